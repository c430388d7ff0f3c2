// The table in resources/lessons.md is made from the lessons. Where it is not what they say, the test leaves the right
// one in BUILD/lessons_table.md, to be put in its place.

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
    table << "| chapter | id | lesson | claims | addresses |\n|---|---|---|---|---|\n";
    for (const files::ScenarioFile& file : files::library()) {
        const tcp::Scenario& lesson = file.scenario;
        table << "| " << lesson.group << " | `" << lesson.id << "` | "
              << lab::inLanguage(lesson.title, "en").toStdString() << " | " << joined(lesson.claims) << " | "
              << joined(lesson.misconceptions) << " |\n";
    }
    return table.str();
}

std::string catalogue()
{
    std::ifstream file(SOURCE_DIR "/resources/lessons.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Catalogue, ListsTheLessonsAsTheyAre)
{
    const std::string table = tableOfLessons();
    const bool there = catalogue().find("\n" + table + "\n") != std::string::npos;
    if (!there) std::ofstream(BINARY_DIR "/lessons_table.md") << table;
    EXPECT_TRUE(there) << "the table that should be there: " << BINARY_DIR << "/lessons_table.md";
}

TEST(Catalogue, SaysHowManyThereAre)
{
    const std::string count = std::to_string(files::library().size()) + " lessons, in Korean and English";
    EXPECT_NE(catalogue().find(count), std::string::npos) << count;
}

}  // namespace
