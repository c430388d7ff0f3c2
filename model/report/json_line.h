#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tcp {

/// Writes one JSON object on one line, members in the order in which they are added.
class JsonLine {
public:
    JsonLine& add(std::string_view name, std::string_view value);
    JsonLine& add(std::string_view name, const char* value) { return add(name, std::string_view(value)); }
    JsonLine& add(std::string_view name, bool value);
    JsonLine& add(std::string_view name, std::int64_t value);
    JsonLine& add(std::string_view name, std::uint64_t value);
    JsonLine& add(std::string_view name, std::uint32_t value) { return add(name, std::uint64_t{value}); }
    JsonLine& add(std::string_view name, std::int32_t value) { return add(name, std::int64_t{value}); }
    /// null where it is empty.
    JsonLine& add(std::string_view name, std::optional<std::int64_t> value);

    /// The object, without a newline.
    std::string text() const { return "{" + members_ + "}"; }

private:
    JsonLine& addRaw(std::string_view name, std::string_view json);

    std::string members_;
};

/// The text as a JSON string with its quotation marks; not UTF-8 stays as it is.
std::string jsonString(std::string_view text);

}  // namespace tcp
