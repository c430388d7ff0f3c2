#include "reviewing/skill_tile.h"

#include "files/item_words.h"
#include "panels/text.h"
#include "tools/state_names.h"

#include <QPainter>
#include <QStyle>

namespace app::reviewing {
namespace {

using tcp::practice::Standing;

constexpr qreal kRound = 6;
constexpr qreal kMark = 15;     ///< px at text scale 1, of the mark in the corner
constexpr qreal kWords = 11.5, kLeastWords = 8.5;
constexpr QSize kTile(150, 76);

/// Firm and shaky have the colours of an established and of an opening connection.
const theme::PhaseColors& colorsOf(Standing standing, const theme::Theme& theme)
{
    const bool firm = standing == Standing::Firm;
    const bool shaky = standing == Standing::Shaky;
    return theme.of(firm ? tcp::State::Established : shaky ? tcp::State::FinWait1 : tcp::State::Closed);
}

QString mark(Standing standing)
{
    switch (standing) {
    case Standing::NotSeen: return {};
    case Standing::Seen: return QStringLiteral("○");
    case Standing::Shaky: return QStringLiteral("◐");
    case Standing::Firm: return QStringLiteral("●");
    }
    return {};
}

}  // namespace

SkillTile::SkillTile(std::string_view skill, QWidget* parent) : QAbstractButton(parent), skill_(skill)
{
    setObjectName(
        QStringLiteral("skill %1").arg(QString::fromUtf8(skill.data(), static_cast<qsizetype>(skill.size()))));
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QString SkillTile::word(Standing standing)
{
    switch (standing) {
    case Standing::NotSeen: return tr("not seen");
    case Standing::Seen: return tr("seen");
    case Standing::Shaky: return tr("shaky");
    case Standing::Firm: return tr("firm");
    }
    return {};
}

void SkillTile::setStanding(Standing standing)
{
    standing_ = standing;
    retranslate();
    update();
}

void SkillTile::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    updateGeometry();
    update();
}

/// A misconception is told in the words of whoever believes it: here it is in quotation marks.
void SkillTile::retranslate()
{
    const QString words = files::ItemWords::skill(skill_);
    const int number = tcp::practice::misconceptionOf(skill_);
    setText(number == 0 ? words : QStringLiteral("M%1  “%2”").arg(number).arg(words));
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), word(standing_)));
    setToolTip(accessibleName());
}

QSize SkillTile::sizeHint() const { return (QSizeF(kTile) * appearance_.textScale).toSize(); }

void SkillTile::drawBox(QPainter& painter, const QRectF& box, Standing standing, const theme::Theme& theme)
{
    const theme::PhaseColors& colors = colorsOf(standing, theme);
    const bool seen = standing != Standing::NotSeen;
    QPen pen(seen ? colors.border : theme.edgeDim, standing == Standing::Firm ? 2.5 : 1.2);
    if (!seen) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(standing == Standing::Shaky || standing == Standing::Firm ? QBrush(colors.tint)
                                                                               : QBrush(theme.canvas));
    painter.drawRoundedRect(box, kRound, kRound);
    painter.setPen(seen ? colors.text : theme.muted);
    painter.drawText(box.adjusted(6, 2, -7, -2), Qt::AlignTop | Qt::AlignRight, mark(standing));
}

/// Beside its mark; a long word of it is smaller rather than cut.
void SkillTile::drawWords(QPainter& painter, const QRectF& box) const
{
    const qreal beside = mark(standing_).isEmpty() ? 0 : kMark * appearance_.textScale;
    const QRectF room = box.adjusted(8, 4, -8 - beside, -4);
    const QString words = panels::keepWords(text());
    constexpr int kHow = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    for (qreal px = kWords; px >= kLeastWords; px -= 0.5) {
        painter.setFont(appearance_.font(px));
        const QRectF taken = painter.boundingRect(room, kHow, words);
        if (taken.width() <= room.width() && taken.height() <= room.height()) break;
    }
    painter.drawText(room, kHow, words);
}

void SkillTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = appearance_.theme;
    const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setFont(appearance_.font(kMark));
    drawBox(painter, box, standing_, theme);
    painter.setPen(standing_ == Standing::NotSeen ? theme.muted : colorsOf(standing_, theme).text);
    drawWords(painter, box);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRound + 2, kRound + 2);
}

}  // namespace app::reviewing
