#pragma once

#include "cli/capture_request.h"
#include "cli/result_file.h"

#include "capture/packet_decoder.h"
#include "observation/connection_table.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace app::cli {

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

using MakeReport = std::function<std::unique_ptr<CaptureReport>(const CaptureRequest&, ResultFile&)>;
/// Reads the file to its end, or to where it is damaged, and has it told. The exit status, after the messages.
int readCapture(const CaptureRequest& request, const MakeReport& make);

/// Records of connections, as they end: json, jsonl, csv.
std::unique_ptr<CaptureReport> captureRecords(const CaptureRequest& request, ResultFile& result);
/// The list to be read, worst findings first.
std::unique_ptr<CaptureReport> captureList(const CaptureRequest& request, ResultFile& result);
/// One connection, segment by segment.
std::unique_ptr<CaptureReport> captureSteps(const CaptureRequest& request, ResultFile& result);

}  // namespace app::cli
