#include "lab/merge_steps.h"

namespace app::lab {
namespace {

void append(tcp::LocalText& text, const tcp::LocalText& more)
{
    for (const auto& [language, words] : more) {
        std::string& there = text[language];
        if (!there.empty() && !words.empty()) there += ' ';
        there += words;
    }
}

/// Lists join where both claim one; a claim of one half is no claim about the whole.
template <typename List> std::optional<List> joined(const std::optional<List>& a, const std::optional<List>& b)
{
    if (!a || !b) return std::nullopt;
    List all = *a;
    all.insert(all.end(), b->begin(), b->end());
    return all;
}

tcp::ScenarioStep together(const tcp::ScenarioStep& a, const tcp::ScenarioStep& b)
{
    tcp::ScenarioStep step = a;
    step.actions.insert(step.actions.end(), b.actions.begin(), b.actions.end());
    step.run = b.run;
    step.expect = b.expect;
    step.expect.sent = joined(a.expect.sent, b.expect.sent);
    step.expect.signal = joined(a.expect.signal, b.expect.signal);
    step.expect.result = joined(a.expect.result, b.expect.result);
    step.expect.after.reset();
    if (step.title.empty()) step.title = b.title;
    append(step.say, b.say);
    append(step.why, b.why);
    append(step.look, b.look);
    return step;
}

}  // namespace

std::optional<tcp::ScenarioStep> merged(const tcp::Scenario& script, const tcp::Run& run, std::size_t first)
{
    if (first + 1 >= script.steps.size() || first + 1 >= run.stepEnds.size()) return std::nullopt;
    tcp::Timeline before = run.timeline;
    before.cut(run.stepBegin(first));
    const tcp::World& wanted = run.timeline.at(run.stepEnds[first + 1]);
    tcp::ScenarioStep step = together(script.steps[first], script.steps[first + 1]);
    const tcp::RunMode modes[] = {step.run, tcp::RunQuiet{}, tcp::RunFor{wanted.now() - before.last().now()}};
    for (const tcp::RunMode& mode : modes) {
        step.run = mode;
        tcp::Timeline tried = before;
        std::vector<tcp::Verdict> verdicts;
        if (tcp::playStep(step, first, tried, verdicts) && tried.last() == wanted) return step;
    }
    return std::nullopt;
}

}  // namespace app::lab
