// Which of several sockets a call is for, and what a host does with what nobody would send: the kernel and the
// simulator tell the same story.

#include "kernel/real.h"

#include "cli/program.h"
#include "support/sanitizers.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace {

/// A scenario of these steps: a list of actions in JSON each, and how long it runs.
std::string scenarioOf(std::initializer_list<std::pair<const char*, const char*>> steps)
{
    std::string all;
    for (const auto& [actions, run] : steps) {
        all += std::string(all.empty() ? "" : ", ") + "{\"do\": " + actions + ", \"run\": \"" + run +
               "\", \"title\": {\"en\": \"Step\"}, \"say\": {\"en\": \"A step.\"}}";
    }
    return "{\"format\": \"tcp-state-lab/1\", \"id\": \"sockets\", \"title\": {\"en\": \"Sockets\"}, \"summary\": "
           "{\"en\": \"Sockets.\"}, \"group\": \"own\", \"order\": 1, \"profile\": \"linux\", \"steps\": [" +
           all + "]}";
}

/// Where the machine is busy, an application may be late, and the kernel sends its ACK alone meanwhile: then again.
/// Under the sanitizers it is late more often than not; there one ACK more, which is no fault of either, is accepted.
void expectTheSame(const std::string& scenario)
{
    program::Outcome played;
    for (int attempt = 0; attempt < 20; ++attempt) {
        played = program::shell("echo '" + scenario + "' | '" CLI "' real - --compare");
        if (played.status == 0 && (underSanitizers() || !program::has(played.out, "only"))) return;
    }
    ADD_FAILURE() << played.out << played.err;
}

TEST(SocketsOfTheKernel, AProcessThatDiesResetsWhatLingersForNoTime)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen", "client set linger 0s", "client connect"])", "quiet"},
                              {R"(["client kill"])", "quiet"}}));
}

TEST(SocketsOfTheKernel, ACallIsForTheOneThatIsHeldWhileTheNewestIsARequest)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen", "client connect"])", "quiet"},
                              {R"(["client#2 connect"])", "next"},
                              {R"(["server shutdown"])", "quiet"}}));
}

TEST(SocketsOfTheKernel, AListenerThatReadsNoMoreListensNoMore)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen"])", "quiet"},
                              {R"(["server shutdown read"])", "quiet"},
                              {R"(["client connect"])", "quiet"}}));
}

// random-154 of seed 16180: the ACK of the FIN goes at once with what comes next, before the RST.
TEST(SocketsOfTheKernel, TheAckOfAFinGoesWithWhatComesNext)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen", "client connect"])", "quiet"},
                              {R"(["server shutdown"])", "next"},
                              {R"(["inject client FIN,ACK seq=rcv.nxt", "client abort"])", "next"},
                              {R"(["server send 10"])", "quiet"}}));
}

// random-86 of seed 31415: what comes while the application reads is dealt with before the next segment is delivered.
TEST(SocketsOfTheKernel, WhatArrivesInOneInstantFindsTheApplicationIdle)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen", "client connect"])", "quiet"},
                              {R"(["server send 750"])", "quiet"},
                              {R"(["network duplicate client 1 ACK", "client send 674", "client shutdown"])", "quiet"},
                              {R"(["network duplicate server 1", "server close"])", "quiet"}}));
}

TEST(SocketsOfTheKernel, AFinInOrderCountsWhateverWaitsBeyondIt)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen", "client connect"])", "quiet"},
                              {R"(["inject client FIN,ACK seq=rcv.nxt+1000"])", "quiet"},
                              {R"(["server shutdown"])", "quiet"},
                              {R"(["client close"])", "quiet"}}));
}

// What the application's socket still answers: EALREADY, EISCONN, EPIPE, and close() once.
TEST(SocketsOfTheKernel, ASocketAnswersWhileAndAfterItHasAConnection)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen"])", "quiet"},
                              {R"(["client connect", "client connect"])", "next"},
                              {R"(["client#1 connect"])", "quiet"},
                              {R"(["client connect", "server#1 connect"])", "quiet"},
                              {R"(["server abort"])", "quiet"},
                              {R"(["client send 5", "client close", "client close"])", "quiet"}}));
}

// The socket that the client has closed is a timewait minisock in FIN-WAIT-2 already: its rate limit stays.
TEST(SocketsOfTheKernel, AMinisockHasOneRateLimitInFinWait2AndTimeWait)
{
    NEEDS_A_KERNEL();
    for (const char* const end : {R"(["client close"])", R"(["client shutdown"])"}) {
        expectTheSame(scenarioOf({{R"(["server listen", "client connect"])", "quiet"},
                                  {end, "quiet"},
                                  {R"(["inject client ACK seq=rcv.nxt-1"])", "quiet"},
                                  {R"(["server close"])", "quiet"},
                                  {R"(["inject client SYN,ACK seq=rcv.nxt+0"])", "quiet"}}));
    }
}

// close() takes the descriptor away: EBADF, whatever is called.
TEST(SocketsOfTheKernel, AfterCloseEveryCallIsEbadf)
{
    NEEDS_A_KERNEL();
    const std::string scenario = scenarioOf({{R"(["server listen", "client connect"])", "quiet"},
                                             {R"(["client close", "client send 5", "client shutdown"])", "quiet"}});
    const auto played = program::shell("echo '" + scenario + "' | '" CLI "' real - --format jsonl");
    std::size_t count = 0;
    for (std::size_t at = 0; (at = played.out.find(R"("errno":"EBADF")", at)) != std::string::npos; ++at) ++count;
    EXPECT_EQ(count, 2U) << played.out << played.err;
    expectTheSame(scenario);
}

// A forged segment completes the handshake, and the call is for the connection that it made.
TEST(SocketsOfTheKernel, WhatHasComeIsAcceptedBeforeTheNextCall)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen", "client connect"])", "30ms"},
                              {R"(["inject server FIN,ACK seq=rcv.nxt+0", "server shutdown"])", "next"}}));
}

// Of two connections the newest has ended: a segment is forged for the ports that are usual.
TEST(SocketsOfTheKernel, ASegmentIsForgedForTheSamePortsAsInTheSimulation)
{
    NEEDS_A_KERNEL();
    expectTheSame(scenarioOf({{R"(["server listen", "client connect"])", "quiet"},
                              {R"(["client#2 connect"])", "quiet"},
                              {R"(["client#2 abort"])", "quiet"},
                              {R"(["inject client FIN,ACK seq=rcv.nxt+0"])", "30ms"}}));
}

// A segment that completes the handshake and brings a FIN takes the server through ESTABLISHED: no look sees that.
TEST(SocketsOfTheKernel, ATracepointTellsWhatALookPassesBy)
{
    NEEDS_A_KERNEL();
    const auto played = program::shell(
        "unshare -m sh -c 'mount -t tracefs nodev /sys/kernel/tracing 2> /dev/null; "
        "ls /sys/kernel/tracing/instances > /dev/null 2>&1 || exit 77; \"" CLI
        "\" real fin-completes-handshake --format jsonl; "
        "ls /sys/kernel/tracing/instances | sed s/^/left:/' || exit $?");
    if (played.status == 77 || program::has(played.err, "unshare")) GTEST_SKIP() << "no tracefs here: it takes root";
    EXPECT_TRUE(program::has(played.out, R"("from":"SYN-RECEIVED","to":"ESTABLISHED")")) << played.out << played.err;
    EXPECT_TRUE(program::has(played.out, R"("from":"ESTABLISHED","to":"CLOSE-WAIT")")) << played.out;
    EXPECT_FALSE(program::has(played.out, "left:tcp-state-lab")) << played.out;
}

}  // namespace
