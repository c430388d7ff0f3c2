#pragma once

#include "simulation/event_choice.h"

#include <QCommandLineParser>

#include <cstdint>
#include <optional>

namespace app::cli {

/// What `why` asks of a capture: of which end, by when, and of what.
struct CapturedQuestion {
    enum class Whose { Client, Server, A, B };

    Whose end{};
    std::optional<tcp::Instant> at;       ///< since the connection's first segment was sent
    std::optional<std::uint64_t> packet;  ///< instead: when this packet of the file had been sent. Neither: at its end
    tcp::EventChoice choice;              ///< a state, or a segment, whose number is that of its packet
    bool forward = false;                 ///< what it led to, and not what led to it
    bool json = false;
};

/// Empty after a message was printed.
std::optional<CapturedQuestion> capturedQuestion(const QCommandLineParser& line);

}  // namespace app::cli
