#include "files/json_text.h"

#include "report/json_line.h"

#include <algorithm>

namespace app::files {
namespace {

constexpr std::size_t kWidth = 110;

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

JsonText::JsonText(std::string_view open, std::string_view close) : open_(open), close_(close) {}

JsonText JsonText::string(std::string_view text) { return JsonText(tcp::jsonString(text), ""); }
JsonText JsonText::number(int number) { return JsonText(std::to_string(number), ""); }
JsonText JsonText::list() { return JsonText("[", "]"); }
JsonText JsonText::object() { return JsonText("{", "}"); }
std::string JsonText::text() const { return written(0, 0); }

JsonText& JsonText::add(JsonText item)
{
    names_.emplace_back();
    values_.push_back(std::move(item));
    return *this;
}

JsonText& JsonText::add(std::string_view name, JsonText value)
{
    names_.push_back(tcp::jsonString(name) + ": ");
    values_.push_back(std::move(value));
    return *this;
}

std::string JsonText::oneLine() const
{
    std::string line = open_;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (i > 0) line += ", ";
        line += names_[i] + values_[i].oneLine();
    }
    return line + close_;
}

std::string JsonText::written(std::size_t indent, std::size_t column) const
{
    std::string line = oneLine();
    if (values_.empty() || (column + characters(line) < kWidth && indent > 0)) return line;
    std::string text = open_;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (i > 0) text += ',';
        text += '\n' + std::string(indent + 2, ' ') + names_[i];
        text += values_[i].written(indent + 2, indent + 2 + characters(names_[i]));
    }
    return text + '\n' + std::string(indent, ' ') + close_;
}

}  // namespace app::files
