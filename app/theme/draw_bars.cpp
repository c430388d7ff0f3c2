#include "theme/draw_bars.h"

#include "theme/draw_box.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace app::theme {
namespace {

constexpr int kGroove = 3;

bool lies(const QStyleOptionSlider& option) { return option.orientation == Qt::Horizontal; }

/// A part from `from` to `to` along the bar, `thick` across and in the middle of it.
QRect along(const QStyleOptionSlider& option, int from, int to, int thick)
{
    const QRect& bar = option.rect;
    if (lies(option)) return {bar.left() + from, bar.top() + (bar.height() - thick) / 2, to - from, thick};
    return {bar.left() + (bar.width() - thick) / 2, bar.top() + from, thick, to - from};
}

int lengthOf(const QStyleOptionSlider& option) { return lies(option) ? option.rect.width() : option.rect.height(); }

int scrollHandleLength(const QStyleOptionSlider& option)
{
    const int room = lengthOf(option);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) return room;
    const auto share = static_cast<int>(qint64(option.pageStep) * room / (range + option.pageStep));
    return std::clamp(share, std::min(kLeastScrollHandle, room), room);
}

}  // namespace

QRect sliderPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const int room = lengthOf(option);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   room - kSliderHandle, option.upsideDown);
    const QRect handle = along(option, at, at + kSliderHandle, kSliderHandle);
    const QRect place = part == QStyle::SC_SliderHandle ? handle : along(option, 0, room, kSliderHandle);
    return QStyle::visualRect(option.direction, option.rect, place);
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const StyleColors& colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect handle = sliderPart(option, QStyle::SC_SliderHandle);
    drawBox(painter, along(option, 0, lengthOf(option), kGroove), {colors.rule, QColor(), 1});
    QRect done = along(option, 0, lengthOf(option), kGroove);
    const bool fromEnd = option.upsideDown != (lies(option) && option.direction == Qt::RightToLeft);
    if (lies(option)) fromEnd ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    else fromEnd ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    if (enabled) drawBox(painter, done, {colors.focus, QColor(), 1});
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    drawBox(painter, handle,
            {enabled ? colors.focus : colors.rule, focused ? colors.text : QColor(), kSliderHandle / 2.0, 2});
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const int room = lengthOf(option);
    const int handle = scrollHandleLength(option);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room - handle,
                                                   option.upsideDown);
    const int thick = lies(option) ? option.rect.height() : option.rect.width();
    QRect place;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: place = along(option, at, at + handle, thick); break;
    case QStyle::SC_ScrollBarSubPage: place = along(option, 0, at, thick); break;
    case QStyle::SC_ScrollBarAddPage: place = along(option, at + handle, room, thick); break;
    case QStyle::SC_ScrollBarGroove: place = option.rect; break;
    default: return {};
    }
    return QStyle::visualRect(option.direction, option.rect, place);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const StyleColors& colors)
{
    if (!(option.state & QStyle::State_Enabled) || option.maximum <= option.minimum) return;
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider &&
                      option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2);
    const QColor color = held ? colors.rule : colors.scroll;
    drawBox(painter, handle, {color, QColor(), std::min(4.0, std::min(handle.width(), handle.height()) / 2.0)});
}

void drawProgressGround(QPainter& painter, const QStyleOptionProgressBar& option, const StyleColors& colors)
{
    drawBox(painter, option.rect, {colors.panel, colors.hair, 5});
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option, const StyleColors& colors)
{
    const QRect room = option.rect.adjusted(1, 1, -1, -1);
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 done = std::clamp<qint64>(qint64(option.progress) - option.minimum, 0, std::max<qint64>(range, 0));
    const bool level = option.state & QStyle::State_Horizontal;
    const int length = level ? room.width() : room.height();
    const auto part = range > 0 ? static_cast<int>(done * length / range) : length;
    QRect chunk = level ? QRect(room.left(), room.top(), part, room.height())
                        : QRect(room.left(), room.bottom() + 1 - part, room.width(), part);
    if (level && option.invertedAppearance != (option.direction == Qt::RightToLeft)) chunk.moveRight(room.right());
    drawBox(painter, chunk, {colors.tint, QColor(), 4});
}

}  // namespace app::theme
