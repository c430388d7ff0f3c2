#include "protocol/segment.h"

#include <array>
#include <utility>

namespace tcp {
namespace {

// "SYN,ACK", "FIN,ACK", "RST,ACK", "PSH,ACK": the order of RFC 9293's own figures.
constexpr std::array<std::pair<Control, std::string_view>, 6> kNames{{
    {ctl::SYN, "SYN"},
    {ctl::FIN, "FIN"},
    {ctl::RST, "RST"},
    {ctl::PSH, "PSH"},
    {ctl::ACK, "ACK"},
    {ctl::URG, "URG"},
}};

std::optional<Control> bitFromText(std::string_view name)
{
    for (const auto& [bit, text] : kNames) {
        if (text == name) return bit;
    }
    return std::nullopt;
}

}  // namespace

std::string controlText(Control bits)
{
    std::string text;
    for (const auto& [bit, name] : kNames) {
        if ((bits & bit) == 0) continue;
        if (!text.empty()) text += ',';
        text += name;
    }
    return text.empty() ? "NONE" : text;
}

std::optional<Control> controlFromText(std::string_view text)
{
    if (text == "NONE") return Control{0};
    Control bits = 0;
    while (true) {
        const auto comma = text.find(',');
        const auto bit = bitFromText(text.substr(0, comma));
        if (!bit) return std::nullopt;
        bits |= *bit;
        if (comma == std::string_view::npos) return bits;
        text.remove_prefix(comma + 1);
    }
}

}  // namespace tcp
