#pragma once

#include "theme/appearance.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace app::exporting {

inline constexpr qreal kPixelsPerInch = 96;
inline constexpr qreal kMargin = 48;
inline constexpr qreal kGap = 14;
inline constexpr qreal kLeastPage = 0.22;  ///< of a page: what would fill less of the last one is brought on fewer
inline constexpr qreal kPad = 6;
/// Number, what is done, the prediction, client, server; what a page is wider than these is given to the second.
inline constexpr std::array<qreal, 5> kColumns{28, 290, 160, 110, 109.7};
inline constexpr qreal kColumnsWidth = 697.7;

struct Cell {
    QString bold;
    QString plain;
};
using Cells = std::array<Cell, kColumns.size()>;

/// The sheets of a handout, from top to bottom. Lengths are in CSS pixels, 96 to the inch: A4 is 794 by 1123, Letter
/// 816 by 1056.
class Paper {
public:
    Paper(QPagedPaintDevice& device, const theme::Appearance& appearance) : device_(device), appearance_(appearance)
    {
        appearance_.theme = theme::Theme::light();
        appearance_.textScale = 1;
        QPageLayout layout = device.pageLayout();
        layout.setMode(QPageLayout::FullPageMode);  // our margins are larger than those of any printer
        device.setPageLayout(layout);
        size_ = layout.fullRect(QPageLayout::Inch).size() * kPixelsPerInch;
        good_ = painter_.begin(&device);
        if (good_) painter_.scale(device.logicalDpiX() / kPixelsPerInch, device.logicalDpiY() / kPixelsPerInch);
    }

    bool good() const { return good_; }
    bool end() { return painter_.end(); }
    const theme::Appearance& appearance() const { return appearance_; }
    QPainter& painter() { return painter_; }
    /// What is left of this page.
    QRectF room() const { return {QPointF(kMargin, y_), QPointF(size_.width() - kMargin, size_.height() - kMargin)}; }
    qreal fullHeight() const { return size_.height() - 2 * kMargin; }
    void take(qreal height) { y_ += height; }
    void turn()
    {
        device_.newPage();
        y_ = kMargin;
    }

    void write(const QString& text, const QFont& font)
    {
        const qreal height = heightOf(text, font, room().width());
        draw(text, font, QRectF(room().topLeft(), QSizeF(room().width(), height)));
        take(height + kGap / 2);
    }
    void writeHead(const QString& left, const QString& right)
    {
        painter_.setFont(appearance_.font(11));
        painter_.setPen(appearance_.theme.muted);
        painter_.drawText(QRectF(room().topLeft(), QSizeF(room().width(), 16)), Qt::AlignLeft, left);
        painter_.drawText(QRectF(room().topLeft(), QSizeF(room().width(), 16)), Qt::AlignRight, right);
        take(24);
    }

    qreal heightOf(const QString& text, const QFont& font, qreal width) const
    {
        if (text.isEmpty()) return 0;
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
    }
    void draw(const QString& text, const QFont& font, const QRectF& where)
    {
        painter_.setFont(font);
        painter_.setPen(appearance_.theme.text);
        painter_.drawText(where.adjusted(0, 0, 1, 2), Qt::TextWordWrap, text);
    }

private:
    QPagedPaintDevice& device_;
    QSizeF size_;  ///< of the paper
    QPainter painter_;
    theme::Appearance appearance_;
    qreal y_ = kMargin;
    bool good_ = false;
};

/// The steps, a row each.
class Table {
public:
    explicit Table(Paper& paper)
        : paper_(paper), bold_(paper.appearance().font(11.5, QFont::Bold)), plain_(paper.appearance().font(11.5)),
          columns_(kColumns)
    {
        columns_[1] += paper.room().width() - kColumnsWidth;
    }

    void write(const std::vector<Cells>& rows)
    {
        const std::vector<std::size_t> tops = topsOfPages(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (std::ranges::find(tops, i) != tops.end()) paper_.turn();
            write(rows[i]);
        }
    }

private:
    /// The rows with which further pages begin: the last page takes some of the page before it, if it had few.
    std::vector<std::size_t> topsOfPages(const std::vector<Cells>& rows) const
    {
        std::vector<std::size_t> tops;
        qreal left = paper_.room().height();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (left < heightOf(rows[i])) {
                tops.push_back(i);
                left = paper_.fullHeight();
            }
            left -= heightOf(rows[i]);
        }
        qreal last = paper_.fullHeight() - left;
        while (!tops.empty() && tops.back() > 1 && last < kLeastPage * paper_.fullHeight())
            last += heightOf(rows[--tops.back()]);
        return tops;
    }
    qreal heightOf(const Cells& row) const
    {
        qreal height = 22;
        for (std::size_t i = 0; i < row.size(); ++i) height = std::max(height, heightOf(row[i], i));
        return height + 2 * kPad;
    }
    void write(const Cells& row)
    {
        const qreal height = heightOf(row);
        QPointF at = paper_.room().topLeft();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QRectF box(at, QSizeF(columns_[i], height));
            paper_.painter().setPen(QPen(paper_.appearance().theme.rule, 0.8));
            paper_.painter().setBrush(Qt::NoBrush);
            paper_.painter().drawRect(box);
            write(row[i], box.adjusted(kPad, kPad, -kPad, -kPad));
            at.rx() += columns_[i];
        }
        paper_.take(height);
    }
    qreal heightOf(const Cell& cell, std::size_t column) const
    {
        const qreal width = columns_[column] - 2 * kPad;
        return paper_.heightOf(cell.bold, bold_, width) + paper_.heightOf(cell.plain, plain_, width);
    }
    void write(const Cell& cell, const QRectF& box)
    {
        const qreal first = paper_.heightOf(cell.bold, bold_, box.width());
        paper_.draw(cell.bold, bold_, box);
        paper_.draw(cell.plain, plain_, box.adjusted(0, first, 0, 0));
    }

    Paper& paper_;
    QFont bold_;
    QFont plain_;
    std::array<qreal, kColumns.size()> columns_;
};

}  // namespace app::exporting
