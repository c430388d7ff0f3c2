#pragma once

#include "drill/script.h"
#include "protocol/state.h"
#include "simulation/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace tcp::drill {

/// Something of the script that has no part in the model, and was skipped.
struct Skipped {
    Place place;
    Outside why{};
    std::string word; ///< what: "SO_SNDBUF", "tcpi_snd_cwnd"; empty where the reason says it
};

/// How the model differs from what the script expects.
enum class Unlike : std::uint8_t {
    NoSegment, ///< none left the kernel in time; `found`: the seconds at which the next timer is due, if one runs
    OtherSegment,
    SegmentTime,
    CallResult,
    CallValue,   ///< what getsockopt(), ioctl() or poll() gave back
    CallTime,    ///< a call that waits ended at another time
    CallWaits,   ///< a call that does not end
    Information, ///< tcp_info
};

struct Mismatch {
    Unlike kind{};
    Place place;
    std::string expected; ///< as the script writes it
    std::string found;    ///< likewise
    Instant at{};
};

/// A line of what happened, to be read beside the script: what passed and in which state the connection is then.
struct Passed {
    Place place;
    Instant at{};
    std::string what; ///< in the script's notation
    State state{};
};

struct Playing {
    std::vector<Passed> passed;
    std::vector<Skipped> skipped;
    std::optional<Mismatch> difference; ///< the first; the play ends there
    std::size_t events = 0;             ///< of the script
    std::size_t reached = 0;            ///< of them

    bool agrees() const { return !difference; }
};

/// The settings with which the script begins, on those given: the sysctls that it sets before anything else, and the
/// comment "tcp-state-lab: profile=… key=…". What is unknown is added to `skipped`.
HostSettings settingsOf(const Script& script, const HostSettings& base, std::vector<Skipped>& skipped);

/// Plays the script against one host of the model. Deterministic; ends whatever the script says.
Playing play(const Script& script, const HostSettings& settings);

} // namespace tcp::drill
