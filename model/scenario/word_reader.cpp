#include "scenario/word_reader.h"

#include "simulation/words.h"

#include <charconv>
#include <limits>

namespace tcp {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::array<std::string_view, 7> kBits{"SYN", "ACK", "FIN", "RST", "PSH", "URG", "NONE"};

/// The legal words, where the list is short enough to help.
std::string hint(std::string_view what, std::span<const std::string_view> words)
{
    return words.size() > 14 ? "expected the " + std::string(what) : "expected " + alternatives(words);
}

std::string range(std::uint32_t least, std::uint32_t most)
{
    return "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

}  // namespace

void WordReader::fail(std::size_t offset, std::string wrong, std::string expected)
{
    if (!error_) error_ = TextError{offset, std::move(wrong), std::move(expected)};
}

void WordReader::skipBlanks() { position_ = std::min(text_.find_first_not_of(kBlanks, position_), text_.size()); }

void WordReader::failAtRest()
{
    const std::size_t at = position_;
    fail(at, "unexpected " + quoted(rest().text), "expected nothing more");
}

bool WordReader::missing(std::string_view what, std::string expected)
{
    if (!error_ && position_ == text_.size())
        fail(position_, "the " + std::string(what) + " is missing", std::move(expected));
    return failed();
}

Word WordReader::next()
{
    if (failed() || !more()) return {{}, position_};
    const std::size_t begin = position_;
    position_ = std::min(text_.find_first_of(kBlanks, begin), text_.size());
    const Word word{text_.substr(begin, position_ - begin), begin};
    skipBlanks();
    return word;
}

Word WordReader::rest()
{
    if (!more()) return {{}, position_};
    Word word = next();
    const std::size_t end = text_.find_last_not_of(kBlanks) + 1;
    word.text = text_.substr(word.offset, end - word.offset);
    position_ = text_.size();
    return word;
}

SocketName WordReader::connection()
{
    const std::size_t begin = position_;
    const SocketName name = socket();
    if (name.port != 0)
        fail(begin, "a port cannot be named here", "expected a host, or a connection such as \"client#2\"");
    return name;
}

bool WordReader::startsWith(std::string_view begin) const { return text_.substr(position_).starts_with(begin); }

std::optional<std::size_t> WordReader::choose(std::string_view what, std::span<const std::string_view> words)
{
    if (missing(what, hint(what, words))) return std::nullopt;
    const Word word = next();
    const auto found = std::find(words.begin(), words.end(), word.text);
    if (found != words.end()) return found - words.begin();
    fail(word.offset, "unknown " + std::string(what) + ' ' + quoted(word.text), suggestion(word.text, words));
    return std::nullopt;
}

HostId WordReader::host()
{
    static const auto kWords = spellings(std::to_array(kHosts));
    return kHosts[choose("host", kWords).value_or(0)];
}

SocketName WordReader::socket()
{
    static const auto kWords = spellings(std::to_array(kHosts));
    const std::size_t begin = position_;
    const std::size_t end = std::min(text_.find_first_of(kBlanks, begin), text_.size());
    const std::size_t mark = std::min(text_.find_first_of("#:", begin), end);
    if (missing("host", hint("host", kWords))) return {};
    const Word word = next();
    const Word host{word.text.substr(0, mark - begin), begin};
    const auto found = std::find(kWords.begin(), kWords.end(), host.text);
    if (found == kWords.end()) fail(begin, "unknown host " + quoted(host.text), suggestion(host.text, kWords));
    SocketName name{.host = found == kWords.end() ? HostId{} : kHosts[found - kWords.begin()]};
    if (mark == end) return name;
    const Word number{word.text.substr(mark - begin + 1), mark + 1};
    if (word.text[mark - begin] == '#')
        name.connection = numberFromWord(*this, number, "number of the connection", 1, kMostConnections);
    else name.port = static_cast<std::uint16_t>(numberFromWord(*this, number, "port", 1, kMostPorts));
    return name;
}

State WordReader::state()
{
    static const auto kWords = spellings(kStates);
    return kStates[choose("state", kWords).value_or(0)];
}

Duration WordReader::duration()
{
    const std::string expected = "expected a number with us, ms, s, min or h, such as \"1.5s\", at most 100 days";
    if (missing("duration", expected)) return {};
    const Word word = next();
    const auto read = durationFromText(word.text);
    if (!read) fail(word.offset, "bad duration " + quoted(word.text), expected);
    return read.value_or(Duration{});
}

Control WordReader::control()
{
    if (missing("list of control bits", "expected one such as \"SYN,ACK\", or \"NONE\"")) return {};
    const Word word = next();
    if (const auto bits = controlFromText(word.text)) return *bits;
    std::size_t begin = 0;
    while (begin <= word.text.size() && !failed()) {
        const std::size_t end = std::min(word.text.find(',', begin), word.text.size());
        const std::string_view name = word.text.substr(begin, end - begin);
        if (name == "NONE" || std::find(kBits.begin(), kBits.end(), name) == kBits.end()) {
            fail(word.offset + begin, "unknown control bit " + quoted(name),
                 name == "NONE" ? "expected NONE alone" : suggestion(name, kBits));
        }
        begin = end + 1;
    }
    return 0;
}

std::uint32_t WordReader::number(std::string_view what, std::uint32_t least, std::uint32_t most)
{
    if (missing(what, range(least, most))) return least;
    return numberFromWord(*this, next(), what, least, most);
}

std::uint32_t numberFromWord(WordReader& reader, const Word& word, std::string_view what, std::uint32_t least,
                             std::uint32_t most)
{
    std::uint32_t number = 0;
    const char* const end = word.text.data() + word.text.size();
    const auto [stop, error] = std::from_chars(word.text.data(), end, number);
    if (error == std::errc() && stop == end && number >= least && number <= most) return number;
    reader.fail(word.offset, "bad " + std::string(what) + ' ' + quoted(word.text), range(least, most));
    return least;
}

std::vector<std::optional<Word>> assignments(WordReader& reader, std::span<const std::string_view> names)
{
    std::vector<std::optional<Word>> values(names.size());
    while (reader.more()) {
        const Word word = reader.next();
        const std::size_t equals = std::min(word.text.find('='), word.text.size());
        const std::string_view name = word.text.substr(0, equals);
        const auto found = std::find(names.begin(), names.end(), name);
        const auto place = static_cast<std::size_t>(found - names.begin());
        if (found == names.end()) {
            reader.fail(word.offset, "unknown word " + quoted(name), suggestion(name, names));
        } else if (equals == word.text.size()) {
            reader.fail(word.offset + equals, quoted(name) + " has no value",
                        "expected " + quoted(std::string(name) + "=…"));
        } else if (values[place]) {
            reader.fail(word.offset, quoted(name) + " is given twice", "expected it once");
        } else {
            values[place] = Word{word.text.substr(equals + 1), word.offset + equals + 1};
        }
    }
    return values;
}

}  // namespace tcp
