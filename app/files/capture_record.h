#pragma once

#include "capture/packet_decoder.h"
#include "observation/connection_table.h"
#include "observation/findings.h"
#include "observation/judge.h"

#include <string>

namespace app::files {

/// How a connection is written and told.
struct CaptureOptions {
    tcp::CapturePoint point = tcp::CapturePoint::Auto;
    tcp::SystemTimes times;
    tcp::Assumptions may = tcp::kEveryAssumption; ///< be made
};

/// The record of a connection as a JSON object, without a newline.
std::string connectionJson(const tcp::Conversation& conversation, tcp::Instant now, const CaptureOptions& options);
/// The same for spreadsheets: the heads of the columns, and a line; with a newline.
std::string connectionCsvHeader();
std::string connectionCsv(const tcp::Conversation& conversation, tcp::Instant now, const CaptureOptions& options);

/// A segment with the states that both ends may be in once it has passed.
std::string segmentJson(const tcp::TcpPacket& packet, const tcp::Conversation& conversation,
                        const CaptureOptions& options);
std::string segmentCsvHeader();
std::string segmentCsv(const tcp::TcpPacket& packet, const tcp::Conversation& conversation,
                       const CaptureOptions& options);

/// What the model under one profile does otherwise, as a JSON object.
std::string judgmentJson(const tcp::Judgment& judgment);

/// What was in the file, as a JSON object.
std::string notesJson(const tcp::CaptureNotes& notes, std::uint64_t connections, std::uint64_t leftOpen);

}  // namespace app::files
