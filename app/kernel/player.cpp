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

constexpr unsigned kHeaders = 40;  ///< octets of an IPv4 and a TCP header without options

/// 10.x.y.1 and 10.x.y.2, x and y by process: the tracepoint tells of every run at once.
std::uint32_t addressOf(tcp::HostId host)
{
    const auto network = 0x0A000000u | (static_cast<std::uint32_t>(getpid()) & 0xffff) << 8;
    return htonl(network | (host == tcp::HostId::Client ? 1 : 2));
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
      cable_(settings, [this](tcp::TraceItem item) { tell(std::move(item)); })
{
    for (const tcp::HostId id : tcp::kHosts) {
        sockets_[tcp::index(id)] = settings_.of(id);
        setUp(id);
    }
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
    host(id).setUp(addressOf(id), addressOf(tcp::other(id)), own.config.mss + kHeaders, networkSettings(own),
                   boots(id));
    if (id == tcp::HostId::Server && settings_.of(tcp::HostId::Client) == own)
        return;  // the same would be refused again
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
    if (const auto* event = std::get_if<tcp::TraceEvent>(&item)) {
        if (const auto* sent = std::get_if<tcp::Sent>(&event->what)) sent_.emplace_back(event->host, *sent);
        if (const auto* told = std::get_if<tcp::UserSignalled>(&event->what))
            signalled_.emplace_back(event->host, told->signal);
    }
    how_.tell(item);
}

void Player::play()
{
    for (step_ = 0; step_ < scenario_.steps.size() && !cancelled(); ++step_) {
        sent_.clear();
        signalled_.clear();
        const tcp::ScenarioStep& step = scenario_.steps[step_];
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
    drain(to);  // what had left before this arrives
    cable_.conversations().arrives(flight.from, flight.packet, flight.forged);
    tell(tcp::TraceEvent{now(), to.id(), 0, flight.received()});
    to.machine().wire().write(flight.octets);
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
        if (report.what == Told::Accepted) host.accepted = true;
        if (report.what == Told::Closing) {
            tell(tcp::TraceEvent{at, host.id(), 0, tcp::UserSignalled{tcp::Signal::ConnectionClosing}});
        }
        if (report.what != Told::Error) continue;
        tell(tcp::TraceEvent{at, host.id(), 0, tcp::UserSignalled{signalOf(report.error)}});
        tell(tcp::ErrorSeen{at, host.id(), errorName(report.error)});
    }
}

/// The applications do what they can do now (accept, read); nothing is delivered meanwhile.
void Player::settle()
{
    for (PlayedHost& host : hosts_) {
        if (!host.powered) continue;
        host.machine().settle();
        takeReports(host);
        look(host, tcp::SeenCause::Close);
        drain(host);
    }
}

bool Player::owesAck(tcp::HostId id)
{
    const PlayedHost& it = host(id);
    if (!it.powered || !it.newest || !synchronized(it.shown)) return false;
    return cable_.conversations().owesAck(id, *it.newest);
}

std::uint64_t Player::events() const { return deliveries_ + hosts_[0].changes + hosts_[1].changes + cable_.count(); }

void playForReal(const tcp::Scenario& scenario, const tcp::Settings& settings, const RealRun& how)
{
    gainNamespaces();
    const sched_param urgent{.sched_priority = 10};
    if (sched_setscheduler(0, SCHED_FIFO, &urgent) < 0) {
        how.note("no real-time priority: times may be late on a busy machine");
    }
    Player(scenario, settings, how).play();
}

}  // namespace app::kernel
