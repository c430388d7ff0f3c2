#include "report/card_lines.h"

namespace tcp {
namespace {

std::string number(Duration duration, Duration unit) { return std::to_string(duration / unit); }

std::string shutdownCall(Half half)
{
    const char* const name = half == Half::Read ? "RD" : half == Half::Both ? "RDWR" : "WR";
    return ".shutdown(socket.SHUT_" + std::string(name) + ")";
}

std::string setsockopt(const std::string& socket, const char* level, const char* option, const std::string& value)
{
    return socket + ".setsockopt(socket." + level + ", socket." + option + ", " + value + ")";
}

/// What has a number of seconds (or milliseconds) or is switched.
struct PlainOption {
    std::string_view key;
    const char* name;
    Duration unit;      ///< zero: the value is a number as it stands
};
constexpr PlainOption kPlain[] = {
    {"tcp_fin_timeout", "TCP_LINGER2", 1s},    {"syn_retries", "TCP_SYNCNT", {}},
    {"user_timeout", "TCP_USER_TIMEOUT", 1ms}, {"keepalive_interval", "TCP_KEEPINTVL", 1s},
    {"keepalive_probes", "TCP_KEEPCNT", {}},   {"defer_accept", "TCP_DEFER_ACCEPT", 1s}};

/// The lines of Python that set it.
std::vector<std::string> optionCalls(const std::string& socket, const SocketOption& option)
{
    const auto time = durationFromText(option.value.view());
    const std::string seconds = time ? number(*time, 1s) : "0";
    const std::string on = option.value.view() == "true" ? "1" : "0";
    if (option.key == "keepalive") {
        std::vector<std::string> calls{setsockopt(socket, "SOL_SOCKET", "SO_KEEPALIVE", time ? "1" : "0")};
        if (time) calls.push_back(setsockopt(socket, "IPPROTO_TCP", "TCP_KEEPIDLE", seconds));
        return calls;
    }
    if (option.key == "linger") {
        const std::string value = "struct.pack(\"ii\", " + std::string(time ? "1" : "0") + ", " + seconds + ")";
        return {setsockopt(socket, "SOL_SOCKET", "SO_LINGER", value)};
    }
    if (option.key == "nodelay") return {setsockopt(socket, "IPPROTO_TCP", "TCP_NODELAY", on)};
    if (option.key == "linger2_off") return {setsockopt(socket, "IPPROTO_TCP", "TCP_LINGER2", on == "1" ? "-1" : "0")};
    for (const PlainOption& plain : kPlain) {
        if (plain.key != option.key) continue;
        const bool counts = plain.unit == Duration{};
        const std::string value = counts ? std::string(option.value.view()) : time ? number(*time, plain.unit) : "0";
        return {setsockopt(socket, "IPPROTO_TCP", plain.name, value)};
    }
    return {};
}

}  // namespace

std::string CardLines::variable(HostId host) { return host == HostId::Client ? "C" : "S"; }

std::optional<NoCard> CardLines::setOption(const CallAction& action, std::vector<CardLine>& lines)
{
    const HostId host = action.host;
    const bool onListener = host == HostId::Server && listening_ && !open(host);
    if (!open(host) && !onListener) next_[index(host)].push_back(action.option);
    if (!open(host) && !onListener) return std::nullopt;
    for (const std::string& call : optionCalls(onListener ? "L" : variable(host), action.option))
        lines.push_back({host, call});
    return std::nullopt;
}

/// What was set before there was a socket.
void CardLines::takeOptions(HostId host, const std::string& socket, std::vector<CardLine>& lines)
{
    for (const SocketOption& option : next_[index(host)]) {
        for (const std::string& call : optionCalls(socket, option)) lines.push_back({host, call});
    }
    next_[index(host)].clear();
}

std::optional<NoCard> CardLines::add(const CallAction& action, const World& after, const Readable& readable,
                                     std::vector<CardLine>& lines)
{
    readable_ = readable;
    if (action.socket != 0 || action.port != 0 || action.connection != 0) return NoCard::NoDescriptor;
    if (action.call == HostCall::Set) return setOption(action, lines);
    const HostId host = action.host;
    switch (action.call) {
    case HostCall::Listen: return host == HostId::Client ? NoCard::ClientListens : listen(lines);
    case HostCall::Connect: return host == HostId::Server ? NoCard::ClientListens : connect(after, lines);
    case HostCall::Send: return onSocket(host, ".send(b\"x\" * " + std::to_string(action.octets) + ")", lines);
    case HostCall::Receive:
        return onSocket(host, ".recv(" + std::to_string(action.octets != 0 ? action.octets : 65536) + ")", lines);
    case HostCall::Shutdown:
        if (action.half != Half::Write) shutRead_[index(host)] = true;
        return onSocket(host, shutdownCall(action.half), lines);
    case HostCall::Close: return close(host, lines);
    case HostCall::Abort: return abort(host, lines);
    case HostCall::Kill: return kill(host, lines);
    case HostCall::Hang: hangs_[index(host)] = true; return std::nullopt;
    case HostCall::Resume: resume(host, lines); return std::nullopt;
    case HostCall::Set:
    case HostCall::Bind: return NoCard::NoDescriptor;
    case HostCall::PowerOff:
    case HostCall::Boot: break;
    }
    return NoCard::PowerOff;
}

void CardLines::setOptions(HostId host, const std::string& socket, std::vector<CardLine>& lines) const
{
    const Config& config = settings_.config;
    const auto set = [&](const char* level, const char* option, const std::string& value) {
        lines.push_back({host, socket + ".setsockopt(socket." + level + ", socket." + option + ", " + value + ")"});
    };
    if (config.keepAlive) {
        set("SOL_SOCKET", "SO_KEEPALIVE", "1");
        set("IPPROTO_TCP", "TCP_KEEPIDLE", number(*config.keepAlive, 1s));
    }
    if (config.userTimeout) set("IPPROTO_TCP", "TCP_USER_TIMEOUT", number(*config.userTimeout, 1ms));
    if (config.linger2Off) set("IPPROTO_TCP", "TCP_LINGER2", "-1");
    if (config.deferAccept > Duration{}) set("IPPROTO_TCP", "TCP_DEFER_ACCEPT", number(config.deferAccept, 1s));
}

std::optional<NoCard> CardLines::listen(std::vector<CardLine>& lines)
{
    listening_ = true;
    const std::string backlog = std::to_string(settings_.backlog);
    lines.push_back({HostId::Server, "L = socket.create_server((HERE, 8080), backlog=" + backlog + ")"});
    setOptions(HostId::Server, "L", lines);
    takeOptions(HostId::Server, "L", lines);
    return std::nullopt;
}

// The client's port is the lesson's: that a port is used again is often the point.
std::optional<NoCard> CardLines::connect(const World& after, std::vector<CardLine>& lines)
{
    const Connection* mine = after.host(HostId::Client).current();
    const bool waits = mine != nullptr && mine->tcb.state() == State::SynSent;
    const std::uint16_t port = mine != nullptr && mine->number > 0 ? mine->localPort : portOf(HostId::Client);
    lines.push_back({HostId::Client, "C = socket.socket(); C.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)"});
    setOptions(HostId::Client, "C", lines);
    takeOptions(HostId::Client, "C", lines);
    if (deaf_) filter(HostId::Client, "C", true, lines);
    if (waits) lines.push_back({HostId::Client, "C.setblocking(False)"});
    lines.push_back({HostId::Client, "C.bind((\"\", " + std::to_string(port) + ")); C.connect_ex((SERVER, 8080))"});
    open(HostId::Client) = true;
    if (!listening_) return std::nullopt;
    const Host& server = after.host(HostId::Server);
    const Connection* its = server.current();
    const bool isNew = server.newest != accepted_;
    const bool comes = isNew && (its == nullptr || its->tcb.state() != State::SynReceived);
    if (hangs_[index(HostId::Server)] || waits || !comes) ++waiting_;
    else accept(server, lines);
    return std::nullopt;
}

void CardLines::accept(const Host& server, std::vector<CardLine>& lines)
{
    lines.push_back({HostId::Server, "S, _ = L.accept()"});
    open(HostId::Server) = true;
    accepted_ = server.newest;
}

bool CardLines::reads(HostId host) const
{
    return open_[index(host)] && !hangs_[index(host)] && !shutRead_[index(host)];
}

void CardLines::comes(HostId host, const World& world, Coming what, std::vector<CardLine>& lines)
{
    const Connection* newest = world.host(host).current();
    // S names one socket: another is accepted when its connection has ended
    const bool lives = accepted_ == 0 || world.host(host).connection(accepted_) != nullptr;
    const bool listens = host == HostId::Server && listening_ && !hangs_[index(host)];
    const bool accepts = listens && waiting_ > 0 && !(open(host) && lives) && newest != nullptr &&
                         newest->accepted && newest->number != accepted_;
    if (accepts) {
        accept(world.host(host), lines);
        --waiting_;
    }
    const bool unread = what.text && (accepts || !what.called);
    if (unread && reads(host)) lines.push_back({host, variable(host) + ".recv(65536)"});
}

void CardLines::tellMeans(LabCard& card) const
{
    card.usesDeaf = usesDeaf_;
    card.usesNft = usesNft_;
    card.forges = forges_;
}

void CardLines::peerReads(HostId host, std::vector<CardLine>& lines) const
{
    const HostId peer = other(host);
    if (reads(peer) && readable_[index(peer)]) lines.push_back({peer, variable(peer) + ".recv(65536)"});
}

std::optional<NoCard> CardLines::onSocket(HostId host, const std::string& call, std::vector<CardLine>& lines)
{
    if (!open(host)) return NoCard::NoDescriptor;
    lines.push_back({host, variable(host) + call});
    if (!call.starts_with(".recv")) peerReads(host, lines);
    return std::nullopt;
}

std::optional<NoCard> CardLines::close(HostId host, std::vector<CardLine>& lines)
{
    if (open(host)) {
        lines.push_back({host, variable(host) + ".close()"});
        open(host) = false;
        peerReads(host, lines);
        return std::nullopt;
    }
    if (host == HostId::Client || !listening_) return NoCard::NoDescriptor;
    lines.push_back({host, "L.close()"});
    listening_ = false;
    return std::nullopt;
}

std::optional<NoCard> CardLines::abort(HostId host, std::vector<CardLine>& lines)
{
    if (!open(host)) return NoCard::NoDescriptor;
    const std::string it = variable(host);
    lines.push_back(
        {host, it + ".setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(\"ii\", 1, 0)); " + it + ".close()"});
    open(host) = false;
    return std::nullopt;
}

// What the kernel does when a process dies is what it does at close(): for each of its sockets.
std::optional<NoCard> CardLines::kill(HostId host, std::vector<CardLine>& lines)
{
    const bool listens = host == HostId::Server && listening_;
    if (!open(host) && !listens) return NoCard::NoDescriptor;
    std::string line;
    if (open(host)) line = variable(host) + ".close()";
    if (listens) line += std::string(line.empty() ? "" : "; ") + "L.close()";
    lines.push_back({host, line + "  # as its kernel does when a process dies"});
    open(host) = false;
    if (listens) listening_ = false;
    hangs_[index(host)] = false;
    peerReads(host, lines);
    return std::nullopt;
}

void CardLines::resume(HostId host, std::vector<CardLine>& lines)
{
    hangs_[index(host)] = false;
    if (host == HostId::Server && waiting_ > 0) {
        lines.push_back({host, "S, _ = L.accept()"});
        open(host) = true;
        --waiting_;
    }
    if (open(host)) lines.push_back({host, variable(host) + ".recv(65536)"});
}

}  // namespace tcp
