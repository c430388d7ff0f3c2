#pragma once

#include "protocol/endpoint.h"
#include "simulation/listen_queue.h"
#include "simulation/world.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tcp {

/// The kernel of one host at work on one cause: it finds the connection an event is for, lets the endpoint
/// process it, and carries out the effects. Made for one cause and thrown away.
class HostKernel {
public:
    HostKernel(World& world, HostId host, TraceLog* log)
        : world_(world), host_(world.hosts_[index(host)]), peer_(world.hosts_[index(other(host))]),
          settings_(world.settings_.of(host)), trace_(world.lastEvent_, log)
    {
    }

    /// An application or a hand on the machine calls.
    void call(const CallAction& action);
    /// A segment arrives from the other host (or is forged).
    void arrives(const Flight& flight);
    void inject(const InjectAction& action);
    void timeout(std::uint32_t connection, Timer timer);
    /// The time of SO_LINGER is over.
    void lingerTimeout();

private:
    // calls (host_calls.cpp)
    std::string_view refusal(HostCall call) const;
    void listen();
    void connect();
    void bind();
    void userCall(HostCall call, std::uint32_t octets);
    void hang();
    void resume();
    void kill();
    void powerOff();
    void boot();
    bool closesBound(HostCall call);
    bool closesDead(HostCall call);
    bool lacksDescriptor(const Connection& connection, HostCall call) const;
    void eraseListener(std::uint16_t port);
    void closeListener(std::uint16_t port);
    bool isRequest(const Connection& connection) const;
    Connection* newestHeld();
    Connection* callee();
    void callOnListener(Connection& listener, HostCall call, std::uint32_t octets);
    void called(std::string_view result);

    // options of a socket, and the close() that waits (host_options.cpp)
    void setOption();
    SocketConfig& optionsMeant(Connection*& connection);
    const SettingKey* option() const;
    void close(Connection& connection);
    void release(Connection& connection);
    bool lingers(const Connection& connection) const;
    void lingeringClose(Connection& connection, Duration time);
    void lingerSettled();
    void returnFromClose(std::string_view result);
    SocketConfig takeNext();

    // sockets that are opened (host_opens.cpp)
    std::vector<BoundSocket>::iterator boundCallee();
    void openListener(const BoundSocket& socket);
    std::string_view connectRefusal();
    std::string_view isOpen(const Connection& connection) const;
    std::string_view takePair(const Connection& wanted, std::optional<SeqNum>& iss);
    void tellReplaced();
    void openConnection(Connection connection, const UserCall& open);
    bool portTaken(std::uint16_t port, std::uint16_t remote) const;
    std::uint16_t freePort(std::uint16_t remote) const;

    // a listener that keeps nothing of a SYN (syn_cookies.cpp)
    bool keepsNothing(const Connection& listener, const Flight& flight);
    void drop(const Connection& listener, const Flight& flight, Refusal reason, Clause clause);
    SeqNum cookieOf(const Flight& flight, SeqNum irs, std::uint64_t period, std::size_t mss) const;
    std::optional<std::uint16_t> mssOfCookie(const Flight& flight) const;
    void answerWithCookie(const Connection& listener, const Flight& flight);
    void cookieReturns(const Connection& listener, const Flight& flight, std::uint16_t mss);

    // segments and timers (host_kernel.cpp)
    bool endsForsaken(Connection& connection);
    bool outOfResources(const Connection& connection, Timer timer) const;
    void arrivesAtListener(const Connection& listener, const Flight& flight);
    /// One event of 3.10, of any kind, and its effects.
    template <typename OneEvent>
    void apply(Connection& connection, const OneEvent& event, const Flight* arriving = nullptr);
    void tell(Connection& connection, const Effect& effect, SeqNum iss, SeqNum irs);
    void sent(Connection& connection, const SegmentSent& effect, SeqNum iss, SeqNum irs);
    void borrowNumbers(Flight& reset) const;
    void received(const Connection& connection, const Flight& flight, const Effects& effects)
    {
        TraceEvent* event = trace_.begin(world_.now_, host_.id, connection.number, trigger_);
        trigger_ = trace_.last();
        if (event != nullptr) tellReceived(*event, flight, effects);
    }
    void tellReceived(TraceEvent& event, const Flight& flight, const Effects& effects) const;
    /// What set it off is the trigger.
    template <typename What>
    EventNumber record(std::uint32_t connection, const What& what, EventNumber given = kNoEvent)
    {
        return trace_.record(world_.now_, host_.id, connection, what, trigger_, given);
    }
    void answered(const Effects& effects);
    void changed(Connection& connection, const StateChanged& change);
    void applicationActs(Connection& connection);
    void removeEnded()
    {
        if (host_.lingers) lingerSettled();
        if (ended_) eraseEnded();
    }
    [[gnu::noinline]] void eraseEnded();  ///< out of line: that none has ended is found out after each event
    ListenQueue queueOf(std::uint16_t port) const;
    SeqNum nextIss(const Connection& connection);
    Options forgedOptions(const InjectAction& action, const Tcb& tcb) const;
    SeqNum resolve(const Expression& expression, SeqNum otherwise, const Tcb& tcb) const;

    // what explains later events (host_causes.cpp)
    EventNumber givenOf(const Flight& flight, Refusal reason) const;
    EventNumber givenOf(const ConnectionCauses& causes, const SegmentSent& effect) const;
    void noteCall(Connection& connection, const UserCall& call, bool closeWasCalled) const;
    void noteEnd(const Connection& connection, EventNumber event);
    void timerChanged(Connection& connection, const TimerChanged& change);

    World& world_;
    Host& host_;
    Host& peer_;
    const HostSettings& settings_;
    TraceRecorder trace_;
    EventNumber trigger_ = kNoEvent;  ///< the call, receipt or expiry that is being dealt with
    const CallAction* calling_ = nullptr;  ///< until its answer is told
    std::optional<Connection> replaced_;  ///< the TIME-WAIT that connect() has ended
    const Flight* arriving_ = nullptr;   ///< the segment that is being processed
    bool blocks_ = false;                ///< the call does not return yet
    bool ended_ = false;                 ///< a connection has ended, or fallen back to LISTEN
    bool pendingNewest_ = false;         ///< the connection at work is about to become the newest
};

inline void HostKernel::tell(Connection& connection, const Effect& effect, SeqNum iss, SeqNum irs)
{
    if (const auto* segment = std::get_if<SegmentSent>(&effect)) {
        sent(connection, *segment, iss, irs);
    } else if (const auto* change = std::get_if<StateChanged>(&effect)) {
        changed(connection, *change);
        const EventNumber event = record(connection.number, *change);
        if (change->to == State::Closed || change->to == State::Listen) noteEnd(connection, event);
    } else if (const auto* timer = std::get_if<TimerChanged>(&effect)) {
        timerChanged(connection, *timer);
    } else if (const auto* signal = std::get_if<UserSignalled>(&effect)) {
        record(connection.number, *signal);
    }
}

}  // namespace tcp
