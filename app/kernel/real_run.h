#pragma once

#include "observation/trace.h"

#include <functional>

namespace app::kernel {

/// How a run on the kernel is to be made, and whom it tells.
struct RealRun {
    std::function<void(const tcp::TraceItem&)> tell;    ///< each item as it happens
    std::function<void(const std::string&)> note;       ///< what could not be set up as asked, in English
    std::function<bool()> cancelled;                    ///< asked several times a second
    tcp::Duration longestWait = std::chrono::seconds(70);  ///< a silence, or a wait, that is lived through
};

/// "linux 6.18.44": the kernel that plays.
std::string kernelName();

/// Plays the scenario on two hosts of this machine's kernel: two network namespaces with our cable between them, their
/// applications as child processes. Returns when it is over, stopped or cancelled. Throws Obstacle where the machine
/// does not allow it. The process must have one thread, and should end soon after: it stays in the namespaces.
void playForReal(const tcp::Scenario& scenario, const tcp::Settings& settings, const RealRun& how);

}  // namespace app::kernel
