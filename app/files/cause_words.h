#pragma once

#include "simulation/trace_event.h"

#include <QString>

namespace app::files {

/// One link of a chain of causes, without its host, in the language of the program: "close()", "sends FIN,ACK",
/// "has no socket for FIN,ACK", "FIN-WAIT-2 → CLOSED", "timer FIN-WAIT-2 runs out". States, control bits and calls are
/// those of the trace in every language.
QString causeText(const tcp::TraceEvent& event);

}  // namespace app::files
