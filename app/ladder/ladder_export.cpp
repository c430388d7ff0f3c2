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

}  // namespace

Sheet wholeLadder(const Moment& moment, const Look& look, qreal width)
{
    return layOut(tell(moment), look, width, 1);
}

QSizeF ladderSize(const Sheet& sheet)
{
    return {sheet.metrics.width, std::ceil(sheet.height + SheetPainter::headHeight(sheet.metrics))};
}

void drawLadder(QPainter& painter, const Sheet& sheet, const Look& look)
{
    const Heads heads = Heads::of(sheet.story);
    painter.fillRect(QRectF({0, 0}, ladderSize(sheet)), look.theme.canvas);
    SheetPainter sheetPainter(painter, sheet, look);
    sheetPainter.paintHeads(0, heads.names, heads.addresses);
    painter.save();
    painter.translate(0, SheetPainter::headHeight(sheet.metrics));
    sheetPainter.paint(sheet.rect());
    painter.restore();
}

QImage ladderImage(const Sheet& sheet, const Look& look, qreal scale)
{
    const QSizeF size = ladderSize(sheet);
    const qreal possible = std::min(scale, kLargestPicture / std::max(size.width(), size.height()));
    QImage image((size * possible).toSize(), QImage::Format_RGB32);
    image.fill(look.theme.canvas);
    QPainter painter(&image);
    painter.scale(possible, possible);
    drawLadder(painter, sheet, look);
    return image;
}

bool writeLadderSvg(const Sheet& sheet, const Look& look, QIODevice& device)
{
    const QSizeF size = ladderSize(sheet);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    generator.setTitle(QStringLiteral("TCP State Lab"));
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    drawLadder(painter, sheet, look);
    return painter.end();
}

bool writeLadderPdf(const Sheet& sheet, const Look& look, QIODevice& device)
{
    const QSizeF size = ladderSize(sheet);
    const qreal points = std::min(kPointsPerPx, kLargestPage / std::max(size.width(), size.height()));
    QPdfWriter writer(&device);
    writer.setTitle(QStringLiteral("TCP State Lab"));
    writer.setPageSize(QPageSize(size * points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    painter.scale(writer.width() / size.width(), writer.width() / size.width());
    drawLadder(painter, sheet, look);
    return painter.end();
}

}  // namespace app
