// What led to the state of a captured end: each link is in the file, and what is called proved is true.

#include "observation/captured_chain.h"
#include "observation/connection_table.h"
#include "observation/observed_run.h"
#include "scenarios/lessons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <set>

using namespace tcp;

namespace {

/// The connections of a capture, each told as a run.
struct Told {
    Conversation conversation;
    std::vector<TcpPacket> packets;
    CapturedRun run;
};

std::vector<Told> toldOf(const std::vector<TcpPacket>& capture)
{
    std::map<std::uint64_t, Told> all;
    ConnectionTable table([](const Conversation&, Leaves) {});
    for (const TcpPacket& packet : capture) {
        const Conversation& seen = table.see(packet);
        Told& told =
            all.try_emplace(
                   seen.number,
                   Told{seen, {}, {{Timeline(World(Settings{})), {}, {}, false}, {}, {}, {}, {}, {}, {}, {}, 0, false}})
                .first->second;
        told.conversation = seen;
        told.packets.push_back(packet);
    }
    std::vector<Told> list;
    for (auto& [number, told] : all) {
        told.run = capturedRun(told.conversation, told.packets, capture.back().at);
        list.push_back(std::move(told));
    }
    return list;
}

/// The segment has come to its receiver, this copy or another.
bool hasArrived(const observed::Run& run, const Segment& segment, std::uint16_t fromPort)
{
    return std::ranges::any_of(run.travels, [&](const observed::Travel& travel) {
        return travel.fromPort == fromPort && travel.segment.seq == segment.seq && travel.segment.ctl == segment.ctl &&
               !travel.received.empty();
    });
}

struct Count {
    int chains = 0;
    int links = 0;
    int proved = 0;
};

void check(const std::vector<CapturedLink>& chain, const Told& told, HostId host, std::size_t moment,
           const observed::Run& truth, Count& count)
{
    if (chain.empty()) return;
    ++count.chains;
    ASSERT_TRUE(std::holds_alternative<StateChanged>(chain.front().event.what));
    EXPECT_EQ(chain.front().event.host, host);
    EXPECT_EQ(std::get<StateChanged>(chain.front().event.what).to, told.run.run.timeline.at(moment).host(host).state());
    std::set<std::uint64_t> numbers;
    for (const TcpPacket& packet : told.packets) numbers.insert(packet.number);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const CapturedLink& link = chain[i];
        ++count.links;
        EXPECT_LE(link.moment, i == 0 ? moment : chain[i - 1].moment) << "a cause is not later than what it led to";
        EXPECT_TRUE(link.packet == 0 || numbers.contains(link.packet));
        if (!link.by.empty() || link.several) continue;
        ++count.proved;
        if (const auto* received = std::get_if<Received>(&link.event.what)) {
            EXPECT_TRUE(hasArrived(truth, received->segment, received->ports.from)) << "#" << link.packet;
        }
        const bool clock = std::holds_alternative<TimerChanged>(link.event.what);
        EXPECT_FALSE(clock) << "no capture proves that a timer ran";
    }
}

/// Of the lesson as it was captured in the middle, losses behind it.
std::vector<CapturedLink> chainOf(std::string_view name, HostId host)
{
    const auto told =
        toldOf(captureOf(observed::runOf(playLesson(lesson(name)).timeline), observed::Point::MiddleLostBehind));
    return whatLedTo(told.front().run, told.front().conversation, host, told.front().run.run.timeline.size());
}

template <typename What> bool is(const CapturedLink& link) { return std::holds_alternative<What>(link.event.what); }

TEST(CapturedChain, OfEveryLessonSaysWhatTheFileProves)
{
    Count count;
    for (const Lesson& lesson : lessons()) {
        const observed::Run truth = observed::runOf(playLesson(lesson).timeline);
        if (!truth.excuse.empty()) continue;
        for (const auto point : {observed::Point::Client, observed::Point::MiddleLostBehind}) {
            SCOPED_TRACE(lesson.name);
            const auto capture = captureOf(truth, point);
            if (capture.empty()) continue;
            for (const Told& told : toldOf(capture)) {
                for (std::size_t moment = 0; moment <= told.run.run.timeline.size(); ++moment)
                    for (const HostId host : kHosts)
                        check(whatLedTo(told.run, told.conversation, host, moment), told, host, moment, truth, count);
            }
        }
    }
    std::cout << count.chains << " chains, " << count.links << " links, " << count.proved << " of them proved\n";
    EXPECT_GT(count.chains, 500);
    EXPECT_GT(count.proved * 2, count.links);
    EXPECT_LT(count.proved, count.links);
}

// The FINs cross: at the client its own passes first, though by the times of the ends the peer's was sent before it.
TEST(CapturedRun, AssumesOfNoEndThatAFinCameWhichIsNotSent)
{
    const observed::Run truth = observed::runOf(playLesson(lesson("simultaneous-close")).timeline);
    for (const observed::Point point : observed::kPoints) {
        SCOPED_TRACE(observed::nameOf(point));
        for (const Told& told : toldOf(captureOf(truth, point)))
            for (const auto& states : told.run.states)
                for (const HostId host : kHosts) {
                    const StateSet& own = states[index(host)].assumed;
                    const StateSet& peers = states[1 - index(host)].proved;
                    EXPECT_FALSE(own.isOne() && own.only() == State::Closing && peers.isOne() &&
                                 peers.only() == State::Established);
                }
    }
}

TEST(CapturedChain, GoesBackThroughTheWireToTheCall)
{
    const auto chain = chainOf("client-closes-first", HostId::Server);
    ASSERT_GE(chain.size(), 5u);
    EXPECT_EQ(std::get<StateChanged>(chain[0].event.what).to, State::Closed);
    EXPECT_TRUE(is<Received>(chain[1]));
    EXPECT_TRUE(is<Sent>(chain[2]));
    EXPECT_EQ(chain[2].event.host, HostId::Client);
    EXPECT_TRUE(chain[2].by.empty()) << "it passed the capture";
    EXPECT_TRUE(is<Called>(chain.back()));
    EXPECT_EQ(std::get<Called>(chain.back().event.what).call, HostCall::Close);
    EXPECT_TRUE(chain.back().by.has(Assumption::FinAtClose)) << "when it was called no file tells";
}

TEST(CapturedChain, LeadsAheadToEveryChangeThatGoesBackToIt)
{
    const auto all = toldOf(captureOf(observed::runOf(playLesson(lesson("client-closes-first")).timeline),
                                      observed::Point::MiddleLostBehind));
    const Told& told = all.front();
    const std::size_t end = told.run.run.timeline.size();
    const auto back = whatLedTo(told.run, told.conversation, HostId::Server, end);
    ASSERT_GE(back.size(), 5u);
    const auto ahead = whatFollowedFrom(told.run, told.conversation, back.back(), end);
    ASSERT_TRUE(ahead.front().sameAs(back.back()));
    for (const CapturedLink& link : back)
        EXPECT_TRUE(std::ranges::any_of(ahead, [&](const CapturedLink& one) { return one.sameAs(link); }))
            << link.moment;
    for (std::size_t i = 1; i < ahead.size(); ++i) {
        EXPECT_GE(ahead[i].moment, ahead.front().moment) << "an effect is not earlier than what it came of";
        EXPECT_TRUE(std::ranges::none_of(ahead.begin(), ahead.begin() + static_cast<std::ptrdiff_t>(i),
                                         [&](const CapturedLink& one) { return one.sameAs(ahead[i]); }))
            << "told twice";
    }
    EXPECT_TRUE(std::ranges::any_of(ahead, [](const CapturedLink& one) { return one.branch > 0; }))
        << "a FIN changes both ends";
    const auto early = whatFollowedFrom(told.run, told.conversation, back.back(), back.back().moment);
    for (const CapturedLink& link : early) EXPECT_LE(link.moment, back.back().moment);
}

/// The last ACK of a close may have been lost: that it arrived is assumed, with its letter.
TEST(CapturedChain, NamesWhatIsAssumed)
{
    const auto chain = chainOf("client-closes-first", HostId::Server);
    EXPECT_TRUE(chain[1].by.has(Assumption::LastArrived));
    const auto established = chainOf("three-way-handshake", HostId::Client);
    ASSERT_GE(established.size(), 2u);
    EXPECT_TRUE(established[1].by.empty()) << "the client's ACK proves that the SYN,ACK came";
}

}  // namespace
