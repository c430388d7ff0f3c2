#pragma once

#include "capture/octet_input.h"

#include <QString>

#include <memory>

namespace app::files {

/// The octets of a capture file, or of standard input ("-"); what gzip has packed comes unpacked.
class CaptureSource {
public:
    CaptureSource();
    ~CaptureSource();
    CaptureSource(const CaptureSource&) = delete;
    CaptureSource& operator=(const CaptureSource&) = delete;

    /// False: it cannot be opened, and error() says why.
    bool open(const QString& path);
    tcp::OctetSource octets();
    /// Why it could not be opened, or not be read to its end; in the words of the system.
    QString error() const;
    /// Octets of the file that were read so far, as they lie there, and how many there are (0: not known).
    qint64 position() const;
    qint64 size() const;

private:
    class Reading;
    std::unique_ptr<Reading> reading_;
};

/// By its first octets, packed or not. What cannot be opened is none.
bool looksLikeCapture(const QString& path);
/// Rows of ss, netstat or tcpdump, by the first of its lines.
bool looksLikeRows(const QString& path);

}  // namespace app::files
