#pragma once

#include "lab/moment.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app::trying {

/// What befell a segment: the network lost it, or somebody forged it.
struct Mishap {
    tcp::HostId host{};   ///< its sender; of a forged one the host that it came to
    QString bits;         ///< "FIN,ACK"
    bool forged = false;

    friend bool operator==(const Mishap&, const Mishap&) = default;
};

/// What a later lesson of a group leaves to the learner: its last steps, as far as he can do them by hand.
struct LastSteps {
    std::size_t from = 0;  ///< so many steps are told before
    std::size_t count = 0;
    std::array<std::vector<tcp::State>, 2> paths;  ///< by HostId: the states from there to the end, the first included
    std::vector<Mishap> mishaps;                   ///< in them, each once
};

/// Why a lesson tells all of itself.
enum class Whole {
    Earlier,    ///< it is of the first half of its group, or of no group
    OnlyTime,   ///< nothing is done behind its first step: only time passes
    Option,     ///< its last step sets an option of a socket, which the states do not tell
    SameState,  ///< no state changes in its last steps, so that they lead nowhere that could be named
};

/// Of the second half of its group, in the order of the course.
bool isLater(const std::string& lesson);
/// The moment is one of the lesson, anywhere.
std::variant<LastSteps, Whole> whatIsLeft(const lab::Moment& moment);
/// Empty: the lesson tells all of itself.
std::optional<LastSteps> lastStepsOf(const lab::Moment& moment);

enum class Way { On, There, Elsewhere };
/// How far the run has come on the way of the last steps.
struct Progress {
    std::array<Way, 2> hosts{};  ///< by HostId
    Way mishaps{};

    bool all(Way way) const { return hosts[0] == way && hosts[1] == way && mishaps == way; }
    bool any(Way way) const { return hosts[0] == way || hosts[1] == way || mishaps == way; }
};
Progress progressOf(const LastSteps& left, const lab::Moment& moment);

}  // namespace app::trying
