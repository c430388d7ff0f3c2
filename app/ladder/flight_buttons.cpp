#include "ladder/flight_buttons.h"

#include "theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace app::ladder {
namespace {

struct Hand {
    tcp::Impairment what;
    const char* name;
    theme::Icon icon;
    Qt::Key key;
};

constexpr std::array kHands{
    Hand{tcp::Impairment::Drop, "dropSegment", theme::Icon::Drop, Qt::Key_X},
    Hand{tcp::Impairment::Delay, "delaySegment", theme::Icon::Delay, Qt::Key_H},
    Hand{tcp::Impairment::Duplicate, "duplicateSegment", theme::Icon::Duplicate, Qt::Key_D},
};
constexpr int kAway = 12;  ///< px beside the tip of the arrow, so that its label stays free

}  // namespace

FlightButtons::FlightButtons(QWidget* parent) : QFrame(parent)
{
    setObjectName("flightButtons");
    setProperty("panel", true);
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(3);
    for (std::size_t i = 0; i < kHands.size(); ++i) {
        auto* button = buttons_[i] = new QToolButton(this);
        button->setObjectName(QLatin1String(kHands[i].name));
        button->setProperty("tight", true);
        button->setFocusPolicy(Qt::NoFocus);  // the ladder has the focus, and the keys
        connect(button, &QToolButton::clicked, this, [this, what = kHands[i].what] { emit wanted(id_, what); });
        row->addWidget(button);
    }
    retranslate();
    hide();
}

std::optional<tcp::Impairment> FlightButtons::actionOf(int key)
{
    if (key == Qt::Key_Delete) return tcp::Impairment::Drop;
    const auto found = std::ranges::find(kHands, key, [](const Hand& hand) { return static_cast<int>(hand.key); });
    return found == kHands.end() ? std::nullopt : std::optional(found->what);
}

void FlightButtons::setAppearance(const theme::Appearance& appearance)
{
    const int side = qRound(17 * appearance.textScale);
    for (std::size_t i = 0; i < kHands.size(); ++i) {
        buttons_[i]->setIcon(theme::icon(kHands[i].icon, i == 0 ? appearance.theme.error : appearance.theme.text,
                                         appearance.theme.edgeDim));
        buttons_[i]->setIconSize({side, side});
    }
}

void FlightButtons::showFor(quint64 id, QPoint at)
{
    id_ = id;
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(2, 2, -2, -2);
    const int x = std::clamp(at.x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    const int below = at.y() + kAway;
    const int y = below + height() <= room.bottom() ? below : at.y() - kAway - height();
    move(x, std::max(room.top(), y));
    show();
    raise();
}

void FlightButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void FlightButtons::retranslate()
{
    const std::array words{tr("Drop this segment"), tr("Delay it by 3 s"), tr("Duplicate it")};
    for (std::size_t i = 0; i < kHands.size(); ++i) {
        const QString key = QKeySequence(kHands[i].key).toString(QKeySequence::NativeText);
        buttons_[i]->setToolTip(QStringLiteral("%1  (%2)").arg(words[i], key));
        buttons_[i]->setAccessibleName(words[i]);
    }
    setAccessibleName(tr("Actions on the segment in flight"));
}

}  // namespace app::ladder
