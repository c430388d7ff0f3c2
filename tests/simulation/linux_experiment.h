#pragma once

#include "simulation/action.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tcp {

/// A state that a connection was seen in.
struct MeasuredState {
    std::string state;           ///< "SYN-RCVD" for SYN-RECEIVED
    double at = 0;               ///< seconds
    std::optional<double> dwell; ///< seconds; empty: it lasted to the end of the run
};

struct MeasuredSegment {
    double at = 0;
    HostId from{};
    Control bits = 0;
    std::int32_t rseq = 0;
    std::int32_t rack = 0;
    std::uint32_t length = 0;
    bool lost = false;
    bool forged = false;
};

struct MeasuredCall {
    double at = 0;
    HostId host{};
    std::string call;   ///< "send(10)", "shutdown(WR)"
    std::string socket; ///< "C", "C1", "S"
};

/// One connection as one host saw it; A of the measurement is the client, B the server.
struct MeasuredConnection {
    HostId host{};
    std::string name; ///< "A:20032-40032"
    std::vector<MeasuredState> states;
};

/// One run of tests/golden/linux-6.18/experiments.json.
struct LinuxExperiment {
    std::string name;
    double delay = 0;                   ///< seconds, one way
    std::map<std::string, int> sysctls; ///< those of both hosts together
    std::vector<MeasuredConnection> connections;
    std::vector<MeasuredSegment> segments;
    std::vector<MeasuredCall> calls;
    double end() const; ///< when the last thing was seen
};

std::vector<LinuxExperiment> readLinuxExperiments();

} // namespace tcp
