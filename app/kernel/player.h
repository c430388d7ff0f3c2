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
    std::string_view refusal(const PlayedHost& host, const tcp::CallAction& action) const;
    bool machineCall(PlayedHost& host, const tcp::CallAction& action);
    void boot(PlayedHost& host);
    void applicationCall(PlayedHost& host, const tcp::CallAction& action);
    bool abortsOrphan(PlayedHost& host, const tcp::CallAction& action);
    void succeeded(PlayedHost& host, const Order& order, const Report& report, tcp::Instant at);
    void closed(PlayedHost& host, const Order& order, tcp::Instant at);
    void answer(tcp::HostId host, const tcp::CallAction& action, std::string_view result, tcp::Instant at);
    std::string_view resultOfCall(const PlayedHost& host, const Order& order, const Report& report) const;
    void inject(const tcp::InjectAction& action);
    Ports portsForged(PlayedHost& to, const tcp::InjectAction& action) const;

    // which socket is meant (player_sockets.cpp)
    std::optional<Ports> connectsAgain(const PlayedHost& host, const tcp::CallAction& action) const;
    Order orderOf(PlayedHost& host, const tcp::CallAction& action);
    std::string_view bindRefusal(const PlayedHost& host, const tcp::CallAction& action) const;
    std::string_view listenRefusal(const PlayedHost& host, const tcp::CallAction& action) const;
    std::string_view connectRefusal(const PlayedHost& host, const tcp::CallAction& action) const;
    void orderPort(PlayedHost& host, const tcp::CallAction& action, Order& order);
    void orderCall(PlayedHost& host, const tcp::CallAction& action, Order& order);
    std::uint16_t freePort(PlayedHost& host, std::uint16_t remote);
    void setOption(PlayedHost& host, const tcp::CallAction& action);
    tcp::HostSettings* optionsMeant(PlayedHost& host, const tcp::CallAction& action, Order& order);
    tcp::HostSettings settingsOf(PlayedHost& host, const Order& order) const;

    // the clock (player_clock.cpp)
    bool run(const tcp::RunMode& mode);
    void runNext();
    void runFor(tcp::Duration time);
    bool missing() const;
    void liveThroughAftermath(tcp::Instant end);
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
    void closeReturned(PlayedHost& host, Ports ports, tcp::Instant at);
    void leave(PlayedHost& host, Ports ports);
    void settle();
    void settle(PlayedHost& host);
    void look(PlayedHost& host, tcp::SeenCause cause, std::optional<Ports> arrived = std::nullopt);
    bool owesAck(tcp::HostId host);
    std::uint64_t events() const;

    // expectations
    void judge(const tcp::Expectation& expect);
    void verdict(bool ok, const std::string& message);
    void judgeState(const tcp::SocketName& socket, tcp::State wanted);
    void judgeResults(const std::vector<tcp::ExpectedResult>& wanted);
    std::string sentText(const std::vector<tcp::ExpectedSegment>& wanted) const;

    PlayedHost& host(tcp::HostId id) { return hosts_[tcp::index(id)]; }
    tcp::Instant now() const { return tcp::Instant((nowNs() - zeroNs_) / 1000); }
    void tell(tcp::TraceItem item);
    void nameConnection(tcp::TraceEvent& event);

    const tcp::Scenario& scenario_;
    const tcp::Settings& settings_;
    const RealRun& how_;
    tcp::Run simulated_;
    tcp::Timetable timetable_;
    Tracepoint tracepoint_;
    std::array<PlayedHost, 2> hosts_;
    Addresses addresses_;
    Cable cable_;
    std::int64_t zeroNs_ = 0;
    tcp::Instant told_{};
    std::size_t step_ = 0;
    std::uint64_t eventsBefore_ = 0;  ///< when the step began
    std::size_t failed_ = 0;
    std::uint64_t deliveries_ = 0;
    std::vector<std::pair<tcp::HostId, tcp::Sent>> sent_;            ///< in this step
    std::vector<std::pair<tcp::HostId, tcp::Signal>> signalled_;     ///< in this step
    std::vector<std::pair<tcp::HostId, tcp::Called>> called_;        ///< in this step
};

/// The settings of a host's network namespace under which its kernel follows these settings.
NetworkSettings networkSettings(const tcp::HostSettings& settings);

}  // namespace app::kernel
