#include "files/folder.h"
#include "files/scenario_reader.h"
#include "files/scenario_writer.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace {

void expectRoundTrip(const QString& path)
{
    const app::files::ScenarioFile file = app::files::readScenarioFile(path);
    const QByteArray written = app::files::writeScenario(file.scenario);
    const app::files::ScenarioFile again = app::files::readScenario(written);
    EXPECT_TRUE(again.good()) << path.toStdString() << ": " << again.faults.front().text("written").toStdString();
    EXPECT_EQ(again.scenario, file.scenario) << path.toStdString();
    EXPECT_EQ(app::files::writeScenario(again.scenario), written) << path.toStdString();
    EXPECT_FALSE(QJsonDocument::fromJson(written).isNull()) << path.toStdString();
}

TEST(Writing, EveryLessonReadsAsItWasWritten)
{
    for (const QString& path : folder::lessons()) expectRoundTrip(path);
}

TEST(Writing, EveryGoodFileReadsAsItWasWritten)
{
    for (const QString& path : folder::files("good")) expectRoundTrip(path);
}

TEST(Writing, OfAFileForPeopleKeepsSchemaPlaceAndMoment)
{
    app::files::ScenarioFile file = app::files::readScenarioFile(TESTS_DIR "/files/good/open_at.json");
    file.order = 12;
    const QByteArray written = app::files::writeLessonFile(file);
    EXPECT_TRUE(written.startsWith("{\n  \"$schema\": \"scenario.schema.json\""));
    const app::files::ScenarioFile again = app::files::readScenario(written);
    ASSERT_TRUE(again.good());
    EXPECT_EQ(again.scenario, file.scenario);
    EXPECT_EQ(again.openAt, file.openAt);
    EXPECT_EQ(again.order, 12);
}

TEST(Writing, KeepsTheOrderOfTheContractAndFitsOnLines)
{
    tcp::Scenario scenario;
    scenario.id = "written";
    scenario.title = {{"ko", "글"}, {"en", "Text with \"quotes\""}};
    scenario.settings = {{"msl", "5s"}, {"latency", "1ms"}};
    tcp::ScenarioStep step;
    step.actions = {tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Listen}};
    step.run = tcp::RunNext{};
    step.expect.server = tcp::State::Listen;
    scenario.steps = {step, {}};
    EXPECT_EQ(app::files::writeScenario(scenario).toStdString(), R"({
  "format": "tcp-state-lab/1",
  "id": "written",
  "title": {"en": "Text with \"quotes\"", "ko": "글"},
  "profile": "rfc9293",
  "settings": {"msl": "5s", "latency": "1ms"},
  "steps": [{"do": "server listen", "run": "next", "expect": {"server": "LISTEN"}}, {}]
}
)");
}

}  // namespace
