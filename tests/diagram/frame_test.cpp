#include "diagram/frame.h"

#include "diagram/moments.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace app {
namespace {

using enum tcp::HostId;

bool possible(const diagram::Frame& frame, const std::string& edge)
{
    return std::ranges::find(frame.possible, edge) != frame.possible.end();
}

diagram::Frame frame(const given::Story& story, std::optional<tcp::HostId> host = Client,
                     diagram::FrameOptions options = {})
{
    return diagram::frameOf(story.moment(), host, options);
}

TEST(Frame, BeforeAnythingHappenedBothAreClosed)
{
    const diagram::Frame both = frame(given::Story(), std::nullopt);
    ASSERT_EQ(both.standings.size(), 2u);
    EXPECT_EQ(both.standings[0].state, tcp::State::Closed);
    EXPECT_TRUE(both.taken.empty());
    EXPECT_TRUE(possible(both, "closed_listen"));
    EXPECT_TRUE(possible(both, "closed_synsent"));
    EXPECT_FALSE(both.statesDimmed);
}

TEST(Frame, TheLastOfSeveralChangesIsTakenAndTheOthersAreItsTrail)
{
    given::Story story = given::handshake();
    story.act("server hang").then("client close");
    const diagram::Frame client = frame(story);
    EXPECT_EQ(client.roleOf("estab_finwait1"), diagram::EdgeRole::Trail);
    EXPECT_EQ(client.roleOf("finwait1_finwait2"), diagram::EdgeRole::TakenEdge);
    EXPECT_EQ(client.roleOf("finwait2_timewait"), diagram::EdgeRole::Possible);
    EXPECT_EQ(client.roleOf("closing_timewait"), diagram::EdgeRole::Dimmed);
    EXPECT_EQ(frame(story, Server).roleOf("estab_closewait"), diagram::EdgeRole::TakenEdge);
}

TEST(Frame, AnEndpointThatDidNotMoveShowsHowItCame)
{
    given::Story story = given::stalledPeer();
    const diagram::Frame server = frame(story, Server);
    ASSERT_EQ(server.taken.size(), 1u);
    EXPECT_FALSE(server.taken.front().just);
    EXPECT_EQ(server.taken.front().edge, "estab_closewait");
    EXPECT_EQ(server.roleOf("estab_closewait"), diagram::EdgeRole::Trail);
}

// The heart of the stalled peer: FIN-WAIT-2 ends by the timer of the system, not by way of TIME-WAIT.
TEST(Frame, FinTimeoutGoesToClosedDirectly)
{
    const diagram::Frame client = frame(given::stalledPeer());
    EXPECT_EQ(client.roleOf("finwait2_closed_timeout"), diagram::EdgeRole::TakenEdge);
    EXPECT_EQ(client.standings.front().state, tcp::State::Closed);
    EXPECT_FALSE(client.overlay);
}

TEST(Frame, FinTimeoutIsPossibleOnlyWhileItsTimerRuns)
{
    given::Story orphan = given::handshake();
    orphan.act("server hang").then("client close");
    EXPECT_TRUE(possible(frame(orphan), "finwait2_closed_timeout"));
    given::Story halfClosed = given::handshake();
    halfClosed.act("server hang").then("client shutdown");
    EXPECT_EQ(frame(halfClosed).standings.front().state, tcp::State::FinWait2);
    EXPECT_FALSE(possible(frame(halfClosed), "finwait2_closed_timeout"));
    given::Story rfc = given::handshake("rfc9293");
    rfc.act("server hang").then("client close");
    EXPECT_FALSE(possible(frame(rfc), "finwait2_closed_timeout"));
}

TEST(Frame, ListenerBesideAConnectionIsMarked)
{
    EXPECT_TRUE(frame(given::handshake("linux"), Server).listenedBeside(tcp::State::Listen));
    EXPECT_FALSE(frame(given::handshake("rfc9293"), Server).listenedBeside(tcp::State::Listen));
    given::Story listening;
    listening.then("server listen");
    EXPECT_FALSE(frame(listening, Server).listenedBeside(tcp::State::Listen));  // it is the state itself
}

TEST(Frame, SendInListenIsOfferedWhereSocketsDoNotForbidIt)
{
    EXPECT_FALSE(possible(frame(given::Story("linux").then("server listen"), Server), "listen_synsent"));
    EXPECT_TRUE(possible(frame(given::Story("rfc9293").then("server listen"), Server), "listen_synsent"));
}

TEST(Frame, ResetFromSynReceivedLeadsToListenOnlyAfterPassiveOpen)
{
    given::Story passive("rfc9293");
    passive.then("server listen").act("network drop server 9").then("client connect", "next");
    EXPECT_EQ(frame(passive, Server).standings.front().state, tcp::State::SynReceived);
    EXPECT_TRUE(possible(frame(passive, Server), "synrcvd_listen"));
    given::Story active("rfc9293");
    active.act("client connect").then("server connect", "next");
    active.run("next");
    EXPECT_EQ(frame(active, Client).standings.front().state, tcp::State::SynReceived);
    EXPECT_FALSE(possible(frame(active, Client), "synrcvd_listen"));
}

TEST(Frame, AbortIsShownOverTheDimmedMapWhileItIsCurrent)
{
    given::Story story = given::handshake();
    story.act("client abort");
    const diagram::Frame now = frame(story);
    EXPECT_TRUE(now.overlay);
    EXPECT_TRUE(now.statesDimmed);
    EXPECT_TRUE(now.possible.empty());
    EXPECT_EQ(now.roleOf("established_closed_abort"), diagram::EdgeRole::TakenEdge);
    story.mark().then("client connect");
    EXPECT_FALSE(frame(story).overlay);
}

TEST(Frame, HintsCanBeWithheld)
{
    const diagram::Frame quiet = frame(given::handshake(), std::nullopt, {.hints = false});
    EXPECT_TRUE(quiet.possible.empty());
    EXPECT_EQ(quiet.roleOf("estab_finwait1"), diagram::EdgeRole::Dimmed);
}

TEST(Frame, AMachineWithoutPowerCanDoNothing)
{
    given::Story story = given::handshake();
    story.then("client power-off");
    EXPECT_TRUE(frame(story).possible.empty());
    EXPECT_EQ(frame(story).standings.front().state, tcp::State::Closed);
}

TEST(Frame, EveryStepOfAConnectionEndsWhereItsLastArrowLeads)
{
    given::Story story = given::handshake();
    story.then("client close").then("server close").run("70s");
    for (std::size_t i = 0; i <= story.size(); ++i) {
        const diagram::Frame both = diagram::frameOf(story.at(i), std::nullopt, {});
        for (const diagram::TakenEdge& taken : both.taken)
            EXPECT_TRUE(!taken.last || both.standing(taken.host)->state == taken.to) << "step " << i;
    }
}

}  // namespace
}  // namespace app
