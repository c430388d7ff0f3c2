// The lessons as a course (issue 5): enough of them, in order, each claim judged, each misconception cured.

#include "scenarios/lessons.h"

#include "lab/narration_rules.h"

#include "files/library.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace app;

namespace {

std::map<std::string, std::set<std::string>> lessonsBy(std::vector<std::string> tcp::Scenario::*names)
{
    std::map<std::string, std::set<std::string>> found;
    for (const Lesson& lesson : lessons()) {
        for (const std::string& name : lesson.scenario().*names) found[name].insert(lesson.name);
    }
    return found;
}

TEST(Course, HasAtLeastFortyLessons) { EXPECT_GE(lessons().size(), 40u); }

TEST(Course, HasTheFiveOfTheFirstDay)
{
    for (const char* name : {"three-way-handshake", "client-closes-first", "server-closes-first", "simultaneous-close",
                             "stalled-peer"}) {
        EXPECT_NO_THROW(lesson(name)) << name;
    }
}

TEST(Course, IsEmbeddedWhole)
{
    ASSERT_EQ(app::files::library().size(), lessons().size());
    for (const Lesson& lesson : lessons()) {
        const auto embedded = app::files::builtIn(QString::fromStdString(lesson.name));
        ASSERT_TRUE(embedded) << lesson.name;
        EXPECT_TRUE(embedded->scenario == lesson.scenario()) << lesson.name << ": build again";
    }
}

TEST(Course, GivesEachLessonItsPlace)
{
    std::map<int, std::string> places;
    for (const Lesson& lesson : lessons()) {
        const auto [place, added] = places.emplace(lesson.file.order, lesson.name);
        EXPECT_TRUE(added) << lesson.name << " and " << place->second << " are both " << lesson.file.order;
        EXPECT_GT(lesson.file.order, 0) << lesson.name;
    }
}

TEST(Course, GoesFromOpeningToClaims)
{
    const std::vector<std::string> course{"opening", "data", "closing", "waiting", "trouble", "resets", "attacks",
                                          "claims", "bugs"};
    std::vector<std::string> seen;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        if (seen.empty() || seen.back() != file.scenario.group) seen.push_back(file.scenario.group);
    }
    EXPECT_TRUE(std::ranges::includes(course, seen, {}, [&](const std::string& group) {
        return std::ranges::find(course, group) - course.begin();
    }, [&](const std::string& group) { return std::ranges::find(course, group) - course.begin(); }))
        << testing::PrintToString(seen);
}

/// facts: claims: what each claim of the article is.
const std::map<char, std::string> kVerdicts{{'a', "depends"}, {'b', "false"}, {'c', "true"},  {'d', "false"},
                                            {'e', "true"},    {'f', "depends"}, {'g', "depends"}, {'h', "true"},
                                            {'i', "false"},   {'j', "false"}};
/// The verdict as the last step gives it: in both titles, and at the beginning of both texts.
struct VerdictWords {
    QString english;
    QString koreanTitle;
    QString koreanSentence;
};
const std::map<std::string, VerdictWords> kVerdictWords{
    {"true", {"true", "사실", "사실입니다."}},
    {"false", {"false", "사실이 아님", "사실이 아닙니다."}},
    {"depends", {"it depends", "경우에 따라 다름", "경우에 따라 다릅니다."}}};

TEST(Course, JudgesTheTenClaims)
{
    const auto judged = lessonsBy(&tcp::Scenario::claims);
    for (const auto& [claim, verdict] : kVerdicts) {
        const std::string id = std::string("claim-") + claim;
        ASSERT_TRUE(judged.contains(std::string(1, claim))) << claim;
        EXPECT_TRUE(judged.at(std::string(1, claim)).contains(id));
        EXPECT_TRUE(lesson(id).scenario().steps.back().actions.empty()) << id;
    }
    EXPECT_EQ(judged.size(), 10u);
}

TEST(Course, SaysTrueFalseOrItDepends)
{
    for (const auto& [claim, verdict] : kVerdicts) {
        const std::string id = std::string("claim-") + claim;
        const auto& [english, koreanTitle, koreanSentence] = kVerdictWords.at(verdict);
        const tcp::ScenarioStep& last = lesson(id).scenario().steps.back();
        EXPECT_TRUE(app::lab::inLanguage(last.title, "en").startsWith("Verdict: " + english)) << id;
        EXPECT_TRUE(app::lab::inLanguage(last.title, "ko").startsWith("판정: ")) << id;
        EXPECT_TRUE(app::lab::inLanguage(last.title, "ko").endsWith(koreanTitle)) << id;
        EXPECT_TRUE(app::lab::inLanguage(last.say, "en").startsWith(english, Qt::CaseInsensitive)) << id;
        EXPECT_TRUE(app::lab::sentencesOf(app::lab::inLanguage(last.say, "ko")).front().endsWith(koreanSentence)) << id;
    }
}

TEST(Course, CuresTheEighteenMisconceptions)
{
    const auto cured = lessonsBy(&tcp::Scenario::misconceptions);
    for (int i = 1; i <= 18; ++i) {
        const std::string name = std::string("M").append(std::to_string(i));
        EXPECT_TRUE(cured.contains(name)) << name;
    }
    EXPECT_EQ(cured.size(), 18u);
}

}  // namespace
