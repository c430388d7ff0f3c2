#include "scenario/word_reader.h"

#include "simulation/words.h"

#include <limits>

namespace tcp {
namespace {

using enum Variable;
constexpr std::array kVariables{RcvNxt, SndNxt, SndUna, RcvWnd, SndWnd, Iss, Irs, TsRecent};
constexpr std::size_t kMostTerms = 16;

Term termFromWord(WordReader& reader, const Word& word)
{
    static const auto kWords = spellings(kVariables);
    const auto found = std::find(kWords.begin(), kWords.end(), word.text);
    if (found != kWords.end()) return {.variable = kVariables[static_cast<std::size_t>(found - kWords.begin())]};
    const bool digits = !word.text.empty() && word.text.front() >= '0' && word.text.front() <= '9';
    if (digits) {
        constexpr auto kMost = std::numeric_limits<std::uint32_t>::max();
        return {.number = numberFromWord(reader, word, "number", 0, kMost)};
    }
    const std::string_view near = nearest(word.text, kWords);
    reader.fail(word.offset, word.text.empty() ? "a term is missing" : "unknown variable " + quoted(word.text),
                near.empty() ? "expected a number or one of " + alternatives(kWords) : suggestion(word.text, kWords));
    return {};
}

}  // namespace

Expression expressionFromWord(WordReader& reader, const Word& word)
{
    Expression expression;
    std::size_t begin = 0;
    bool minus = false;
    while (!reader.failed()) {
        const std::size_t end = std::min(word.text.find_first_of("+-", begin), word.text.size());
        if (expression.size() == kMostTerms) {
            reader.fail(word.offset + begin, "too many terms", "expected at most " + std::to_string(kMostTerms));
        }
        Term term = termFromWord(reader, {word.text.substr(begin, end - begin), word.offset + begin});
        term.minus = minus;
        expression.push_back(term);
        if (end == word.text.size()) break;
        minus = word.text[end] == '-';
        begin = end + 1;
    }
    return expression;
}

std::string expressionText(const Expression& expression)
{
    std::string written;
    for (const Term& term : expression) {
        if (term.minus) written += '-';
        else if (!written.empty()) written += '+';
        written += term.variable == Number ? std::to_string(term.number) : std::string(text(term.variable));
    }
    return written;
}

}  // namespace tcp
