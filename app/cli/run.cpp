#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/source.h"
#include "cli/walkthrough.h"

#include "capture/pcap_file.h"
#include "report/csv.h"
#include "report/mermaid.h"
#include "report/tcpdump.h"
#include "report/tcpstates.h"
#include "report/trace.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace app {
namespace {

struct Format {
    std::string_view name;
    std::string (*write)(const tcp::Run& run);
};

// "text" also needs the scenario, "pcap" its file: they are not in the table.
constexpr std::array<Format, 5> kFormats{{{"jsonl", tcp::traceJsonl},
                                          {"csv", tcp::csv},
                                          {"mermaid", tcp::mermaid},
                                          {"tcpdump", tcp::tcpdump},
                                          {"tcpstates", tcp::tcpstates}}};

int unknownFormat(const std::string& name)
{
    std::vector<std::string_view> names{"text", "pcap"};
    for (const Format& format : kFormats) names.push_back(format.name);
    const std::string hint = tcp::suggestion(name, names);
    complain(Cli::tr("unknown format %1").arg(QString::fromStdString(tcp::quoted(name))) + "; " +
             QString::fromStdString(hint));
    return kBadInput;
}

int writeCapture(const tcp::Run& run, const QString& file)
{
    const bool standardOutput = file.isEmpty() || file == "-";
    const auto error = tcp::writePcap(run, standardOutput ? "-" : file.toStdString());
    const bool readerGone = standardOutput && errno == EPIPE;
    if (!error || readerGone) return kAllHold;
    complain(Cli::tr("cannot write %1: %2").arg(file, QString::fromStdString(*error)));
    return kBadInput;
}

int write(const Performance& performance, const tcp::Run& run, const std::string& format, const QString& file)
{
    if (format == "pcap") return writeCapture(run, file);
    if (format == "text") return writeResult(walkthrough(performance, run).toUtf8(), file);
    for (const Format& it : kFormats) {
        if (it.name == format) return writeResult(it.write(run), file);
    }
    return unknownFormat(format);
}

/// What was written is the beginning of a story that could not be told to its end (contract 1.2, 1.5): an error.
int statusOf(const tcp::Run& run)
{
    if (!run.stopped) return kAllHold;
    const tcp::Verdict& why = run.verdicts.back();
    complain(Cli::tr("step %1%2: %3").arg(why.step + 1).arg(QString(), QString::fromStdString(why.message)));
    return kSomeFailed;
}

bool isFormat(const std::string& name)
{
    const auto named = [&](const Format& format) { return format.name == name; };
    return name == "text" || name == "pcap" || std::any_of(kFormats.begin(), kFormats.end(), named);
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
    const auto performance = loadPerformance(line.positionalArguments().first(), line);
    if (!performance) return kBadInput;
    const tcp::Run played = performance->play();
    const int written = write(*performance, played, format, line.value("output"));
    return std::max(written, statusOf(played));
}

}  // namespace app
