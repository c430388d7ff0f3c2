#include "drill/writer.h"

#include "drill/numbers.h"

#include "simulation/option_layout.h"
#include "simulation/profiles.h"

#include <cstdio>
#include <map>

namespace tcp::drill {
namespace {

/// How many octets of text an application has read of a connection.
std::int64_t readOf(const Connection& connection)
{
    const Tcb& tcb = connection.tcb;
    if (!synchronized(tcb.state())) return 0;
    const std::int64_t received = tcb.rcv.nxt - tcb.rcv.irs - 1 - (tcb.finReceived ? 1 : 0);
    return received - tcb.rcv.unread;
}

/// The settings of the host that differ from its profile's, in the words of a comment that the reader knows.
std::string settingsLine(const Settings& all, HostId host)
{
    Settings own = all;
    static_cast<HostSettings&>(own) = all.of(host);
    const Profile* profile = findProfile(own.profile);
    const Settings usual = profile != nullptr ? profile->settings() : Settings{};
    std::string line = "// tcp-state-lab: profile=" + std::string(own.profile);
    for (const SettingKey& key : settingKeys()) {
        const std::string value = key.get(own);
        if (key.ofHost && value != key.get(usual) && value.find(' ') == std::string::npos)
            line += ' ' + std::string(key.name) + '=' + value;
    }
    return line + '\n';
}

class Writer {
public:
    Writer(const Timeline& timeline, HostId host) : timeline_(timeline), host_(host) {}

    std::optional<std::string> script()
    {
        // A wrong rule of a stack has no word in a script.
        if (timeline_.at(0).host(host_).config.deviation != Deviation::None) return std::nullopt;
        text_ = settingsLine(timeline_.at(0).settings(), host_);
        for (std::size_t i = 0; i < timeline_.size(); ++i) {
            for (const TraceEvent& event : timeline_.step(i).events) {
                if (event.host == host_) see(event, i);
            }
            takes(i);
            if (impossible_) return std::nullopt;
        }
        return first_ ? std::nullopt : std::optional(text_);
    }

private:
    void see(const TraceEvent& event, std::size_t step);
    void called(const Called& call, std::size_t step);
    void callOnConnection(const Called& call, int fd);
    void takes(std::size_t step);
    void line(const std::string& what);
    void packet(const Segment& segment, bool out);
    int fdOfNewest(std::size_t step);
    void closeAll();

    const Timeline& timeline_;
    HostId host_;
    std::string text_;
    Instant at_{};
    Instant last_{};
    bool first_ = true;
    bool impossible_ = false;
    std::size_t taken_ = 0; ///< steps whose accept() and read() are written
    int nextFd_ = 3;
    int opened_ = 0; ///< connections: a script of more than one would need their ports
    int listener_ = -1;
    std::optional<SeqNum> local_; ///< the number of the host's first SYN
    std::optional<SeqNum> remote_;
    std::map<std::uint32_t, int> fds_; ///< by connection; -1: closed
};

void Writer::line(const std::string& what)
{
    char time[32];
    if (first_)
        std::snprintf(time, sizeof time, "0");
    else if (at_ == last_)
        std::snprintf(time, sizeof time, "+0");
    else
        std::snprintf(time, sizeof time, "+%.6f", static_cast<double>((at_ - last_).count()) / 1e6);
    std::string padded(time);
    text_ += std::string(padded.size() < 11 ? 11 - padded.size() : 0, ' ') + padded + ' ' + what + '\n';
    last_ = at_;
    first_ = false;
}

void Writer::see(const TraceEvent& event, std::size_t step)
{
    at_ = event.at;
    if (const auto* call = std::get_if<Called>(&event.what)) {
        called(*call, step);
    } else if (const auto* received = std::get_if<Received>(&event.what)) {
        packet(received->segment, false);
        takes(step);
    } else if (const auto* sent = std::get_if<Sent>(&event.what)) {
        const bool opens = sent->segment.has(ctl::SYN) && !sent->retransmission;
        impossible_ = impossible_ || (opens && ++opened_ > 1);
        if (sent->duplicateOf == 0) packet(sent->segment, true);
    }
}

// The script counts from the first SYN of each end.
void Writer::packet(const Segment& segment, bool out)
{
    std::optional<SeqNum>& own = out ? local_ : remote_;
    const std::optional<SeqNum>& peer = out ? remote_ : local_;
    if (!own && segment.has(ctl::SYN)) own = segment.seq;
    const bool answersNothing = segment.has(ctl::RST | ctl::ACK) && segment.seq == SeqNum{};
    CapturedSegment frame;
    frame.segment = segment;
    frame.order = timeline_.at(0).host(out ? host_ : other(host_)).config.optionOrder;
    ScriptPacket packet;
    packet.bits = segment.ctl;
    packet.seq = answersNothing ? 0 : (segment.seq - own.value_or(SeqNum{}).value()).value();
    packet.text = segment.text;
    if (segment.has(ctl::ACK)) packet.ack = (segment.ack - peer.value_or(SeqNum{}).value()).value();
    if (!segment.has(ctl::RST)) packet.window = segment.windowField();
    packet.options = scriptOptions(optionLayout(frame), segment.options, 0);
    line((out ? "> " : "< ") + notation(packet));
}

// What the application takes by itself: the connection, and text (reference: actions).
void Writer::takes(std::size_t step)
{
    if (step < taken_) return;
    taken_ = step + 1;
    const Host& before = timeline_.at(step).host(host_);
    const std::vector<Connection> olds = before.connections;
    const Host& after = timeline_.at(step + 1).host(host_);
    for (const Connection& now : after.connections) {
        std::int64_t old = 0;
        for (const Connection& it : olds) {
            if (it.number == now.number) old = readOf(it);
        }
        const bool fresh =
            now.accepted && !fds_.contains(now.number) && synchronized(now.tcb.state()) && now.tcb.passive;
        if (fresh && listener_ >= 0) {
            fds_[now.number] = nextFd_++;
            line("accept(" + std::to_string(listener_) + ", ..., ...) = " + std::to_string(fds_[now.number]));
        }
        const std::int64_t some = readOf(now) - old;
        const auto fd = fds_.find(now.number);
        if (some > 0 && fd != fds_.end() && fd->second >= 0)
            line("read(" + std::to_string(fd->second) + ", ..., " + std::to_string(some) +
                 ") = " + std::to_string(some));
    }
}

int Writer::fdOfNewest(std::size_t step)
{
    const Host& host = timeline_.at(step).host(host_);
    for (auto it = host.connections.rbegin(); it != host.connections.rend(); ++it) {
        const auto fd = fds_.find(it->number);
        if (fd != fds_.end() && fd->second >= 0) return fd->second;
    }
    return -1;
}

void Writer::called(const Called& call, std::size_t step)
{
    if (call.call == HostCall::PowerOff || call.call == HostCall::Boot) {
        impossible_ = true;
        return;
    }
    impossible_ = impossible_ || call.returns || call.result == kCallBlocks || call.call == HostCall::Set;
    if (call.result != "ok" && call.result != "queued") return;
    if (call.call == HostCall::Resume) return takes(step);
    const std::string fd = std::to_string(nextFd_);
    if (call.call == HostCall::Listen || call.call == HostCall::Connect) {
        line("socket(..., SOCK_STREAM, IPPROTO_TCP) = " + fd);
        if (call.call == HostCall::Listen) {
            line("bind(" + fd + ", ..., ...) = 0");
            line("listen(" + fd + ", " + std::to_string(timeline_.at(0).settings().of(host_).backlog) + ") = 0");
            listener_ = nextFd_++;
            return;
        }
        line("fcntl(" + fd + ", F_SETFL, O_RDWR|O_NONBLOCK) = 0");
        line("connect(" + fd + ", ..., ...) = -1 EINPROGRESS (Operation now in progress)");
        fds_[timeline_.at(step + 1).host(host_).newest] = nextFd_++;
        return;
    }
    if (call.call == HostCall::Kill) return closeAll();
    const int held = fdOfNewest(step);
    if (held >= 0) return callOnConnection(call, held);
    impossible_ = impossible_ || call.call == HostCall::Send; // SEND in LISTEN is an OPEN: sockets have no such call
    const bool closes = call.call == HostCall::Close || call.call == HostCall::Abort || call.call == HostCall::Shutdown;
    if (closes && listener_ >= 0) {
        line("close(" + std::to_string(listener_) + ") = 0");
        listener_ = -1;
    }
}

void Writer::callOnConnection(const Called& call, int number)
{
    const std::string fd = std::to_string(number);
    const auto forget = [&] {
        for (auto& [connection, it] : fds_)
            it = it == number ? -1 : it;
    };
    if (call.call == HostCall::Send) {
        const std::string octets = std::to_string(call.octets);
        line("write(" + fd + ", ..., " + octets + ") = " + octets);
    } else if (call.call == HostCall::Shutdown) {
        const char* const half = call.half == Half::Both ? "RDWR" : call.half == Half::Read ? "RD" : "WR";
        line("shutdown(" + fd + ", SHUT_" + half + ") = 0");
    } else if (call.call == HostCall::Close || call.call == HostCall::Abort) {
        if (call.call == HostCall::Abort)
            line("setsockopt(" + fd + ", SOL_SOCKET, SO_LINGER, {onoff=1, linger=0}, 8) = 0");
        line("close(" + fd + ") = 0");
        forget();
    }
}

// The kernel closes what the process held.
void Writer::closeAll()
{
    for (auto& [connection, fd] : fds_) {
        if (fd >= 0) line("close(" + std::to_string(fd) + ") = 0");
        fd = -1;
    }
    if (listener_ >= 0) line("close(" + std::to_string(listener_) + ") = 0");
    listener_ = -1;
}

} // namespace

std::optional<std::string> scriptOf(const Timeline& timeline, HostId host) { return Writer(timeline, host).script(); }

} // namespace tcp::drill
