#pragma once

#include "protocol/endpoint.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tcp {

inline constexpr auto kSynAck = static_cast<Control>(ctl::SYN | ctl::ACK);
inline constexpr auto kFinAck = static_cast<Control>(ctl::FIN | ctl::ACK);

/// One endpoint, moved only by causes. Its peer is the test.
class Subject {
public:
    /// ISS 100 here, 300 at the peer, as in the figures of RFC 9293.
    explicit Subject(const Config& config = {}, SeqNum iss = SeqNum{100}, SeqNum irs = SeqNum{300});

    const Tcb& tcb() const { return tcb_; }
    State state() const { return tcb_.state(); }
    Instant now() const { return now_; }
    const Config& config() const { return config_; }
    /// What the last cause had for effects; of several calls since clear(), all of them.
    const Effects& effects() const { return effects_; }

    Subject& on(const Event& event);
    Subject& call(Call call, std::uint32_t octets = 0, bool remoteKnown = true);
    Subject& arrives(const Segment& segment);
    /// A segment as the peer would send it now: SEG.SEQ = RCV.NXT, SEG.ACK = SND.NXT. Its SYN has our MSS and no other
    /// option.
    Subject& arrives(Control bits, std::uint32_t octets = 0);
    /// The clock goes on; whatever falls due expires on the way.
    Subject& wait(Duration time);
    /// The clock goes to the deadline of a running timer, which expires.
    Subject& expire(Timer timer);
    Subject& clear();

    Segment fromPeer(Control bits, std::uint32_t octets = 0) const;

    template <typename T> std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Effect& effect : effects_) {
            if (const auto* one = std::get_if<T>(&effect)) found.push_back(*one);
        }
        return found;
    }
    std::vector<Segment> sent() const;
    std::vector<Signal> told() const;
    /// The answer to the last user call.
    Reply reply() const;

private:
    Config config_;
    Tcb tcb_;
    Instant now_{};
    SeqNum iss_;
    SeqNum irs_;
    Effects effects_;
};

/// What the last cause sent: a segment in words, or how many if it was not one.
std::string only(const Subject& subject);
/// An ACK of the peer that tells a window of so many octets.
Segment window(const Subject& subject, std::uint32_t octets);
/// The same segment with other numbers.
Segment numbered(Segment segment, SeqNum seq, SeqNum ack);
const Config& linuxConfig();

/// Whether the application keeps the socket (shutdown) or gives it up (close): then the connection is an orphan.
enum class Owner : std::uint8_t { Keeps, GivesUp };
enum class OpenedBy : std::uint8_t { Self, Peer };

/// Endpoints in each state, reached by causes. What the way had for effects is forgotten; the story remembers it.
namespace given {

Subject closed(const Config& config = {});
Subject listen(const Config& config = {});
Subject synSent(const Config& config = {});
Subject synReceived(const Config& config = {}, OpenedBy opener = OpenedBy::Peer);
Subject established(const Config& config = {}, OpenedBy opener = OpenedBy::Peer);
Subject finWait1(const Config& config = {}, Owner owner = Owner::GivesUp, OpenedBy opener = OpenedBy::Peer);
Subject finWait2(const Config& config = {}, Owner owner = Owner::GivesUp, OpenedBy opener = OpenedBy::Peer);
Subject closeWait(const Config& config = {}, OpenedBy opener = OpenedBy::Peer);
Subject closing(const Config& config = {}, Owner owner = Owner::GivesUp, OpenedBy opener = OpenedBy::Peer);
Subject lastAck(const Config& config = {}, Owner owner = Owner::GivesUp, OpenedBy opener = OpenedBy::Peer);
Subject timeWait(const Config& config = {}, Owner owner = Owner::GivesUp, OpenedBy opener = OpenedBy::Peer);
/// Any state, an orphan where the application has closed.
Subject in(State state, const Config& config = {});

} // namespace given
} // namespace tcp
