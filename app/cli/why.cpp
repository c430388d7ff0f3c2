#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/source.h"
#include "cli/why_answer.h"
#include "cli/why_capture.h"

#include "files/capture_source.h"
#include "files/library.h"
#include "files/why_lines.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

namespace app::cli {
namespace {

/// The last moment that is not later.
std::size_t momentAt(const tcp::Timeline& timeline, tcp::Instant at)
{
    std::size_t low = 0;
    for (std::size_t high = timeline.size(); low < high;) {
        const std::size_t middle = low + (high - low + 1) / 2;
        if (timeline.at(middle).now() <= at) low = middle;
        else high = middle - 1;
    }
    return low;
}

/// Where the question is about a time after the last step, time goes on without any hand.
bool goTo(tcp::Run& run, tcp::Instant at)
{
    const tcp::Instant end = run.timeline.last().now();
    if (at <= end) return true;
    tcp::ScenarioStep wait;
    wait.run = tcp::RunFor{at - end};
    std::vector<tcp::Verdict> verdicts;
    if (tcp::playStep(wait, run.stepEnds.size(), run.timeline, verdicts)) return true;
    complain(QString::fromStdString(verdicts.back().message));
    return false;
}

int answer(Question question, const tcp::Timeline& timeline, bool json)
{
    const tcp::Causes causes(timeline, question.moment);
    if (question.choice.number) {
        const tcp::TraceEvent* event = causes.find(*question.choice.number);
        if (event != nullptr) question.host = event->host;
    }
    const tcp::Host& host = timeline.at(question.moment).host(question.host);
    const tcp::TraceEvent* event = question.choice.find(causes, host.state());
    if (event == nullptr && !question.choice.asksForState()) {
        complain(Cli::tr("no such event up to %1").arg(files::momentText(question.at)));
        return kSomeFailed;
    }
    if (!json) return writeResult(whyText(question, timeline, causes, event).toUtf8());
    std::vector<tcp::CauseLink> chain;
    if (event != nullptr)
        chain = question.forward ? causes.whatFollowedFrom(event->number) : causes.whatLedTo(event->number);
    return writeResult(QByteArray::fromStdString(whyJson(question, host, chain)));
}

/// The time asked about; empty is the end. False after a message.
bool readTime(const QCommandLineParser& line, std::optional<tcp::Instant>& at)
{
    const std::string text = line.isSet("at") ? line.value("at").toStdString() : "end";
    if (text == "end") return true;
    at = tcp::durationFromText(text);
    if (at) return true;
    complain(Cli::tr("--at: bad time %1; expected a duration since the beginning, such as 61s, or end")
                 .arg(QString::fromStdString(tcp::quoted(text))));
    return false;
}

/// A file by what it holds; standard input where a connection is named.
bool isAboutCapture(const QCommandLineParser& line)
{
    const QString name = line.positionalArguments().first();
    return line.isSet("connection") || (name != "-" && !files::builtIn(name) && files::looksLikeCapture(name));
}

/// What only a capture has.
bool isOfScenarios(const QCommandLineParser& line)
{
    for (const char* option : {"captured-at", "proved-only"}) {
        if (!line.isSet(option)) continue;
        complain(Cli::tr("--%1 is for captures only").arg(QLatin1String(option)));
        return false;
    }
    return true;
}

}  // namespace

int why(const QCommandLineParser& line)
{
    if (line.positionalArguments().size() != 1) {
        complain(Cli::tr("expected one scenario: an id, a file or -; or a capture"));
        return kBadInput;
    }
    if (isAboutCapture(line)) return whyInCapture(line);
    if (!isOfScenarios(line)) return kBadInput;
    Question question;
    std::optional<tcp::Instant> at;
    bool json = false;
    const auto choice = eventChoice(line);
    if (!choice || !readTime(line, at) || !answerFormat(line, json)) return kBadInput;
    const auto performance = loadPerformance(line.positionalArguments().first(), line);
    if (!performance) return kBadInput;
    tcp::Run run = performance->play();
    if (at && !goTo(run, *at)) return kSomeFailed;
    question.choice = *choice;
    question.host = choice->host.value_or(tcp::HostId::Client);
    question.forward = line.isSet("forward");
    question.at = at.value_or(run.timeline.last().now());
    question.moment = momentAt(run.timeline, question.at);
    return answer(question, run.timeline, json);
}

}  // namespace app::cli
