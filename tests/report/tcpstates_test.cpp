#include "tools/lesson.h"
#include "tools/recorded.h"

#include "report/tcpstates.h"
#include "simulation/causes.h"

#include <regex>

using namespace tcp;

namespace {

/// "cli SYN_SENT -> ESTABLISHED", for the connection that has this local address.
std::vector<std::string> changes(const Lesson& lesson, const std::string& address)
{
    static const std::regex pattern(R"((\S+) +\S+ +(\d+) +\S+ +\d+ +(\S+) +-> (\S+) +(\S+)$)");
    std::vector<std::string> found;
    for (const std::string& row : tcpstates(lesson.timeline(), lesson.timeline().size()).rows) {
        std::smatch match;
        if (row.find(' ' + address + ' ') == row.find(" 10.0.0.") && std::regex_search(row, match, pattern))
            found.push_back(match[3].str() + " -> " + match[4].str());
    }
    return found;
}

using Changes = std::vector<std::string>;

}  // namespace

// The example that ships with bcc has these columns and ends like this client.
TEST(Tcpstates, ColumnsAreThoseOfBcc)
{
    const Lesson lesson = Lesson().step("server listen").step("client connect", "75ms");
    EXPECT_EQ(
        text(tcpstates(lesson.timeline(), lesson.timeline().size())),
        "SKADDR           C-PID C-COMM     LADDR           LPORT RADDR           RPORT OLDSTATE    -> NEWSTATE    "
        "MS\n"
        "ffff888102640000 812   srv        10.0.0.2        8080  0.0.0.0         0     CLOSE       -> LISTEN      "
        "0.000\n"
        "ffff888102540940 764   cli        10.0.0.1        0     10.0.0.2        8080  CLOSE       -> SYN_SENT    "
        "0.000\n"
        "ffff888102540940 0     swapper/0  10.0.0.1        50398 10.0.0.2        8080  SYN_SENT    -> ESTABLISHED "
        "50.000\n"
        "ffff888102640940 0     swapper/0  10.0.0.2        8080  0.0.0.0         0     LISTEN      -> SYN_RECV    "
        "0.000\n"
        "ffff888102640940 0     swapper/0  10.0.0.2        8080  10.0.0.1        50398 SYN_RECV    -> ESTABLISHED "
        "0.000\n");
}

/// Each row is about the change of state that made the kernel print it; the closing of a minisock about the last one
/// before.
TEST(Tcpstates, KnowsTheEventOfEachRow)
{
    const Lesson lesson =
        Lesson().step("server listen").step("client connect").step("client close").step("server close").step("", "61s");
    const TracedStates traced = tracedStates(lesson.timeline(), lesson.timeline().size());
    ASSERT_EQ(traced.events.size(), traced.listing.rows.size());
    const Causes causes(lesson.timeline(), lesson.timeline().size());
    for (std::size_t i = 0; i < traced.events.size(); ++i) {
        const TraceEvent* event = causes.find(traced.events[i]);
        ASSERT_TRUE(event) << traced.listing.rows[i];
        EXPECT_TRUE(std::holds_alternative<StateChanged>(event->what)) << traced.listing.rows[i];
        const std::string address = event->host == HostId::Client ? " 10.0.0.1 " : " 10.0.0.2 ";
        const std::size_t local = traced.listing.rows[i].find(" 10.0.0.");
        EXPECT_EQ(traced.listing.rows[i].find(address), local) << traced.listing.rows[i];
    }
    EXPECT_EQ(tracedStates(lesson.timeline(), lesson.timeline().size(), HostId::Client).events.size(), 5U);
}

TEST(Tcpstates, NeverShowsTimeWait)
{
    const Lesson lesson =
        Lesson().step("server listen").step("client connect").step("client close").step("server close").step("", "61s");
    EXPECT_EQ(changes(lesson, "10.0.0.1"),
              (Changes{"CLOSE -> SYN_SENT", "SYN_SENT -> ESTABLISHED", "ESTABLISHED -> FIN_WAIT1",
                       "FIN_WAIT1 -> FIN_WAIT2", "FIN_WAIT2 -> CLOSE"}));
    EXPECT_EQ(changes(lesson, "10.0.0.2"),
              (Changes{"CLOSE -> LISTEN", "LISTEN -> SYN_RECV", "SYN_RECV -> ESTABLISHED", "ESTABLISHED -> CLOSE_WAIT",
                       "CLOSE_WAIT -> LAST_ACK", "LAST_ACK -> CLOSE"}));
}

TEST(Tcpstates, ClosesTheHalfClosedSocketWhenItBecomesAnOrphan)
{
    Lesson lesson = Lesson().step("server listen").step("client connect").step("server hang; client shutdown");
    EXPECT_EQ(changes(lesson, "10.0.0.1").back(), "FIN_WAIT1 -> FIN_WAIT2");
    lesson.step("", "10s").step("client close", "1ms");
    EXPECT_EQ(changes(lesson, "10.0.0.1").back(), "FIN_WAIT2 -> CLOSE");
    EXPECT_EQ(changes(lesson, "10.0.0.1").size(), 5U);
    lesson.step("", "2min");
    EXPECT_EQ(changes(lesson, "10.0.0.1").size(), 5U);
}

TEST(Tcpstates, SimultaneousClosePassesClosing)
{
    const Lesson lesson =
        Lesson().step("server listen").step("client connect").step("client close; server close").step("", "61s");
    const Changes client = changes(lesson, "10.0.0.1");
    EXPECT_EQ(Changes(client.end() - 3, client.end()),
              (Changes{"ESTABLISHED -> FIN_WAIT1", "FIN_WAIT1 -> CLOSING", "CLOSING -> CLOSE"}));
}

TEST(Tcpstates, ShowsNoRequestThatCameToNothing)
{
    const Lesson lesson = Lesson()
                              .step("server listen; network drop server 1 SYN,ACK")
                              .step("client connect", "30ms")
                              .step("inject server RST");
    EXPECT_EQ(changes(lesson, "10.0.0.2"), Changes{"CLOSE -> LISTEN"});
}
