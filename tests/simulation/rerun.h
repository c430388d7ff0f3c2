#pragma once

#include "simulation/linux_experiment.h"
#include "simulation/world.h"

#include <map>
#include <string>
#include <vector>

namespace tcp {

/// What the model did when the calls of a measured run were made at their times, with its losses and sysctls.
struct Rerun {
    struct State {
        tcp::State state;
        double at;
    };
    struct Expiry {
        HostId host;
        double at;
        Timer timer;
    };
    struct Segment {
        double at;
        HostId from;
        Sent sent;
    };
    /// In the order in which the hosts opened them; connections of one pair of ports are one, as in the measurement.
    std::map<HostId, std::vector<std::vector<State>>> connections;
    std::vector<Segment> segments;
    std::vector<Expiry> expired;
    double end = 0;
};

/// As the measurement spells it: "SYN-RCVD".
std::string stateName(State state);

Rerun rerun(const LinuxExperiment& experiment);

} // namespace tcp
