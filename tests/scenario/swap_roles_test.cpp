#include "scenario/swap_roles.h"

#include "scenario/action_text.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;

Action action(std::string_view text) { return std::get<Action>(actionFromText(text)); }

ScenarioStep step(std::vector<std::string_view> actions, std::optional<State> client, std::optional<State> server)
{
    ScenarioStep made;
    for (const std::string_view text : actions) made.actions.push_back(action(text));
    made.expect.client = client;
    made.expect.server = server;
    return made;
}

Scenario closing()
{
    Scenario scenario;
    scenario.title = {{"en", "The client closes"}, {"ko", "클라이언트가 닫기"}};
    scenario.settings = {{"msl", "5s"}, {"bug_client", "time-wait-skipped"}};
    scenario.steps.push_back(step({"server listen", "client connect"}, State::Established, State::Established));
    scenario.steps.push_back(step({"network drop server 1 ACK", "client close"}, State::FinWait1, State::CloseWait));
    ScenarioStep& last = scenario.steps.emplace_back(step({}, State::FinWait2, std::nullopt));
    last.run = RunUntil{HostId::Client, State::FinWait2};
    last.expect.sent = {std::get<ExpectedSegment>(segmentFromText("server ACK seq=1 ack=2"))};
    last.say = {{"en", "Client's kernel and server's."}, {"ko", "클라이언트의 커널과 서버의 커널"}};
    return scenario;
}

TEST(SwapRoles, LeavesTheOpeningAndExchangesTheRest)
{
    const Scenario swapped = swappedRoles(closing());
    EXPECT_EQ(swapped.steps[0].actions, closing().steps[0].actions);
    EXPECT_EQ(actionText(swapped.steps[1].actions[0]), "network drop client 1 ACK");
    EXPECT_EQ(actionText(swapped.steps[1].actions[1]), "server close");
    EXPECT_EQ(swapped.steps[1].expect.client, State::CloseWait);
    EXPECT_EQ(swapped.steps[1].expect.server, State::FinWait1);
    EXPECT_EQ(runText(swapped.steps[2].run), "until server FIN-WAIT-2");
    EXPECT_EQ(segmentText(swapped.steps[2].expect.sent->front()), "client ACK seq=1 ack=2");
    EXPECT_EQ(swapped.steps[2].expect.client, std::nullopt);
}

TEST(SwapRoles, ExchangesTheWordsOfBothLanguages)
{
    const Scenario swapped = swappedRoles(closing());
    EXPECT_EQ(swapped.title.at("en"), "The server closes (roles swapped)");
    EXPECT_EQ(swapped.title.at("ko"), "서버가 닫기 (역할 바꿈)");
    EXPECT_EQ(swapped.steps[2].say.at("en"), "Server's kernel and client's.");
    EXPECT_EQ(swapped.steps[2].say.at("ko"), "서버의 커널과 클라이언트의 커널");
}

TEST(SwapRoles, GivesTheBugToTheOtherHost)
{
    const std::pair<std::string, std::string> bug{"bug_server", "time-wait-skipped"};
    EXPECT_EQ(swappedRoles(closing()).settings.back(), bug);
}

TEST(SwapRoles, TwiceIsTheOriginal)
{
    const Scenario once = swappedRoles(closing());
    EXPECT_TRUE(rolesSwapped(once));
    EXPECT_FALSE(rolesSwapped(closing()));
    EXPECT_EQ(swappedRoles(once), closing());
}

TEST(SwapRoles, IsOfferedForAConnectionThatIsEstablishedAndThenClosed)
{
    EXPECT_TRUE(canSwapRoles(closing()));
    Scenario scenario = closing();
    scenario.steps.erase(scenario.steps.begin());
    EXPECT_FALSE(canSwapRoles(scenario)) << "never established";
    scenario = closing();
    scenario.steps[1].actions.clear();
    EXPECT_FALSE(canSwapRoles(scenario)) << "never closed";
    scenario = closing();
    scenario.steps[2].actions.push_back(action("client connect"));
    EXPECT_FALSE(canSwapRoles(scenario)) << "opened anew";
    scenario = closing();
    scenario.steps[1].actions.push_back(action("server close"));
    EXPECT_FALSE(canSwapRoles(scenario)) << "both close at once";
}

}  // namespace
