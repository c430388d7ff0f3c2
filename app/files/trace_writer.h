#pragma once

#include "observation/trace.h"

#include <string>

namespace app::files {

/// One item as a line of the trace (reference: trace), without its newline; empty for what the trace does not show.
std::string traceText(const tcp::TraceItem& item);
/// The first line of a measured trace: who played which scenario.
std::string traceHead(const tcp::Trace& trace);
/// All of it, one line each.
std::string traceText(const tcp::Trace& trace);

}  // namespace app::files
