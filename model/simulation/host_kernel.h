#pragma once

#include "protocol/endpoint.h"
#include "simulation/world.h"

#include <string_view>

namespace tcp {

/// The kernel of one host at work on one cause: it finds the connection an event is for, lets the endpoint
/// process it, and carries out the effects. Made for one cause and thrown away.
class HostKernel {
public:
    HostKernel(World& world, HostId host, Happenings* story);

    /// An application or a hand on the machine calls.
    void call(const CallAction& action);
    /// A segment arrives from the other host (or is forged).
    void arrives(const Flight& flight);
    void inject(const InjectAction& action);
    void timeout(std::uint32_t connection, Timer timer);

private:
    // calls (host_calls.cpp)
    std::string_view refusal(HostCall call) const;
    void listen();
    void connect();
    void userCall(HostCall call, std::uint32_t octets);
    void hang();
    void resume();
    void kill();
    void powerOff();
    void boot();
    void closeListener();
    Connection* callee();
    void openListener();
    void openConnection(Connection connection, const UserCall& open);
    void callOnListener(HostCall call, std::uint32_t octets);
    void called(std::string_view result);

    // a listener that keeps nothing of a SYN (syn_cookies.cpp)
    bool keepsNothing(const Flight& flight);
    void drop(const Flight& flight, Refusal reason, Clause clause);
    bool synQueueFull() const;
    SeqNum cookieOf(const Flight& flight, SeqNum irs, std::uint64_t period) const;
    bool cookieFits(const Flight& flight) const;
    void answerWithCookie(const Flight& flight);
    void cookieReturns(const Flight& flight);

    // segments and timers (host_kernel.cpp)
    void arrivesAtListener(const Flight& flight);
    void apply(Connection& connection, const Event& event, const Flight* arriving = nullptr);
    void tell(Connection& connection, const Effect& effect, SeqNum iss, SeqNum irs);
    void sent(const Connection& connection, const SegmentSent& effect, SeqNum iss, SeqNum irs);
    void received(const Connection& connection, const Flight& flight, const Effects& effects);
    void record(std::uint32_t connection, decltype(Happening::what) what);
    void answered(const Effects& effects);
    void changed(Connection& connection, const StateChanged& change);
    void applicationActs(Connection& connection);
    void removeEnded();
    bool acceptQueueFull() const;
    bool mayAccept(const Connection& connection, const Segment& segment) const;
    SeqNum nextIss();
    std::uint16_t freePort(std::uint16_t remote) const;
    SeqNum resolve(const Expression& expression, SeqNum otherwise, const Tcb& tcb) const;

    World& world_;
    Host& host_;
    Host& peer_;
    Happenings* story_;  ///< nullptr: none is kept
    std::optional<CallAction> calling_;  ///< until its answer is told
    bool pendingNewest_ = false;         ///< the connection at work is about to become the newest
};

}  // namespace tcp
