#pragma once

#include "cli/result_file.h"

#include "capture/packet_decoder.h"
#include "files/capture_record.h"
#include "observation/connection_table.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace app::cli {

/// What was asked of `capture`.
struct CaptureRequest {
    QString file;
    std::string format = "text";
    std::optional<std::uint64_t> connection;
    files::CaptureOptions options;
    std::size_t limit = 1'000'000;
    QString output;
    bool replay = false;
    std::optional<std::string> profile;   ///< empty: none was named
};

/// What is known when the file has been read.
struct CaptureSummary {
    QString kind;
    tcp::CaptureNotes notes;
    std::uint64_t connections = 0;
    std::uint64_t leftOpen = 0;     ///< written out because of the limit
    std::optional<tcp::Instant> first;
    std::optional<tcp::Instant> last;
};

/// Tells what is read, packet by packet and connection by connection.
class CaptureReport {
public:
    virtual ~CaptureReport() = default;
    virtual void packet(const tcp::TcpPacket&, const tcp::Conversation&) {}
    /// The connection is over, or the file is; the capture has come to `now`.
    virtual void connection(const tcp::Conversation& conversation, tcp::Instant now) = 0;
    /// The exit status.
    virtual int finish(const CaptureSummary& summary) = 0;
};

/// Records of connections, as they end: json, jsonl, csv.
std::unique_ptr<CaptureReport> captureRecords(const CaptureRequest& request, ResultFile& result);
/// The list to be read, worst findings first.
std::unique_ptr<CaptureReport> captureList(const CaptureRequest& request, ResultFile& result);
/// One connection, segment by segment.
std::unique_ptr<CaptureReport> captureSteps(const CaptureRequest& request, ResultFile& result);

}  // namespace app::cli
