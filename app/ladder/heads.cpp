#include "ladder/heads.h"

#include "ladder/sheet_painter.h"
#include "lab/words.h"
#include "simulation/address.h"

#include <QPainter>

#include <cmath>

namespace app {

Heads Heads::of(const Story& story)
{
    Heads heads;
    for (const tcp::HostId host : tcp::kHosts) {
        const auto port = story.ports[tcp::index(host)];
        const QString ip = qstring(tcp::ipText(host));
        heads.names[tcp::index(host)] = hostWord(host);
        heads.addresses[tcp::index(host)] = port ? QStringLiteral("%1:%2").arg(ip).arg(*port) : ip;
    }
    return heads;
}

HeadStrip::HeadStrip(const Sheet& sheet, const Look& look, QWidget* parent)
    : QWidget(parent), sheet_(sheet), look_(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void HeadStrip::show(Heads heads)
{
    heads_ = std::move(heads);
    update();
}

void HeadStrip::setOffset(int x)
{
    offset_ = x;
    update();
}

int HeadStrip::wantedHeight() const { return static_cast<int>(std::ceil(SheetPainter::headHeight(sheet_.metrics))); }

void HeadStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look_.theme.canvas);
    if (!sheet_.type) return;
    painter.translate(-offset_, 0);
    SheetPainter(painter, sheet_, look_).paintHeads(0, heads_.names, heads_.addresses);
}

}  // namespace app
