#pragma once

#include "kernel/packet.h"

#include "simulation/settings.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace app::kernel {

/// A socket that has a local port, and no peer.
struct PortedSocket {
    std::uint16_t port = 0;
    bool reuse = false;
    tcp::HostSettings settings;
};

/// What sockets the application of a host has, and what it has set on each, as the scenario counts them.
class SocketBook {
public:
    std::vector<PortedSocket> bound;      ///< oldest first
    std::vector<PortedSocket> listeners;  ///< oldest first
    std::vector<PortedSocket> services;   ///< where it listens again after boot
    std::map<Ports, tcp::HostSettings> connections;
    std::set<Ports> left;                 ///< connections that it has closed: orphans, while they last
    std::optional<tcp::HostSettings> next;  ///< of a socket that is neither bound nor open yet
    std::optional<Ports> newest;            ///< the connection that it accepted or opened last

    const PortedSocket* listenerAt(std::uint16_t port) const { return find(listeners, port); }
    const PortedSocket* boundAt(std::uint16_t port) const { return find(bound, port); }

    void listens(const PortedSocket& socket)
    {
        eraseBound(socket.port);
        listeners.push_back(socket);
        services.push_back(socket);
    }
    void stopsListening(std::uint16_t port)
    {
        const auto here = [port](const PortedSocket& it) { return it.port == port; };
        std::erase_if(listeners, here);
        std::erase_if(services, here);
    }
    /// The newest of this port.
    void eraseBound(std::uint16_t port)
    {
        for (std::size_t i = bound.size(); i-- > 0;) {
            if (bound[i].port != port) continue;
            bound.erase(bound.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }
    /// The process is gone, and with it all that it had.
    void clear() { *this = {}; }
    /// The machine is switched off: what listened will listen again.
    void switchOff()
    {
        std::vector<PortedSocket> kept = std::move(services);
        clear();
        services = std::move(kept);
    }

private:
    static const PortedSocket* find(const std::vector<PortedSocket>& all, std::uint16_t port)
    {
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if (it->port == port) return &*it;
        }
        return nullptr;
    }
};

}  // namespace app::kernel
