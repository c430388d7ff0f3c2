// fcntl(), ioctl(), poll(), setsockopt() and getsockopt().

#include "drill/calls.h"
#include "drill/sysctls.h"

#include <algorithm>
#include <array>

namespace tcp::drill {
namespace {

constexpr std::int64_t kNonBlocking = 04000;
constexpr std::int64_t kLargestBuffer = 1 << 30; // octets

Outcome done(std::int64_t number) { return {number, {}, Outside::None, {}}; }
Outcome notHere(Outside why, std::string word) { return {0, {}, why, std::move(word)}; }

/// What has no part in the model, and changes nothing that is seen in it.
bool changesNothing(std::string_view option)
{
    constexpr std::array<std::string_view, 12> names{"SO_REUSEADDR", "SO_REUSEPORT", "TCP_NODELAY",  "SO_PRIORITY",
                                                     "IP_TOS",       "IPV6_TCLASS",  "SO_MARK",      "IP_MTU_DISCOVER",
                                                     "SO_RCVTIMEO",  "SO_SNDTIMEO",  "SO_BUSY_POLL", "TCP_QUICKACK"};
    return std::ranges::find(names, option) != names.end();
}

/// setsockopt() of a number, on the knobs of a connection: whether there is such an option.
bool setNumber(Config& config, std::string_view option, std::int64_t value)
{
    const auto seconds = Duration(std::chrono::seconds(value));
    if (option == "TCP_USER_TIMEOUT")
        config.userTimeout = value > 0 ? std::optional(Duration(std::chrono::milliseconds(value))) : std::nullopt;
    else if (option == "TCP_LINGER2" && value < 0)
        config.linger2Off = true;
    else if (option == "TCP_LINGER2")
        config.finTimeout = seconds;
    else if (option == "TCP_DEFER_ACCEPT")
        config.deferAccept = seconds;
    else if (option == "SO_KEEPALIVE")
        config.keepAlive = value != 0 ? std::optional(config.keepAlive.value_or(Duration(2h))) : std::nullopt;
    else if (option == "TCP_KEEPIDLE" && config.keepAlive)
        config.keepAlive = seconds;
    else if (option == "TCP_KEEPINTVL")
        config.keepAliveInterval = seconds;
    else if (option == "TCP_KEEPCNT")
        config.keepAliveProbes = static_cast<int>(value);
    else if (option == "TCP_SYNCNT")
        config.syn = {static_cast<int>(value), {}};
    else if (option == "TCP_MAXSEG")
        config.mss = static_cast<std::uint32_t>(value);
    else if (option == "SO_RCVBUF") // Linux doubles it, and tells half of that as window
        setReceiveBuffer(config, std::clamp<std::int64_t>(value, 0, kLargestBuffer), 0);
    else
        return false;
    return true;
}

std::optional<std::int64_t> getNumber(const Config& config, const Tcb* tcb, std::string_view option)
{
    const auto seconds = [](Duration it) { return std::chrono::duration_cast<std::chrono::seconds>(it).count(); };
    if (option == "TCP_USER_TIMEOUT") return config.userTimeout ? *config.userTimeout / 1ms : 0;
    if (option == "TCP_LINGER2") return config.linger2Off ? -1 : seconds(config.finTimeout.value_or(Duration{}));
    if (option == "SO_KEEPALIVE") return config.keepAlive ? 1 : 0;
    if (option == "TCP_MAXSEG") {
        const bool known = tcb != nullptr && synchronized(tcb->state());
        return known ? largestText(config, *tcb) : static_cast<std::int64_t>(config.mss);
    }
    return std::nullopt;
}

const Expression* wantedEvents(const Expression& entry, std::string_view name) { return fieldOf(entry, name); }

} // namespace

std::int64_t largestText(const Config& config, const Tcb& tcb)
{
    constexpr std::uint32_t timestamps = 12;
    return std::min<std::uint32_t>(config.mss, tcb.snd.mss) - (tcb.snd.timestamps ? timestamps : 0);
}

Calls::Answer Calls::fcntl(const SystemCall& call, Descriptor& socket)
{
    const std::string command = wordsOf(argumentOf(call, 1));
    const Expression& flags = argumentOf(call, 2);
    if (command == "F_GETFL") return done(2 | (socket.nonBlocking ? kNonBlocking : 0));
    if (command != "F_SETFL") return notHere(Outside::SystemCall, "fcntl(" + command + ")");
    socket.nonBlocking = names(flags, "O_NONBLOCK") || (numberOf(flags).value_or(0) & kNonBlocking) != 0;
    return done(0);
}

Calls::Answer Calls::ioctl(const SystemCall& call, Descriptor& socket)
{
    const std::string command = wordsOf(argumentOf(call, 1));
    Link* link = machine_.link(socket.link);
    if (link == nullptr) return Outcome::failed("EINVAL");
    const Tcb& tcb = link->tcb;
    std::int64_t value = 0;
    if (command == "SIOCINQ" || command == "FIONREAD")
        value = link->readable();
    else if (command == "SIOCOUTQ" || command == "TIOCOUTQ")
        value =
            link->open() ? tcb.snd.nxt - tcb.snd.una - (tcb.finSent && !tcb.finAcked() ? 1 : 0) + tcb.snd.queued : 0;
    else
        return notHere(Outside::SystemCall, "ioctl(" + command + ")");
    Outcome outcome = done(0);
    if (numberOf(argumentOf(call, 2)).value_or(value) != value) outcome.word = command + " " + std::to_string(value);
    return outcome;
}

Calls::Answer Calls::setOption(const SystemCall& call, Descriptor& socket)
{
    const std::string option = wordsOf(argumentOf(call, 2));
    const Expression& value = argumentOf(call, 3);
    const Expression* onOff = fieldOf(value, "onoff");
    if (option == "SO_LINGER") {
        const Expression* seconds = fieldOf(value, "linger");
        const bool on = onOff != nullptr && numberOf(*onOff).value_or(0) != 0;
        socket.lingersNot = on && seconds != nullptr && numberOf(*seconds).value_or(-1) == 0;
        return done(0);
    }
    if (changesNothing(option)) return done(0);
    Link* link = machine_.link(socket.link);
    Link* listener = socket.listens ? machine_.listenerAt(socket.port) : nullptr;
    const auto number = numberOf(value);
    bool known = number && setNumber(socket.config, option, *number);
    if (known && link != nullptr) known = setNumber(link->config, option, *number);
    if (known && listener != nullptr) known = setNumber(listener->config, option, *number);
    return known ? done(0) : notHere(Outside::SocketOption, option);
}

Calls::Answer Calls::getOption(const SystemCall& call, Descriptor& socket)
{
    const std::string option = wordsOf(argumentOf(call, 2));
    Link* link = machine_.link(socket.link);
    Outcome outcome = done(0);
    if (option == "SO_ERROR") {
        const std::string wanted = wordsOf(argumentOf(call, 3));
        const std::string found = link != nullptr && !link->error.empty() ? std::string(link->error) : "0";
        if (link != nullptr) link->error = {};
        if (wanted != "..." && wanted != found) outcome.word = "SO_ERROR " + found;
        return outcome;
    }
    const auto value =
        getNumber(link != nullptr ? link->config : socket.config, link != nullptr ? &link->tcb : nullptr, option);
    if (!value) return notHere(Outside::SocketOption, option);
    if (numberOf(argumentOf(call, 3)).value_or(*value) != *value) outcome.word = option + " " + std::to_string(*value);
    return outcome;
}

// tcp_poll
std::string Calls::eventsOf(Descriptor& socket)
{
    if (socket.listens) return machine_.firstToAccept(socket.port) != nullptr ? "POLLIN" : "";
    const Link* link = machine_.link(socket.link);
    if (link == nullptr) return "POLLOUT|POLLHUP";
    const State state = link->tcb.state();
    const bool opens = state == State::SynSent || state == State::SynReceived;
    const bool ended = link->readEnded || link->readShut;
    std::string events;
    const auto add = [&](bool when, const char* name) {
        events += when ? (events.empty() ? "" : "|") + std::string(name) : "";
    };
    add(link->readable() > 0 || ended, "POLLIN");
    add(!opens, "POLLOUT");
    add(!link->error.empty(), "POLLERR");
    add((ended && link->writeShut) || !link->open(), "POLLHUP");
    add(ended, "POLLRDHUP");
    return events;
}

// Each entry has fd, events and revents; POLLERR and POLLHUP are told unasked.
Calls::Answer Calls::poll(const SystemCall& call)
{
    std::int64_t ready = 0;
    Outcome outcome;
    for (const Expression& entry : argumentOf(call, 0).parts) {
        const Expression* number = fieldOf(entry, "fd");
        const auto found = sockets_.find(number != nullptr ? numberOf(*number).value_or(-1) : -1);
        const Expression* asked = wantedEvents(entry, "events");
        const Expression* told = wantedEvents(entry, "revents");
        if (found == sockets_.end() || asked == nullptr) continue;
        std::string seen;
        std::string all = eventsOf(found->second) + "|";
        for (std::size_t bar = all.find('|'); bar != std::string::npos; bar = all.find('|')) {
            const std::string one = all.substr(0, bar);
            all.erase(0, bar + 1);
            const bool counts = !one.empty() && (names(*asked, one) || one == "POLLERR" || one == "POLLHUP");
            if (!counts) continue;
            seen += (seen.empty() ? "" : "|") + one;
            if (told != nullptr && !names(*told, one)) outcome.word = "revents " + one;
        }
        ready += seen.empty() ? 0 : 1;
    }
    const bool waits = numberOf(argumentOf(call, 2)).value_or(0) != 0;
    if (ready == 0 && waits && call.until) return std::nullopt;
    outcome.result = ready;
    return outcome;
}

} // namespace tcp::drill
