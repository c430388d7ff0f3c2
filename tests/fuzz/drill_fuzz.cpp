// Arbitrary octets as a script of packetdrill. Whatever they are, reading ends, at a place within them where it fails;
// what can be read is played to an end, and the same again gives the same.

#include "drill/player.h"
#include "drill/reader.h"
#include "simulation/profiles.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace {

void need(bool holds, const char* what)
{
    if (holds) return;
    std::cerr << what << '\n';
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto read = tcp::drill::readScript(text);
    if (const auto* error = std::get_if<tcp::drill::ScriptError>(&read)) {
        const auto lines = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) + 1;
        need(error->place.line >= 1 && error->place.line <= lines, "the place of the fault is outside the script");
        return 0;
    }
    const auto& script = std::get<tcp::drill::Script>(read);
    std::vector<tcp::drill::Skipped> skipped;
    const auto profiles = tcp::profiles();
    const tcp::HostSettings base = profiles[size % profiles.size()].settings();
    const tcp::HostSettings settings = tcp::drill::settingsOf(script, base, skipped);
    const tcp::drill::Playing once = tcp::drill::play(script, settings);
    const tcp::drill::Playing twice = tcp::drill::play(script, settings);
    need(once.reached <= once.events, "more was reached than there is");
    need(once.passed.size() == twice.passed.size() && once.agrees() == twice.agrees(),
         "the same script played otherwise");
    return 0;
}
