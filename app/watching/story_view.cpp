#include "watching/story_view.h"

#include "files/hint_words.h"
#include "files/time_words.h"

#include <QPainter>

namespace app::watching {
namespace {

constexpr qreal kBand = 12;      ///< px at text scale 1, of a life line
constexpr qreal kHeads = 3.2;    ///< lines of text above the life lines
constexpr qreal kWords = 0.9;    ///< bands from the middle of a life line to its words
constexpr qreal kLeastName = 9;  ///< px, of the name of a state where there is no room

}  // namespace

StoryView::StoryView(QWidget* parent) : QWidget(parent)
{
    setObjectName("liveStory");
    setFocusPolicy(Qt::TabFocus);
}

void StoryView::show(const Line& own, const Line& other)
{
    lines_ = {own, other};
    shown_ = true;
    setAccessibleName(tr("The followed socket"));
    setAccessibleDescription(toText());
    update();
}

void StoryView::showNothing()
{
    lines_ = {};
    shown_ = false;
    setAccessibleDescription({});
    update();
}

void StoryView::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    update();
}

QString StoryView::stayText(const tcp::FollowedStay& stay) const
{
    const QString name = theme::stateName(stay.state, appearance_.names);
    if (stay.state == tcp::State::Closed) return tr("%1 (ended)").arg(name);
    return name + ' ' + files::TimeWords::age(stay.to - stay.from);
}

QString StoryView::toText() const
{
    QStringList all;
    for (const Line& line : lines_) {
        if (line.name.isEmpty()) continue;
        all << line.name;
        if (line.stays.empty()) all << tr("not seen from here");
        for (const tcp::FollowedStay& stay : line.stays) {
            if (stay.jumped) all << tr("(a state between two looks, not seen)");
            all << stayText(stay);
        }
    }
    return all.join('\n');
}

/// Solid: a rule leads from the one to the other. Dashed: something was between.
void StoryView::paintWay(QPainter& painter, bool jumped, qreal x, qreal y, qreal height)
{
    painter.setPen(
        QPen(jumped ? appearance_.theme.error : appearance_.theme.edge, 2, jumped ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, y), QPointF(x, y + height));
    if (!jumped) return;
    painter.setPen(appearance_.theme.muted);
    painter.setFont(appearance_.font(11));
    painter.drawText(QPointF(x + kBand * kWords, y + height / 2 + px() * 0.35), tr("not seen"));
}

/// Smaller where the other life line leaves less room.
QFont StoryView::nameFont(const QString& name, qreal x) const
{
    constexpr qreal kUsual = 12.5;
    const bool alone = lines_[1].name.isEmpty();
    const qreal end = alone || x > width() / 2.0 ? width() : width() / 2.0;
    const qreal room = end - x - kBand * (kWords + 0.3);
    const QFont usual = appearance_.font(kUsual, QFont::Bold);
    const qreal wanted = QFontMetricsF(usual).horizontalAdvance(name);
    if (wanted <= room) return usual;
    return appearance_.font(std::max(kLeastName, kUsual * room / wanted), QFont::Bold);
}

/// How far down it went.
qreal StoryView::paintStay(QPainter& painter, const tcp::FollowedStay& stay, qreal x, qreal y)
{
    const theme::PhaseColors& colors = appearance_.theme.of(stay.state);
    const qreal height = px() * 2.4;
    const QRectF band(x - kBand / 2, y, kBand, height);
    painter.setPen(QPen(colors.border, 1.2));
    painter.setBrush(colors.solid);
    painter.drawRoundedRect(band, 3, 3);
    painter.setPen(appearance_.theme.text);
    const QString name = theme::stateName(stay.state, appearance_.names);
    painter.setFont(nameFont(name, x));
    painter.drawText(QPointF(x + kBand * kWords, y + px()), name);
    painter.setFont(appearance_.font(11.5));
    const bool ended = stay.state == tcp::State::Closed;
    painter.drawText(QPointF(x + kBand * kWords, y + px() * 2.1),
                     ended ? tr("ended") : files::TimeWords::age(stay.to - stay.from));
    return y + height;
}

void StoryView::paintLine(QPainter& painter, const Line& line, qreal x, qreal top)
{
    painter.setFont(appearance_.font(11.5, QFont::Bold));
    painter.setPen(line.stays.empty() ? appearance_.theme.muted : appearance_.theme.text);
    const QRectF head(x - kBand / 2, px() * 0.4, width() / 2.0 - kBand * 0.7, px() * 2.6);
    QString name = line.name;  // address over port, where both are too long for one line
    if (painter.fontMetrics().horizontalAdvance(name) > head.width()) name.insert(name.lastIndexOf(':'), '\n');
    painter.drawText(head, Qt::AlignLeft | Qt::TextWrapAnywhere, name);
    if (line.stays.empty()) {
        painter.setFont(appearance_.font(11.5));
        painter.setPen(QPen(appearance_.theme.hair, 2));
        painter.drawLine(QPointF(x, top), QPointF(x, height() - px()));
        painter.setPen(appearance_.theme.muted);
        painter.drawText(QRectF(x + kBand, top, width() - x - kBand * 2, px() * 4), Qt::TextWordWrap,
                         tr("not seen from here"));
        return;
    }
    // Where there is no room for all, the last are shown.
    const qreal each = px() * 4;
    const auto fits = static_cast<std::size_t>(std::max(1.0, (height() - top - px()) / each));
    std::size_t i = line.stays.size() > fits ? line.stays.size() - fits : 0;
    qreal y = top;
    for (bool first = true; i < line.stays.size(); ++i, first = false) {
        if (!first) {
            paintWay(painter, line.stays[i].jumped, x, y, each - px() * 2.4);
            y += each - px() * 2.4;
        }
        y = paintStay(painter, line.stays[i], x, y);
    }
}

void StoryView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), appearance_.theme.canvas);
    if (!shown_) {
        painter.setPen(appearance_.theme.muted);
        painter.setFont(appearance_.font(12.5));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Select a socket in the table to follow it."));
        return;
    }
    const qreal top = px() * kHeads;
    paintLine(painter, lines_[0], kBand, top);
    if (!lines_[1].name.isEmpty()) paintLine(painter, lines_[1], width() / 2.0 + kBand * 0.7, top);
}

}  // namespace app::watching
