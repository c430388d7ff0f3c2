#pragma once

#include "capture/capture_file.h"
#include "capture/packet_decoder.h"
#include "observation/connection_table.h"

#include <string>
#include <vector>

/// The folder of captures with an expected.json that the CMake cache variable TCP_STATE_LAB_CAPTURES names; empty:
/// none.
std::string captureFolder();

/// A capture read to its end.
struct ReadCapture {
    tcp::FileKind kind{};
    std::vector<tcp::Conversation> conversations;  ///< in the order of their first packets
    tcp::CaptureNotes notes;
    std::optional<tcp::Damage> damage;
};
ReadCapture readCapture(const std::string& path);

/// The word of Zeek's conn.log for the connection, by its rules (base/protocols/conn) without its timers.
std::string zeekState(const tcp::Conversation& conversation);
