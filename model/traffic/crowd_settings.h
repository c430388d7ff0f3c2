#pragma once

#include "simulation/settings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tcp {

enum class Arrivals : std::uint8_t { Constant, Poisson, Bursts };
enum class Closer : std::uint8_t { Client, Server };

/// Everything that shapes a crowd: who comes, what the server can take, and the sysctls that matter.
struct CrowdSettings {
    Settings tcp;                  ///< profile, timers, latency, loss, seed, backlog, abort_on_overflow, tcp_syncookies

    // who comes
    Arrivals arrivals = Arrivals::Constant;
    double rate = 100;             ///< new requests a second
    int burst = 100;               ///< requests that come together, with Arrivals::Bursts
    Duration duration = 120s;      ///< arrivals stop then
    Duration tail{};               ///< how long the run goes on after them
    int clients = 1;               ///< source addresses
    int destinations = 1;          ///< server addresses or ports
    std::uint32_t request = 200;   ///< octets
    std::uint32_t response = 1000; ///< octets
    Duration clientTimeout = 5s;   ///< for connecting and for the response; then the client closes
    int retries = 0;               ///< of a failed request, one second later
    bool pooled = false;           ///< clients keep a connection for the next request
    bool clientNeverCloses = false;  ///< the client's application forgets close() after the server's FIN
    double spoofedRate = 0;        ///< SYNs a second from addresses that never answer

    // the server
    int workers = 64;              ///< threads, each with one connection at a time
    int fdLimit = 1024;            ///< of the process; the listener takes one
    Duration service = 10ms;       ///< mean time of a handler
    bool serviceVaries = false;    ///< exponential instead of constant
    double hangs = 0;              ///< share of handlers that never return
    double forgets = 0;            ///< share of handlers that return without close()
    Closer closer = Closer::Client;
    Duration serverIdle = 30s;     ///< the server closes a connection that is idle for so long

    // sysctls
    int portLow = 32768;
    int portHigh = 60999;
    bool twReuse = false;          ///< net.ipv4.tcp_tw_reuse=1
    int maxTwBuckets = 131072;     ///< per host
    int maxOrphans = 131072;
    int somaxconn = 4096;
    int synBacklog = 2048;         ///< net.ipv4.tcp_max_syn_backlog
    bool twRecycle = false;        ///< net.ipv4.tcp_tw_recycle: removed in Linux 4.12
    bool nat = false;              ///< the clients share one address, each with a clock of its own

    /// What listen() gets: the backlog, capped by somaxconn.
    int backlog() const { return tcp.backlog < somaxconn ? tcp.backlog : somaxconn; }
    int ports() const { return portHigh - portLow + 1; }
};

struct CrowdKey {
    std::string_view name;
    std::string_view kind;   ///< as in SettingKey
    std::optional<SettingError> (*set)(CrowdSettings&, std::string_view);
    std::string (*get)(const CrowdSettings&);
};

std::span<const CrowdKey> crowdKeys();
/// Sets a key of the crowd, or of TCP (reference: settings). Empty, or what is wrong.
std::optional<SettingError> setCrowdKey(CrowdSettings& settings, std::string_view key, std::string_view value);
/// The crowd of a server on Linux, before a log changes it.
CrowdSettings crowdDefaults();

}  // namespace tcp
