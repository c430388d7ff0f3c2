#pragma once

#include "protocol/endpoint.h"
#include "simulation/settings.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <optional>
#include <string>
#include <string_view>

namespace tcp::drill {

/// One connection of the kernel under test, with what a socket keeps beside the TCB.
struct Link {
    std::uint32_t number = 0; ///< by age, from 1; 0: a listener
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;
    bool accepted = false;  ///< an application holds it
    bool readShut = false;  ///< shutdown(SHUT_RD): nothing there reads as the end
    bool readEnded = false; ///< the peer's FIN has come, or the connection is gone
    bool writeShut = false;
    std::uint32_t left = 0; ///< octets that can still be read of a connection that is gone
    std::string_view error; ///< errno's name, of the error that the next call is told
    Config config;          ///< its own: setsockopt() changes it
    Tcb tcb;

    bool open() const { return tcb.state() != State::Closed; }
    std::uint32_t readable() const { return open() ? tcb.rcv.unread : left; }
};

/// A segment that left the kernel.
struct Left {
    Segment segment;
    Instant at{};
    std::uint32_t link = 0;
    Clause clause = Clause::None;
    std::uint16_t from = 0;
    std::uint16_t to = 0;
};

/// A kernel with its connections, whose peers and wire are somebody else: segments are handed in, and those that leave
/// are kept until they are taken. Its applications are system calls (calls.h).
class Machine {
public:
    explicit Machine(const HostSettings& settings) : settings_(settings) {}

    Instant now() const { return now_; }
    /// Until `to`, with every timer that is due by then.
    void advance(Instant to);
    /// The clock goes on to `at`; timers of that moment stay due.
    void arriveAt(Instant at) { now_ = at > now_ ? at : now_; }
    /// To the next timer, if it is due by `limit`: whether there was one.
    bool advanceOnce(Instant limit);
    std::optional<Instant> nextDue() const;

    /// Listens as RFC 9293 3.10.1 has it; a closed port answers with RST.
    Link& listen(std::uint16_t port, int backlog, const Config& config);
    void closeListener(std::uint16_t port);
    Link& connect(std::uint16_t local, std::uint16_t remote, const Config& config);
    /// Handed in by the wire. A connection beyond the 64th is not opened.
    void arrives(const Segment& segment, std::uint16_t from, std::uint16_t to);
    /// The reply to a call on a connection.
    Reply call(Link& link, Call call, std::uint32_t octets = 0);

    Link* listenerAt(std::uint16_t port);
    Link* link(std::uint32_t number);
    /// The oldest connection of this port that nobody has accepted yet.
    Link* firstToAccept(std::uint16_t port);
    std::list<Link>& links() { return links_; }
    /// The one that was opened last; null: none listens.
    const Link* newestListener() const { return listeners_.empty() ? nullptr : &listeners_.back(); }

    /// What has left and was not taken, oldest first.
    std::deque<Left>& left() { return left_; }
    /// Without what was sent by connections that are gone.
    void forgetGone();
    const HostSettings& settings() const { return settings_; }
    /// Of the machine, and with it of each connection.
    void changeSettings(const std::function<void(HostSettings&)>& change);
    /// How many connections are in that state, those that an application still holds when they are closed as well.
    std::size_t count(State state) const;

private:
    Reply apply(Link& link, const Event& event);
    void tell(Link& link, const Effect& effect);
    bool queueFull(std::uint16_t port);
    Link* linkOf(std::uint16_t local, std::uint16_t remote);
    SeqNum nextIss();
    void fallBack();

    HostSettings settings_;
    Instant now_{};
    std::list<Link> listeners_;
    std::list<Link> links_; ///< also those that are gone: a socket may still hold them
    std::deque<Left> left_;
    int backlog_ = 128;
    std::uint32_t newest_ = 0;
};

} // namespace tcp::drill
