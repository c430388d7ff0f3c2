#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

/// A JSON value for writing that keeps the order of its members, which Qt's does not. What fits stands on one line.
class JsonText {
public:
    static JsonText string(std::string_view text);
    static JsonText list() { return JsonText("[", "]"); }
    static JsonText object() { return JsonText("{", "}"); }

    JsonText& add(JsonText item);
    JsonText& add(std::string_view name, JsonText value);
    JsonText& add(std::string_view name, std::string_view text) { return add(name, string(text)); }

    /// UTF-8, indented by two spaces, without a final newline.
    std::string text() const { return written(0, 0); }

private:
    JsonText(std::string open, std::string close) : open_(std::move(open)), close_(std::move(close)) {}

    std::string oneLine() const;
    std::string written(std::size_t indent, std::size_t column) const;

    std::string open_;   ///< of a scalar: all of it
    std::string close_;  ///< empty for a scalar
    std::vector<std::pair<std::string, JsonText>> parts_;  ///< `"name": ` or nothing, and the value
};

}  // namespace app
