#include "reviewing/lesson_skills.h"

#include "practice/bank.h"

#include <algorithm>

namespace app::reviewing {

std::string skillOf(const lab::Question& question)
{
    const lab::Option& right = question.options[question.right];
    switch (question.format) {
    case lab::Format::State: {
        const std::string skill = right.state ? "state " + std::string(tcp::text(*right.state)) : std::string();
        return tcp::practice::isSkill(skill) ? skill : std::string();
    }
    case lab::Format::Segment: return right.text.startsWith(u"RST") ? "M12" : right.text.contains(u"SYN") ? "M17" : "M11";
    case lab::Format::ClosedFirst: return "M1";
    case lab::Format::Bug: return "M3";
    case lab::Format::Timer: return "M2";
    case lab::Format::Lost: return "timer RETRANSMISSION";
    case lab::Format::Pair: return "state CLOSING";
    case lab::Format::Order: return "M8";
    case lab::Format::Name: return "spelling ss";
    case lab::Format::Because:
    case lab::Format::Own: return {};
    }
    return {};
}

std::vector<std::string> skillsOf(const lab::Moment& end)
{
    std::vector<std::string> asked;
    for (std::size_t step = 0; step < end.stepEnds.size(); ++step) {
        lab::Moment there = end;
        there.step = step;
        there.index = step == 0 ? 0 : end.stepEnds[step - 1];
        const auto question = lab::questionAbout(there, end.stepEnds[step]);
        if (question) asked.push_back(skillOf(*question));
    }
    std::vector<std::string> shown;
    const std::vector<std::string>& misconceptions = end.scenario->misconceptions;
    for (const std::string_view skill : tcp::practice::skills()) {
        const auto lessons = tcp::practice::lessonsOf(skill);
        const bool there = std::ranges::find(lessons, end.scenario->id) != lessons.end()
                           || std::ranges::find(misconceptions, skill) != misconceptions.end()
                           || std::ranges::find(asked, skill) != asked.end();
        if (there) shown.emplace_back(skill);
    }
    return shown;
}

}  // namespace app::reviewing
