#include "reviewing/lesson_skills.h"

#include "lab/question.h"
#include "practice/bank.h"

#include <algorithm>

namespace app::reviewing {

std::vector<std::string> skillsOf(const lab::Moment& end)
{
    std::vector<std::string> asked;
    for (std::size_t step = 0; step < end.stepEnds.size(); ++step) {
        lab::Moment there = end;
        there.step = step;
        there.index = step == 0 ? 0 : end.stepEnds[step - 1];
        const auto question = lab::questionAbout(there, end.stepEnds[step]);
        if (question) asked.push_back(question->skill);
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
