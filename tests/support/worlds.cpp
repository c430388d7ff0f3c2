#include "support/worlds.h"

#include "report/trace.h"
#include "scenario/action_text.h"
#include "scenario/play.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace worlds {
namespace {

using tcp::Timeline;

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

bool isRun(std::string_view word) { return word == "next" || word == "quiet" || (word[0] >= '0' && word[0] <= '9'); }

void run(Timeline& timeline, std::string_view word)
{
    const auto mode = tcp::runFromText(word);
    ASSERT_TRUE(std::holds_alternative<tcp::RunMode>(mode)) << word;
    tcp::ScenarioStep step;
    step.run = std::get<tcp::RunMode>(mode);
    std::vector<tcp::Verdict> verdicts;
    EXPECT_TRUE(tcp::playStep(step, 0, timeline, verdicts)) << word;
}

void act(Timeline& timeline, std::string_view word)
{
    const auto action = tcp::actionFromText(word);
    ASSERT_TRUE(std::holds_alternative<tcp::Action>(action)) << word;
    timeline.apply(std::get<tcp::Action>(action));
}

}  // namespace

void drive(Timeline& timeline, std::string_view script)
{
    while (!script.empty()) {
        const std::size_t end = std::min(script.find(';'), script.size());
        const std::string_view word = trimmed(script.substr(0, end));
        if (!word.empty()) isRun(word) ? run(timeline, word) : act(timeline, word);
        script.remove_prefix(std::min(end + 1, script.size()));
    }
}

std::string_view wayTo(tcp::State state)
{
    switch (state) {
    case tcp::State::Closed: return "";
    case tcp::State::Listen: return "client listen";
    case tcp::State::SynSent: return "server listen; client connect";
    case tcp::State::SynReceived: return "client listen; server connect; next";
    case tcp::State::Established: return "server listen; client connect; quiet";
    case tcp::State::FinWait1: return "server listen; client connect; quiet; client close";
    case tcp::State::FinWait2: return "server listen; client connect; quiet; server hang; client close; quiet";
    case tcp::State::CloseWait: return "server listen; client connect; quiet; server close; quiet";
    case tcp::State::Closing: return "server listen; client connect; quiet; client close; server close; next; next";
    case tcp::State::LastAck: return "server listen; client connect; quiet; server close; quiet; client close";
    case tcp::State::TimeWait: return "server listen; client connect; quiet; client close; quiet; server close; quiet";
    }
    return {};
}

Timeline client(tcp::State state, const tcp::Settings& settings)
{
    Timeline timeline{tcp::World(settings)};
    drive(timeline, wayTo(state));
    return timeline;
}

std::string storyOf(const Timeline& timeline, std::size_t begin)
{
    std::string lines = "\n";
    for (std::size_t i = begin; i < timeline.size(); ++i) {
        for (const tcp::TraceEvent& event : timeline.step(i).events) {
            const std::string line = tcp::traceLine(event);
            if (!line.empty()) lines += line + '\n';
        }
    }
    return lines;
}

}  // namespace worlds
