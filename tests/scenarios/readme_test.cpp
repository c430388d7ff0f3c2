// The table of lessons in README.md is made from the lessons (issue 5). Where it is not what they say, the test leaves
// the right one in BUILD/readme_lessons.md, to be put in its place.

#include "files/library.h"
#include "lab/narration_rules.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

using namespace app;

namespace {

std::string joined(const std::vector<std::string>& names)
{
    std::string line;
    for (const std::string& name : names) line += (line.empty() ? "" : " ") + name;
    return line;
}

std::string tableOfLessons()
{
    std::ostringstream table;
    table << "| chapter | id | lesson | claims | cures |\n|---|---|---|---|---|\n";
    for (const ScenarioFile& file : library()) {
        const tcp::Scenario& lesson = file.scenario;
        table << "| " << lesson.group << " | `" << lesson.id << "` | " << inLanguage(lesson.title, "en").toStdString()
              << " | " << joined(lesson.claims) << " | " << joined(lesson.misconceptions) << " |\n";
    }
    return table.str();
}

std::string readme()
{
    std::ifstream file(SOURCE_DIR "/README.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Readme, ListsTheLessonsAsTheyAre)
{
    const std::string table = tableOfLessons();
    const bool there = readme().find("\n" + table + "\n") != std::string::npos;
    if (!there) std::ofstream(BINARY_DIR "/readme_lessons.md") << table;
    EXPECT_TRUE(there) << "the table that should be there: " << BINARY_DIR << "/readme_lessons.md";
}

TEST(Readme, SaysHowManyThereAre)
{
    const std::string count = std::to_string(library().size()) + " lessons, in Korean and English";
    EXPECT_NE(readme().find(count), std::string::npos) << count;
}

}  // namespace
