#include "kernel/player.h"

#include <arpa/inet.h>
#include <sched.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace app::kernel {
namespace {

constexpr tcp::Duration kBusy = std::chrono::milliseconds(2);  ///< so long an application may deal with an arrival
constexpr unsigned kHeaders = 40;  ///< octets of an IPv4 and a TCP header without options

/// 10.x.y.1 and 10.x.y.2, x and y by process: the tracepoint tells of every run at once. A NAT shows 10.x.y.3.
Addresses addressesBehind(const tcp::BoxSettings& box)
{
    const auto network = 0x0A000000u | (static_cast<std::uint32_t>(getpid()) & 0xffff) << 8;
    const bool nat = box.kind == tcp::BoxKind::Nat;
    return {htonl(network | 1), htonl(network | 2), htonl(network | (nat ? 3 : 1))};
}

tcp::SeenCause causeOf(const tcp::Segment& segment)
{
    if (segment.has(tcp::ctl::RST)) return tcp::SeenCause::Rst;
    if (segment.has(tcp::ctl::SYN)) return tcp::SeenCause::Syn;
    return segment.has(tcp::ctl::FIN) ? tcp::SeenCause::Fin : tcp::SeenCause::Ack;
}

tcp::Signal signalOf(int error)
{
    if (error == ETIMEDOUT) return tcp::Signal::TimedOut;
    return error == ECONNREFUSED ? tcp::Signal::ConnectionRefused : tcp::Signal::ConnectionReset;
}

}  // namespace

std::string kernelName()
{
    utsname name{};
    uname(&name);
    const std::string release = name.release;
    return "linux " + release.substr(0, release.find_first_not_of("0123456789."));
}

Player::Player(const tcp::Scenario& scenario, const tcp::Settings& settings, const RealRun& how)
    : scenario_(scenario), settings_(settings), how_(how), simulated_(tcp::play(scenario, settings)),
      timetable_(simulated_),
      hosts_{PlayedHost(tcp::HostId::Client, [this](tcp::TraceItem item) { tell(std::move(item)); }),
             PlayedHost(tcp::HostId::Server, [this](tcp::TraceItem item) { tell(std::move(item)); })},
      addresses_(addressesBehind(settings.box)),
      cable_(settings, addresses_, [this](tcp::TraceItem item) { tell(std::move(item)); })
{
    for (const tcp::HostId id : tcp::kHosts) setUp(id);
    settle();
    zeroNs_ = nowNs();
}

bool Player::boots(tcp::HostId id) const
{
    for (const tcp::ScenarioStep& step : scenario_.steps) {
        for (const tcp::Action& action : step.actions) {
            const auto* call = std::get_if<tcp::CallAction>(&action);
            if (call != nullptr && call->host == id && call->call == tcp::HostCall::Boot) return true;
        }
    }
    return false;
}

void Player::setUp(tcp::HostId id)
{
    const tcp::HostSettings& own = settings_.of(id);
    const unsigned mtu = own.config.mss + kHeaders;
    host(id).setUp(addresses_.of(id), addresses_.peerOf(id), mtu, networkSettings(own), boots(id));
    const bool again = id == tcp::HostId::Server && settings_.of(tcp::HostId::Client) == own;
    if (again) return;  // the same would be refused
    for (const std::string& refused : host(id).machine().refused()) how_.note("this kernel does not take " + refused);
}

// The clocks of packets, looks and applications are read one after the other: what is told later is not earlier.
void Player::tell(tcp::TraceItem item)
{
    std::visit(
        [&](auto& it) {
            told_ = std::max(told_, it.at);
            it.at = told_;
        },
        item);
    if (auto* event = std::get_if<tcp::TraceEvent>(&item)) {
        nameConnection(*event);
        const tcp::HostId from = event->host;
        if (const auto* sent = std::get_if<tcp::Sent>(&event->what)) sent_.emplace_back(from, *sent);
        const auto* told = std::get_if<tcp::UserSignalled>(&event->what);
        if (told != nullptr) signalled_.emplace_back(from, told->signal);
        if (const auto* called = std::get_if<tcp::Called>(&event->what)) called_.emplace_back(from, *called);
    }
    how_.tell(item);
}

/// Of a segment of a connection that is not its host's newest: which it is.
void Player::nameConnection(tcp::TraceEvent& event)
{
    if (event.connection != 0) return;
    Ports ports;
    const auto* received = std::get_if<tcp::Received>(&event.what);
    if (const auto* sent = std::get_if<tcp::Sent>(&event.what)) ports = {sent->ports.from, sent->ports.to};
    else if (received != nullptr) ports = {received->ports.to, received->ports.from};
    const std::uint32_t number = host(event.host).numberOf(ports);
    if (number != host(event.host).newestNumber()) event.connection = number;
}

void Player::play()
{
    for (step_ = 0; step_ < scenario_.steps.size() && !cancelled(); ++step_) {
        sent_.clear();
        signalled_.clear();
        called_.clear();
        const tcp::ScenarioStep& step = scenario_.steps[step_];
        eventsBefore_ = events();
        tell(tcp::StepBegun{now(), step_});
        for (const tcp::Action& action : step.actions) act(action);
        const bool done = run(step.run);
        settle();
        if (!done) {
            tell(tcp::RunStopped{now(), step_});
            break;
        }
        judge(step.expect);
    }
    tell(tcp::RunEnded{now(), host(tcp::HostId::Client).shown, host(tcp::HostId::Server).shown, failed_});
}

void Player::drain(PlayedHost& host)
{
    std::vector<std::uint8_t> octets;
    while (host.machine().wire().read(octets)) {
        if (host.powered) cable_.take(host.id(), octets, now());
    }
}

void Player::look(PlayedHost& host, tcp::SeenCause cause, std::optional<Ports> arrived)
{
    host.look(now(), cause, arrived, tracepoint_.take(), zeroNs_);
}

// Delivery is synchronous: when the packet is written the kernel has changed its state.
void Player::deliver(OnCable flight)
{
    PlayedHost& to = host(tcp::other(flight.from));
    if (!to.powered) return tell(tcp::TraceEvent{now(), flight.from, 0, tcp::Lost{flight.id, tcp::Loss::HostOff}});
    // While the application has the socket locked, what arrives waits in a backlog, and its answer is told too late.
    if (now() - to.lastArrival < kBusy) to.machine().settle();
    drain(to);  // what had left before this arrives
    cable_.conversations().arrives(flight.from, flight.packet, flight.forged);
    if (flight.ofBox) tell(flight.injected(to.id()));
    tell(tcp::TraceEvent{now(), to.id(), 0, flight.received()});
    to.machine().wire().write(flight.octets);
    to.lastArrival = now();
    const tcp::SeenCause cause = causeOf(flight.packet.segment);
    look(to, cause, flight.packet.ports.reversed());
    drain(to);
    takeReports(to);
    drain(to);
    look(to, cause);
    ++deliveries_;
}

void Player::takeReports(PlayedHost& host)
{
    for (const Report& report : host.machine().takeReports()) {
        const tcp::Instant at((report.ns - zeroNs_) / 1000);
        if (report.what == Told::Accepted) host.acceptedOne(report.ports);
        if (report.what == Told::Returned) closeReturned(host, report.ports, at);
        if (report.what != Told::Closing && report.what != Told::Error) continue;
        const auto signal = report.what == Told::Closing ? tcp::Signal::ConnectionClosing : signalOf(report.error);
        tcp::TraceEvent event{at, host.id(), host.numberOf(report.ports), tcp::UserSignalled{signal}};
        if (event.connection == host.newestNumber()) event.connection = 0;
        tell(event);
        if (report.what == Told::Error) tell(tcp::ErrorSeen{at, host.id(), errorName(report.error)});
    }
}

/// A close() that waited comes back.
void Player::closeReturned(PlayedHost& host, Ports ports, tcp::Instant at)
{
    tcp::Called what{tcp::HostCall::Close, 0, text(tcp::Reply::Ok)};
    what.returns = true;
    tell(tcp::TraceEvent{at, host.id(), 0, what});
    host.lingers = false;
    leave(host, ports);
    look(host, tcp::SeenCause::Close);
}

void Player::leave(PlayedHost& host, Ports ports)
{
    host.book.left.insert(ports);
    host.book.connections.erase(ports);
    if (ports == host.newest) host.gaveUp = true;
}

/// The applications do what they can do now (accept, read); nothing is delivered meanwhile.
void Player::settle()
{
    for (PlayedHost& host : hosts_) settle(host);
}

void Player::settle(PlayedHost& host)
{
    if (!host.powered) return;
    host.machine().settle();
    takeReports(host);
    look(host, tcp::SeenCause::Close);
    drain(host);
}

bool Player::owesAck(tcp::HostId id)
{
    const PlayedHost& it = host(id);
    const auto owed = [&](Ports ports) { return cable_.conversations().owesAck(id, ports); };
    return it.powered && std::ranges::any_of(it.synchronizedOnes(), owed);
}

std::uint64_t Player::events() const { return deliveries_ + hosts_[0].changes + hosts_[1].changes + cable_.count(); }

void playForReal(const tcp::Scenario& scenario, const tcp::Settings& settings, const RealRun& how)
{
    gainNamespaces();
    const sched_param urgent{.sched_priority = 10};
    if (sched_setscheduler(0, SCHED_FIFO, &urgent) < 0) {
        how.note("no real-time priority: times may be late on a busy machine");
    }
    if (settings.box.kind != tcp::BoxKind::None) {
        how.note("the box in the middle is the cable's: it follows nf_conntrack's rules as the simulator does");
    }
    Player(scenario, settings, how).play();
}

}  // namespace app::kernel
