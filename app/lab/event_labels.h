#pragma once

#include "simulation/trace_event.h"

#include <QString>

namespace app::lab {

/// What happened in a word or two, for the step strip: "connect()", "SYN,ACK", "app hangs".
QString eventLabel(const tcp::TraceEvent& event);
/// "SYN,ACK".
QString controlLabel(const tcp::Segment& segment);
/// "connect()", "power-off": the command.
QString callLabel(tcp::HostCall call);
/// State names in narration are in the chosen spelling; until one is chosen those of C and the textbooks: FIN_WAIT_1.
QString narratedState(tcp::State state);

}  // namespace app::lab
