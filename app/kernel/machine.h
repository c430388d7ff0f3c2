#pragma once

#include "kernel/application.h"
#include "kernel/sock_diag.h"
#include "kernel/wire.h"

#include <string>
#include <utility>
#include <vector>

namespace app::kernel {

using NetworkSettings = std::vector<std::pair<std::string, std::string>>;

/// One host: a network namespace, the end of the cable in it, and the process that is its application. All of it is
/// gone when this is, and when this process is, however it ends.
class Machine {
public:
    /// Addresses in network order. Throws Obstacle.
    Machine(std::uint32_t address, std::uint32_t peer, unsigned mtu, const NetworkSettings& settings);
    ~Machine();
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    Wire& wire() { return wire_; }
    SockDiag& diag() { return diag_; }
    int reports() const { return pair_.get(); }
    /// Settings that this kernel does not have, or not with this value.
    const std::vector<std::string>& refused() const { return refused_; }

    /// Throws Obstacle where the process does not answer.
    Report call(const Order& order);
    /// What the application has said since.
    std::vector<Report> takeReports();
    /// Returns when the application has done all that it can do now.
    void settle();
    /// SIGKILL, and a new process that holds nothing.
    void kill();

private:
    void start();
    void end();

    std::uint32_t address_;
    std::uint32_t peer_;
    Descriptor space_;
    std::vector<std::string> refused_;
    Wire wire_;
    SockDiag diag_;
    Descriptor pair_;
    int process_ = -1;
    std::vector<Report> waiting_;
};

}  // namespace app::kernel
