#include "simulation/captured_segment.h"
#include "support/worlds.h"

#include <gtest/gtest.h>

#include <algorithm>

// What an event says of itself, so that nobody has to guess it from other events.
namespace tcp {
namespace {

Timeline played(std::string_view script, std::string_view profile = "linux")
{
    Settings settings = findProfile(profile)->settings();
    settings.issClient = 100;
    settings.issServer = 300;
    Timeline timeline{World(settings)};
    worlds::drive(timeline, script);
    return timeline;
}

template <typename T> std::vector<T> all(const Timeline& timeline, HostId host)
{
    std::vector<T> found;
    for (const Step& step : timeline.steps()) {
        for (const TraceEvent& event : step.events) {
            const auto* one = std::get_if<T>(&event.what);
            if (one != nullptr && event.host == host) found.push_back(*one);
        }
    }
    return found;
}

const Sent& lastSent(const std::vector<Sent>& sent, Control bits)
{
    const auto found = std::find_if(sent.rbegin(), sent.rend(), [&](const Sent& one) { return one.segment.has(bits); });
    EXPECT_NE(found, sent.rend());
    return *found;
}

TEST(SentSegment, NamesItsPorts)
{
    const Timeline timeline = played("server listen; client connect; quiet");
    const auto fromClient = all<Sent>(timeline, HostId::Client);
    ASSERT_FALSE(fromClient.empty());
    EXPECT_EQ(fromClient.front().ports, (PortPair{portOf(HostId::Client), portOf(HostId::Server)}));
    for (const Received& one : all<Received>(timeline, HostId::Client))
        EXPECT_EQ(one.ports, (PortPair{portOf(HostId::Server), portOf(HostId::Client)}));
}

TEST(SentSegment, NamesItsPortsAlsoWhereItIsLostAtOnce)
{
    const Timeline timeline = played("server listen; client connect; quiet; server hang; client close; quiet; "
                                     "network down; client connect; 10s");
    const PortPair second{static_cast<std::uint16_t>(portOf(HostId::Client) + 2), portOf(HostId::Server)};
    EXPECT_EQ(lastSent(all<Sent>(timeline, HostId::Client), ctl::SYN).ports, second);
    EXPECT_EQ(capture(timeline, timeline.size()).back().fromPort, second.from);
}

TEST(SentSegment, AnswersFromAHostWithoutAConnectionOnThePortsItWasAskedOn)
{
    const Timeline timeline = played("client connect; quiet");
    const auto resets = all<Sent>(timeline, HostId::Server);
    ASSERT_EQ(resets.size(), 1U);
    EXPECT_EQ(resets[0].ports, (PortPair{portOf(HostId::Server), portOf(HostId::Client)}));
}

TEST(DuplicateSegment, NamesTheOneThatTheNetworkDoubled)
{
    const Timeline timeline = played("server listen; network duplicate client 1; client connect; quiet");
    const auto sent = all<Sent>(timeline, HostId::Client);
    ASSERT_GE(sent.size(), 2U);
    EXPECT_EQ(sent[0].duplicateOf, 0U);
    EXPECT_EQ(sent[1].duplicateOf, sent[0].id);
}

TEST(DuplicateSegment, NamesTheOneThatAHandDoubled)
{
    const Timeline timeline = played("server listen; client connect; segment 1 duplicate; quiet");
    const auto sent = all<Sent>(timeline, HostId::Client);
    ASSERT_GE(sent.size(), 2U);
    EXPECT_EQ(sent[1].duplicateOf, 1U);
    EXPECT_EQ(sent[1].ports, sent[0].ports);
}

// Two equal segments in a row that a host did send are no copy of each other.
TEST(DuplicateSegment, IsNotAnEqualSegmentThatItsHostSent)
{
    const Timeline timeline =
        played("server listen; client connect; quiet; server send 100; quiet; 1s; "
               "inject client ACK len=10 seq=rcv.nxt-10; inject client ACK len=10 seq=rcv.nxt-10");
    const auto sent = all<Sent>(timeline, HostId::Client);
    ASSERT_GE(sent.size(), 2U);
    for (const Sent& one : sent) EXPECT_EQ(one.duplicateOf, 0U);
    EXPECT_EQ(capture(timeline, timeline.size(), HostId::Client).size(),
              sent.size() + all<Received>(timeline, HostId::Client).size());
}

TEST(Retransmission, NamesTheSegmentThatCarriedTheNumberFirst)
{
    const Timeline timeline = played("network down; client connect; 10s");
    const auto sent = all<Sent>(timeline, HostId::Client);
    ASSERT_GE(sent.size(), 4U);
    EXPECT_EQ(sent[0].retransmissionOf, 0U);
    for (std::size_t i = 1; i < sent.size(); ++i) EXPECT_EQ(sent[i].retransmissionOf, sent[0].id) << i;
}

TEST(Retransmission, OfTextNamesTheLostSegmentAndNotTheFin)
{
    const Timeline timeline = played("server listen; client connect; quiet; network drop client 1 ACK; "
                                     "client send 100; client close; 5s", "rfc9293");
    const auto sent = all<Sent>(timeline, HostId::Client);
    const auto text = std::ranges::find_if(sent, [](const Sent& one) { return one.segment.text == 100; });
    const auto again = std::ranges::find_if(sent, [](const Sent& one) { return one.retransmission; });
    ASSERT_NE(text, sent.end());
    ASSERT_NE(again, sent.end());
    EXPECT_EQ(again->retransmissionOf, text->id);
}

TEST(Retransmission, OfAFinNamesTheFin)
{
    const Timeline timeline = played("server listen; client connect; quiet; network down; client close; 5s");
    const auto sent = all<Sent>(timeline, HostId::Client);
    const auto first = std::ranges::find_if(sent, [](const Sent& one) { return one.segment.has(ctl::FIN); });
    ASSERT_NE(first, sent.end());
    EXPECT_TRUE(sent.back().retransmission);
    EXPECT_EQ(sent.back().retransmissionOf, first->id);
}

TEST(HeldBackSegment, LeavesAnEventWithTheNewTimeOfArrival)
{
    const Timeline timeline = played("server listen; client connect; segment 1 delay 2s");
    const auto delayed = all<Delayed>(timeline, HostId::Client);
    ASSERT_EQ(delayed.size(), 1U);
    EXPECT_EQ(delayed[0].id, 1U);
    EXPECT_EQ(delayed[0].due, 2025ms);
}

TEST(ForgedSegment, NamesThePortsThatItPretends)
{
    const Timeline timeline = played("server listen; client connect; quiet; inject client RST");
    const auto forged = all<Injected>(timeline, HostId::Client);
    ASSERT_EQ(forged.size(), 1U);
    EXPECT_EQ(forged[0].ports, (PortPair{portOf(HostId::Server), portOf(HostId::Client)}));
}

}  // namespace
}  // namespace tcp
