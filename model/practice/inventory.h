#pragma once

#include "practice/bank.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tcp::practice {

/// Two forms of one test: the same kinds of items with other surfaces.
enum class Form : std::uint8_t { A, B };
inline constexpr std::array kForms{Form::A, Form::B};
/// "A", "B"
std::string_view text(Form form);

inline constexpr std::size_t kInventoryItems = 2 * kMisconceptions;

/// Its 36 items, two for each of M1 to M18, in the order in which they are asked.
const std::vector<Item>& inventory(Form form);

/// Before or after a course.
enum class When : std::uint8_t { Before, After };
/// "before", "after"
std::string_view text(When when);

/// The answers of one learner: a choice for each item; empty: not answered.
struct AnswerSheet {
    std::string learner;  ///< a name or a number, only to tell which two sheets belong together
    When when{};
    Form form{};
    std::array<std::optional<std::size_t>, kInventoryItems> answers{};

    friend bool operator==(const AnswerSheet&, const AnswerSheet&) = default;
};

/// By misconception, M1 first: how many of its two items were right, and how often the answer was the misconception.
struct SheetResult {
    std::array<int, kMisconceptions> right{};
    std::array<int, kMisconceptions> believed{};

    int total() const;
};
SheetResult resultOf(const AnswerSheet& sheet);

/// What a class did about one misconception: shares from 0 to 1.
struct Gain {
    std::size_t before = 0;       ///< sheets
    std::size_t after = 0;
    double rightBefore = 0;
    double rightAfter = 0;
    double believedBefore = 0;    ///< of its items, answered with the misconception
    double believedAfter = 0;

    /// What was gained of what there was to gain (Hake); empty where there was nothing, or a sheet is missing.
    std::optional<double> normalized() const;
};
/// By misconception, of the learners who have handed in both; where nobody has, of all.
std::array<Gain, kMisconceptions> gains(std::span<const AnswerSheet> sheets);

/// A class that never was, to try the tools with: each believes some of the eighteen, and fewer after the course.
std::vector<AnswerSheet> madeUpClass(int learners, std::uint64_t seed);

}  // namespace tcp::practice
