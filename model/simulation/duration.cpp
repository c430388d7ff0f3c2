#include "simulation/settings.h"

#include <array>
#include <charconv>

namespace tcp {
namespace {

struct Unit {
    std::string_view name;
    std::int64_t microseconds;
};

// From large to small: where two texts are equally short, the larger unit is the nicer one ("2min", not "120s").
constexpr std::array<Unit, 5> kUnits{
    {{"h", 3'600'000'000}, {"min", 60'000'000}, {"s", 1'000'000}, {"ms", 1'000}, {"us", 1}}};

constexpr std::int64_t kLongestDuration = 100LL * 24 * 3'600'000'000;  // reference: faults: 100 days

const Unit* findUnit(std::string_view name)
{
    for (const Unit& unit : kUnits) {
        if (unit.name == name) return &unit;
    }
    return nullptr;
}

std::size_t countDigits(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && text[count] >= '0' && text[count] <= '9') ++count;
    return count;
}

std::optional<std::int64_t> wholePart(std::string_view digits, const Unit& unit)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || number > kLongestDuration / unit.microseconds) return std::nullopt;
    return number * unit.microseconds;
}

/// 0.digits of the unit; empty when that is no whole number of microseconds.
std::optional<std::int64_t> fractionalPart(std::string_view digits, const Unit& unit)
{
    std::int64_t number = 0;
    std::int64_t scale = 1;
    if (digits.empty() || digits.size() > 9) return std::nullopt;  // 10^9 h still fits into 64 bits
    for (const char digit : digits) {
        number = 10 * number + (digit - '0');
        scale *= 10;
    }
    if (number * unit.microseconds % scale != 0) return std::nullopt;
    return number * unit.microseconds / scale;
}

/// "1.5" of the unit; empty when a whole number of millionths cannot say it, or when it is less than one unit.
std::optional<std::string> amountText(std::int64_t microseconds, const Unit& unit)
{
    constexpr std::int64_t kMillion = 1'000'000;
    const std::int64_t rest = microseconds % unit.microseconds;
    if (microseconds < unit.microseconds || rest * kMillion % unit.microseconds != 0) return std::nullopt;
    std::string text = std::to_string(microseconds / unit.microseconds);
    if (rest == 0) return text;
    std::string millionths = std::to_string(kMillion + rest * kMillion / unit.microseconds);
    while (millionths.back() == '0') millionths.pop_back();
    return text + '.' + millionths.substr(1);
}

}  // namespace

std::optional<Duration> durationFromText(std::string_view text)
{
    const std::string_view whole = text.substr(0, countDigits(text));
    text.remove_prefix(whole.size());
    std::string_view fraction;
    const bool point = text.starts_with('.');
    if (point) {
        text.remove_prefix(1);
        fraction = text.substr(0, countDigits(text));
        text.remove_prefix(fraction.size());
    }
    const Unit* unit = findUnit(text);
    if (!unit || whole.empty()) return std::nullopt;
    const auto units = wholePart(whole, *unit);
    const auto rest = point ? fractionalPart(fraction, *unit) : 0;
    if (!units || !rest || *units + *rest > kLongestDuration) return std::nullopt;
    return Duration(*units + *rest);
}

std::string durationText(Duration duration)
{
    std::string shortest;
    for (const Unit& unit : kUnits) {
        const auto amount = amountText(duration.count(), unit);
        if (!amount) continue;
        const std::string text = *amount + std::string(unit.name);
        if (shortest.empty() || text.size() < shortest.size()) shortest = text;
    }
    return shortest.empty() ? "0s" : shortest;
}

}  // namespace tcp
