#include "cli/program.h"
#include "cli/transition_rows.h"

#include "files/library.h"
#include "scenario/play.h"
#include "simulation/profiles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using program::has;

bool isRow(const std::vector<tcp::Transition>& rows, const tcp::StateChanged& change)
{
    return std::any_of(rows.begin(), rows.end(), [&](const tcp::Transition& row) {
        return row.from == change.from && row.to == change.to && row.trigger == change.trigger;
    });
}

TEST(Transitions, HaveAClauseEach)
{
    for (const tcp::Transition& row : app::allRows()) EXPECT_NE(tcp::text(row.clause), "") << tcp::text(row.trigger);
}

TEST(Transitions, OfAProfileAreWhatItCanDo)
{
    const std::string finTimeout = "FIN-WAIT-2    CLOSED        fin timeout";
    EXPECT_TRUE(has(program::shell("cli transitions").out, finTimeout));
    EXPECT_TRUE(has(program::shell("cli transitions --profile linux").out, finTimeout));
    EXPECT_FALSE(has(program::shell("cli transitions --profile rfc9293").out, finTimeout));
    EXPECT_TRUE(has(program::shell("cli transitions --profile freebsd").out, "BSD finwait2_timeout"));
    EXPECT_FALSE(has(program::shell("cli transitions --profile linux").out, "keep"));
    EXPECT_TRUE(has(program::shell("cli transitions --profile linux --set keepalive=2h").out, "keep"));
}

TEST(Transitions, AreJsonAndDotToo)
{
    const std::string json = program::shell("cli transitions --format json").out;
    EXPECT_EQ(QJsonDocument::fromJson(json.c_str()).array().size(), qsizetype(app::allRows().size()));
    const std::string dot = program::shell("cli transitions --format dot").out;
    EXPECT_TRUE(dot.starts_with("digraph tcp {"));
    EXPECT_TRUE(has(dot, R"("CLOSED" -> "LISTEN" [label="passive OPEN")"));
}

TEST(Transitions, HoldEveryChangeThatALessonMakesUnderItsSettings)
{
    for (const app::ScenarioFile& file : app::library()) {
        for (const tcp::Profile& profile : tcp::profiles()) {
            const tcp::Settings settings = tcp::settingsOf(file.scenario, {}, profile.name).settings;
            const auto rows = app::rowsUnder(settings);
            const tcp::Run run = tcp::play(file.scenario, settings);
            for (const tcp::Step& step : run.timeline.steps()) {
                for (const tcp::Happening& happening : step.happenings) {
                    const auto* change = std::get_if<tcp::StateChanged>(&happening.what);
                    EXPECT_TRUE(!change || isRow(rows, *change))
                        << file.scenario.id << " under " << profile.name << ": " << tcp::text(change->from) << ' '
                        << tcp::text(change->trigger) << ' ' << tcp::text(change->to);
                }
            }
        }
    }
}

}  // namespace
