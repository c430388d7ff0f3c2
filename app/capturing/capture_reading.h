#pragma once

#include "capture/capture_file.h"
#include "capture/packet_decoder.h"
#include "capturing/capture_job.h"
#include "files/capture_source.h"

#include <QString>

#include <optional>

namespace app::capturing {

constexpr int kPacketsAtOnce = 256;  ///< read in one piece of work

/// A file that is being read, packet by packet.
class CaptureReading {
public:
    explicit CaptureReading(const QString& path);

    QString error() const;
    QString damage() const;
    /// The next record; null at the end. `packet` is its TCP segment, or null.
    const tcp::CaptureRecord* next(const tcp::TcpPacket*& packet);
    int percent() const;
    tcp::Instant now() const { return now_; }
    void fill(CaptureEnd& end) const;

private:
    files::CaptureSource source_;
    std::optional<tcp::CaptureFile> file_;
    tcp::PacketDecoder decoder_;
    tcp::Instant first_ = tcp::kNever;
    tcp::Instant now_ = tcp::Instant::min();
};

}  // namespace app::capturing
