#pragma once

#include "simulation/linux_experiment.h"
#include "simulation/settings.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tcp {

/// experiments.json tells seconds.
Duration fromSeconds(double seconds);

/// What experiments.json does not say: options of sockets, and what the application on B does beside its calls.
struct Particulars {
    int backlog = 16;
    bool linger2Off = false;                 ///< TCP_LINGER2 -1
    Duration deferAccept{};                  ///< TCP_DEFER_ACCEPT of B
    Duration userTimeout{};                  ///< TCP_USER_TIMEOUT of A
    bool serverHangs = false;                ///< does not read (or accept) until it is told to
    HostCall serverCloses = HostCall::Close; ///< Abort: SO_LINGER {1,0}. Kill: how a hung application closes in World
    bool manyClients = false;                ///< C0, C1 … are connections of one host
    bool secondSynIsLate = false;            ///< both retransmission timers run for 1 s: B's came first
    std::vector<std::pair<double, HostCall>> server{}; ///< accept() calls, as resume and hang
};

Particulars particularsOf(const std::string& name);
Settings settingsOf(const LinuxExperiment& experiment, const Particulars& particulars);

/// Something to be done: at a time, or as long after a state was entered as it was done then.
struct Planned {
    Action action;
    double after = 0;
    struct Entered {
        HostId host;
        std::string state;
        std::size_t time = 1; ///< 2: when it was entered for the second time
    };
    std::optional<Entered> state{}; ///< of the host's only connection
};

/// What is to be done in a run: its calls, and the segments that were forged.
std::vector<Planned> planOf(const LinuxExperiment& experiment, const Particulars& particulars);

} // namespace tcp
