#include "simulation/profiles.h"
#include "simulation/world.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>

// Linux tcp_syncookies=1: a listener whose queue of requests is full answers, and keeps nothing.
namespace tcp {
namespace {

constexpr std::uint32_t kClients = 3;

/// A server without a backlog, whose application hangs, and clients that open one after the other.
class Rush {
public:
    explicit Rush(std::optional<int> cookies) : world_(settings(cookies))
    {
        act(CallAction{HostId::Server, HostCall::Listen});
        act(CallAction{HostId::Server, HostCall::Hang});
    }

    Rush& open()
    {
        for (std::uint32_t number = 1; number <= kClients; ++number)
            act(CallAction{HostId::Client, HostCall::Connect, 0, number});
        return *this;
    }
    Rush& act(const Action& action)
    {
        step(action);
        return *this;
    }
    Rush& until(Duration time)
    {
        const Instant end{time};
        while (world_.nextDue().value_or(kNever) <= end)
            step(NextEvent{});
        step(Advance{end});
        return *this;
    }

    std::size_t believing() const
    {
        const auto& all = world_.host(HostId::Client).connections;
        const auto established = [](const Connection& c) { return c.tcb.state() == State::Established; };
        return static_cast<std::size_t>(std::ranges::count_if(all, established));
    }
    std::size_t kept() const { return world_.host(HostId::Server).connections.size(); }
    bool serverResets() const
    {
        return std::ranges::any_of(log_, [](const TraceEvent& one) {
            const auto* sent = std::get_if<Sent>(&one.what);
            return sent != nullptr && one.host == HostId::Server && sent->segment.has(ctl::RST);
        });
    }

private:
    static Settings settings(std::optional<int> cookies)
    {
        Settings all = findProfile("linux")->settings();
        all.backlog = 0;
        all.synCookies = cookies;
        return all;
    }
    void step(const Cause& cause)
    {
        const std::size_t before = log_.size();
        world_.step(cause, log_);
        for (std::size_t i = before; i < log_.size(); ++i)
            story::tell(log_[i].at, describe(log_[i]));
    }

    World world_;
    TraceLog log_;
};

CallAction sends(std::uint32_t connection) { return {HostId::Client, HostCall::Send, 5, connection}; }

TEST(SynCookies, AnswerTheSynsThatTheQueueHasNoRoomForAndKeepNothing)
{
    Rush rush(1);
    rush.open().until(60ms);
    EXPECT_EQ(rush.kept(), 1U);
    EXPECT_EQ(rush.until(500ms).believing(), kClients);
    EXPECT_EQ(rush.kept(), 1U) << "their ACKs find the accept queue full";
}

TEST(SynCookies, BecomeConnectionsOnceThereIsRoomAndTheClientSpeaks)
{
    Rush rush(1);
    rush.open().until(500ms).act(CallAction{HostId::Server, HostCall::Resume}).until(600ms);
    EXPECT_EQ(rush.kept(), 1U);
    rush.act(sends(2)).until(1s);
    EXPECT_EQ(rush.kept(), 2U);
    EXPECT_FALSE(rush.serverResets());
}

// MAX_SYNCOOKIE_AGE
TEST(SynCookies, AreForgottenAfterTwoMinutes)
{
    Rush rush(1);
    rush.open().until(500ms).act(CallAction{HostId::Server, HostCall::Resume}).until(130s);
    rush.act(sends(2)).until(131s);
    EXPECT_EQ(rush.kept(), 1U);
    EXPECT_TRUE(rush.serverResets());
}

TEST(SynCookies, ThatWereNeverBakedAreReset)
{
    Rush rush(1);
    const Expression number{Term{false, Variable::Number, 7}};
    rush.act(InjectAction{HostId::Server, ctl::ACK, number, number, 0, {}});
    EXPECT_TRUE(rush.serverResets());
    EXPECT_EQ(rush.kept(), 0U);
}

TEST(SynCookies, AreNotNeededWhereEveryRequestIsKept)
{
    Rush rush({});
    EXPECT_EQ(rush.open().until(60ms).kept(), kClients);
}

// tcp_syncookies=0
TEST(SynCookies, ThatAreOffLetTheSynsBeDropped)
{
    Rush rush(0);
    EXPECT_EQ(rush.open().until(60ms).kept(), 1U);
    EXPECT_EQ(rush.until(500ms).believing(), 1U);
}

// tcp_syncookies=2: "If you want to test which effects syncookies have to your network connections" (ip-sysctl)
TEST(SynCookies, AreUnconditionalIfAskedFor)
{
    Rush rush(2);
    rush.act(CallAction{HostId::Client, HostCall::Connect}).until(30ms);
    EXPECT_EQ(rush.kept(), 0U);
    EXPECT_EQ(rush.until(60ms).believing(), 1U);
    EXPECT_EQ(rush.until(100ms).kept(), 1U);
}

} // namespace
} // namespace tcp
