#include "report/json_line.h"

namespace tcp {
namespace {

std::string escaped(char c)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\t': return "\\t";
    case '\r': return "\\r";
    }
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20 && code != 0x7F) return {c};
    return std::string("\\u00") + kHex[code >> 4] + kHex[code & 15];
}

}  // namespace

std::string jsonString(std::string_view text)
{
    std::string json = "\"";
    for (const char c : text) json += escaped(c);
    return json + '"';
}

JsonLine& JsonLine::add(std::string_view name, std::string_view value) { return addRaw(name, jsonString(value)); }
JsonLine& JsonLine::add(std::string_view name, bool value) { return addRaw(name, value ? "true" : "false"); }
JsonLine& JsonLine::add(std::string_view name, std::int64_t value) { return addRaw(name, std::to_string(value)); }
JsonLine& JsonLine::add(std::string_view name, std::uint64_t value) { return addRaw(name, std::to_string(value)); }

JsonLine& JsonLine::add(std::string_view name, std::optional<std::int64_t> value)
{
    return addRaw(name, value ? std::to_string(*value) : "null");
}

JsonLine& JsonLine::addRaw(std::string_view name, std::string_view json)
{
    if (!members_.empty()) members_ += ',';
    members_ += jsonString(name);
    members_ += ':';
    members_ += json;
    return *this;
}

}  // namespace tcp
