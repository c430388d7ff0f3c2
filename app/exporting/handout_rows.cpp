#include "exporting/handout_rows.h"

#include "lab/evidence_questions.h"
#include "lab/evidence_words.h"
#include "lab/question.h"
#include "lab/telling.h"

namespace app::exporting {
namespace {

constexpr std::size_t kMostAskedOnPaper = 200;  ///< packets

/// With the lines of a tool that it is about, if it is.
QString askedIn(const lab::Question& question)
{
    return question.exhibit.isEmpty() ? question.text : question.text + QLatin1Char('\n') + question.exhibit;
}

/// The titles of lessons tell the outcome: students get what is done, and the question.
HandoutRow rowOf(const lab::Moment& moment, std::size_t step, HandoutFor whom, theme::StateNames names)
{
    const bool filled = whom == HandoutFor::Teachers;
    const lab::Moment then = momentAfter(moment, step);
    const auto question = lab::questionAbout(momentAfter(moment, step - 1), then.index);
    const QString title = lab::tellingAt(then).title;
    if (!filled) return {question ? question->context : title, question ? askedIn(*question) : QString(), {}, {}};
    HandoutRow row{title, {}, {}, {}};
    if (question) row.question = question->context + QStringLiteral(" ") + askedIn(*question);
    if (question) row.prediction = question->options[question->right].text;
    for (const tcp::HostId host : tcp::kHosts)
        row.states[tcp::index(host)] = theme::stateName(then.world().host(host).state(), names);
    return row;
}

/// A row a packet: what is asked is what the capture had told up to it; teachers get the states that it leaves
/// possible.
HandoutRow rowOf(const lab::Moment& moment, std::size_t step, HandoutFor whom, const lab::Evidence& whole)
{
    const lab::Moment then = momentAfter(moment, step);
    const QString title = lab::tellingAt(then).title;
    std::optional<lab::Question> question;
    if (step > 1 && step <= whole.captured.segments.size() && whole.captured.segments.size() <= kMostAskedOnPaper)
        question = lab::questionAboutPacket(*lab::evidenceUpTo(whole, step - 1), *lab::evidenceUpTo(whole, step));
    if (whom == HandoutFor::Students)
        return {question ? question->context : title, question ? askedIn(*question) : QString(), {}, {}};
    HandoutRow row{title, question ? question->text : QString(), {}, {}};
    if (question) row.prediction = question->options[question->right].text;
    for (const tcp::HostId host : tcp::kHosts)
        row.states[tcp::index(host)] = lab::EvidenceWords::states(whole.statesAt(then.index, host));
    return row;
}

}  // namespace

lab::Moment momentAfter(const lab::Moment& moment, std::size_t step)
{
    lab::Moment there = moment;
    there.step = step;
    there.index = step == 0 ? 0 : moment.stepEnds[step - 1];
    there.previous = step < 2 ? 0 : moment.stepEnds[step - 2];
    there.advanced = false;
    return there;
}

std::vector<HandoutRow> handoutRows(const lab::Moment& moment, HandoutFor whom, theme::StateNames names,
                                    const lab::Evidence* evidence)
{
    std::vector<HandoutRow> rows;
    for (std::size_t step = 1; step <= moment.stepEnds.size(); ++step)
        rows.push_back(evidence ? rowOf(moment, step, whom, *evidence) : rowOf(moment, step, whom, names));
    return rows;
}

}  // namespace app::exporting
