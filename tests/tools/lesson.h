#pragma once

#include "scenario/action_text.h"
#include "scenario/play.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <string_view>

/// A run written as the scenario file writes it: actions, and how far the clock goes after them.
class Lesson {
public:
    explicit Lesson(std::string_view profile = "linux") : Lesson(tcp::findProfile(profile)->settings()) {}
    explicit Lesson(const tcp::Settings& settings) : run_{tcp::Timeline(tcp::World(settings)), {}, {}} {}

    /// `actions` are separated by ';'. Empty: none.
    Lesson& step(std::string_view actions, std::string_view run = "quiet")
    {
        tcp::ScenarioStep step;
        while (!actions.empty()) {
            const std::size_t end = std::min(actions.find(';'), actions.size());
            step.actions.push_back(std::get<tcp::Action>(tcp::actionFromText(actions.substr(0, end))));
            actions.remove_prefix(std::min(end + 1, actions.size()));
        }
        step.run = std::get<tcp::RunMode>(tcp::runFromText(run));
        tcp::playStep(step, run_.stepEnds.size(), run_.timeline, run_.verdicts);
        run_.stepEnds.push_back(run_.timeline.size());
        return *this;
    }

    const tcp::Run& run() const { return run_; }
    const tcp::Timeline& timeline() const { return run_.timeline; }
    const tcp::World& world() const { return run_.timeline.last(); }

private:
    tcp::Run run_;
};
