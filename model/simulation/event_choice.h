#pragma once

#include "simulation/causes.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tcp {

/// Which event a question about causes is meant for: the one of this number, or of the host its last change of state,
/// or the last event that fits all that is said here.
struct EventChoice {
    std::optional<HostId> host{};
    std::optional<EventNumber> number{};
    std::optional<State> state{};
    std::optional<Control> bits{};
    std::optional<std::uint64_t> segment{};  ///< its id
    std::optional<Timer> timer{};
    std::optional<HostCall> call{};
    std::optional<Instant> at{};             ///< when it happened
    std::optional<std::uint32_t> connection{};
    std::string edge{};                      ///< of the state diagram; empty: any change

    friend bool operator==(const EventChoice&, const EventChoice&) = default;
    bool asksForState() const { return !number && !state && !bits && !segment && !timer && !call && edge.empty(); }
    /// The last that fits; nullptr if there is none.
    const TraceEvent* find(const Causes& causes, State now) const;
};

}  // namespace tcp
