#include "cli/event_choice.h"

#include "cli/language.h"
#include "cli/output.h"

#include "files/spoken_message.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <algorithm>
#include <vector>

namespace app::cli {
namespace {

constexpr const char* kSelectors[] = {"event", "state", "segment", "timer", "call"};

bool unknownWord(const char* option, const std::string& word, const std::vector<std::string_view>& known)
{
    complain(QStringLiteral("--%1: ").arg(QLatin1String(option)) +
             Cli::tr("unknown word %1").arg(QString::fromStdString(tcp::quoted(word))) + "; " +
             files::spokenMessage(QString::fromStdString(tcp::suggestion(word, known))));
    return false;
}

/// The value of the option that is spelt as the value's text is. True where the option is not given.
template <typename T, typename Values>
bool chosen(const QCommandLineParser& line, const char* option, const Values& values, std::optional<T>& into)
{
    if (!line.isSet(option)) return true;
    const std::string word = line.value(option).toStdString();
    std::vector<std::string_view> known;
    for (const T value : values) {
        known.push_back(tcp::text(value));
        if (known.back() == word) into = value;
    }
    return into || unknownWord(option, word, known);
}

std::vector<tcp::Timer> timers()
{
    std::vector<tcp::Timer> all;
    for (int i = 0; i < tcp::kTimerCount; ++i) {
        if (static_cast<tcp::Timer>(i) != tcp::Timer::DelayedAck) all.push_back(static_cast<tcp::Timer>(i));
    }
    return all;
}

bool chosenEvent(const QCommandLineParser& line, tcp::EventChoice& choice)
{
    if (!line.isSet("event")) return true;
    bool whole = false;
    const uint number = line.value("event").toUInt(&whole);
    choice.number = number;
    if (whole && number > 0) return true;
    complain(Cli::tr("--event takes the number of an event, as in the trace"));
    return false;
}

bool chosenSegment(const QCommandLineParser& line, tcp::EventChoice& choice)
{
    if (!line.isSet("segment")) return true;
    const QString word = line.value("segment");
    bool whole = false;
    const qulonglong id = (word.startsWith(u'#') ? word.mid(1) : word).toULongLong(&whole);
    if (whole) choice.segment = id;
    else choice.bits = tcp::controlFromText(word.toStdString());
    if (choice.segment || choice.bits) return true;
    complain(Cli::tr("--segment takes control bits, such as FIN,ACK, or the id of a segment in the trace"));
    return false;
}

bool onlyOne(const QCommandLineParser& line)
{
    const auto isSet = [&](const char* option) { return line.isSet(option); };
    if (std::ranges::count_if(kSelectors, isSet) <= 1) return true;
    complain(Cli::tr("expected at most one of --event, --state, --segment, --timer and --call"));
    return false;
}

}  // namespace

std::optional<tcp::EventChoice> eventChoice(const QCommandLineParser& line)
{
    tcp::EventChoice choice;
    const bool read = onlyOne(line) && chosen(line, "host", tcp::kHosts, choice.host) && chosenEvent(line, choice) &&
                      chosen(line, "state", tcp::kStates, choice.state) && chosenSegment(line, choice) &&
                      chosen(line, "timer", timers(), choice.timer) &&
                      chosen(line, "call", tcp::kHostCalls, choice.call);
    if (!read) return std::nullopt;
    if (choice.host || choice.number) return choice;
    complain(Cli::tr("expected --host client or --host server"));
    return std::nullopt;
}

bool stateOrSegment(const QCommandLineParser& line, tcp::EventChoice& choice)
{
    return onlyOne(line) && chosen(line, "state", tcp::kStates, choice.state) && chosenSegment(line, choice);
}

}  // namespace app::cli
