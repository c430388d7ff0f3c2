#include "ladder/host_headers.h"

#include "ladder/sheet_painter.h"
#include "lab/words.h"
#include "simulation/address.h"

#include <QPainter>

#include <cmath>

namespace app::ladder {

HostHeaders HostHeaders::of(const LadderModel& story)
{
    HostHeaders heads;
    if (story.capture) return {story.capture->names, story.capture->addresses};
    for (const tcp::HostId host : tcp::kHosts) {
        const auto port = story.ports[tcp::index(host)];
        const QString ip = lab::qstring(tcp::ipText(host));
        heads.names[tcp::index(host)] = lab::hostWord(host);
        heads.addresses[tcp::index(host)] = port ? QStringLiteral("%1:%2").arg(ip).arg(*port) : ip;
    }
    return heads;
}

HostHeaderBar::HostHeaderBar(const LadderGeometry& sheet, const theme::Appearance& appearance, QWidget* parent)
    : QWidget(parent), sheet_(sheet), appearance_(appearance)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void HostHeaderBar::show(HostHeaders heads)
{
    heads_ = std::move(heads);
    update();
}

void HostHeaderBar::setOffset(int x)
{
    offset_ = x;
    update();
}

int HostHeaderBar::wantedHeight() const
{
    return static_cast<int>(std::ceil(SheetPainter::headHeight(sheet_.metrics)));
}

void HostHeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.canvas);
    if (!sheet_.type) return;
    painter.translate(-offset_, 0);
    SheetPainter sheetPainter(painter, sheet_, appearance_);
    sheetPainter.paintHeads(0, heads_.names, heads_.addresses);
    sheetPainter.paintBoxHead(0);
}

}  // namespace app::ladder
