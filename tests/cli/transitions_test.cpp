#include "cli/program.h"
#include "cli/transition_rows.h"

#include "files/library.h"
#include "scenario/play.h"
#include "simulation/profiles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>

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
    for (const tcp::Transition& row : app::cli::allRows())
        EXPECT_NE(tcp::text(row.clause), "") << tcp::text(row.trigger);
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
    EXPECT_EQ(QJsonDocument::fromJson(json.c_str()).array().size(), qsizetype(app::cli::allRows().size()));
    const std::string dot = program::shell("cli transitions --format dot").out;
    EXPECT_TRUE(dot.starts_with("digraph tcp {"));
    EXPECT_TRUE(has(dot, R"("CLOSED" -> "LISTEN" [label="passive OPEN")"));
}

/// What a host can do under its own settings, and under the options that the lesson sets on its sockets.
std::vector<tcp::Transition> rowsOf(const tcp::Scenario& lesson, const tcp::Settings& settings, tcp::HostId host)
{
    tcp::Settings own = settings;
    static_cast<tcp::HostSettings&>(own) = settings.of(host);
    std::vector<tcp::Transition> rows = app::cli::rowsUnder(own);
    for (const tcp::ScenarioStep& step : lesson.steps) {
        for (const tcp::Action& action : step.actions) {
            const auto* call = std::get_if<tcp::CallAction>(&action);
            if (!call || call->host != host || call->call != tcp::HostCall::Set) continue;
            EXPECT_FALSE(tcp::findSetting(call->option.key)->set(own, call->option.value.view()));
            std::ranges::copy(app::cli::rowsUnder(own), std::back_inserter(rows));
        }
    }
    return rows;
}

TEST(Transitions, HoldEveryChangeThatALessonMakesUnderItsSettings)
{
    for (const app::files::ScenarioFile& file : app::files::library()) {
        for (const tcp::Profile& profile : tcp::profiles()) {
            const tcp::Settings settings = tcp::settingsOf(file.scenario, {}, profile.name).settings;
            const std::array rows{rowsOf(file.scenario, settings, tcp::HostId::Client),
                                  rowsOf(file.scenario, settings, tcp::HostId::Server)};
            const tcp::Run run = tcp::play(file.scenario, settings);
            for (const tcp::Step& step : run.timeline.steps()) {
                for (const tcp::TraceEvent& event : step.events) {
                    const auto* change = std::get_if<tcp::StateChanged>(&event.what);
                    EXPECT_TRUE(!change || isRow(rows[tcp::index(event.host)], *change))
                        << file.scenario.id << " under " << profile.name << ": " << tcp::text(change->from) << ' '
                        << tcp::text(change->trigger) << ' ' << tcp::text(change->to);
                }
            }
        }
    }
}

TEST(Transitions, SpeakKorean)
{
    const std::string text = program::shell("cli transitions --lang ko").out;
    for (const char* part : {"이전 상태", "근거", "FIN의 ACK 수신", "RFC 9293 3.10.7.4 다섯 번째 검사"})
        EXPECT_TRUE(has(text, part)) << part;
    for (const char* english : {"TRIGGER", "rcv ", "fifth", "timeout 2MSL"})
        EXPECT_FALSE(has(text, english)) << english;
}

}  // namespace
