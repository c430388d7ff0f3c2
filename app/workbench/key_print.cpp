#include "workbench/key_print.h"

#include "workbench/key_sheet.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace app::workbench {
namespace {

constexpr qreal kPagePixelsPerInch = 96;
constexpr qreal kPageMargin = 30;

}  // namespace

bool printKeySheets(QPagedPaintDevice& device, const std::vector<std::vector<KeyGroup>>& pages,
                    const QStringList& titles, const theme::Appearance& appearance)
{
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    const QSizeF room =
        layout.fullRect(QPageLayout::Inch).size() * kPagePixelsPerInch - QSizeF(2 * kPageMargin, 2 * kPageMargin);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.scale(device.logicalDpiX() / kPagePixelsPerInch, device.logicalDpiY() / kPagePixelsPerInch);
    painter.translate(kPageMargin, kPageMargin);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) device.newPage();
        KeySheet(titles[static_cast<qsizetype>(i)], pages[i], appearance, room).paint(painter);
    }
    return painter.end();
}

}  // namespace app::workbench
