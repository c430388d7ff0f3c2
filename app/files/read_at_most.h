#pragma once

#include <QByteArray>

class QIODevice;

namespace app::files {

/// What is left to read of the device, `most` octets of it at most. Takes as much memory as it reads, which
/// QIODevice::read() does not: that takes `most` before it begins.
QByteArray readAtMost(QIODevice& device, qsizetype most);

}  // namespace app::files
