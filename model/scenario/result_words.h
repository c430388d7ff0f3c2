#pragma once

#include "simulation/action.h"

#include <span>
#include <string_view>

namespace tcp {

/// The names of errno that a call may be expected to return.
std::span<const std::string_view> errnoNames();
/// The words of the trace that are results of calls, without "error: ".
std::span<const std::string_view> resultTexts();

/// How sockets name a result that the trace tells in the RFC's words: connect() "error: connection already exists" is
/// EISCONN. Empty where there is no such name.
std::string_view errnoOf(HostCall call, std::string_view result);

/// Whether `word` is that result, in either spelling.
bool saysResult(std::string_view word, HostCall call, std::string_view result);

}  // namespace tcp
