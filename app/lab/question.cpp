#include "lab/question.h"

#include "files/local_text.h"
#include "lab/narrator.h"
#include "lab/question_skill.h"
#include "lab/question_words.h"
#include "lab/upcoming_step.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

/// How often a format comes in turn: a high cost means seldom. Of equals, the first that fits.
struct Maker {
    Format format;
    std::optional<Question> (*make)(const UpcomingStep&);
    int cost;
};

constexpr std::array kMakers{
    Maker{Format::ClosedFirst, askClosedFirst, 4}, Maker{Format::Bug, askBug, 4},
    Maker{Format::Timer, askTimer, 2},             Maker{Format::State, askState, 1},
    Maker{Format::Lost, askLost, 2},               Maker{Format::Order, askOrder, 3},
    Maker{Format::Segment, askSegment, 2},         Maker{Format::Name, askName, 3},
    Maker{Format::Pair, askPair, 4},
};

/// So many steps back it is remembered what was asked.
constexpr std::size_t kLookBack = 12;

std::size_t seedOf(const Moment& moment, std::size_t step)
{
    std::size_t seed = step * 7;
    for (const char letter : moment.scenario->id) seed = seed * 31 + static_cast<unsigned char>(letter);
    return seed / 4;
}

/// In the words of the lesson; nothing is added to its answers.
Question ownQuestion(const UpcomingStep& next, const tcp::StepQuestion& own, const QString& language)
{
    Question question{Format::Own, next.context(), {}, files::localText(own.text, language), {}, 0,
                      files::localText(own.because, language)};
    std::vector<Option> wrong;
    for (const tcp::LocalText& text : own.wrong) wrong.push_back({files::localText(text, language), {}, {}});
    arrange(question, {files::localText(own.answer, language), {}, {}}, wrong, next.seed());
    return question;
}

/// Takes turns: each step of the lesson before this one has used a format up, the dearer ones for longer.
class Turns {
public:
    std::optional<Question> ask(const UpcomingStep& next)
    {
        std::optional<Question> best;
        std::size_t chosen = 0;
        for (std::size_t i = 0; i < kMakers.size(); ++i) {
            if (best && spent_[i] >= spent_[chosen]) continue;
            auto question = kMakers[i].make(next);
            if (!question) continue;
            question->format = kMakers[i].format;
            best = std::move(question);
            chosen = i;
        }
        if (best) spent_[chosen] += kMakers[chosen].cost;
        return best;
    }

private:
    std::array<int, kMakers.size()> spent_{};
};

}  // namespace

std::optional<Question> questionAbout(const Moment& moment, std::size_t end)
{
    if (end <= moment.index || !moment.scenario || moment.step >= moment.scenario->steps.size()) return std::nullopt;
    const auto& steps = moment.scenario->steps;
    const UpcomingStep next(moment, moment.index, end, seedOf(moment, moment.step));
    if (const auto& own = steps[moment.step].ask) {
        Question question = ownQuestion(next, *own, moment.language);
        const auto& shown = moment.scenario->misconceptions;
        question.skill = shown.size() == 1 ? shown.front() : skillOf(question, next);
        return question;
    }
    Turns turns;
    for (std::size_t i = moment.step - std::min(moment.step, kLookBack); i < moment.step; ++i) {
        const std::size_t begin = i == 0 ? 0 : moment.stepEnds[i - 1];
        if (!steps[i].ask && begin < moment.stepEnds[i])
            turns.ask(UpcomingStep(moment, begin, moment.stepEnds[i], seedOf(moment, i)));
    }
    auto question = turns.ask(next);
    if (question) question->skill = skillOf(*question, next);
    return question;
}

std::size_t offerState(Question& question, const Moment& moment, std::size_t end, tcp::State state)
{
    auto& options = question.options;
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option& option) { return option.state == state; });
    if (found != options.end()) return static_cast<std::size_t>(found - options.begin());
    const std::size_t last = question.right + 1 == options.size() ? options.size() - 2 : options.size() - 1;
    const UpcomingStep next(moment, moment.index, end, 0);
    options[last] = {narratedState(state), whyNot(next, question.host.value(), state), state};
    return last;
}

Judgement judge(const Question& question, std::optional<std::size_t> chosen)
{
    Judgement answer;
    answer.did = question.options[question.right].text;
    answer.explanation = question.because;
    if (!chosen) {
        answer.said = QuestionWords::tr("not sure yet");
        return answer;
    }
    answer.outcome = *chosen == question.right ? Outcome::Right : Outcome::Wrong;
    answer.said = question.options[*chosen].text;
    const QString& ifSo = question.options[*chosen].ifSo;
    if (answer.outcome == Outcome::Wrong && !ifSo.isEmpty())
        answer.explanation = question.because.isEmpty() ? ifSo : ifSo + ' ' + question.because;
    return answer;
}

}  // namespace app::lab
