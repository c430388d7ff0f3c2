#include "simulation/causes.h"

#include "support/story.h"
#include "support/worlds.h"

#include <gtest/gtest.h>

#include <algorithm>

// Every event names what caused it, so that "why?" is a walk (issue "Lessons that stick", point 1).
namespace tcp {
namespace {

class Story {
public:
    explicit Story(std::string_view script, std::string_view profile = "linux")
        : timeline_(World(findProfile(profile)->settings()))
    {
        worlds::drive(timeline_, script);
    }

    Causes causes() const { return {timeline_, timeline_.size()}; }

    template <typename T> const TraceEvent* last(HostId host) const
    {
        const TraceEvent* found = nullptr;
        for (const Step& step : timeline_.steps()) {
            for (const TraceEvent& event : step.events) {
                if (event.host == host && std::holds_alternative<T>(event.what)) found = &event;
            }
        }
        return found;
    }

    /// "client CLOSED <- client expired FIN-WAIT-2 <- …", of the last event of that kind.
    template <typename T> std::string why(HostId host) const
    {
        const TraceEvent* event = last<T>(host);
        std::string told;
        for (const CauseLink& link : causes().whatLedTo(event->number))
            told += (told.empty() ? "" : link.given ? " <= " : " <- ") + shortly(*link.event);
        return told;
    }

    static std::string shortly(const TraceEvent& event)
    {
        const std::string host(text(event.host));
        if (const auto* it = std::get_if<Called>(&event.what)) return host + " " + std::string(text(it->call)) + "()";
        if (const auto* it = std::get_if<Sent>(&event.what)) return host + " sends " + controlText(it->segment.ctl);
        if (const auto* it = std::get_if<Received>(&event.what))
            return host + (it->accepted ? " gets " : " refuses ") + controlText(it->segment.ctl);
        if (const auto* it = std::get_if<StateChanged>(&event.what)) return host + " " + std::string(text(it->to));
        if (const auto* it = std::get_if<TimerChanged>(&event.what))
            return std::string(text(it->timer)) + " " + std::string(text(it->what));
        if (const auto* it = std::get_if<Injected>(&event.what)) return "forged " + controlText(it->segment.ctl);
        if (const auto* it = std::get_if<Lost>(&event.what)) return "lost " + std::string(text(it->why));
        return std::holds_alternative<Delayed>(event.what) ? "delayed" : "told";
    }

private:
    Timeline timeline_;
};

constexpr std::string_view kJustConnected = "server listen; client connect; quiet; ";

std::string after(std::string_view script) { return std::string(kJustConnected).append(script); }

TEST(Cause, OfAStateThatASegmentBringsLeadsThroughTheWireToTheCall)
{
    EXPECT_EQ(Story(after("server hang; client close; quiet")).why<StateChanged>(HostId::Server),
              "server CLOSE-WAIT <- server gets FIN,ACK <- client sends FIN,ACK <- client close()");
}

TEST(Cause, OfAnExpiryIsWhatSetTheTimer)
{
    EXPECT_EQ(Story(after("server hang; client close; 61s")).why<StateChanged>(HostId::Client),
              "client CLOSED <- FIN-WAIT-2 expired <- FIN-WAIT-2 set <- client gets ACK <- server sends ACK "
              "<- server gets FIN,ACK <- client sends FIN,ACK <- client close()");
}

// CLOSED <- RST <- no socket <- tcp_fin_timeout ran out <- close() 60 s ago
TEST(Cause, OfARefusalIsTheEndOfTheConnectionThatTheSegmentWasFor)
{
    EXPECT_EQ(Story(after("server hang; client close; 61s; server resume; server close; quiet"))
                  .why<StateChanged>(HostId::Server),
              "server CLOSED <- server gets RST <- client sends RST <- client refuses FIN,ACK <= client CLOSED "
              "<- FIN-WAIT-2 expired <- FIN-WAIT-2 set <- client gets ACK <- server sends ACK "
              "<- server gets FIN,ACK <- client sends FIN,ACK <- client close()");
}

TEST(Cause, OfARefusalWhereNothingEverListenedIsTheSegment)
{
    EXPECT_EQ(Story("client connect; quiet").why<StateChanged>(HostId::Client),
              "client CLOSED <- client gets RST,ACK <- server sends RST,ACK <- server refuses SYN <- client sends SYN "
              "<- client connect()");
}

TEST(Cause, OfARetransmissionIsItsTimer)
{
    EXPECT_EQ(Story(after("network down; client send 10; 300ms"), "rfc9293").why<Sent>(HostId::Client),
              "client sends PSH,ACK <- client send()")
        << "nothing was sent again yet";
    const std::string why = Story(after("network down; client send 10; 1500ms"), "rfc9293").why<Sent>(HostId::Client);
    EXPECT_EQ(why, "client sends PSH,ACK <- RETRANSMISSION expired <- RETRANSMISSION set <- client send()");
}

TEST(Cause, OfADelayedAckIsTheTextThatItAcknowledges)
{
    const Story story(after("client send 10; 2s"), "linux");
    EXPECT_EQ(story.why<Sent>(HostId::Server),
              "server sends ACK <- server gets PSH,ACK <- client sends PSH,ACK <- client send()");
}

// An ACK that opens the window lets the FIN go; the CLOSE asked for it.
TEST(Cause, OfAFinThatHadToWaitIsTheCloseThatAskedForIt)
{
    const Story story(after("client send 70000; client close; quiet"), "rfc9293");
    EXPECT_EQ(story.why<StateChanged>(HostId::Server),
              "server CLOSE-WAIT <- server gets FIN,ACK <- client sends FIN,ACK <= client close()");
}

TEST(Cause, OfALossAtAHostThatIsOffIsTheCallThatTurnedItOff)
{
    EXPECT_EQ(Story(after("server power-off; client send 10; 30ms")).why<Lost>(HostId::Client),
              "lost host off <= server power-off()");
}

TEST(Cause, OfAFullAcceptQueueIsTheHangingApplication)
{
    Settings settings = findProfile("linux")->settings();
    settings.backlog = 0;
    Timeline timeline{World(settings)};
    worlds::drive(timeline,
                  "server listen; server hang; client connect; quiet; client close; quiet; client connect; quiet");
    for (const Step& step : timeline.steps()) {
        for (const TraceEvent& event : step.events) {
            const auto* received = std::get_if<Received>(&event.what);
            if (received == nullptr || received->reason != text(Refusal::Overflow)) continue;
            const Causes causes(timeline, timeline.size());
            ASSERT_NE(causes.find(event.given), nullptr);
            EXPECT_EQ(Story::shortly(*causes.find(event.given)), "server hang()");
            return;
        }
    }
    FAIL() << "no SYN met a full accept queue" << worlds::storyOf(timeline);
}

TEST(Cause, OfADuplicateIsItsOriginal)
{
    EXPECT_EQ(Story("server listen; network duplicate client 1; client connect; 30ms").why<Received>(HostId::Server),
              "server gets SYN <- client sends SYN <- client sends SYN <- client connect()");
}

TEST(Cause, OfWhatAForgedSegmentDoesIsTheForging)
{
    EXPECT_EQ(Story(after("inject client RST")).why<StateChanged>(HostId::Client),
              "client CLOSED <- client gets RST <- forged RST");
}

TEST(Consequences, OfACallAreEverythingThatItLedTo)
{
    const Story story(after("server hang; client close; 61s; server resume; server close; quiet"));
    const Causes causes = story.causes();
    EventNumber close = kNoEvent;
    for (const TraceEvent* event : causes.events()) {
        if (Story::shortly(*event) == "client close()") close = event->number;
    }
    std::vector<std::string> told;
    for (const CauseLink& link : causes.whatFollowedFrom(close)) told.push_back(Story::shortly(*link.event));
    EXPECT_EQ(told.front(), "client close()");
    for (const char* what : {"client FIN-WAIT-1", "server CLOSE-WAIT", "client FIN-WAIT-2", "FIN-WAIT-2 expired",
                             "client CLOSED", "client refuses FIN,ACK", "server CLOSED"})
        EXPECT_NE(std::ranges::find(told, what), told.end()) << what;
    EXPECT_EQ(std::ranges::find(told, "server ESTABLISHED"), told.end()) << "that came before";
}

TEST(Consequences, FollowTheEventThatLedToThem)
{
    const Story story(after("client send 10; client close; quiet"));
    const Causes causes = story.causes();
    std::vector<EventNumber> seen;
    for (const CauseLink& link : causes.whatFollowedFrom(causes.events()[2]->number)) {
        if (!seen.empty()) {
            EXPECT_NE(std::ranges::find(seen, link.from), seen.end());
            EXPECT_TRUE(link.event->cause == link.from || link.event->given == link.from);
        }
        seen.push_back(link.event->number);
    }
    EXPECT_GT(seen.size(), 3U);
}

TEST(Causes, KnowNothingOfAnEventThatDidNotHappen)
{
    const Story story(kJustConnected);
    EXPECT_EQ(story.causes().find(100000), nullptr);
    EXPECT_TRUE(story.causes().whatLedTo(100000).empty());
    EXPECT_TRUE(story.causes().whatFollowedFrom(kNoEvent).empty());
}

TEST(EventNumbers, AreTheSameWithoutALog)
{
    Timeline logged{World(findProfile("linux")->settings())};
    World silent = logged.last();
    worlds::drive(logged, after("client send 10; network drop client 1; client close; 2s; inject client RST"));
    for (const Step& step : logged.steps()) silent.step(step.cause);
    EXPECT_EQ(silent, logged.last());
}

}  // namespace
}  // namespace tcp
