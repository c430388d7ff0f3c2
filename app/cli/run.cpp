#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/script_run.h"
#include "cli/source.h"
#include "cli/walkthrough.h"

#include "files/spoken_message.h"

#include "capture/pcap_file.h"
#include "report/csv.h"
#include "report/mermaid.h"
#include "report/tcpstates.h"
#include "report/trace.h"
#include "scenario/action_text.h"
#include "simulation/words.h"
#include "tools/tcpdump.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace app::cli {
namespace {

/// Of a capture, or of the kernel that a script tests.
using ChosenHost = std::optional<tcp::HostId>;

struct Format {
    std::string_view name;
    std::string (*write)(const tcp::Run& run);
};

constexpr std::array<Format, 4> kTraceFormats{
    {{"jsonl", tcp::traceJsonl}, {"csv", tcp::csv}, {"mermaid", tcp::mermaid}, {"tcpstates", tcp::tcpstates}}};
/// "text" also needs the scenario, "pcap" its file, "tcpdump" and "packetdrill" a host.
constexpr std::array<std::string_view, 4> kOtherFormats{"text", "tcpdump", "pcap", "packetdrill"};

int unknownFormat(const std::string& name)
{
    std::vector<std::string_view> names(kOtherFormats.begin(), kOtherFormats.end());
    for (const Format& format : kTraceFormats) names.push_back(format.name);
    const std::string hint = tcp::suggestion(name, names);
    complain(Cli::tr("unknown format %1").arg(QString::fromStdString(tcp::quoted(name))) + "; " +
             files::spokenMessage(QString::fromStdString(hint)));
    return kBadInput;
}

int writeCapture(const tcp::Run& run, const QString& file, ChosenHost place)
{
    const bool standardOutput = file.isEmpty() || file == "-";
    const auto error = tcp::writePcap(run, standardOutput ? "-" : file.toStdString(), place);
    const bool readerGone = standardOutput && errno == EPIPE;
    if (!error || readerGone) return kAllHold;
    complain(Cli::tr("cannot write %1: %2").arg(file, QString::fromStdString(*error)));
    return kBadInput;
}

int write(const Performance& performance, const tcp::Run& run, const std::string& format, const QString& file,
          ChosenHost place)
{
    if (format == "pcap") return writeCapture(run, file, place);
    if (format == "tcpdump") return writeResult(tcp::tcpdump(run.timeline, place), file);
    if (format == "text") {
        tellMissingTexts(performance.scenario);
        return writeResult(walkthrough(performance, run).toUtf8(), file);
    }
    for (const Format& it : kTraceFormats) {
        if (it.name == format) return writeResult(it.write(run), file);
    }
    return unknownFormat(format);
}

/// What was written is the beginning of a story that could not be told to its end (reference: run, 1.5): an error.
int statusOf(const tcp::Run& run)
{
    if (!run.stopped) return kAllHold;
    const tcp::Verdict& why = run.verdicts.back();
    complain(Cli::tr("step %1%2: %3")
                 .arg(why.step + 1)
                 .arg(QString(), files::spokenMessage(QString::fromStdString(why.message))));
    return kSomeFailed;
}

bool isFormat(const std::string& name)
{
    const auto named = [&](const Format& format) { return format.name == name; };
    return std::ranges::find(kOtherFormats, name) != kOtherFormats.end() || std::ranges::any_of(kTraceFormats, named);
}

bool chosenHost(const QCommandLineParser& line, ChosenHost& place)
{
    if (!line.isSet("host")) return true;
    for (const tcp::HostId host : tcp::kHosts)
        if (line.value("host").toStdString() == tcp::text(host)) place = host;
    if (!place) complain("--host: " + Cli::tr("expected client or server"));
    return place.has_value();
}

}  // namespace

int run(const QCommandLineParser& line)
{
    const std::string format = line.isSet("format") ? line.value("format").toStdString() : "text";
    if (!isFormat(format)) return unknownFormat(format);
    if (line.positionalArguments().size() != 1) {
        complain(Cli::tr("expected one scenario: an id, a file or -"));
        return kBadInput;
    }
    if (isScript(line.positionalArguments().first())) return runScript(line.positionalArguments().first(), line);
    const auto performance = loadPerformance(line.positionalArguments().first(), line);
    if (!performance) return kBadInput;
    ChosenHost place;
    if (!chosenHost(line, place)) return kBadInput;
    const tcp::Run played = performance->play();
    if (format == "packetdrill")
        return std::max(writeScript(played, place.value_or(tcp::HostId::Client), line), statusOf(played));
    const int written = write(*performance, played, format, line.value("output"), place);
    return std::max(written, statusOf(played));
}

}  // namespace app::cli
