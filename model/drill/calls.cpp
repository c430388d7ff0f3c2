#include "drill/calls.h"

#include <algorithm>
#include <array>

namespace tcp::drill {
namespace {

constexpr std::uint16_t kService = 8080;
constexpr std::uint32_t kMostWritten = 1 << 22; // octets, of all calls of a script

Outcome outside(Outside why, std::string word) { return {0, {}, why, std::move(word)}; }
Outcome result(std::int64_t number) { return {number, {}, Outside::None, {}}; }

/// The first flag of send() or recv() that the model does not know; empty: none.
std::string unknownFlag(const Expression& flags)
{
    constexpr std::array<std::string_view, 4> known{"MSG_NOSIGNAL", "MSG_DONTWAIT", "MSG_PEEK", "MSG_WAITALL"};
    if (flags.kind == Expression::Kind::Word)
        return std::ranges::find(known, flags.word) == known.end() ? flags.word : std::string();
    for (const Expression& one : flags.parts) {
        if (std::string word = unknownFlag(one); !word.empty()) return word;
    }
    return {};
}

/// The kernel reads or writes nothing at address 0.
bool buffersNull(const SystemCall& call) { return wordsOf(argumentOf(call, 1)) == "NULL"; }

const Expression& flagsOf(const SystemCall& call)
{
    const bool message = call.name.ends_with("msg");
    const bool plain = call.name == "read" || call.name == "write" || call.name.ends_with("v");
    return argumentOf(call, message ? 2 : plain && call.name != "recv" ? 99 : 3);
}

} // namespace

bool Calls::holds(std::uint32_t link) const
{
    return std::ranges::any_of(sockets_, [link](const auto& it) { return it.second.link == link; });
}

Calls::Function Calls::functionOf(const std::string& name)
{
    static const std::map<std::string, Function> functions{
        {"bind", &Calls::bind},         {"listen", &Calls::listen},        {"accept", &Calls::accept},
        {"accept4", &Calls::accept},    {"connect", &Calls::connect},      {"read", &Calls::read},
        {"recv", &Calls::read},         {"recvfrom", &Calls::read},        {"recvmsg", &Calls::read},
        {"readv", &Calls::read},        {"write", &Calls::write},          {"send", &Calls::write},
        {"sendto", &Calls::write},      {"sendmsg", &Calls::write},        {"writev", &Calls::write},
        {"shutdown", &Calls::shutdown}, {"close", &Calls::close},          {"fcntl", &Calls::fcntl},
        {"ioctl", &Calls::ioctl},       {"setsockopt", &Calls::setOption}, {"getsockopt", &Calls::getOption}};
    const auto found = functions.find(name);
    return found == functions.end() ? nullptr : found->second;
}

std::optional<Outcome> Calls::make(const SystemCall& call)
{
    if (call.name == "socket") return socket(call);
    if (call.name == "poll") return poll(call);
    const Function function = functionOf(call.name);
    if (function == nullptr)
        return outside(call.name.starts_with("epoll") ? Outside::Epoll : Outside::SystemCall, call.name + "()");
    const auto found = sockets_.find(numberOf(argumentOf(call, 0)).value_or(-1));
    if (found == sockets_.end()) return Outcome::failed("EBADF");
    return (this->*function)(call, found->second);
}

// Only the number that the script gives a descriptor is known to it.
Calls::Answer Calls::socket(const SystemCall& call)
{
    const Expression& kind = argumentOf(call, 1);
    const std::string protocol = wordsOf(argumentOf(call, 2));
    if (!names(kind, "SOCK_STREAM") || (protocol != "IPPROTO_TCP" && protocol != "0"))
        return outside(Outside::OtherProtocol, names(kind, "SOCK_STREAM") ? protocol : wordsOf(kind));
    const std::int64_t number = numberOf(call.result).value_or(-1);
    if (number < 0 || sockets_.contains(number)) return Outcome::failed(number < 0 ? "0" : "EMFILE");
    Descriptor& socket = sockets_[number];
    socket.nonBlocking = names(kind, "SOCK_NONBLOCK");
    socket.config = machine_.settings().config;
    return result(number);
}

Calls::Answer Calls::bind(const SystemCall& call, Descriptor& socket)
{
    const Expression* port = fieldOf(argumentOf(call, 1), "sin_port");
    const std::int64_t asked = port != nullptr ? numberOf(*port).value_or(0) : 0;
    if (socket.port != 0) return Outcome::failed("EINVAL");
    socket.port = asked > 0 && asked <= 0xFFFF ? static_cast<std::uint16_t>(asked) : kService;
    return result(0);
}

Calls::Answer Calls::listen(const SystemCall& call, Descriptor& socket)
{
    if (socket.link != 0) return Outcome::failed("EINVAL");
    if (socket.port == 0) socket.port = nextPort_++;
    if (!socket.listens)
        machine_.listen(socket.port, static_cast<int>(numberOf(argumentOf(call, 1)).value_or(0)), socket.config);
    socket.listens = true;
    return result(0);
}

Calls::Answer Calls::accept(const SystemCall& call, Descriptor& socket)
{
    if (!socket.listens) return Outcome::failed("EINVAL");
    Link* link = machine_.firstToAccept(socket.port);
    if (link == nullptr) return socket.nonBlocking ? Answer(Outcome::failed("EAGAIN")) : std::nullopt;
    const std::int64_t number = numberOf(call.result).value_or(-1);
    if (number < 0 || sockets_.contains(number)) return result(3); // a descriptor that the script does not have
    link->accepted = true;
    newest_ = link->number;
    Descriptor& accepted = sockets_[number];
    accepted.link = link->number;
    accepted.port = link->localPort;
    accepted.nonBlocking = names(argumentOf(call, 3), "SOCK_NONBLOCK");
    return result(number);
}

void Calls::begin(const SystemCall& call)
{
    const auto found = sockets_.find(numberOf(argumentOf(call, 0)).value_or(-1));
    if (call.name != "connect" || found == sockets_.end() || found->second.link != 0 || found->second.listens) return;
    Descriptor& socket = found->second;
    if (socket.port == 0) socket.port = nextPort_++;
    newest_ = socket.link = machine_.connect(socket.port, kService, socket.config).number;
}

Calls::Answer Calls::connect(const SystemCall&, Descriptor& socket)
{
    Link* link = machine_.link(socket.link);
    if (link == nullptr) return Outcome::failed(socket.listens ? "EISCONN" : "ECONNABORTED");
    if (!link->error.empty()) return Outcome::failed(std::exchange(link->error, {}));
    const State state = link->tcb.state();
    const bool opens = state == State::SynSent || state == State::SynReceived;
    if (!opens) return link->open() ? result(0) : Outcome::failed("ECONNABORTED");
    return socket.nonBlocking ? Answer(Outcome::failed("EINPROGRESS")) : std::nullopt;
}

// tcp_recvmsg: what is there, then the error, then the end.
Calls::Answer Calls::read(const SystemCall& call, Descriptor& socket)
{
    const Expression& flags = flagsOf(call);
    if (const std::string flag = unknownFlag(flags); !flag.empty())
        return outside(flag == "MSG_ERRQUEUE" ? Outside::Errorqueue : Outside::Flag, flag);
    Link* link = machine_.link(socket.link);
    if (link == nullptr) return Outcome::failed("ENOTCONN");
    const std::int64_t most = octetsOf(call).value_or(0);
    const auto taken = static_cast<std::uint32_t>(std::clamp<std::int64_t>(most, 0, link->readable()));
    if (taken > 0) {
        if (buffersNull(call)) return Outcome::failed("EFAULT");
        if (names(flags, "MSG_PEEK")) return result(taken);
        if (link->open())
            machine_.call(*link, Call::Receive, taken);
        else
            link->left -= taken;
        return result(taken);
    }
    if (!link->error.empty()) return Outcome::failed(std::exchange(link->error, {}));
    if (link->readEnded || link->readShut || most == 0) return result(0);
    const bool waits = !socket.nonBlocking && !names(flags, "MSG_DONTWAIT");
    return waits ? std::nullopt : Answer(Outcome::failed("EAGAIN"));
}

Calls::Answer Calls::write(const SystemCall& call, Descriptor& socket)
{
    const std::string flag = unknownFlag(flagsOf(call));
    if (flag == "MSG_FASTOPEN") return outside(Outside::FastOpen, flag);
    Link* link = machine_.link(socket.link);
    if (link == nullptr) return Outcome::failed("EPIPE");
    if (!link->error.empty()) return Outcome::failed(std::exchange(link->error, {}));
    if (link->writeShut || !link->open()) return Outcome::failed("EPIPE");
    const State state = link->tcb.state();
    if (state == State::SynSent || state == State::SynReceived)
        return socket.nonBlocking ? Answer(Outcome::failed("EAGAIN")) : std::nullopt;
    auto octets =
        static_cast<std::uint32_t>(std::clamp<std::int64_t>(octetsOf(call).value_or(0), 0, kMostWritten - written_));
    if (octets > 0 && buffersNull(call)) return Outcome::failed("EFAULT");
    Outcome outcome = flag.empty() ? Outcome{} : outside(Outside::Flag, flag);
    const bool number = call.result.kind == Expression::Kind::Number;
    const bool some = number && call.result.number >= 0 && call.result.number < octets;
    if (some || call.error == "EAGAIN") { // what the send buffer leaves out: as much goes as the script has
        outcome = outside(Outside::SendBuffer, call.name + "()");
        octets = some ? static_cast<std::uint32_t>(call.result.number) : 0;
    }
    written_ += octets;
    if (octets > 0) machine_.call(*link, Call::Send, octets);
    outcome.result = octets;
    return outcome;
}

Calls::Answer Calls::shutdown(const SystemCall& call, Descriptor& socket)
{
    const std::string how = wordsOf(argumentOf(call, 1));
    Link* link = machine_.link(socket.link);
    if (link == nullptr || !link->open()) return Outcome::failed("ENOTCONN");
    const bool both = how == "SHUT_RDWR" || how == "2";
    const bool reads = both || how == "SHUT_RD" || how == "0";
    const bool writes = both || how == "SHUT_WR" || how == "1";
    if (!reads && !writes) return Outcome::failed("EINVAL");
    link->readShut = link->readShut || reads;
    if (!writes || link->writeShut) return result(0);
    link->writeShut = true;
    if (both) link->config.shutdownReads = true;
    machine_.call(*link, Call::Shutdown);
    return result(0);
}

Calls::Answer Calls::close(const SystemCall& call, Descriptor& socket)
{
    if (socket.listens) machine_.closeListener(socket.port);
    if (Link* link = machine_.link(socket.link); link != nullptr && link->open())
        machine_.call(*link, socket.lingersNot ? Call::Abort : Call::Close);
    sockets_.erase(numberOf(argumentOf(call, 0)).value_or(-1));
    return result(0);
}

} // namespace tcp::drill
