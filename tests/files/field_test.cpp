// Situations that people reported in public (operators, stack bugs, exams) and that a scenario could not express once:
// every file of tests/scenarios/field is read without a fault and holds what it expects.

#include "files/scenario_reader.h"

#include "scenario/play.h"

#include <QDir>

#include <gtest/gtest.h>

namespace {

TEST(Field, EverySituationIsSayableAndHolds)
{
    const QDir folder(TESTS_DIR "/scenarios/field");
    const QStringList files = folder.entryList({"*.json"}, QDir::Files, QDir::Name);
    EXPECT_FALSE(files.isEmpty());
    for (const QString& name : files) {
        SCOPED_TRACE(name.toStdString());
        const auto file = app::files::readScenarioFile(folder.filePath(name));
        for (const auto& fault : file.faults) ADD_FAILURE() << fault.text(name).toStdString();
        if (!file.good()) continue;
        EXPECT_EQ(file.scenario.id + ".json", name.toStdString());
        const tcp::Run run = tcp::play(file.scenario, tcp::settingsOf(file.scenario, {}).settings);
        EXPECT_GE(run.verdicts.size(), 3u) << "it claims too little";
        for (const tcp::Verdict& verdict : run.verdicts)
            EXPECT_TRUE(verdict.ok) << "step " << verdict.step + 1 << ": " << verdict.message;
    }
}

}  // namespace
