#pragma once

#include "drill/script.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tcp::drill {

/// Reads a script of packetdrill (github.com/google/packetdrill). Whatever stands there, it ends: with the script, or
/// with the place where it could not go on. `system`: the kernel under test; what stands between #ifdef FreeBSD and
/// #endif is for that one, what stands behind #ifdef STANDARD for all others.
std::variant<Script, ScriptError> readScript(std::string_view text, std::string_view system = {});

/// The words with an equals sign: of the comment "// tcp-state-lab: key=value …", or of a line for the shell.
std::vector<std::pair<std::string, std::string>> pairsOf(std::string_view text);

} // namespace tcp::drill
