// `live --namespace`: the sockets of another network namespace of this machine.

#include "kernel/leaky.h"
#include "kernel/real.h"

#include "cli/program.h"
#include "kernel/namespaces.h"
#include "kernel/wire.h"

#include <gtest/gtest.h>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace {

/// A process in a network of its own, with the sockets of leaky::openSockets().
class Elsewhere {
public:
    Elsewhere()
    {
        std::array<int, 2> ends{};
        EXPECT_EQ(pipe(ends.data()), 0);
        process = fork();
        if (process == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            app::kernel::gainNamespaces();
            const auto network = app::kernel::makeNetworkNamespace();
            app::kernel::bringUp("lo", 0);
            leaky::openSockets();
            close(ends[1]);
            for (;;) pause();
        }
        close(ends[1]);
        char none = 0;
        EXPECT_EQ(read(ends[0], &none, 1), 0);  // until it is ready
        close(ends[0]);
    }
    ~Elsewhere()
    {
        kill(process, SIGKILL);
        waitpid(process, nullptr, 0);
    }
    int process = -1;
};

TEST(Live, ShowsTheSocketsOfAnotherNetworkByAProcessInIt)
{
    NEEDS_A_KERNEL();
    const Elsewhere elsewhere;
    const std::string pid = std::to_string(elsewhere.process);
    const auto shown = program::shell("cli live --once --format csv --state CLOSE-WAIT --namespace " + pid);
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(std::ranges::count(shown.out, '\n'), 1 + leaky::kLeaked) << shown.out;
}

TEST(Live, ShowsTheSocketsOfANetworkThatHasAName)
{
    NEEDS_USER_NAMESPACES();
    if (std::system("command -v ip unshare > /dev/null 2>&1") != 0) GTEST_SKIP() << "ip or unshare is missing";
    const std::string made = "mount -t tmpfs none /run && ip netns add blue && ";
    const auto shown = program::shell("unshare -Urmn sh -c '" + made + "ip netns exec blue " CLI
                                      " live --once --format csv > in.csv; " CLI
                                      " live --once --format csv --namespace blue > from.csv; " CLI
                                      " live --once --namespace red'; cmp in.csv from.csv && echo the same");
    EXPECT_EQ(shown.out, "the same\n") << shown.err;
    EXPECT_TRUE(program::has(shown.err, "no such network namespace (ENOENT at red); expected a name of ip netns, or a "
                                        "process: blue")) << shown.err;
}

TEST(Live, NamesTheNetworksThatThereAre)
{
    const auto tried = program::shell("cli live --once --namespace no-such-network");
    EXPECT_EQ(tried.status, 2);
    EXPECT_TRUE(program::has(tried.err, "no such network namespace (ENOENT at no-such-network)")) << tried.err;
}

}  // namespace
