#include "drill/drill_scripts.h"

#include "drill/reader.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace drilled {

namespace fs = std::filesystem;

std::vector<NamedScript> scriptsIn(const std::string& folder)
{
    std::vector<NamedScript> scripts;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".pkt") continue;
        std::ifstream file(entry.path());
        scripts.push_back({fs::relative(entry.path(), folder).string(), {std::istreambuf_iterator<char>(file), {}}});
    }
    std::sort(scripts.begin(), scripts.end(),
              [](const NamedScript& a, const NamedScript& b) { return a.name < b.name; });
    return scripts;
}

tcp::drill::Playing played(const std::string& text, const char* profile)
{
    const auto read = tcp::drill::readScript(text, profile);
    if (const auto* error = std::get_if<tcp::drill::ScriptError>(&read)) {
        ADD_FAILURE() << "line " << error->place.line << ", column " << error->place.column << ": " << error->found;
        return {};
    }
    const auto& script = std::get<tcp::drill::Script>(read);
    std::vector<tcp::drill::Skipped> skipped;
    const tcp::HostSettings settings = tcp::drill::settingsOf(script, tcp::findProfile(profile)->settings(), skipped);
    tcp::drill::Playing playing = tcp::drill::play(script, settings);
    playing.skipped.insert(playing.skipped.begin(), skipped.begin(), skipped.end());
    return playing;
}

std::string differenceOf(const tcp::drill::Playing& playing)
{
    if (!playing.difference) return {};
    const tcp::drill::Mismatch& it = *playing.difference;
    return "line " + std::to_string(it.place.line) + ", kind " + std::to_string(static_cast<int>(it.kind)) +
           ": expected " + it.expected + ", found " + it.found;
}

} // namespace drilled
