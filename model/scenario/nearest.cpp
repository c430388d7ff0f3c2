#include "scenario/action_text.h"

#include <algorithm>
#include <numeric>

namespace tcp {
namespace {

/// What is compared: case, and '_' for '-', is how people misspell names that are otherwise right.
std::string normal(std::string_view word)
{
    std::string text(word);
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '_') c = '-';
    }
    return text;
}

/// Damerau-Levenshtein (optimal string alignment): letters added, left out, changed, or swapped with a neighbour.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

constexpr std::size_t kFar = 1000;
constexpr std::size_t kLongestWord = 64;  // longer than any word of ours: never near, and never worth the work

std::size_t distanceIfNear(std::string_view word, std::string_view candidate)
{
    if (word == candidate) return 0;
    if (word.size() >= 3 && candidate.starts_with(word)) return 1;  // "ESTAB"
    const std::size_t longer = std::max(word.size(), candidate.size());
    const std::size_t shorter = std::min(word.size(), candidate.size());
    const std::size_t limit = std::min(std::max<std::size_t>(2, longer / 3), shorter / 2);
    const std::size_t found = distance(word, candidate);
    return found <= limit || found == 0 ? found : kFar;
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> words)
{
    if (word.size() > kLongestWord) return {};
    const std::string wanted = normal(word);
    std::string_view best;
    std::size_t least = kFar;
    for (const std::string_view candidate : words) {
        const std::size_t found = distanceIfNear(wanted, normal(candidate));
        const bool shorter = found == least && least != kFar && candidate.size() < best.size();  // the nearer of two
        if (found >= least && !shorter) continue;
        least = found;
        best = candidate;
    }
    return best;
}

std::string suggestion(std::string_view word, std::span<const std::string_view> words)
{
    if (const std::string_view near = nearest(word, words); !near.empty())
        return "did you mean \"" + std::string(near) + "\"?";
    return "expected " + alternatives(words);
}

std::string alternatives(std::span<const std::string_view> words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
        text += '"' + std::string(words[i]) + '"';
    }
    return text;
}

}  // namespace tcp
