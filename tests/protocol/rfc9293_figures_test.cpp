#include "simulation/profiles.h"
#include "simulation/world.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

// Figures 6 to 13 of RFC 9293 3.5 and 3.6, segment by segment: TCP Peer A is the client, B the server. The figures
// leave PSH out, which 3.9.1.2 (MUST-61) puts on text.
namespace tcp {
namespace {

using Lines = std::vector<std::string>;

/// A world of the RFC, and what its hosts sent.
class Figure {
public:
    Figure(std::uint32_t issOfA, std::uint32_t issOfB) : world_(settings(issOfA, issOfB)) {}

    Figure& act(const Action& action)
    {
        step(action);
        return *this;
    }
    Figure& call(HostId host, HostCall what, std::uint32_t octets = 0) { return act(CallAction{host, what, octets}); }
    Figure& a(HostCall what, std::uint32_t octets = 0) { return call(HostId::Client, what, octets); }
    Figure& b(HostCall what, std::uint32_t octets = 0) { return call(HostId::Server, what, octets); }
    /// Everything in flight arrives.
    Figure& run()
    {
        while (!world_.quiet())
            step(NextEvent{});
        return *this;
    }
    Figure& next()
    {
        step(NextEvent{});
        return *this;
    }
    /// The connection is there, A has sent up to 99 and B up to 299.
    Figure& established()
    {
        b(HostCall::Listen).a(HostCall::Connect).run();
        sent_.clear();
        return *this;
    }
    State stateOfA() const { return world_.host(HostId::Client).state(); }
    State stateOfB() const { return world_.host(HostId::Server).state(); }
    const Lines& sent() const { return sent_; }
    const World& world() const { return world_; }

private:
    static Settings settings(std::uint32_t issOfA, std::uint32_t issOfB)
    {
        Settings all = findProfile("rfc9293")->settings();
        all.issClient = issOfA;
        all.issServer = issOfB;
        return all;
    }
    void step(const Cause& cause)
    {
        TraceLog events;
        world_.step(cause, events);
        for (const TraceEvent& event : events) {
            story::tell(event.at, describe(event));
            const auto* sent = std::get_if<Sent>(&event.what);
            const std::string who = event.host == HostId::Client ? "A " : "B ";
            if (sent != nullptr) sent_.push_back(who + describe(sent->segment));
        }
    }

    World world_;
    Lines sent_;
};

TEST(Figure6, BasicThreeWayHandshake)
{
    Figure figure(100, 300);
    figure.b(HostCall::Listen).a(HostCall::Connect);
    EXPECT_EQ(figure.stateOfA(), State::SynSent);
    EXPECT_EQ(figure.next().stateOfB(), State::SynReceived);
    EXPECT_EQ(figure.next().stateOfA(), State::Established);
    EXPECT_EQ(figure.next().stateOfB(), State::Established);
    figure.a(HostCall::Send, 10);
    EXPECT_EQ(figure.sent(), (Lines{"A <SEQ=100><CTL=SYN>", "B <SEQ=300><ACK=101><CTL=SYN,ACK>",
                                    "A <SEQ=101><ACK=301><CTL=ACK>", "A <SEQ=101><ACK=301><DATA=10><CTL=PSH,ACK>"}));
}

TEST(Figure7, SimultaneousConnectionSynchronization)
{
    Figure figure(100, 300);
    figure.a(HostCall::Connect).b(HostCall::Connect);
    EXPECT_EQ(figure.stateOfA(), State::SynSent);
    EXPECT_EQ(figure.stateOfB(), State::SynSent);
    figure.next().next();
    EXPECT_EQ(figure.stateOfA(), State::SynReceived);
    EXPECT_EQ(figure.stateOfB(), State::SynReceived);
    figure.run();
    EXPECT_EQ(figure.stateOfA(), State::Established);
    EXPECT_EQ(figure.stateOfB(), State::Established);
    EXPECT_EQ(figure.sent(), (Lines{"A <SEQ=100><CTL=SYN>", "B <SEQ=300><CTL=SYN>", "B <SEQ=300><ACK=101><CTL=SYN,ACK>",
                                    "A <SEQ=100><ACK=301><CTL=SYN,ACK>"}));
}

TEST(Figure8, RecoveryFromOldDuplicateSyn)
{
    Figure figure(100, 300);
    figure.b(HostCall::Listen).act(ImpairAction{Impairment::Delay, HostId::Client, 1, 200ms, {}}).a(HostCall::Connect);
    figure.act(InjectAction{HostId::Server, ctl::SYN, {Term{false, Variable::Number, 90}}, {}, 0, {}});
    EXPECT_EQ(figure.stateOfB(), State::SynReceived);
    figure.next();
    EXPECT_EQ(figure.stateOfA(), State::SynSent);
    EXPECT_EQ(figure.next().stateOfB(), State::Listen);
    EXPECT_EQ(figure.next().stateOfB(), State::SynReceived);
    EXPECT_EQ(figure.next().stateOfA(), State::Established);
    EXPECT_EQ(figure.next().stateOfB(), State::Established);
    EXPECT_EQ(figure.sent(), (Lines{"A <SEQ=100><CTL=SYN>", "B <SEQ=300><ACK=91><CTL=SYN,ACK>", "A <SEQ=91><CTL=RST>",
                                    "B <SEQ=400><ACK=101><CTL=SYN,ACK>", "A <SEQ=101><ACK=401><CTL=ACK>"}));
}

// A has crashed and opens again with SEQ=400, a number that World would not choose.
TEST(Figure9, HalfOpenConnectionDiscovery)
{
    Subject b(Config{}, SeqNum{299}, SeqNum{99});
    b.call(Call::PassiveOpen).arrives(ctl::SYN).arrives(ctl::ACK);
    ASSERT_EQ(b.state(), State::Established);
    Subject a(Config{}, SeqNum{400});
    a.call(Call::ActiveOpen);
    ASSERT_EQ(describe(a.sent().at(0)), "<SEQ=400><CTL=SYN>");
    b.arrives(a.sent().at(0));
    EXPECT_EQ(b.state(), State::Established);
    ASSERT_EQ(describe(b.sent().at(0)), "<SEQ=300><ACK=100><CTL=ACK>");
    a.arrives(b.sent().at(0));
    EXPECT_EQ(a.state(), State::SynSent);
    ASSERT_EQ(describe(a.sent().at(0)), "<SEQ=100><CTL=RST>");
    b.arrives(a.sent().at(0));
    EXPECT_EQ(b.state(), State::Closed);
    EXPECT_EQ(b.told(), std::vector{Signal::ConnectionReset});
    a.expire(Timer::Retransmission);
    EXPECT_EQ(describe(a.sent().at(0)), "<SEQ=400><CTL=SYN>");
}

TEST(Figure10, ActiveSideCausesHalfOpenConnectionDiscovery)
{
    Figure figure(99, 299);
    figure.established().a(HostCall::PowerOff).a(HostCall::Boot).b(HostCall::Send, 10).run();
    EXPECT_EQ(figure.sent(), (Lines{"B <SEQ=300><ACK=100><DATA=10><CTL=PSH,ACK>", "A <SEQ=100><CTL=RST>"}));
    EXPECT_EQ(figure.stateOfB(), State::Closed);
}

TEST(Figure11, OldDuplicateSynInitiatesAResetOnTwoPassiveSockets)
{
    Figure figure(100, 300);
    figure.a(HostCall::Listen).b(HostCall::Listen);
    figure.act(InjectAction{HostId::Server, ctl::SYN, {Term{false, Variable::Number, 70}}, {}, 0, {}});
    EXPECT_EQ(figure.stateOfB(), State::SynReceived);
    figure.run();
    EXPECT_EQ(figure.sent(), (Lines{"B <SEQ=300><ACK=71><CTL=SYN,ACK>", "A <SEQ=71><CTL=RST>"}));
    EXPECT_EQ(figure.stateOfA(), State::Listen);
    EXPECT_EQ(figure.stateOfB(), State::Listen);
}

TEST(Figure12, NormalCloseSequence)
{
    Figure figure(99, 299);
    figure.established().a(HostCall::Close);
    EXPECT_EQ(figure.stateOfA(), State::FinWait1);
    EXPECT_EQ(figure.next().stateOfB(), State::CloseWait);
    EXPECT_EQ(figure.next().stateOfA(), State::FinWait2);
    figure.b(HostCall::Close);
    EXPECT_EQ(figure.stateOfB(), State::LastAck);
    EXPECT_EQ(figure.next().stateOfA(), State::TimeWait);
    EXPECT_EQ(figure.next().stateOfB(), State::Closed);
    EXPECT_EQ(figure.sent(), (Lines{"A <SEQ=100><ACK=300><CTL=FIN,ACK>", "B <SEQ=300><ACK=101><CTL=ACK>",
                                    "B <SEQ=300><ACK=101><CTL=FIN,ACK>", "A <SEQ=101><ACK=301><CTL=ACK>"}));
    EXPECT_EQ(figure.world().nextDue(), figure.world().now() - 25ms + 4min);
    EXPECT_EQ(figure.next().stateOfA(), State::Closed);
}

TEST(Figure13, SimultaneousCloseSequence)
{
    Figure figure(99, 299);
    figure.established().a(HostCall::Close).b(HostCall::Close);
    EXPECT_EQ(figure.stateOfA(), State::FinWait1);
    EXPECT_EQ(figure.stateOfB(), State::FinWait1);
    figure.next().next();
    EXPECT_EQ(figure.stateOfA(), State::Closing);
    EXPECT_EQ(figure.stateOfB(), State::Closing);
    figure.next().next();
    EXPECT_EQ(figure.stateOfA(), State::TimeWait);
    EXPECT_EQ(figure.stateOfB(), State::TimeWait);
    EXPECT_EQ(figure.sent(), (Lines{"A <SEQ=100><ACK=300><CTL=FIN,ACK>", "B <SEQ=300><ACK=100><CTL=FIN,ACK>",
                                    "B <SEQ=301><ACK=101><CTL=ACK>", "A <SEQ=101><ACK=301><CTL=ACK>"}));
    figure.next().next();
    EXPECT_EQ(figure.stateOfA(), State::Closed);
    EXPECT_EQ(figure.stateOfB(), State::Closed);
}

} // namespace
} // namespace tcp
