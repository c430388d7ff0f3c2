#include "cli/why_answer.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/cause_words.h"
#include "files/clause_words.h"
#include "files/host_word.h"
#include "files/spoken_message.h"
#include "files/why_lines.h"
#include "report/json_line.h"
#include "report/trace.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <cstdint>

namespace app::cli {
namespace {

constexpr int kTimeWidth = 13;
constexpr int kHostWidth = 8;
constexpr int kAnswerWidth = 46;

QString traceWord(auto value)
{
    const std::string_view text = tcp::text(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString row(const QString& sign, const files::WhyLine& told)
{
    const tcp::CauseLink& link = told.link;
    return whyRow(link.event->at, files::hostWord(link.event->host), sign + told.text, {}, link.clause);
}

QString backText(const std::vector<files::WhyLine>& chain)
{
    QStringList lines;
    for (const files::WhyLine& told : chain) {
        lines << row(lines.isEmpty() ? "   " : "<- ", told);
        if (!told.setOffBy.isEmpty())
            lines << QString(kTimeWidth + 2 + kHostWidth + 5, u' ') + u'(' + told.setOffBy + u')';
    }
    return lines.join('\n') + '\n';
}

QString forwardText(const std::vector<files::WhyLine>& chain)
{
    QStringList lines;
    for (const files::WhyLine& told : chain)
        lines << row(lines.isEmpty() ? "   " : QString(2 * told.depth, u' ') + "-> ", told);
    return lines.join('\n') + '\n';
}

QString stayBeforeText(const Question& question, const tcp::Timeline& timeline, const tcp::Causes& causes)
{
    const auto stay = files::stayBefore(timeline, question.moment, question.host, causes);
    return stay ? '\n' + stay->question + "\n\n" + backText(stay->lines) + linesBelow(stay->stays) : QString();
}

std::string linkJson(const tcp::CauseLink& link)
{
    tcp::JsonLine more;
    more.add("rule", tcp::text(link.clause)).add("by_given", link.given);
    more.add("text", files::causeText(*link.event).toStdString());
    std::string event = tcp::traceLine(*link.event);
    event.pop_back();
    return event + ',' + more.text().substr(1);
}

std::string timersJson(const tcp::Tcb& tcb)
{
    std::string all;
    for (const tcp::Timer timer : files::runningTimers(tcb)) {
        tcp::JsonLine json;
        json.add("timer", tcp::text(timer)).add("due_us", std::int64_t{tcb.due(timer).count()});
        all += (all.empty() ? "" : ",") + json.text();
    }
    return '[' + all + ']';
}

}  // namespace

bool answerFormat(const QCommandLineParser& line, bool& json)
{
    constexpr std::string_view kFormats[] = {"text", "json"};
    const std::string format = line.isSet("format") ? line.value("format").toStdString() : "text";
    json = format == "json";
    if (json || format == "text") return true;
    complain(Cli::tr("unknown format %1").arg(QString::fromStdString(tcp::quoted(format))) + "; " +
             files::spokenMessage(QString::fromStdString(tcp::suggestion(format, kFormats))));
    return false;
}

QString whyRow(tcp::Instant at, const QString& host, const QString& text, const QString& mark, tcp::Clause rule)
{
    constexpr int kMarkWidth = 24;
    const QString time = files::momentText(at);
    const int hosts = std::max(kHostWidth, columnsOf(files::hostWord(tcp::HostId::Client)) + 2);
    QString line = QString(std::max(0, kTimeWidth - columnsOf(time)), u' ') + time + "  " + padded(host, hosts) +
                   padded(text, kAnswerWidth);
    if (!mark.isEmpty()) line += "  " + padded(mark, kMarkWidth);
    if (rule != tcp::Clause::None) line += "  " + files::ClauseWords::text(rule);
    while (line.endsWith(u' ')) line.chop(1);
    return line;
}

QString linesBelow(const QStringList& lines)
{
    return lines.isEmpty() ? QString() : '\n' + lines.join('\n') + '\n';
}

std::string whyJson(const Question& question, const tcp::Host& host, const std::vector<tcp::CauseLink>& chain)
{
    tcp::JsonLine head;
    head.add("host", tcp::text(question.host)).add("at_us", std::int64_t{question.at.count()});
    head.add("state", tcp::text(host.state())).add("direction", question.forward ? "forward" : "back");
    head.add("waits_for_close", files::waitsForItsOwnClose(host)).add("hangs", host.hung);
    std::string links;
    for (const tcp::CauseLink& link : chain) links += (links.empty() ? "\n  " : ",\n  ") + linkJson(link);
    const tcp::Connection* connection = host.current();
    std::string json = head.text();
    json.pop_back();
    json += ",\"timers\":" + timersJson(connection != nullptr ? connection->tcb : tcp::Tcb{});
    return json + ",\"chain\":[" + links + "\n]}\n";
}

QString whyText(const Question& question, const tcp::Timeline& timeline, const tcp::Causes& causes,
                const tcp::TraceEvent* event)
{
    const tcp::Host& host = timeline.at(question.moment).host(question.host);
    const QString head = question.forward ? Cli::tr("%1 at %2: %3. What did this lead to?")
                                          : Cli::tr("%1 at %2: %3. Why?");
    QString text =
        head.arg(files::hostWord(question.host), files::momentText(question.at), traceWord(host.state())) + "\n\n";
    if (event == nullptr) return text + Cli::tr("Nothing has happened to it yet.") + '\n';
    text += question.forward ? forwardText(files::linesForward(causes, event->number))
                             : backText(files::linesBack(causes, event->number));
    if (question.forward || !question.choice.asksForState()) return text;
    return text + (files::isOpen(host.state()) ? linesBelow(files::stayWords(causes, host))
                                               : stayBeforeText(question, timeline, causes));
}

}  // namespace app::cli
