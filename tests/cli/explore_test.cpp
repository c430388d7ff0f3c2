#include "cli/program.h"

#include <gtest/gtest.h>

namespace {

using program::has;
using program::Outcome;
using program::shell;

TEST(Explore, PrintsWhichPairsOfStatesAreReachable)
{
    const Outcome outcome = shell("cli explore --opens 1 --sends 1");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    for (const char* part : {"explored: 2 segments in flight each way, connections per host 1, SENDs 1\n",
                             "no invariant broken", "every drawn transition was taken", "pairs of states (rows: client",
                             "a shortest path to each", "  CLOSING      CLOSING       "})
        EXPECT_TRUE(has(outcome.out, part)) << part;
}

TEST(Explore, PrintsAWitnessThatCheckAccepts)
{
    const Outcome outcome = shell("cli explore --witness CLOSING CLOSING | cli check -");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "ok      witness  (steps: 9, expectations: 2)\n");
    const Outcome never = shell("cli explore --opens 1 --sends 0 --witness ESTABLISHED FIN-WAIT-2");
    EXPECT_EQ(never.status, 1);
    EXPECT_EQ(never.err, "tcp-state-lab-cli: client ESTABLISHED, server FIN-WAIT-2: not reachable\n");
    EXPECT_EQ(shell("cli explore --witness CLOSING CLOSED --max-worlds 10").err,
              "tcp-state-lab-cli: client CLOSING, server CLOSED: not found before the search was stopped\n");
}

TEST(Explore, RefusesBoundsThatItCannotWalk)
{
    const Outcome outcome = shell("cli explore --sends 5");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err, "tcp-state-lab-cli: --sends takes a whole number from 0 to 4\n");
}

// Progress where it was asked for; Ctrl-C; what was found so far.
TEST(Explore, StopsAtCtrlCAndTellsWhatItFound)
{
    const Outcome outcome = shell("'" CLI "' explore --progress --in-flight 5 --loss --reorder > out 2> err & p=$!; "
                                  "until [ -s err ]; do sleep 0.1; done; kill -INT $p; wait $p; s=$?; "
                                  "cat err >&2; cat out; exit $s");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(has(outcome.out, "(stopped early)")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "pairs of states"));
    EXPECT_TRUE(has(outcome.err, " worlds, ") && has(outcome.err, " waiting\n")) << outcome.err;
}

// However long it takes, standard error is what it is on a fast machine.
TEST(Explore, TellsNoProgressUnasked)
{
    const Outcome outcome = shell("cli explore --opens 1 --sends 0");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
}

/// Everything but names of states, calls and bits.
TEST(Explore, SpeaksKorean)
{
    const Outcome outcome = shell("cli explore --opens 1 --sends 0 --lang ko");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    for (const char* part : {"탐색 범위: 방향마다 전송 중인 세그먼트 2개", "어긴 불변 조건 없음", "SYN의 ACK 수신", "상태 조합(행: 클라이언트",
                             "-> 서버"})
        EXPECT_TRUE(has(outcome.out, part)) << part << outcome.out;
    for (const char* english : {"rcv ", "client", "server", "worlds", "walked", "explored"})
        EXPECT_FALSE(has(outcome.out, english)) << english << outcome.out;
}

}  // namespace
