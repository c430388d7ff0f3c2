#pragma once

#include "kernel/system.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace app::kernel {

/// A network namespace of this machine.
struct Network {
    std::string name;         ///< as `ip netns` has it; empty: it has none
    std::uint64_t inode = 0;
    int pid = 0;              ///< the first process in it; 0: none that we may see
    std::string process;      ///< its name

    /// How openNetwork() is asked for it.
    std::string word() const { return name.empty() ? std::to_string(pid) : name; }
};

/// All that can be seen, but the one that we are in: those with a name, then by their first process.
std::vector<Network> otherNetworks();

/// The network namespace of this name (/run/netns), of this process (its number), or behind this file. An empty word is
/// the one that we are in.
struct NetworkPlace {
    Descriptor space;         ///< not set: the one that we are in
    int pid = 0;              ///< a process in it, if one is known
};
/// Throws Obstacle (Means::OtherNetwork where it is not there).
NetworkPlace openNetwork(const std::string& word);

/// Does something in that namespace, on a thread of its own: sockets that are made there belong to it for good. Throws
/// what it throws, and Obstacle (Means::EnterNetwork) where it may not be entered.
void within(const NetworkPlace& place, const std::function<void()>& what);

}  // namespace app::kernel
