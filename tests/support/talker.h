#pragma once

#include "support/given.h"
#include <gtest/gtest.h>

namespace tcp {

/// A peer with options of its own, for a Subject: it offers what it is given, and stamps its segments from `clock` on.
struct Talker {
    Options offer{
        .tsVal = 5000, .mss = 1460, .scale = 7, .timestamps = true, .windowScale = true, .sackPermitted = true};
    std::uint32_t clock = 5000;

    Segment syn(const Subject& subject, Control bits = ctl::SYN) const
    {
        Segment segment = subject.fromPeer(bits);
        segment.options = offer;
        segment.options.tsVal = clock;
        if ((bits & ctl::ACK) != 0) segment.options.tsEcr = echo(subject);
        return segment;
    }

    Segment segment(const Subject& subject, Control bits, std::uint32_t octets = 0) const
    {
        Segment segment = subject.fromPeer(bits, octets);
        segment.options = {.tsVal = clock, .tsEcr = echo(subject), .timestamps = true};
        return segment;
    }

    static std::uint32_t echo(const Subject& subject)
    {
        return subject.config().timestampOffset + static_cast<std::uint32_t>(subject.now() / 1ms);
    }

    /// ESTABLISHED, opened by this peer.
    Subject established(const Config& config) const
    {
        Subject subject = given::listen(config);
        subject.arrives(syn(subject)).wait(100us).arrives(segment(subject, ctl::ACK));
        EXPECT_EQ(subject.state(), State::Established);
        return subject.clear();
    }
};

} // namespace tcp
