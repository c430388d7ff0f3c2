#pragma once

#include "practice/claim.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tcp::practice {

/// What an item asks. Two in a row are never of one kind.
enum class Ask : std::uint8_t {
    State,      ///< in which state the host is
    Where,      ///< on which host the state is
    Sends,      ///< which segment the host sends first
    LineSays,   ///< what a line of a tool tells
    Ends,       ///< what brings the host out of its state
    Wrong,      ///< why it stays in its state
    Timer,      ///< which timer runs
    Path,       ///< which states the host goes through
    Lasts,      ///< how long the host is in the state
    Count,      ///< how many segments cross
    Excluded,   ///< what cannot be the reason
    Descriptors,
    First,      ///< which end is ESTABLISHED first
    Told,       ///< what the application is told
    Spelled,    ///< how a tool spells the state
    Cause,      ///< what brought the host from one state to another
};

/// What may differ from one item of a kind to the next.
struct Surface {
    std::string_view profile = "linux";  ///< of both hosts; static storage
    bool swapped = false;                ///< the server does what the client does otherwise
    std::uint32_t seed = 0;              ///< of the numbers, the tool and the order of the answers

    friend bool operator==(const Surface&, const Surface&) = default;
};

inline constexpr int kMisconceptions = 18;

struct Choice {
    RunClaim claim;
    int belief = 0;  ///< 1 to 18: who chooses it believes this (M1 to M18); 0: none of them

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// A question about a run that its script makes; the run says which choice is right.
struct Item {
    std::string skill;        ///< "M5", "state CLOSING", "timer PERSIST" …
    std::string_view maker;   ///< which kind of the skill
    std::string_view lesson;  ///< the built-in lesson that shows it
    Surface surface;
    Scenario script;          ///< told before the question: what is done, and the time; never what follows from it
    std::size_t from = 0;     ///< step of the script from which on is asked
    Ask ask{};
    HostId host{};
    State state{};            ///< that the question names
    State before{};           ///< of Cause: from which it came
    Spelling tool{};          ///< whose lines are shown, or whose word is asked for
    bool exhibit = false;     ///< the lines of the hosts' sockets are shown
    std::vector<Choice> choices;
    std::size_t right = 0;

    /// "M5.path/linux/swapped/3": makes the same item again.
    std::string id() const;
};

/// The run of the item.
Run playItem(const Item& item);
Story storyOf(const Item& item, const Run& run);
/// The event that shows the right answer, to be traced back to its cause; kNoEvent: there is none.
EventNumber proofOf(const Item& item, const Run& run);

/// A kind of item: what it is about, and how it is made. Empty where the surface does not fit: the run would agree
/// with two answers, or with the misconception.
struct ItemMaker {
    std::string_view name;
    std::string_view skill;
    int belief;               ///< which misconception it uncovers; 0: it is about something else
    std::string_view lesson;
    Ask ask;
    std::optional<Item> (*make)(const ItemMaker&, const Surface&);
    int variant = 0;          ///< which of a family
};

}  // namespace tcp::practice
