// Every run of the engine is a capture whose states are known: at every moment the true state is one of those that the
// capture leaves possible, or the connection departed in silence.

#include "observation/linux_runs.h"
#include "observation/observed_run.h"
#include "scenarios/lessons.h"

#include "simulation/profiles.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <iostream>

using namespace observed;

namespace {

/// A documented wrong stack, or a server that keeps nothing of the connection that it answers.
std::string excuseOf(const Lesson& lesson)
{
    for (const auto& [key, value] : lesson.scenario().settings) {
        if (key == "bug_client" || key == "bug_server") return "a wrong stack";
        if (key == "tcp_syncookies" && value != "none" && value != "0") return "a SYN cookie";
    }
    return {};
}

TEST(Soundness, TheTrueStateOfEveryLessonIsInTheSet)
{
    Score all;
    for (const Point point : kPoints) {
        Score here;
        for (const Lesson& lesson : lessons()) {
            observed::Run run = runOf(playLesson(lesson).timeline);
            if (run.excuse.empty()) run.excuse = excuseOf(lesson);
            here.add(score(run, point, lesson.name));
        }
        std::cout << "lessons, " << nameOf(point) << ": " << here.text() << '\n';
        all.add(here);
    }
    std::cout << "lessons, all: " << all.text() << '\n';
    for (const auto& [reason, count] : all.departed) std::cout << "  departed: " << reason << " " << count << '\n';
    for (const std::string& miss : all.misses) ADD_FAILURE() << miss;
}

TEST(Soundness, TheTrueStateOfMeasuredLinuxRunsIsInTheSet)
{
    const std::vector<MeasuredRun> runs = measuredRuns();
    if (runs.empty()) GTEST_SKIP() << "TCP_STATE_LAB_LINUX_RUNS names no folder of runs";
    Score all;
    for (const Point point : kPoints) {
        Score here;
        for (const MeasuredRun& measured : runs) here.add(score(measured.run, point, measured.name, kPolling));
        std::cout << "Linux, " << nameOf(point) << ": " << here.text() << '\n';
        all.add(here);
    }
    std::cout << "Linux, all: " << all.text() << '\n';
    for (const auto& [reason, count] : all.departed) std::cout << "  departed: " << reason << " " << count << '\n';
    for (const std::string& miss : all.misses) ADD_FAILURE() << miss;
}

tcp::Cause causeOf(std::size_t kind, std::uint32_t octets, tcp::HostId host)
{
    using tcp::HostCall;
    constexpr HostCall calls[] = {HostCall::Receive, HostCall::Send,  HostCall::Send, HostCall::Shutdown,
                                  HostCall::Close,   HostCall::Abort, HostCall::Hang, HostCall::Resume};
    if (kind >= 10) return tcp::NextEvent{};
    if (kind < 8) return tcp::Action{tcp::CallAction{host, calls[kind], octets}};
    return tcp::Action{tcp::ImpairAction{tcp::Impairment::Drop, host, 1, {}, {}}};
}

bool serverAnswered(const tcp::Timeline& timeline)
{
    for (const tcp::Step& step : timeline.steps())
        for (const tcp::TraceEvent& event : step.events)
            if (event.host == tcp::HostId::Server && std::holds_alternative<tcp::Sent>(event.what)) return true;
    return false;
}

// One connection, opened by the client: an end that nothing was seen of is taken to answer, not to open by itself.
// Latency stays as it is: the delay to the capture point is measured at the handshake.
RC_GTEST_PROP(Soundness, TheTrueStateOfRandomRunsIsInTheSet, ())
{
    const auto profile = *rc::gen::inRange<std::size_t>(0, tcp::profiles().size());
    tcp::Settings settings = tcp::profiles()[profile].settings();
    settings.seed = *rc::gen::inRange<std::uint64_t>(1, 1000);
    tcp::Timeline timeline{tcp::World(settings)};
    timeline.apply(tcp::Action{tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Listen}});
    timeline.apply(tcp::Action{tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect}});
    const auto kinds = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 30));
    for (const std::size_t kind : kinds) {
        const auto host = *rc::gen::element(tcp::HostId::Client, tcp::HostId::Server);
        if (host == tcp::HostId::Server && kind < 8 && !serverAnswered(timeline))
            continue;  // SEND in LISTEN is an OPEN
        timeline.apply(causeOf(kind, *rc::gen::inRange<std::uint32_t>(1, 3000), host));
    }
    const observed::Run run = runOf(timeline);
    for (const Point point : kPoints) {
        const Score found = score(run, point, "random");
        for (const std::string& miss : found.misses) RC_FAIL(miss + "\n" + observed::storyOf(captureOf(run, point)));
    }
}

}  // namespace
