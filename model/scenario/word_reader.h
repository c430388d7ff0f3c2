#pragma once

#include "scenario/action_text.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace tcp {

/// A word of an action and where it begins.
struct Word {
    std::string_view text;
    std::size_t offset = 0;
};

inline constexpr std::uint32_t kMostConnections = 1'000'000;  ///< as many as a run has events (reference: faults)
inline constexpr std::uint32_t kMostPorts = 65535;

/// Reads the words of one action, one after the other. The first fault is kept; after it every read
/// gives an empty value, so that a rule of the grammar reads like the line it describes.
class WordReader {
public:
    explicit WordReader(std::string_view text) : text_(text) { skipBlanks(); }

    bool more() const { return !error_ && position_ < text_.size(); }
    bool failed() const { return error_.has_value(); }
    void fail(std::size_t offset, std::string wrong, std::string expected);

    /// Fails if there is no further word, `what` it would be. Whether reading has failed.
    bool missing(std::string_view what, std::string expected);
    /// The next word; empty at the end.
    Word next();
    /// The next word's place among the legal ones.
    std::optional<std::size_t> choose(std::string_view what, std::span<const std::string_view> words);
    /// The same without the port.
    SocketName connection();
    /// Whether what comes next begins so.
    bool startsWith(std::string_view begin) const;
    /// Everything that is left.
    Word rest();

    HostId host();
    /// `client`, `client#2` (its second connection) or `server:8080` (its socket on that port).
    SocketName socket();
    State state();
    Duration duration();
    Control control();
    std::uint32_t number(std::string_view what, std::uint32_t least, std::uint32_t most);

    /// The value, if nothing failed and nothing is left over.
    template <typename T> Parsed<T> finish(T value)
    {
        if (more()) failAtRest();
        if (error_) return *error_;
        return value;
    }

private:
    void skipBlanks();
    void failAtRest();

    std::string_view text_;
    std::size_t position_ = 0;
    std::optional<TextError> error_;
};

/// A whole number within its range; fails at the word otherwise.
std::uint32_t numberFromWord(WordReader& reader, const Word& word, std::string_view what, std::uint32_t least,
                             std::uint32_t most);

/// `seq=… ack=…` at the end of a line, each at most once, in any order: the value of each, if it is there.
std::vector<std::optional<Word>> assignments(WordReader& reader, std::span<const std::string_view> names);

/// `rcv.nxt+rcv.wnd-1` (reference: actions, inject).
Expression expressionFromWord(WordReader& reader, const Word& word);
std::string expressionText(const Expression& expression);

/// The spellings of a list of values, for WordReader::choose.
template <typename Values> auto spellings(const Values& values)
{
    std::array<std::string_view, std::size(Values{})> words;
    std::transform(std::begin(values), std::end(values), words.begin(), [](auto value) { return text(value); });
    return words;
}

}  // namespace tcp
