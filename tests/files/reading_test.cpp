#include "files/folder.h"
#include "files/library.h"
#include "files/local_text.h"
#include "files/scenario_reader.h"

#include "scenario/action_text.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <set>

namespace {

std::string messages(const QString& path)
{
    std::string text;
    const QString name = QFileInfo(path).fileName();
    for (const app::files::Fault& fault : app::files::readScenarioFile(path).faults)
        text += fault.text(name).toStdString() + '\n';
    return text;
}

TEST(BadFile, GetsTheMessagesBesideIt)
{
    for (const QString& path : folder::files("bad")) {
        QFile golden(path.chopped(5) + ".messages");
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN") && golden.open(QIODevice::WriteOnly)) {
            golden.write(QByteArray::fromStdString(messages(path)));
        } else {
            EXPECT_EQ(messages(path), folder::contents(golden.fileName()).toStdString());
        }
    }
}

TEST(GoodFile, HasNoFaults)
{
    for (const QString& path : folder::files("good")) EXPECT_EQ(messages(path), "");
}

TEST(Lesson, HasNoFaults)
{
    for (const QString& path : folder::lessons()) EXPECT_EQ(messages(path), "");
}

TEST(GoodFile, OpensWhereItSays)
{
    const app::files::ScenarioFile file = app::files::readScenarioFile(TESTS_DIR "/files/good/open_at.json");
    EXPECT_EQ(file.openAt, (app::files::OpenAt{1, 2}));
    EXPECT_EQ(app::files::readScenarioFile(TESTS_DIR "/files/good/minimal.json").openAt, std::nullopt);
}

TEST(GoodFile, IsReadWithAllItHolds)
{
    const app::files::ScenarioFile file = app::files::readScenarioFile(TESTS_DIR "/files/good/everything.json");
    const tcp::Scenario& scenario = file.scenario;
    EXPECT_EQ(file.order, 7);
    EXPECT_EQ(scenario.id, "everything");
    EXPECT_EQ(scenario.title, (tcp::LocalText{{"en", "Plain text is English"}}));
    EXPECT_EQ(scenario.summary.at("en"), "Line one.\nLine \"two\" \\ é 😀");
    EXPECT_EQ(scenario.claims, (std::vector<std::string>{"a", "j"}));
    EXPECT_EQ(scenario.settings.at(2), (std::pair<std::string, std::string>{"seed", "18446744073709551615"}));
    EXPECT_EQ(scenario.settings.at(3), (std::pair<std::string, std::string>{"rfc1337", "true"}));
    ASSERT_EQ(scenario.steps.size(), 5u);
    const tcp::ScenarioStep& first = scenario.steps[0];
    EXPECT_EQ(first.expect.client, std::nullopt);
    EXPECT_EQ(first.expect.server, tcp::State::Listen);
    EXPECT_TRUE(first.expect.sent && first.expect.sent->empty());
    EXPECT_EQ(first.expect.after, tcp::Duration(1'000'000));
    EXPECT_EQ(scenario.steps[1].actions.size(), 3u);
    EXPECT_EQ(tcp::runText(scenario.steps[1].run), "until client ESTABLISHED");
    ASSERT_TRUE(scenario.steps[2].ask);
    const tcp::StepQuestion& ask = *scenario.steps[2].ask;
    EXPECT_EQ(ask.text.at("ko"), "이제 어떻게 될까요?");
    EXPECT_EQ(ask.answer, (tcp::LocalText{{"en", "This"}, {"ko", "이것"}}));
    EXPECT_EQ(ask.wrong, (std::vector<tcp::LocalText>{{{"en", "That"}, {"ko", "저것"}}, {{"en", "Neither"}}}));
    EXPECT_EQ(ask.because, (tcp::LocalText{{"en", "So it is."}}));
    ASSERT_TRUE(scenario.steps[3].ask);
    EXPECT_TRUE(scenario.steps[3].ask->because.empty());
    EXPECT_FALSE(scenario.steps[4].ask);
}

TEST(LocalText, FallsBackToEnglishThenToAny)
{
    EXPECT_EQ(app::files::localText({{"en", "a"}, {"ko", "b"}}, "ko"), "b");
    EXPECT_EQ(app::files::localText({{"en", "a"}}, "ko"), "a");
    EXPECT_EQ(app::files::localText({{"ko", "b"}}, "en"), "b");
    EXPECT_EQ(app::files::localText({}, "en"), "");
}

TEST(Unreadable, HasAMessageWithoutAPlace)
{
    const app::files::ScenarioFile file = app::files::readScenarioFile("/nowhere/at-all.json");
    ASSERT_EQ(file.faults.size(), 1u);
    EXPECT_EQ(file.faults[0].text("x.json").toStdString(),
              "x.json: cannot be read: No such file or directory; expected a scenario file");
}

TEST(Library, HoldsEveryLessonOnceGroupByGroup)
{
    std::set<std::string> ids;
    std::vector<std::string> groups;
    int order = 0;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        EXPECT_TRUE(ids.insert(file.scenario.id).second) << file.scenario.id;
        const bool newGroup = groups.empty() || groups.back() != file.scenario.group;
        if (newGroup) groups.push_back(file.scenario.group);
        EXPECT_TRUE(newGroup || file.order >= order) << file.scenario.id;
        order = file.order;
        EXPECT_EQ(app::files::builtIn(QString::fromStdString(file.scenario.id))->scenario, file.scenario);
    }
    EXPECT_EQ(ids.size(), app::files::builtInIds().size());
    EXPECT_EQ(std::set(groups.begin(), groups.end()).size(), groups.size()) << "a group is torn apart";
    EXPECT_FALSE(app::files::builtIn("../scenarios/stalled-peer"));
    EXPECT_FALSE(app::files::builtIn("nothing-of-this-name"));
}

}  // namespace
