#include "guiding/hint_bubble.h"

#include "guiding/hint_place.h"
#include "panels/text.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include <algorithm>

namespace app::guiding {
namespace {

constexpr int kBeak = 9;
constexpr int kWidest = 330;  ///< px at the usual size of type

}  // namespace

HintBubble::HintBubble(QWidget* window)
    : QFrame(window), words_(panels::plainLabel(this, true)), close_(new QToolButton(this))
{
    setObjectName("hint");
    setFocusPolicy(Qt::NoFocus);
    close_->setFocusPolicy(Qt::NoFocus);
    close_->setObjectName("closeHint");
    close_->setProperty("flat", true);
    words_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7 + kBeak, 6, 7 + kBeak);
    row->setSpacing(6);
    row->addWidget(words_, 1);
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &HintBubble::closed);
    hide();
}

void HintBubble::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    words_->setFont(appearance.font(13, QFont::Bold));
    QPalette palette = words_->palette();
    palette.setColor(QPalette::WindowText, theme::onFocus(appearance.theme));
    words_->setPalette(palette);
    close_->setIcon(
        theme::icon(theme::Icon::Close, theme::onFocus(appearance.theme), theme::onFocus(appearance.theme)));
    update();
}

QString HintBubble::words() const { return words_->accessibleName(); }

void HintBubble::pointAt(const QRect& target, const QString& words, std::span<const QRect> clear)
{
    panels::setWords(words_, words);
    setAccessibleName(words);
    close_->setToolTip(tr("No hints"));
    close_->setAccessibleName(close_->toolTip());
    const int text = words_->fontMetrics().horizontalAdvance(words) + 4;
    const int widest = std::min(qRound(kWidest * appearance_.textScale), parentWidget()->width() - 80);
    words_->setFixedWidth(std::min(text, widest));
    words_->setFixedHeight(words_->heightForWidth(words_->width()));
    layout()->activate();
    resize(layout()->sizeHint());
    const HintPlace place = hintPlace(target, size(), parentWidget()->size(), 2 * kBeak, clear);
    below_ = place.below;
    beak_ = place.beak;
    move(place.at);
    show();
    raise();
    update();
}

void HintBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, kBeak, -0.5, -kBeak), 8, 8);
    const qreal base = below_ ? kBeak + 1 : height() - kBeak - 1;
    const qreal tip = below_ ? 0 : height();
    shape.addPolygon(QPolygonF({QPointF(beak_ - kBeak, base), QPointF(beak_, tip), QPointF(beak_ + kBeak, base)}));
    shape.setFillRule(Qt::WindingFill);
    painter.fillPath(shape.simplified(), appearance_.theme.focus);
}

void HintBubble::mousePressEvent(QMouseEvent*) { emit closed(); }

}  // namespace app::guiding
