#pragma once

#include "practice/bank.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tcp::practice {

/// A moment of the learner's life, which only a caller knows: there is no clock here.
using Moment = std::chrono::sys_seconds;

/// What was said before the answer was shown.
enum class Sureness : std::uint8_t { Guessing, ThinkSo, Sure };
inline constexpr std::array kSurenesses{Sureness::Guessing, Sureness::ThinkSo, Sureness::Sure};
/// "guessing", "think so", "sure": the words of the journal.
std::string_view text(Sureness sureness);

/// A lesson was played to its end; it shows these skills.
struct LessonSeen {
    std::string lesson;
    std::vector<std::string> skills;

    friend bool operator==(const LessonSeen&, const LessonSeen&) = default;
};

/// An item was answered.
struct ItemAnswered {
    std::string item;      ///< Item::id()
    std::string skill;
    Sureness sureness{};
    bool right = false;
    int belief = 0;        ///< which misconception the answer shows; 0: none

    friend bool operator==(const ItemAnswered&, const ItemAnswered&) = default;
};

/// A question of Predict was answered, before the step that answers it was shown; or, after a right answer, "because?".
struct Predicted {
    std::string lesson;
    std::size_t step = 0;  ///< of the lesson, from 1
    std::string skill;     ///< empty: the bank has nothing of the kind
    bool right = false;    ///< "not sure yet" is not
    int belief = 0;        ///< as in ItemAnswered
    bool because = false;  ///< the reason was asked for, and not what happens

    friend bool operator==(const Predicted&, const Predicted&) = default;
};

struct Record {
    Moment at{};
    std::variant<LessonSeen, ItemAnswered, Predicted> what;

    friend bool operator==(const Record&, const Record&) = default;
};

/// Days until the next review after so many right answers in a row.
inline constexpr std::array kIntervals{1, 3, 7, 21, 60};

enum class Standing : std::uint8_t { NotSeen, Seen, Shaky, Firm };
inline constexpr std::array kStandings{Standing::NotSeen, Standing::Seen, Standing::Shaky, Standing::Firm};

/// What the journal says of one skill.
struct SkillState {
    bool seen = false;
    int stage = 0;             ///< right answers in a row that were no guesses, at most the last interval
    std::uint32_t answers = 0;
    bool lastRight = false;
    std::chrono::sys_days due{};  ///< meaningful once seen

    Standing standing() const;
};

/// When what is asked again: a function of the journal, in whose lines the clock may have gone backwards and of which
/// some may stand there twice. What no lesson has shown is never due.
class Schedule {
public:
    /// `offset`: of the learner's clock from UTC. A day begins at his midnight.
    explicit Schedule(const std::vector<Record>& journal, std::chrono::seconds offset = {});

    SkillState stateOf(std::string_view skill) const;
    /// The skills that are due now, the longest overdue first.
    std::vector<std::string_view> due(Moment now) const;
    /// The next day on which something is due that is not due now; empty: nothing.
    std::optional<std::chrono::sys_days> next(Moment now) const;
    std::chrono::sys_days dayOf(Moment moment) const { return std::chrono::floor<std::chrono::days>(moment + offset_); }

private:
    bool isDue(const SkillState& state, Moment now) const;
    void take(const LessonSeen& seen, std::chrono::sys_days day);
    void take(const ItemAnswered& answered, std::chrono::sys_days day);
    void take(const Predicted& predicted, std::chrono::sys_days day);

    std::map<std::string, SkillState, std::less<>> skills_;
    std::chrono::seconds offset_;
};

}  // namespace tcp::practice
