#include "ladder/ladder_export.h"

#include "ladder/heads.h"
#include "ladder/sheet_painter.h"

#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr qreal kLargestPicture = 30'000;  ///< px; QImage and most readers end at 32767
constexpr qreal kLargestPage = 14'400;     ///< points, the limit of PDF
constexpr qreal kPointsPerPx = 0.75;

QSizeF sizeOf(const Sheet& sheet)
{
    return {sheet.metrics.width, std::ceil(sheet.height + SheetPainter::headHeight(sheet.metrics))};
}

void draw(QPainter& painter, const Sheet& sheet, const Look& look)
{
    const Heads heads = Heads::of(sheet.story);
    painter.fillRect(QRectF({0, 0}, sizeOf(sheet)), look.theme.canvas);
    SheetPainter sheetPainter(painter, sheet, look);
    sheetPainter.paintHeads(0, heads.names, heads.addresses);
    painter.translate(0, SheetPainter::headHeight(sheet.metrics));
    sheetPainter.paint(sheet.rect());
}

}  // namespace

QImage ladderImage(const Sheet& sheet, const Look& look, qreal scale)
{
    const QSizeF size = sizeOf(sheet);
    const qreal possible = std::min(scale, kLargestPicture / std::max(size.width(), size.height()));
    QImage image((size * possible).toSize(), QImage::Format_RGB32);
    image.fill(look.theme.canvas);
    QPainter painter(&image);
    painter.scale(possible, possible);
    draw(painter, sheet, look);
    return image;
}

bool writeLadderSvg(const Sheet& sheet, const Look& look, QIODevice& device)
{
    const QSizeF size = sizeOf(sheet);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    generator.setTitle(QStringLiteral("TCP State Lab"));
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    draw(painter, sheet, look);
    return painter.end();
}

bool writeLadderPdf(const Sheet& sheet, const Look& look, QIODevice& device)
{
    const QSizeF size = sizeOf(sheet);
    const qreal points = std::min(kPointsPerPx, kLargestPage / std::max(size.width(), size.height()));
    QPdfWriter writer(&device);
    writer.setTitle(QStringLiteral("TCP State Lab"));
    writer.setPageSize(QPageSize(size * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    painter.scale(writer.width() / size.width(), writer.width() / size.width());
    draw(painter, sheet, look);
    return painter.end();
}

}  // namespace app
