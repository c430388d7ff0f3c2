#include "scenario/action_text.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace tcp;

Action read(std::string_view text)
{
    const auto parsed = actionFromText(text);
    const auto* action = std::get_if<Action>(&parsed);
    if (!action) ADD_FAILURE() << text << ": " << std::get<TextError>(parsed).wrong;
    return action ? *action : Action{};
}

struct Bad {
    const char* text;
    std::size_t offset;
    const char* message;
};

TEST(ActionText, EveryLineOfTheContractReadsAsItIsWritten)
{
    for (const char* text : {"client listen",
                             "server connect",
                             "server listen 8081",
                             "client connect 8081",
                             "client bind 5000",
                             "server bind 8080 reuseaddr",
                             "server#2 bind 8080 exclusive",
                             "client#2 connect",
                             "client#2 send 5",
                             "client:5000 connect 8081",
                             "server:8081 close",
                             "inject client#2 RST",
                             "client send 1",
                             "server receive",
                             "server receive 10",
                             "client shutdown",
                             "client close",
                             "client abort",
                             "server hang",
                             "server resume",
                             "client kill",
                             "server power-off",
                             "server boot",
                             "network drop client 1",
                             "network drop server 3 FIN,ACK",
                             "network duplicate client 2",
                             "network delay server 1.5s",
                             "network delay client 200ms SYN",
                             "network drop client 1 NONE",
                             "network down",
                             "network up",
                             "network latency 10ms",
                             "inject server RST",
                             "inject client SYN,ACK seq=100 ack=iss+1 len=7 wnd=0",
                             "inject server NONE",
                             "inject server RST seq=rcv.nxt+rcv.wnd-1",
                             "inject client ACK seq=snd.nxt ack=snd.una-1+irs",
                             "inject server SYN mss=536 ts=100",
                             "inject client ACK ts=ts.recent-1 ecr=7",
                             "client shutdown both",
                             "server#2 shutdown read",
                             "client#2 set linger 5s",
                             "server:8080 set nodelay false",
                             "client set keepalive none",
                             "segment 7 drop",
                             "segment 7 duplicate",
                             "segment 12 delay 500ms"}) {
        EXPECT_EQ(actionText(read(text)), text);
    }
}

TEST(ActionText, OrderOfBitsAndAssignmentsAndBlanksDoNotMatter)
{
    EXPECT_EQ(read("  inject  server\tACK,SYN ack=2 seq=1 "), read("inject server SYN,ACK seq=1 ack=2"));
}

TEST(ActionText, SaysWhereAndWhatIsWrong)
{
    const Bad cases[] = {
        {"", 0, "the action is missing; expected \"client\", \"server\", \"network\", \"inject\" or \"segment\""},
        {"clinet close", 0, "unknown action \"clinet\"; did you mean \"client\"?"},
        {"client", 6,
         "the call is missing; expected \"listen\", \"connect\", \"bind\", \"send\", \"receive\", \"shutdown\", "
         "\"close\", "
         "\"abort\", \"set\", \"hang\", \"resume\", \"kill\", \"power-off\" or \"boot\""},
        {"client# close", 7, "bad number of the connection \"\"; expected a whole number from 1 to 1000000"},
        {"client#0 close", 7, "bad number of the connection \"0\"; expected a whole number from 1 to 1000000"},
        {"client:65536 close", 7, "bad port \"65536\"; expected a whole number from 1 to 65535"},
        {"clients close", 0, "unknown host \"clients\"; did you mean \"client\"?"},
        {"client bind", 11, "the port is missing; expected a whole number from 1 to 65535"},
        {"client bind 80 reuse", 15, "unknown option \"reuse\"; did you mean \"reuseaddr\"?"},
        {"client shutdown all", 16, "unknown half \"all\"; expected \"write\", \"read\" or \"both\""},
        {"client set", 10,
         "the option is missing; expected \"tcp_fin_timeout\", \"syn_retries\", \"user_timeout\", \"keepalive\", "
         "\"keepalive_interval\", \"keepalive_probes\", \"defer_accept\", \"linger2_off\", \"linger\" or \"nodelay\""},
        {"client set liner 5s", 11, "unknown option \"liner\"; did you mean \"linger\"?"},
        {"client set linger", 17, "the value is missing; expected one as in the settings"},
        {"client set nodelay 1", 19, "bad value \"1\" for nodelay; expected \"true\" or \"false\""},
        {"client Close", 7, "unknown call \"Close\"; did you mean \"close\"?"},
        {"server power_off", 7, "unknown call \"power_off\"; did you mean \"power-off\"?"},
        {"client close now", 13, "unexpected \"now\"; expected nothing more"},
        {"client send", 11, "the number of octets is missing; expected a whole number from 1 to 1073741824"},
        {"client send 0", 12, "bad number of octets \"0\"; expected a whole number from 1 to 1073741824"},
        {"client send 99999999999", 12,
         "bad number of octets \"99999999999\"; expected a whole number from 1 to 1073741824"},
        {"network dorp client 1", 8, "unknown fault \"dorp\"; did you mean \"drop\"?"},
        {"network drop clint 1", 13, "unknown host \"clint\"; did you mean \"client\"?"},
        {"network drop client 1 FIN,AKC", 26, "unknown control bit \"AKC\"; did you mean \"ACK\"?"},
        {"network drop client 1 FIN,", 26,
         "unknown control bit \"\"; expected \"SYN\", \"ACK\", \"FIN\", \"RST\", \"PSH\", \"URG\" or \"NONE\""},
        {"network drop client 1 SYN,NONE", 26, "unknown control bit \"NONE\"; expected NONE alone"},
        {"network latency 5", 16,
         "bad duration \"5\"; expected a number with us, ms, s, min or h, such as \"1.5s\", at most 100 days"},
        {"inject server RST seq=", 22,
         "a term is missing; expected a number or one of \"rcv.nxt\", \"snd.nxt\", \"snd.una\", \"rcv.wnd\", "
         "\"snd.wnd\", "
         "\"iss\", \"irs\" or \"ts.recent\""},
        {"inject server RST seq=rcv.nxt+rvc.wnd", 30, "unknown variable \"rvc.wnd\"; did you mean \"rcv.wnd\"?"},
        {"inject server RST seq=1 seq=2", 24, "\"seq\" is given twice; expected it once"},
        {"inject server RST seq", 21, "\"seq\" has no value; expected \"seq=…\""},
        {"inject server RST win=5", 18,
         "unknown word \"win\"; expected \"seq\", \"ack\", \"len\", \"wnd\", \"mss\", \"ts\" or \"ecr\""},
        {"inject server ACK mss=536", 22, "mss without SYN; expected SYN: only a SYN has an MSS"},
        {"inject server SYN mss=0", 22, "bad MSS \"0\"; expected a whole number from 1 to 65535"},
        {"inject server ACK ecr=5", 22, "ecr without ts; expected ts= as well: the option has both"},
        {"inject server RST wmd=5", 18, "unknown word \"wmd\"; did you mean \"wnd\"?"},
        {"inject server RST wnd=65536", 22, "bad window \"65536\"; expected a whole number from 0 to 65535"},
        {"segment 0 drop", 8, "bad number of the segment \"0\"; expected a whole number from 1 to 10000000"},
    };
    for (const Bad& bad : cases) {
        const auto parsed = actionFromText(bad.text);
        const auto* error = std::get_if<TextError>(&parsed);
        ASSERT_TRUE(error) << bad.text;
        EXPECT_EQ(error->offset, bad.offset) << bad.text;
        EXPECT_EQ(error->wrong + "; " + error->expected, bad.message);
    }
}

/// Any action that the grammar can say.
class Actions {
public:
    Action next()
    {
        const HostId host = kHosts[below(2)];
        switch (below(6)) {
        case 0: return call(host);
        case 1: return impairment(host);
        case 2: return CableAction{below(2) == 1};
        case 3: return LatencyAction{duration()};
        case 4: return FlightAction{1 + below(1000), Impairment::Delay, duration()};
        default: return inject(host);
        }
    }

private:
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }
    Duration duration() { return Duration(below(1u << below(32))); }

    Action call(HostId host)
    {
        CallAction action{host, kHostCalls[below(std::size(kHostCalls))]};
        if (action.call == HostCall::Send) action.octets = 1 + below(1u << 30);
        if (action.call == HostCall::Receive) action.octets = below(3);
        if (below(3) == 0) action.connection = 1 + below(1000);
        else if (below(3) == 0) action.socket = static_cast<std::uint16_t>(1 + below(65535));
        const bool names = action.call == HostCall::Listen || action.call == HostCall::Connect;
        if (action.call == HostCall::Bind || (names && below(2) == 0))
            action.port = static_cast<std::uint16_t>(1 + below(65535));
        if (action.call == HostCall::Shutdown) action.half = static_cast<Half>(below(3));
        if (action.call == HostCall::Set) action.option = {"linger", SettingText(durationText(duration()))};
        if (action.call == HostCall::Bind) action.reuse = kReuses[below(3)];
        return action;
    }
    Action impairment(HostId host)
    {
        ImpairAction action{.what = static_cast<Impairment>(below(3)), .host = host, .bits = {}};
        if (action.what == Impairment::Delay) action.delay = duration();
        else action.count = static_cast<int>(1 + below(100));
        if (below(2) == 1) action.bits = static_cast<Control>(below(64));
        return action;
    }
    Action inject(HostId host)
    {
        InjectAction action{.host = host, .bits = static_cast<Control>(below(64)), .seq = {}, .ack = {}, .window = {}};
        if (below(4) == 0) action.connection = 1 + below(1000);
        action.seq = expression();
        action.ack = expression();
        action.length = below(3) == 0 ? below(65496) : 0;
        if (below(2) == 1) action.window = below(65536);
        return action;
    }
    Expression expression()
    {
        Expression terms(below(5));
        for (Term& term : terms) {
            term.minus = &term != &terms.front() && below(2) == 1;
            term.variable = static_cast<Variable>(below(8));
            if (term.variable == Variable::Number) term.number = static_cast<std::uint32_t>(random_());
        }
        return terms;
    }

    std::mt19937_64 random_{7};
};

TEST(ActionText, EveryActionReadsAsItWasWritten)
{
    Actions actions;
    for (int i = 0; i < 20'000; ++i) {
        const Action action = actions.next();
        ASSERT_EQ(read(actionText(action)), action) << actionText(action);
    }
}

TEST(ActionText, NoiseIsAnErrorWithinTheText)
{
    std::mt19937_64 random(3);
    const std::string letters = "client serv network inject drop SYN,ACK seq=rcv.nxt+-19 \t\n\xFF\x80";
    for (int i = 0; i < 20'000; ++i) {
        std::string text(random() % 60, ' ');
        for (char& c : text) c = letters[random() % letters.size()];
        const auto parsed = actionFromText(text);
        if (const auto* error = std::get_if<TextError>(&parsed)) {
            ASSERT_LE(error->offset, text.size());
            ASSERT_FALSE(error->wrong.empty() || error->expected.empty()) << text;
        }
    }
}

}  // namespace
