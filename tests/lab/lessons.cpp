#include "lab/lessons.h"

#include "files/library.h"

#include <gtest/gtest.h>

namespace lessons {

tcp::Scenario builtIn(const QString& id)
{
    const auto file = app::files::builtIn(id);
    EXPECT_TRUE(file && file->good()) << id.toStdString();
    return file ? file->scenario : tcp::Scenario();
}

std::vector<tcp::Scenario> all()
{
    std::vector<tcp::Scenario> scenarios;
    for (const app::files::ScenarioFile& file : app::files::library()) scenarios.push_back(file.scenario);
    return scenarios;
}

void open(app::lab::Simulation& lab, const QString& id)
{
    lab.open(builtIn(id));
    lab.finish();
}

}  // namespace lessons
