// `live` against `ss`, and beside a program that leaks: in a private network, so that the rows stand still.

#include "kernel/leaky.h"
#include "kernel/real.h"

#include "cli/program.h"
#include "kernel/namespaces.h"
#include "kernel/proc_net_tcp.h"
#include "kernel/wire.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <vector>

namespace {

namespace fs = std::filesystem;

using leaky::kLeaked;
using leaky::openSockets;

/// Runs the line of shell in a network of its own, beside the sockets; what it printed.
std::string besideSockets(const std::string& line)
{
    std::string file = (fs::temp_directory_path() / "kernel-live-XXXXXX").string();
    close(mkstemp(file.data()));
    const int child = fork();
    if (child == 0) {
        app::kernel::gainNamespaces();
        const auto network = app::kernel::makeNetworkNamespace();
        app::kernel::bringUp("lo", 0);
        prctl(PR_SET_NAME, "leaky");
        openSockets();
        _exit(std::system(("(" + line + ") > '" + file + "' 2>&1").c_str()) == 0 ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    fs::remove(file);
    return text.str();
}

/// What `live` prints beside the sockets, with something that happens after its first look. It is stopped when the sign
/// of that is there, however long this takes on a busy machine; after a minute in any case.
std::string liveWhile(const std::string& happening, const std::string& options, const std::string& sign)
{
    const std::string aMinute = "for i in $(seq 600); do ";
    return besideSockets("seen=$(mktemp); '" CLI "' live --format jsonl " + options + " > $seen & live=$!; " + aMinute +
                         "[ -s $seen ] && break; sleep 0.1; done; " + happening + "; " + aMinute + "grep -q '" + sign +
                         "' $seen && break; sleep 0.1; done; kill -INT $live; wait $live; cat $seen; rm $seen");
}

using Rows = std::multiset<std::vector<std::string>>;  ///< state, Recv-Q, Send-Q, local, peer, pid

std::string pidIn(const std::string& users)
{
    const std::size_t begin = users.find("pid=");
    return begin == std::string::npos
               ? ""
               : users.substr(begin + 4, users.find_first_not_of("0123456789", begin + 4) - begin - 4);
}

Rows rowsOfSs(const std::string& text)
{
    Rows rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::vector<std::string> row(5);
        for (std::string& word : row) words >> word;
        row.push_back(pidIn(line));
        rows.insert(row);
    }
    return rows;
}

std::string ssState(const std::string& state)
{
    if (state == "ESTABLISHED") return "ESTAB";
    return state == "SYN-RECEIVED" ? "SYN-RECV" : state;
}

Rows rowsOfCsv(const std::string& text)
{
    Rows rows;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line);  // the head
    while (std::getline(lines, line)) {
        std::vector<std::string> cells;
        std::istringstream words(line);
        for (std::string cell; std::getline(words, cell, ',');) cells.push_back(cell);
        cells.resize(15);
        const std::string peerPort = cells[6] == "0" ? "*" : cells[6];
        rows.insert(
            {ssState(cells[0]), cells[1], cells[2], cells[3] + ":" + cells[4], cells[5] + ":" + peerPort, cells[13]});
    }
    return rows;
}

std::string shown(const Rows& rows)
{
    std::string all;
    for (const auto& row : rows) {
        for (const std::string& cell : row) all += cell + ' ';
        all += '\n';
    }
    return all;
}

TEST(Live, AgreesWithSsRowByRow)
{
    NEEDS_A_KERNEL();
    if (std::system("command -v ss > /dev/null 2>&1") != 0) GTEST_SKIP() << "there is no ss";
    const std::string both = besideSockets("ss -Htanp; echo ----; '" CLI "' live --once --format csv");
    const std::size_t border = both.find("----\n");
    ASSERT_NE(border, std::string::npos) << both;
    const Rows ss = rowsOfSs(both.substr(0, border));
    EXPECT_GT(ss.size(), static_cast<std::size_t>(kLeaked));
    EXPECT_EQ(shown(rowsOfCsv(both.substr(border + 5))), shown(ss));
}

TEST(Live, WhereNetlinkIsRefusedProcNetTcpShowsTheSameRows)
{
    NEEDS_A_KERNEL();
    const std::string both = besideSockets("'" CLI "' live --once --format csv; echo ----; '" WITHOUT
                                           "' sock_diag -- '" CLI "' live --once --format csv");
    const std::size_t border = both.find("----\n");
    ASSERT_NE(border, std::string::npos) << both;
    Rows byNetlink = rowsOfCsv(both.substr(0, border));
    Rows byProc = rowsOfCsv(both.substr(border + 5));
    // /proc does not tell the backlog of a listener
    const auto listens = [](const auto& row) { return row[0] == "LISTEN"; };
    std::erase_if(byNetlink, listens);
    std::erase_if(byProc, listens);
    EXPECT_GT(byProc.size(), static_cast<std::size_t>(kLeaked));
    EXPECT_EQ(shown(byProc), shown(byNetlink));
}

TEST(Live, NamesTheProgramThatLeaksCloseWait)
{
    NEEDS_A_KERNEL();
    const std::string text = besideSockets("echo $PPID; '" CLI "' live --once --hints --leaked-for 1s");
    const std::string pid = text.substr(0, text.find('\n'));
    const std::string told = "hint: leaky (pid " + pid + ") has 12 CLOSE-WAIT sockets, the oldest for ";
    ASSERT_TRUE(program::has(text, told)) << text;
    EXPECT_GE(std::stod(text.substr(text.find(told) + told.size())), 1.0) << "s, more on a busy machine\n" << text;
    EXPECT_TRUE(program::has(text, "its peers have closed, it has not called close(). Lesson: stalled-peer")) << text;
    EXPECT_TRUE(program::has(text, "CLOSE-WAIT 12")) << text;
}

TEST(Live, ShowsOnlyTheStateAndTheProcessAskedFor)
{
    NEEDS_A_KERNEL();
    const std::string text = besideSockets("'" CLI "' live --once --format csv --state close-wait --pid $PPID | wc -l;"
                                           "'" CLI "' live --once --format csv --pid 1 | wc -l");
    std::istringstream words(text);
    int closeWait = 0;
    int ofInit = 0;
    words >> closeWait >> ofInit;
    EXPECT_EQ(closeWait, 1 + kLeaked) << text;
    EXPECT_EQ(ofInit, 1) << text;
}

TEST(Live, TellsWhatChangesUntilItIsStopped)
{
    NEEDS_A_KERNEL();
    const std::string sign = R"("event":"new","to":)";
    const std::string text = liveWhile("bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080'", "--period 50ms", sign);
    EXPECT_TRUE(program::has(text, sign)) << text;
}

// A look every second meets no connection of some milliseconds; the kernel tells of its end to whoever listens.
TEST(Live, TellsOfAConnectionThatNoLookHasMet)
{
    NEEDS_A_KERNEL();
    const std::string sign = R"("event":"passed")";
    const std::string text = liveWhile("bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>/dev/null", "--period 2s", sign);
    EXPECT_TRUE(program::has(text, sign)) << text;
}

TEST(Live, HidesAddresses)
{
    const auto shown = program::shell("cli live --once --format csv --hide-addresses");
    EXPECT_EQ(shown.status, 0) << shown.err;
}

TEST(Live, RefusesAStateThatIsNone)
{
    const auto tried = program::shell("cli live --once --state CLOSEWAIT");
    EXPECT_EQ(tried.status, 2);
    EXPECT_TRUE(program::has(tried.err, "unknown state \"CLOSEWAIT\"; did you mean \"CLOSE-WAIT\"?")) << tried.err;
}

TEST(ProcNetTcp, ReadsALineOfTheKernelsDocumentation)
{
    const auto row = app::kernel::readProcLine("  46: 010310AC:9C4C 030310AC:1770 01 00000150:00000003 01:00000019 "
                                               "00000002  1000        0 54165785 4 cd1e6040");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->state, tcp::State::Established);
    EXPECT_EQ(text(row->local), "172.16.3.1");
    EXPECT_EQ(row->localPort, 40012);
    EXPECT_EQ(row->sendQ, 0x150u);
    EXPECT_EQ(row->recvQ, 3u);
    EXPECT_EQ(row->timer, tcp::SeenTimer::Retransmission);
    EXPECT_EQ(row->expires, std::chrono::milliseconds(250));
    EXPECT_EQ(row->retransmits, 2u);
    EXPECT_EQ(row->inode, 54165785u);
}

TEST(ProcNetTcp, IsNothingWhereTheLineIsNone)
{
    EXPECT_FALSE(app::kernel::readProcLine("  sl  local_address rem_address   st tx_queue rx_queue tr tm->when"));
    EXPECT_FALSE(app::kernel::readProcLine(""));
    EXPECT_FALSE(app::kernel::readProcLine("1: 0:1 2:3 01 0:0 0:0 0 0 0 1"));
}

}  // namespace
