#include "kernel/socket_options.h"

#include "simulation/settings.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>

namespace app::kernel {
namespace {

constexpr std::uint32_t kUsualWindow = 65535;

int wholeSeconds(tcp::Duration duration)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

int atLeastOneSecond(tcp::Duration duration) { return std::max(1, wholeSeconds(duration)); }

template <typename Value> void set(int socket, int level, int option, const Value& value)
{
    setsockopt(socket, level, option, &value, sizeof value);
}

void applyTimes(const SocketOptions& options, int socket)
{
    set(socket, SOL_SOCKET, SO_KEEPALIVE, options.keepAliveIdle > 0 ? 1 : 0);
    if (options.keepAliveIdle > 0) {
        set(socket, IPPROTO_TCP, TCP_KEEPIDLE, options.keepAliveIdle);
        set(socket, IPPROTO_TCP, TCP_KEEPINTVL, options.keepAliveInterval);
        set(socket, IPPROTO_TCP, TCP_KEEPCNT, options.keepAliveProbes);
    }
    if (options.userTimeout > 0) set(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, options.userTimeout);
    if (options.deferAccept > 0) set(socket, IPPROTO_TCP, TCP_DEFER_ACCEPT, options.deferAccept);
    if (options.linger2 > 0) set(socket, IPPROTO_TCP, TCP_LINGER2, options.linger2);
    if (options.linger2Off) set(socket, IPPROTO_TCP, TCP_LINGER2, -1);
}

}  // namespace

SocketOptions socketOptions(const tcp::HostSettings& socket, const tcp::HostSettings& host)
{
    const tcp::Config& config = socket.config;
    SocketOptions options;
    options.backlog = socket.backlog;
    if (config.keepAlive) {
        options.keepAliveIdle = atLeastOneSecond(*config.keepAlive);
        options.keepAliveInterval = atLeastOneSecond(config.keepAliveInterval);
        options.keepAliveProbes = config.keepAliveProbes;
    }
    if (config.userTimeout) {
        options.userTimeout = static_cast<int>(*config.userTimeout / std::chrono::milliseconds(1));
    }
    if (config.window != kUsualWindow) options.window = static_cast<int>(config.window);
    if (config.deferAccept > tcp::Duration{}) options.deferAccept = atLeastOneSecond(config.deferAccept);
    if (config.linger) options.linger = wholeSeconds(*config.linger);
    options.linger2Off = config.linger2Off;
    const bool ownWait = config.finTimeout && config.finTimeout != host.config.finTimeout;
    if (ownWait) options.linger2 = atLeastOneSecond(*config.finTimeout);
    if (config.syn != host.config.syn) options.synCount = config.syn.retries.value_or(0);
    options.noDelay = config.noDelay;
    options.shutdownReads = config.shutdownReads;
    return options;
}

void apply(const SocketOptions& options, int socket)
{
    set(socket, IPPROTO_TCP, TCP_NODELAY, options.noDelay ? 1 : 0);
    set(socket, SOL_SOCKET, SO_LINGER, linger{options.linger >= 0 ? 1 : 0, std::max(options.linger, 0)});
    applyTimes(options, socket);
    if (options.synCount > 0) set(socket, IPPROTO_TCP, TCP_SYNCNT, options.synCount);
    if (options.window > 0) {
        set(socket, SOL_SOCKET, SO_RCVBUF, options.window);
        set(socket, IPPROTO_TCP, TCP_WINDOW_CLAMP, options.window);
    }
}

}  // namespace app::kernel
