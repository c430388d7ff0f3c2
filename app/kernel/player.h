#pragma once

#include "kernel/played_host.h"
#include "kernel/real_run.h"

#include "observation/timetable.h"

#include <array>
#include <vector>

namespace app::kernel {

/// Plays one scenario: makes the calls, carries the packets, lives through the waits, looks at both hosts after every
/// cause, and judges what the scenario expects.
class Player {
public:
    Player(const tcp::Scenario& scenario, const tcp::Settings& settings, const RealRun& how);
    void play();

private:
    // set-up
    void setUp(tcp::HostId host);
    bool boots(tcp::HostId host) const;

    // actions (player_calls.cpp)
    void act(const tcp::Action& action);
    void call(const tcp::CallAction& action);
    std::string_view refusal(const PlayedHost& host, tcp::HostCall call) const;
    bool machineCall(PlayedHost& host, const tcp::CallAction& action);
    void boot(PlayedHost& host);
    void applicationCall(PlayedHost& host, const tcp::CallAction& action);
    bool abortsOrphan(PlayedHost& host, const tcp::CallAction& action);
    Order orderOf(PlayedHost& host, const tcp::CallAction& action);
    bool setsOption(PlayedHost& host, const tcp::CallAction& action);
    void succeeded(PlayedHost& host, const Order& order, tcp::Instant at);
    std::uint16_t freePort(PlayedHost& host);
    void answer(tcp::HostId host, const tcp::CallAction& action, std::string_view result, tcp::Instant at);
    void inject(const tcp::InjectAction& action);

    // the clock (player_clock.cpp)
    bool run(const tcp::RunMode& mode);
    void runNext();
    void runFor(tcp::Duration time);
    bool runUntil(const tcp::RunUntil& wanted);
    void runQuiet();
    tcp::Duration livedThrough(tcp::Duration wanted);
    void liveUntil(tcp::Instant until);
    void wait(tcp::Instant until);
    bool cancelled() const { return how_.cancelled && how_.cancelled(); }

    // what happens
    void drain(PlayedHost& host);
    void deliver(OnCable flight);
    void takeReports(PlayedHost& host);
    void settle();
    void look(PlayedHost& host, tcp::SeenCause cause, std::optional<Ports> arrived = std::nullopt);
    bool owesAck(tcp::HostId host);
    std::uint64_t events() const;

    // expectations
    void judge(const tcp::Expectation& expect);
    void verdict(bool ok, const std::string& message);
    std::string sentText(const std::vector<tcp::ExpectedSegment>& wanted) const;

    PlayedHost& host(tcp::HostId id) { return hosts_[tcp::index(id)]; }
    tcp::Instant now() const { return tcp::Instant((nowNs() - zeroNs_) / 1000); }
    void tell(tcp::TraceItem item);

    const tcp::Scenario& scenario_;
    const tcp::Settings& settings_;
    const RealRun& how_;
    tcp::Run simulated_;
    tcp::Timetable timetable_;
    Tracepoint tracepoint_;
    std::array<PlayedHost, 2> hosts_;
    std::array<tcp::HostSettings, 2>
        sockets_;  ///< what the sockets of each host are set to: its own, then setsockopt()
    Cable cable_;
    std::int64_t zeroNs_ = 0;
    tcp::Instant told_{};
    std::size_t step_ = 0;
    std::size_t failed_ = 0;
    std::uint64_t deliveries_ = 0;
    std::vector<std::pair<tcp::HostId, tcp::Sent>> sent_;            ///< in this step
    std::vector<std::pair<tcp::HostId, tcp::Signal>> signalled_;     ///< in this step
};

/// The settings of a host's network namespace under which its kernel follows these settings.
NetworkSettings networkSettings(const tcp::HostSettings& settings);
/// How its application sets up sockets.
SocketOptions socketOptions(const tcp::HostSettings& settings);

}  // namespace app::kernel
