#include "files/json_text.h"

#include "report/json_line.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t kWidth = 110;

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

JsonText JsonText::string(std::string_view text) { return JsonText(tcp::jsonString(text), ""); }

JsonText& JsonText::add(JsonText item)
{
    parts_.emplace_back("", std::move(item));
    return *this;
}

JsonText& JsonText::add(std::string_view name, JsonText value)
{
    parts_.emplace_back(tcp::jsonString(name) + ": ", std::move(value));
    return *this;
}

std::string JsonText::oneLine() const
{
    std::string line = open_;
    for (const auto& [name, value] : parts_) {
        if (line.size() > open_.size()) line += ", ";
        line += name + value.oneLine();
    }
    return line + close_;
}

std::string JsonText::written(std::size_t indent, std::size_t column) const
{
    std::string line = oneLine();
    if (parts_.empty() || (column + characters(line) < kWidth && indent > 0)) return line;
    std::string text = open_;
    for (const auto& [name, value] : parts_) {
        if (text.size() > open_.size()) text += ',';
        text += '\n' + std::string(indent + 2, ' ') + name;
        text += value.written(indent + 2, indent + 2 + characters(name));
    }
    return text + '\n' + std::string(indent, ' ') + close_;
}

}  // namespace app
