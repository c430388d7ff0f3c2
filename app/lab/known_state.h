#pragma once

#include "observation/possible_states.h"
#include "simulation/action.h"

#include <cstddef>
#include <cstdint>

namespace app::lab {

struct Evidence;

/// How well the state of a host is known.
enum class StateMark : std::uint8_t { Simulated, Certain, Several, Assumed };

/// Of one host at a moment; Simulated, and nothing else, where the run was computed.
struct KnownState {
    StateMark mark = StateMark::Simulated;
    tcp::StateSet possible{};

    friend bool operator==(const KnownState&, const KnownState&) = default;
};
KnownState knownState(const Evidence* evidence, std::size_t moment, tcp::HostId host);

}  // namespace app::lab
