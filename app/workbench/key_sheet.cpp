#include "workbench/key_sheet.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace app::workbench {
namespace {

constexpr qreal kWantedPx = 13;
constexpr qreal kSmallestPx = 6;
constexpr qreal kMargin = 22;
constexpr int kMostColumns = 6;

}  // namespace

/// As few columns as possible in the wanted type; where that is too large, the largest in which any number will do.
KeySheet::KeySheet(QString title, std::vector<KeyGroup> groups, const theme::Appearance& appearance, QSizeF room)
    : title_(std::move(title)), groups_(std::move(groups)), appearance_(appearance), room_(room)
{
    appearance_.textScale = 1;
    for (qreal px = kWantedPx * appearance.textScale; px >= kSmallestPx; px -= 0.5)
        for (int columns = 1; columns <= kMostColumns; ++columns)
            if (fits(px, columns)) return;
}

/// Groups stay whole and in their order; a column ends where the height of an even share is reached.
bool KeySheet::fits(qreal px, int columns)
{
    px_ = px;
    columns_.clear();
    qreal whole = 0;
    for (const KeyGroup& group : groups_) whole += heightOf(group);
    qreal tallest = 0;
    std::size_t next = 0;
    for (int i = 0; i < columns && next < groups_.size(); ++i) {
        Column column{next, next};
        qreal height = 0;
        const bool last = i + 1 == columns;
        while (next < groups_.size() && (last || height + heightOf(groups_[next]) / 2 <= whole / columns))
            height += heightOf(groups_[next++]);
        if (next == column.first) height += heightOf(groups_[next++]);
        column.end = next;
        columns_.push_back(column);
        tallest = std::max(tallest, height);
    }
    qreal width = kMargin;
    for (const Column& column : columns_) {
        qreal keys = 0;
        width += widthOf(column, keys) + kMargin;
    }
    size_ = {width, tallest + 2 * kMargin + px_ * 2.2};
    return next == groups_.size() && size_.width() <= room_.width() && size_.height() <= room_.height();
}

/// `keys`: the width of the keys in it.
qreal KeySheet::widthOf(const Column& column, qreal& keys) const
{
    const QFontMetricsF bold(appearance_.mono(px_ * 0.96, QFont::Bold));
    const QFontMetricsF plain(appearance_.font(px_));
    qreal words = 0;
    for (std::size_t i = column.first; i < column.end; ++i) {
        words = std::max(words, QFontMetricsF(appearance_.font(px_, QFont::Bold)).horizontalAdvance(groups_[i].title));
        for (const KeyRow& row : groups_[i].rows) {
            keys = std::max(keys, bold.horizontalAdvance(row.keys));
            words = std::max(words, plain.horizontalAdvance(row.meaning));
        }
    }
    return keys + px_ + words;
}

void KeySheet::paint(QPainter& painter) const
{
    const QFont bold = appearance_.mono(px_ * 0.96, QFont::Bold);
    const QFont plain = appearance_.font(px_);
    painter.setPen(appearance_.theme.text);
    painter.setFont(appearance_.font(px_ * 1.45, QFont::Bold));
    painter.drawText(QPointF(kMargin, kMargin + px_ * 1.2), title_);
    qreal left = kMargin;
    for (const Column& column : columns_) {
        qreal keys = 0;
        const qreal width = widthOf(column, keys);
        qreal y = kMargin + px_ * 2.2;
        for (std::size_t i = column.first; i < column.end; ++i) {
            painter.setFont(appearance_.font(px_, QFont::Bold));
            painter.setPen(appearance_.theme.muted);
            painter.drawText(QPointF(left + keys + px_, y + rowHeight()), groups_[i].title);
            y += rowHeight() * 1.1;
            painter.setPen(appearance_.theme.text);
            for (const KeyRow& row : groups_[i].rows) {
                painter.setFont(bold);
                painter.drawText(QRectF(left, y, keys, rowHeight()), Qt::AlignRight | Qt::AlignVCenter, row.keys);
                painter.setFont(plain);
                painter.drawText(QRectF(left + keys + px_, y, width - keys - px_ + 2, rowHeight()), Qt::AlignVCenter,
                                 row.meaning);
                y += rowHeight();
            }
            y += rowHeight() * 0.65;
        }
        left += width + kMargin;
    }
}

QString KeySheet::text() const
{
    QStringList lines;
    for (const KeyGroup& group : groups_) {
        lines << group.title;
        for (const KeyRow& row : group.rows) lines << row.keys + QStringLiteral(": ") + row.meaning;
    }
    return lines.join(u'\n');
}

}  // namespace app::workbench
