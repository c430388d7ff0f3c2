#include "ladder/ladder_export.h"

#include "ladder/host_headers.h"
#include "ladder/sheet_painter.h"

#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#ifdef QT_SVG_LIB
#include <QSvgGenerator>
#endif

#include <algorithm>
#include <cmath>

namespace app::ladder {
namespace {

constexpr qreal kLargestPicture = 30'000;  ///< px; QImage and most readers end at 32767
constexpr qreal kLargestPage = 14'400;     ///< points, the limit of PDF
constexpr qreal kPointsPerPx = 0.75;

}  // namespace

LadderGeometry wholeLadder(const lab::Moment& moment, const theme::Appearance& appearance, qreal width,
                           const lab::Evidence* evidence)
{
    return layoutLadder(buildLadder(moment, evidence), appearance, width, 1);
}

/// Nothing of a segment is left but its way: neither a colour nor a dash tells what it was.
LadderGeometry blankLadder(LadderGeometry sheet)
{
    sheet.blank = true;
    sheet.chips.clear();
    sheet.brackets.clear();
    std::erase_if(sheet.texts, [](const SideText& text) { return !text.call; });
    for (ArrowMark& mark : sheet.arrows) {
        mark.label.clear();
        mark.labelRects.clear();
        mark.loss = {};
    }
    for (Arrow& arrow : sheet.story.arrows) {
        arrow.segment = {};
        arrow.retransmission = arrow.duplicate = arrow.forged = false;
        arrow.captured.reset();
    }
    return sheet;
}

QSizeF ladderSize(const LadderGeometry& sheet)
{
    return {sheet.metrics.width, std::ceil(sheet.height + SheetPainter::headHeight(sheet.metrics))};
}

void drawLadder(QPainter& painter, const LadderGeometry& sheet, const theme::Appearance& appearance)
{
    const HostHeaders heads = HostHeaders::of(sheet.story);
    painter.fillRect(QRectF({0, 0}, ladderSize(sheet)), appearance.theme.canvas);
    SheetPainter sheetPainter(painter, sheet, appearance);
    sheetPainter.paintHeads(0, heads.names, heads.addresses);
    sheetPainter.paintBoxHead(0);
    painter.save();
    painter.translate(0, SheetPainter::headHeight(sheet.metrics));
    sheetPainter.paint(sheet.rect());
    painter.restore();
}

QImage ladderImage(const LadderGeometry& sheet, const theme::Appearance& appearance, qreal scale)
{
    const QSizeF size = ladderSize(sheet);
    const qreal possible = std::min(scale, kLargestPicture / std::max(size.width(), size.height()));
    QImage image((size * possible).toSize(), QImage::Format_RGB32);
    image.fill(appearance.theme.canvas);
    QPainter painter(&image);
    painter.scale(possible, possible);
    drawLadder(painter, sheet, appearance);
    return image;
}

#ifdef QT_SVG_LIB
bool writeLadderSvg(const LadderGeometry& sheet, const theme::Appearance& appearance, QIODevice& device)
{
    const QSizeF size = ladderSize(sheet);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    generator.setTitle(QStringLiteral("TCP State Lab"));
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    drawLadder(painter, sheet, appearance);
    return painter.end();
}
#else
bool writeLadderSvg(const LadderGeometry&, const theme::Appearance&, QIODevice&) { return false; }
#endif

bool writeLadderPdf(const LadderGeometry& sheet, const theme::Appearance& appearance, QIODevice& device)
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
    drawLadder(painter, sheet, appearance);
    return painter.end();
}

}  // namespace app::ladder
