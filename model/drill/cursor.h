#pragma once

#include "drill/script.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tcp::drill {

/// Walks through the text of a script. What is not there is thrown as a ScriptError.
class Cursor {
public:
    explicit Cursor(std::string_view text, std::string_view system = {}) : text_(text), system_(system) {}

    bool atEnd() const { return next_ >= text_.size(); }
    char peek(std::size_t ahead = 0) const { return next_ + ahead < text_.size() ? text_[next_ + ahead] : '\0'; }
    bool sees(std::string_view what) const { return text_.substr(next_).starts_with(what); }
    Place place() const { return place_; }

    /// Over white space and comments; what the comments say is kept.
    void skipSpace();
    /// Over white space within the line.
    void skipBlanks();
    void skipLine();
    bool take(std::string_view what);
    void need(std::string_view what, Expected expected);

    /// Letters, digits and _; empty if there are none.
    std::string word();
    /// Any characters up to white space.
    std::string token();
    /// Whether a number, with its sign, stands here.
    bool seesNumber() const;
    std::int64_t number();
    std::uint32_t number(std::int64_t most);
    /// Seconds: 1, .01, 0.5.
    Duration seconds();
    /// Up to the closing mark, which is passed. A backslash keeps the mark out.
    std::string until(std::string_view mark, bool escapes);

    const std::string& comments() const { return comments_; }
    [[noreturn]] void fail(Expected expected) const { fail(expected, place_); }
    [[noreturn]] void fail(Expected expected, Place at) const;

private:
    void step();
    bool skipComment();
    void skipCondition(std::string_view line);

    std::string_view text_;
    std::string_view system_; ///< for which #ifdef is read
    std::size_t next_ = 0;
    Place place_;
    std::string comments_;
};

} // namespace tcp::drill
