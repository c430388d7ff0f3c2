// Rules over one look: who, how many, how long, which lesson.

#include "observation/hints.h"
#include "observation/watch.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;

SocketRow row(State state, std::uint32_t inode, std::optional<Duration> sinceAck = std::nullopt)
{
    SocketRow it;
    it.state = state;
    it.inode = inode;
    it.sinceAck = sinceAck;
    it.localPort = 8080;
    it.peerPort = 40000;
    it.peer.octets = {192, 0, 2, 7};
    return it;
}

/// CLOSE-WAIT sockets of a process, the oldest first: each a second younger.
Look leak(std::size_t count, Duration oldest)
{
    Look look;
    for (std::size_t i = 0; i < count; ++i) {
        look.rows.push_back(
            row(State::CloseWait, 100 + static_cast<std::uint32_t>(i), oldest - std::chrono::seconds(i)));
    }
    return look;
}

Owners leaky(std::size_t count)
{
    Owners owners;
    for (std::size_t i = 0; i < count; ++i) owners[100 + static_cast<std::uint32_t>(i)] = Owner{812, "python3"};
    return owners;
}

TEST(Hints, NameTheProcessThatLeaksCloseWait)
{
    const auto all = hints(leak(12, 90s), leaky(12));
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kind, HintKind::CloseWaitLeak);
    EXPECT_EQ(all[0].owner, (Owner{812, "python3"}));
    EXPECT_EQ(all[0].count, 12u);
    EXPECT_EQ(all[0].oldest, 90s);
    EXPECT_EQ(all[0].median, 85s);
    EXPECT_EQ(all[0].lesson, "stalled-peer");
}

TEST(Hints, ALeakIsOldAndNotOfAFew)
{
    EXPECT_TRUE(hints(leak(9, 90s), leaky(9)).empty());
    EXPECT_TRUE(hints(leak(12, 59s), leaky(12)).empty());
    EXPECT_EQ(hints(leak(9, 30s), leaky(9), HintLimits{.leaked = 5, .leakedFor = 20s}).size(), 1u);
}

TEST(Hints, TwoProcessesAreTwoLeaks)
{
    Owners owners = leaky(24);
    for (std::uint32_t inode = 112; inode < 124; ++inode) owners[inode] = Owner{99, "java"};
    EXPECT_EQ(hints(leak(24, 120s), owners).size(), 2u);
}

TEST(Hints, CloseWaitWithoutAProcessWasNeverAccepted)
{
    Look look;
    look.rows.push_back(row(State::CloseWait, 0));
    const auto all = hints(look, {});
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kind, HintKind::NeverAccepted);
    EXPECT_EQ(all[0].port, 8080);
    EXPECT_EQ(all[0].lesson, "accept-queue-full");
}

TEST(Hints, AListenerIsFullWhenMoreWaitThanItsBacklog)
{
    Look look;
    look.rows.push_back(row(State::Listen, 5));
    look.rows[0].sendQ = 4;
    look.rows[0].recvQ = 4;
    EXPECT_TRUE(hints(look, {}).empty());
    look.rows[0].recvQ = 5;
    EXPECT_EQ(hints(look, {}).at(0).kind, HintKind::AcceptQueueFull);
}

TEST(Hints, PortsRunOutWhenTimeWaitHoldsMoreThanHalf)
{
    Look look;
    for (int i = 0; i < 51; ++i) look.rows.push_back(row(State::TimeWait, 0));
    const HintLimits hundred{.localPorts = 100};
    const auto all = hints(look, {}, hundred);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kind, HintKind::PortsRunOut);
    EXPECT_EQ(text(all[0].peer), "192.0.2.7");
    look.rows.pop_back();
    EXPECT_TRUE(hints(look, {}, hundred).empty());
}

TEST(Hints, RetransmissionsTellOfFilteredAndOfGonePeers)
{
    Look look;
    look.rows = {row(State::SynSent, 7), row(State::LastAck, 0)};
    EXPECT_TRUE(hints(look, {}).empty());
    for (SocketRow& it : look.rows) it.retransmits = 2;
    const auto all = hints(look, {});
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].kind, HintKind::SynUnanswered);
    EXPECT_EQ(all[1].kind, HintKind::FinUnacknowledged);
}

TEST(Hints, TimeWaitWithoutAProcessIsRight)
{
    Look look;
    look.rows.push_back(row(State::TimeWait, 0));
    EXPECT_TRUE(hints(look, {}).empty());
}

SocketRow cookied(State state, std::uint64_t cookie)
{
    SocketRow it = row(state, 1);
    it.cookie = cookie;
    return it;
}

TEST(Watch, TellsOfNoChangeAtTheFirstLook)
{
    Watch watch;
    EXPECT_TRUE(watch.take({0ms, {cookied(State::Established, 1)}, {}}).empty());
    EXPECT_EQ(watch.histories().size(), 1u);
}

TEST(Watch, TellsWhatChangedBetweenTwoLooks)
{
    Watch watch;
    watch.take({0ms, {cookied(State::Established, 1), cookied(State::Listen, 2)}, {}});
    const auto changes = watch.take({50ms, {cookied(State::CloseWait, 1), cookied(State::SynReceived, 3)}, {}});
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].from, State::Established);
    EXPECT_EQ(changes[0].to, State::CloseWait);
    EXPECT_EQ(changes[1].from, std::nullopt);
    EXPECT_EQ(changes[1].to, State::SynReceived);
    EXPECT_EQ(changes[2].from, State::Listen);
    EXPECT_EQ(changes[2].to, std::nullopt);
}

// What the kernel tells of ends needs no look: figures of a known socket, or one that no look has met.
TEST(Watch, TakesTheLastFiguresFromTheEndItself)
{
    Watch watch;
    watch.take({0ms, {cookied(State::Established, 1)}, {}});
    SocketRow known = cookied(State::Closed, 1);
    known.octets = 40311;
    const auto changes = watch.take({50ms, {}, {known, cookied(State::Closed, 7)}});
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].from, std::nullopt);
    EXPECT_EQ(changes[0].to, std::nullopt);
    EXPECT_EQ(changes[0].row.cookie, 7u);
    EXPECT_EQ(changes[1].from, State::Established);
    EXPECT_EQ(changes[1].row.octets, 40311u);
}

TEST(Watch, OfASocketThatBecameAMinisockTellsNoEnd)
{
    Watch watch;
    watch.take({0ms, {cookied(State::FinWait2, 1)}, {}});
    const auto changes = watch.take({50ms, {cookied(State::TimeWait, 1)}, {cookied(State::Closed, 1)}});
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].to, State::TimeWait);
    EXPECT_FALSE(watch.histories().begin()->second.ended);
}

TEST(Watch, KeepsEndedSocketsForAWhile)
{
    Watch watch(10s);
    watch.take({0s, {cookied(State::TimeWait, 1)}, {}});
    watch.take({1s, {}, {}});
    ASSERT_EQ(watch.histories().size(), 1u);
    EXPECT_EQ(watch.histories().begin()->second.ended, 1s);
    watch.take({12s, {}, {}});
    EXPECT_TRUE(watch.histories().empty());
}

TEST(Watch, WithoutCookiesTheTwoEndsTellSocketsApart)
{
    Watch watch;
    SocketRow one = row(State::Established, 1);
    SocketRow other = one;
    other.peerPort = 40001;
    watch.take({0ms, {one, other}, {}});
    EXPECT_EQ(watch.histories().size(), 2u);
}

TEST(Address, IsWrittenAsSsWritesIt)
{
    Address v6;
    v6.v6 = true;
    EXPECT_EQ(text(v6), "[::]");
    v6.octets[15] = 1;
    EXPECT_EQ(text(v6), "[::1]");
    v6.octets = {0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x0a};
    EXPECT_EQ(text(v6), "[2001:db8::1:0:a]");
    v6.octets = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127, 0, 0, 1};
    EXPECT_EQ(text(v6), "[::ffff:127.0.0.1]");
}

}  // namespace
