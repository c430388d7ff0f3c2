#include "drill/cursor.h"

#include <cctype>

namespace tcp::drill {
namespace {

constexpr std::size_t kShown = 24; // characters of what was found
constexpr std::int64_t kMostSeconds = 100'000'000;

bool isWordCharacter(char it) { return std::isalnum(static_cast<unsigned char>(it)) != 0 || it == '_'; }
bool isDigit(char it) { return it >= '0' && it <= '9'; }
bool isSpace(char it) { return it == ' ' || it == '\t' || it == '\n' || it == '\r'; }

} // namespace

void Cursor::fail(Expected expected, Place at) const
{
    std::string found;
    std::size_t from = next_;
    if (at != place_) { // the beginning of what is wrong lies before
        const std::size_t back = at.line == place_.line ? place_.column - at.column : 0;
        from -= back < next_ ? back : next_;
    }
    for (; from < text_.size() && text_[from] != '\n' && found.size() < kShown; ++from) {
        if (static_cast<unsigned char>(text_[from]) < ' ' || text_[from] == 0x7f) break;
        found += text_[from];
    }
    throw ScriptError{expected, at, found};
}

void Cursor::step()
{
    if (text_[next_++] == '\n')
        place_ = {place_.line + 1, 1};
    else
        ++place_.column;
}

// Over what is for another kernel. What is for this one ends with #else or #endif, which then is a comment like others.
void Cursor::skipCondition(std::string_view line)
{
    const auto begins = [&line](std::string_view what) { return line.starts_with(what); };
    if (begins("#ifdef ")) {
        std::string_view name = line.substr(line.find(' ') + 1);
        name = name.substr(0, name.find_first_of(" \t\r"));
        const bool freeBsd = system_ == "freebsd";
        if (name != "FreeBSD" && name != "STANDARD") return;
        if ((name == "FreeBSD") == freeBsd) return;
    } else if (!begins("#else")) {
        return;
    }
    const bool otherwise = begins("#ifdef ");
    while (!atEnd()) {
        if (place_.column == 1 && (sees("#endif") || (otherwise && sees("#else")))) return skipLine();
        step();
    }
}

bool Cursor::skipComment()
{
    if (sees("//") || (peek() == '#' && place_.column == 1)) {
        const std::size_t from = next_;
        const bool condition = peek() == '#';
        skipLine();
        if (condition) skipCondition(text_.substr(from, next_ - from));
        comments_.append(text_.substr(from, next_ - from)).push_back('\n');
        return true;
    }
    if (!sees("/*")) return false;
    step();
    step();
    until("*/", false);
    return true;
}

void Cursor::skipSpace()
{
    while (!atEnd() && (isSpace(peek()) || sees("//") || sees("/*") || (peek() == '#' && place_.column == 1))) {
        if (!skipComment()) step();
    }
}

void Cursor::skipBlanks()
{
    while (peek() == ' ' || peek() == '\t')
        step();
}

void Cursor::skipLine()
{
    while (!atEnd() && peek() != '\n')
        step();
}

bool Cursor::take(std::string_view what)
{
    if (!sees(what)) return false;
    for (std::size_t i = 0; i < what.size(); ++i)
        step();
    return true;
}

void Cursor::need(std::string_view what, Expected expected)
{
    skipSpace();
    if (!take(what)) fail(expected);
}

std::string Cursor::word()
{
    const std::size_t from = next_;
    while (isWordCharacter(peek()))
        step();
    return std::string(text_.substr(from, next_ - from));
}

std::string Cursor::token()
{
    const std::size_t from = next_;
    while (!atEnd() && !isSpace(peek()))
        step();
    return std::string(text_.substr(from, next_ - from));
}

bool Cursor::seesNumber() const { return isDigit(peek()) || (peek() == '-' && isDigit(peek(1))); }

std::int64_t Cursor::number()
{
    const Place begin = place_;
    const bool minus = take("-");
    const bool hex = sees("0x") || sees("0X");
    if (hex) {
        step();
        step();
    }
    std::int64_t value = 0;
    bool any = false;
    while (hex ? std::isxdigit(static_cast<unsigned char>(peek())) != 0 : isDigit(peek())) {
        const char digit = peek();
        const int worth = isDigit(digit) ? digit - '0' : std::tolower(static_cast<unsigned char>(digit)) - 'a' + 10;
        if (value > (INT64_MAX - 16) / 16) fail(Expected::Number, begin);
        value = value * (hex ? 16 : 10) + worth;
        any = true;
        step();
    }
    if (!any) fail(Expected::Number, begin);
    return minus ? -value : value;
}

std::uint32_t Cursor::number(std::int64_t most)
{
    skipSpace();
    const Place begin = place_;
    const std::int64_t value = number();
    if (value < 0 || value > most) fail(Expected::Number, begin);
    return static_cast<std::uint32_t>(value);
}

Duration Cursor::seconds()
{
    const Place begin = place_;
    if (!isDigit(peek()) && !(peek() == '.' && isDigit(peek(1)))) fail(Expected::Time);
    const std::int64_t whole = isDigit(peek()) ? number() : 0;
    if (whole > kMostSeconds) fail(Expected::Time, begin);
    std::int64_t micros = whole * 1'000'000;
    if (peek() == '.' && isDigit(peek(1))) {
        step();
        for (std::int64_t worth = 100'000; isDigit(peek()); worth /= 10) {
            micros += (peek() - '0') * worth;
            step();
        }
    }
    return Duration(micros);
}

std::string Cursor::until(std::string_view mark, bool escapes)
{
    const Place begin = place_;
    const std::size_t from = next_;
    while (!atEnd() && !sees(mark)) {
        if (escapes && peek() == '\\' && next_ + 1 < text_.size()) step();
        step();
    }
    if (atEnd()) throw ScriptError{Expected::End, begin, {}};
    const std::string inside(text_.substr(from, next_ - from));
    take(mark);
    return inside;
}

} // namespace tcp::drill
