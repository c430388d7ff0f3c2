#include "cli/program.h"

#include <gtest/gtest.h>

namespace {

using program::has;
using program::Outcome;
using program::shell;

TEST(Explore, TellsTheMapOfTheJointStates)
{
    const Outcome outcome = shell("cli explore --opens 1 --sends 1");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    for (const char* part : {"walked: 2 segments in flight each way, connections per host 1, SENDs 1\n",
                             "no invariant broken", "every drawn transition was taken", "joint states (rows: client",
                             "a shortest way to each", "  CLOSING      CLOSING       "})
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
              "tcp-state-lab-cli: client CLOSING, server CLOSED: not found before the walk was stopped\n");
}

TEST(Explore, RefusesBoundsThatItCannotWalk)
{
    const Outcome outcome = shell("cli explore --sends 5");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err, "tcp-state-lab-cli: --sends takes a whole number from 0 to 4\n");
}

// A line of progress even where nobody watches; Ctrl-C; what was found so far.
TEST(Explore, StopsAtCtrlCAndTellsWhatItFound)
{
    const Outcome outcome = shell("'" CLI "' explore --in-flight 5 --loss --reorder > out 2> err & p=$!; "
                                  "until [ -s err ]; do sleep 0.1; done; kill -INT $p; wait $p; s=$?; "
                                  "cat err >&2; cat out; exit $s");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(has(outcome.out, "(stopped early)")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "joint states"));
    EXPECT_TRUE(has(outcome.err, " worlds, ") && has(outcome.err, " waiting\n")) << outcome.err;
}

}  // namespace
