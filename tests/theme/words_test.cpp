#include "theme/edge_words.h"

#include <gtest/gtest.h>

namespace app {
namespace {

theme::EdgeWords taken(std::string_view edge, tcp::State from, tcp::Trigger trigger)
{
    return theme::takenWords(edge, from, trigger, tcp::Clause::Deviation);
}

TEST(EdgeWords, EveryArrowOfTheMapHasALabel)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        const bool onMap = row.layer == tcp::Layer::Base || row.layer == tcp::Layer::Os;
        EXPECT_TRUE(!onMap || !theme::edgeWords(row.edge).event.isEmpty()) << row.edge;
    }
}

TEST(EdgeWords, EveryRowOfTheModelHasACallout)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        const theme::EdgeWords words = theme::takenWords(row.edge, row.from, row.trigger, row.clause);
        EXPECT_FALSE(words.event.isEmpty()) << row.edge << " " << tcp::text(row.trigger);
        EXPECT_FALSE(words.event.contains('\n') || words.action.contains('\n')) << row.edge;
    }
}

TEST(EdgeWords, SayWhichReasonItWas)
{
    using enum tcp::State;
    using enum tcp::Trigger;
    EXPECT_EQ(taken("established_closed_abort", Established, ReceiveRst).event, "rcv RST");
    EXPECT_EQ(taken("established_closed_abort", Established, Abort).event, "ABORT");
    EXPECT_EQ(taken("established_closed_abort", Established, UserTimeout).event, "user timeout");
    EXPECT_EQ(taken("listen_closed", Listen, Close).event, "CLOSE");
    EXPECT_EQ(taken("listen_closed", Listen, Abort).event, "ABORT");
    EXPECT_EQ(taken("synrcvd_closewait", SynReceived, ReceiveFin).event, "rcv ACK of SYN + FIN");
    EXPECT_EQ(taken("timewait_synrcvd", TimeWait, ReceiveSyn).event, "rcv new SYN");
}

TEST(EdgeWords, NameTheLimitOfFinWait2AsItsSystemDoes)
{
    using enum tcp::Clause;
    const auto limit = [](tcp::Clause clause) {
        return theme::takenWords("finwait2_closed_timeout", tcp::State::FinWait2, tcp::Trigger::FinTimeout, clause)
            .event;
    };
    EXPECT_EQ(limit(LinuxFinTimeout), "tcp_fin_timeout (orphan)");
    EXPECT_EQ(limit(BsdFinWait2), "finwait2_timeout");
    EXPECT_EQ(limit(SolarisFinWait2), "flush_interval");
    EXPECT_EQ(limit(WindowsFinWait2), "FIN_WAIT_2 timer");
}

// RFC 9293 3.10.5
TEST(EdgeWords, AbortSendsResetOnlyToAPeerThatMayBeConnected)
{
    using enum tcp::State;
    EXPECT_EQ(taken("x", Established, tcp::Trigger::Abort).action, "snd RST, delete TCB");
    EXPECT_EQ(taken("x", CloseWait, tcp::Trigger::Abort).action, "snd RST, delete TCB");
    EXPECT_EQ(taken("x", SynSent, tcp::Trigger::Abort).action, "delete TCB");
    EXPECT_EQ(taken("x", LastAck, tcp::Trigger::Abort).action, "delete TCB");
}

TEST(EdgeWords, RegionsHaveTitles)
{
    EXPECT_EQ(theme::regionWords("active_close").event, "ACTIVE CLOSE");
    EXPECT_EQ(theme::regionWords("passive_close").action, "receives the first FIN");
}

}  // namespace
}  // namespace app
