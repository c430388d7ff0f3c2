#pragma once

#include "simulation/host.h"

#include <string_view>

namespace tcp {

// What bind(), listen() and connect() answer where the RFC has no words: it knows no such calls.
inline constexpr std::string_view kAddressInUse = "EADDRINUSE";
inline constexpr std::string_view kAddressNotAvailable = "EADDRNOTAVAIL";
inline constexpr std::string_view kAccessDenied = "EACCES";   ///< Windows: another socket has the port for itself
inline constexpr std::string_view kAlreadyConnecting = "EALREADY";  ///< connect() is still on its way
inline constexpr std::string_view kAlreadyBound = "EINVAL";   ///< the socket has its port

/// A socket that wants a local port, by bind() or by listen().
struct PortClaim {
    std::uint16_t port = 0;
    Reuse reuse = Reuse::No;
    bool listens = false;
    bool bound = false;  ///< it is itself among the bound sockets
    bool usual = false;  ///< listen() on the usual port without bind(): connections are never in the way
};

/// Empty, or why the port cannot be had.
std::string_view refusal(const Host& host, const PortClaim& claim, PortRule rule);

/// What an application that only calls listen() is taken to have set before: servers set SO_REUSEADDR, but not on
/// Windows, where it means something else.
Reuse usualReuse(PortRule rule);

}  // namespace tcp
