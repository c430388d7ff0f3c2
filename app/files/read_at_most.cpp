#include "files/read_at_most.h"

#include <QIODevice>

#include <algorithm>

namespace app::files {

QByteArray readAtMost(QIODevice& device, qsizetype most)
{
    constexpr qsizetype kAtOnce = 256 * 1024;
    const bool sizeIsKnown = !device.isSequential() && device.size() > 0;  // a file of /proc has none
    const qsizetype atOnce = sizeIsKnown ? std::min<qsizetype>(device.size(), kAtOnce) : kAtOnce;
    QByteArray octets;
    while (octets.size() < most) {
        const QByteArray more = device.read(std::min(most - octets.size(), atOnce));
        if (more.isEmpty()) break;
        octets += more;
    }
    return octets;
}

}  // namespace app::files
