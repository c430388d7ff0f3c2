#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app::files {

/// A JSON value for writing that keeps the order of its members, which Qt's does not. What fits stands on one line.
class JsonText {
public:
    static JsonText string(std::string_view text);
    static JsonText number(int number);
    static JsonText list();
    static JsonText object();

    JsonText& add(JsonText item);
    JsonText& add(std::string_view name, JsonText value);
    JsonText& add(std::string_view name, std::string_view text) { return add(name, string(text)); }

    /// UTF-8, indented by two spaces, without a final newline.
    std::string text() const;

private:
    JsonText(std::string_view open, std::string_view close);

    std::string oneLine() const;
    std::string written(std::size_t indent, std::size_t column) const;

    std::string open_;                ///< of a scalar: all of it
    std::string close_;               ///< empty for a scalar
    std::vector<std::string> names_;  ///< `"name": ` of each member; empty for an item
    std::vector<JsonText> values_;
};

}  // namespace app::files
