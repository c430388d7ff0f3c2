#include "cli/captured_question.h"

#include "cli/event_choice.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/why_answer.h"

#include "scenario/action_text.h"
#include "simulation/words.h"

#include <array>
#include <utility>

namespace app::cli {
namespace {

using Whose = CapturedQuestion::Whose;

/// What only a scenario has: calls, timers and numbers of events are in no file, and nothing of it can be changed.
constexpr std::array<const char*, 6> kOfScenarios{"event", "timer", "call", "set", "seed", "swap-roles"};

bool isOfCaptures(const QCommandLineParser& line)
{
    for (const char* option : kOfScenarios) {
        if (!line.isSet(option)) continue;
        complain(
            Cli::tr("--%1 is not for captures; expected --state, --segment or neither").arg(QLatin1String(option)));
        return false;
    }
    return true;
}

bool readEnd(const QCommandLineParser& line, Whose& end)
{
    constexpr std::array<std::pair<const char*, Whose>, 4> kEnds{
        {{"client", Whose::Client}, {"server", Whose::Server}, {"a", Whose::A}, {"b", Whose::B}}};
    for (const auto& [word, one] : kEnds) {
        if (line.value("host") != QLatin1String(word)) continue;
        end = one;
        return true;
    }
    complain(Cli::tr("expected --host client, server, a or b"));
    return false;
}

/// "end", "#17", "1.5s"
bool readMoment(const QCommandLineParser& line, CapturedQuestion& question)
{
    const QString text = line.isSet("at") ? line.value("at") : QStringLiteral("end");
    if (text == u"end") return true;
    bool good = false;
    if (text.startsWith(u'#')) question.packet = text.mid(1).toULongLong(&good);
    else question.at = tcp::durationFromText(text.toStdString());
    if (good || question.at) return true;
    complain(
        Cli::tr(
            "--at: bad time %1; expected a time since the first segment, such as 1.5s, a packet, such as #17, or end")
            .arg(QString::fromStdString(tcp::quoted(text.toStdString()))));
    return false;
}

}  // namespace

std::optional<CapturedQuestion> capturedQuestion(const QCommandLineParser& line)
{
    CapturedQuestion question;
    question.forward = line.isSet("forward");
    const bool read = isOfCaptures(line) && readEnd(line, question.end) && readMoment(line, question) &&
                      stateOrSegment(line, question.choice) && answerFormat(line, question.json);
    return read ? std::optional(question) : std::nullopt;
}

}  // namespace app::cli
