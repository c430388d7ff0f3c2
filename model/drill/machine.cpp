#include "drill/machine.h"

#include <algorithm>

namespace tcp::drill {
namespace {

constexpr std::uint32_t kFirstIss = 100'000'000;
constexpr std::uint32_t kIssStep = 10'000'000;
constexpr std::size_t kMostLinks = 64;     // a script is about one connection
constexpr std::size_t kMostLeft = 1 << 16; // segments that the script does not look at

// FreeBSD syncache_add: a request is held against the window that was told, a connection against its whole buffer.
// Linux begins with what the field can say, and scaled it goes on from there; unscaled the buffer holds more than that.
Config configOf(const Link& link)
{
    constexpr std::uint32_t mostTold = 65535;
    const State state = link.tcb.state();
    const bool request = state == State::Listen || (state == State::SynReceived && link.tcb.passive);
    const bool freeBsd = link.config.ignoresSynAckInListen;
    Config config = link.config;
    if (freeBsd ? request : !synchronized(state) || link.tcb.snd.scales)
        config.window = std::min(config.window, mostTold);
    return config;
}

bool waitsForAccept(const Link& link, std::uint16_t port)
{
    const State state = link.tcb.state();
    return link.localPort == port && link.tcb.passive && !link.accepted && state != State::SynReceived &&
           state != State::Listen && !link.tcb.orphan;
}

} // namespace

void Machine::advance(Instant to)
{
    while (advanceOnce(to)) {
    }
    now_ = std::max(now_, to);
}

bool Machine::advanceOnce(Instant limit)
{
    Link* first = nullptr;
    Timer timer{};
    Instant due = kNever;
    for (Link& link : links_) {
        for (int i = 0; i < kTimerCount; ++i) {
            const Instant at = link.tcb.due(static_cast<Timer>(i));
            if (at >= due) continue;
            due = at;
            first = &link;
            timer = static_cast<Timer>(i);
        }
    }
    if (first == nullptr || due > limit) return false;
    now_ = std::max(now_, due);
    apply(*first, Timeout{timer});
    return true;
}

std::optional<Instant> Machine::nextDue() const
{
    Instant due = kNever;
    for (const Link& link : links_) {
        for (const Instant at : link.tcb.deadline)
            due = std::min(due, at);
    }
    return due == kNever ? std::nullopt : std::optional(due);
}

Link& Machine::listen(std::uint16_t port, int backlog, const Config& config)
{
    backlog_ = backlog;
    Link& listener = listeners_.emplace_back();
    listener.localPort = port;
    listener.config = config;
    apply(listener, UserCall{Call::PassiveOpen, 0, true, {}});
    return listener;
}

// What nobody has accepted goes with its listener: reset; of a request the peer is told when it speaks again.
void Machine::closeListener(std::uint16_t port)
{
    std::erase_if(listeners_, [port](const Link& it) { return it.localPort == port; });
    for (Link& link : links_) {
        const bool request = link.tcb.passive && link.tcb.state() == State::SynReceived;
        const bool isListener = !settings_.listenerStays && link.tcb.passive && !link.accepted && link.open();
        if (isListener && link.localPort == port) { // RFC 9293: the listening TCB itself became the connection
            apply(link, UserCall{Call::Close, 0, true, {}});
            continue;
        }
        if (request && link.localPort == port)
            link.tcb.forsaken = true;
        else if (waitsForAccept(link, port) && link.open())
            apply(link, UserCall{Call::Abort, 0, true, {}});
    }
    fallBack();
}

Link& Machine::connect(std::uint16_t local, std::uint16_t remote, const Config& config)
{
    Link& link = links_.emplace_back();
    link.number = ++newest_;
    link.localPort = local;
    link.remotePort = remote;
    link.accepted = true;
    link.config = config;
    apply(link, UserCall{Call::ActiveOpen, 0, true, nextIss()});
    return link;
}

void Machine::arrives(const Segment& segment, std::uint16_t from, std::uint16_t to)
{
    Link* link = linkOf(to, from);
    if (link != nullptr && link->tcb.forsaken) {
        apply(*link, UserCall{Call::Abort, 0, true, {}});
        link = nullptr;
    }
    Link* listener = listenerAt(to);
    if (link != nullptr) {
        const bool joins = link->tcb.passive || (link->tcb.state() == State::TimeWait && segment.has(ctl::SYN));
        const SegmentArrives arrival{.segment = segment,
                                     .iss = nextIss(),
                                     .mayAccept = !joins || !queueFull(to),
                                     .resetOverflow = settings_.abortOnOverflow,
                                     .listens = listener != nullptr};
        apply(*link, arrival);
        return fallBack();
    }
    if (links_.size() >= kMostLinks) return;
    Link& fresh = links_.emplace_back(listener != nullptr ? *listener : Link{});
    fresh.number = newest_ + 1;
    fresh.localPort = to;
    fresh.remotePort = from;
    if (listener == nullptr) fresh.config = settings_.config;
    apply(fresh, SegmentArrives{.segment = segment, .iss = nextIss(), .mayAccept = !queueFull(to)});
    if (fresh.tcb.state() == State::Listen || fresh.tcb.state() == State::Closed) return links_.pop_back();
    ++newest_;
    if (!settings_.listenerStays) std::erase_if(listeners_, [to](const Link& it) { return it.localPort == to; });
}

Reply Machine::call(Link& link, Call what, std::uint32_t octets)
{
    const Reply reply = apply(link, UserCall{what, octets, true, {}});
    fallBack();
    return reply;
}

Reply Machine::apply(Link& link, const Event& event)
{
    Effects effects;
    const State before = link.tcb.state();
    const std::uint32_t unread = link.tcb.rcv.unread;
    Endpoint(link.tcb, configOf(link), now_, effects).on(event);
    Reply reply = Reply::Ok;
    for (const Effect& effect : effects) {
        if (const auto* answer = std::get_if<CallReturned>(&effect))
            reply = answer->reply;
        else
            tell(link, effect);
    }
    link.readEnded = link.readEnded || link.tcb.finReceived;
    if (before != State::Closed && !link.open()) {
        link.left = unread;
        link.readEnded = link.writeShut = true;
    }
    return reply;
}

void Machine::tell(Link& link, const Effect& effect)
{
    if (const auto* sent = std::get_if<SegmentSent>(&effect)) {
        if (left_.size() < kMostLeft)
            left_.push_back({sent->segment, now_, link.number, sent->clause, link.localPort, link.remotePort});
    } else if (const auto* signal = std::get_if<UserSignalled>(&effect)) {
        const std::string_view error = errnoOf(*signal);
        if (!error.empty()) link.error = error;
    }
}

void Machine::forgetGone()
{
    std::erase_if(left_, [this](const Left& it) {
        const Link* sender = link(it.link);
        return sender == nullptr || !sender->open();
    });
}

// A request that was reset is a listener again, and one of the many of a listener that stays is nothing.
void Machine::fallBack()
{
    for (auto it = links_.begin(); it != links_.end();) {
        if (it->tcb.state() == State::Listen && !settings_.listenerStays && listenerAt(it->localPort) == nullptr) {
            Link& listener = listeners_.emplace_back(*it);
            listener.number = 0;
            listener.remotePort = 0;
        }
        const bool gone =
            !it->accepted && (it->tcb.state() == State::Listen || (!it->open() && it->left == 0 && it->error.empty()));
        it = gone ? links_.erase(it) : std::next(it);
    }
}

void Machine::changeSettings(const std::function<void(HostSettings&)>& change)
{
    for (std::list<Link>* links : {&listeners_, &links_}) {
        for (Link& link : *links) {
            HostSettings own = settings_;
            own.config = link.config;
            change(own);
            link.config = own.config;
        }
    }
    change(settings_);
}

std::size_t Machine::count(State state) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(links_, [state](const Link& it) { return it.tcb.state() == state; }));
}

Link* Machine::listenerAt(std::uint16_t port)
{
    const auto found = std::ranges::find(listeners_, port, &Link::localPort);
    return found == listeners_.end() ? nullptr : &*found;
}

Link* Machine::link(std::uint32_t number)
{
    const auto found = std::ranges::find(links_, number, &Link::number);
    return found == links_.end() ? nullptr : &*found;
}

Link* Machine::firstToAccept(std::uint16_t port)
{
    const auto found = std::ranges::find_if(links_, [port](const Link& it) { return waitsForAccept(it, port); });
    return found == links_.end() ? nullptr : &*found;
}

Link* Machine::linkOf(std::uint16_t local, std::uint16_t remote)
{
    const auto found = std::ranges::find_if(links_, [&](const Link& it) {
        return it.open() && it.tcb.state() != State::Listen && it.localPort == local && it.remotePort == remote;
    });
    return found == links_.end() ? nullptr : &*found;
}

// Linux sk_acceptq_is_full: the queue holds one more than the backlog.
bool Machine::queueFull(std::uint16_t port)
{
    return std::ranges::count_if(links_, [port](const Link& it) { return waitsForAccept(it, port); }) > backlog_;
}

SeqNum Machine::nextIss()
{
    return SeqNum(kFirstIss + kIssStep * newest_ + static_cast<std::uint32_t>(now_.count() / 4));
}

} // namespace tcp::drill
