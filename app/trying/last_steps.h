#pragma once

#include "lab/moment.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace app::trying {

/// What a later lesson of a group leaves to the learner: its last steps, as far as he can do them with calls and time.
struct LastSteps {
    std::size_t from = 0;  ///< so many steps are told before
    std::size_t count = 0;
    std::array<std::vector<tcp::State>, 2>
        paths;  ///< by HostId: the states from there to the end, the first one included
};

/// Of the second half of its group, in the order of the course.
bool isLater(const std::string& lesson);
/// The moment is one of the lesson, anywhere. Empty: the lesson tells all of itself.
std::optional<LastSteps> lastStepsOf(const lab::Moment& moment);

enum class Way { On, There, Elsewhere };
/// How far the run has come on the way, from the end of that step on.
Way wayOf(const std::vector<tcp::State>& path, const lab::Moment& moment, std::size_t from, tcp::HostId host);

}  // namespace app::trying
