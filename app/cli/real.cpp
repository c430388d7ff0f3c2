#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/real_words.h"
#include "cli/source.h"
#include "cli/walkthrough.h"

#include "files/measured_words.h"
#include "files/trace_reader.h"
#include "files/trace_writer.h"
#include "kernel/real_run.h"
#include "observation/playable.h"
#include "observation/recording.h"
#include "observation/timer_wheel.h"

#include <csignal>
#include <cstdio>
#include <memory>

#include <unistd.h>

namespace app::cli {
namespace {

volatile std::sig_atomic_t stopSignal = 0;  // what a signal handler may write

void stop(int number) { stopSignal = number; }

/// The trace as it grows: each line is out as soon as it is known, for who reads along.
class Stream {
public:
    bool open(const QString& path)
    {
        if (path.isEmpty() || path == "-") return true;
        file_.reset(std::fopen(path.toLocal8Bit().constData(), "w"));
        if (!file_) complain(Cli::tr("cannot write %1: %2").arg(path, qt_error_string()));
        return static_cast<bool>(file_);
    }
    void line(const std::string& text)
    {
        std::FILE* const out = file_ ? file_.get() : stdout;
        std::fwrite(text.data(), 1, text.size(), out);
        std::fputc('\n', out);
        std::fflush(out);
    }

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Closer> file_;
};

/// Where the run is, on one line of the terminal.
class Progress {
public:
    Progress(const tcp::Scenario& scenario, bool asked) : scenario_(scenario), shown_(asked || isatty(fileno(stderr)))
    {}
    ~Progress()
    {
        if (shown_ && begun_) std::fputc('\n', stderr);
    }

    void follow(const tcp::TraceItem& item)
    {
        const auto* step = std::get_if<tcp::StepBegun>(&item);
        if (!shown_ || step == nullptr) return;
        begun_ = true;
        const QString text = Cli::tr("step %1 of %2 (%3 s)").arg(step->index + 1).arg(scenario_.steps.size());
        const QString line = text.arg(double(step->at.count()) / 1e6, 0, 'f', 1);
        std::fprintf(stderr, "\r%s: %s ", scenario_.id.c_str(), line.toUtf8().constData());
        std::fflush(stderr);
    }

private:
    const tcp::Scenario& scenario_;
    bool shown_;
    bool begun_ = false;
};

struct Wanted {
    bool jsonl = false;
    bool compare = false;
    bool recorded = false;
    bool progress = false;
    QString output;
    tcp::Duration longest{};
};

std::optional<Wanted> wanted(const QCommandLineParser& line)
{
    Wanted it{line.value("format") == "jsonl", line.isSet("compare"), line.isSet("recorded"), line.isSet("progress"),
              line.value("output"), std::chrono::seconds(70)};
    if (line.isSet("format") && !it.jsonl && line.value("format") != "text") {
        complain(Cli::tr("unknown format %1").arg(line.value("format")) + "; " +
                 Cli::tr("expected %1").arg("text, jsonl"));
        return std::nullopt;
    }
    if (line.isSet("longest")) {
        const auto duration = tcp::durationFromText(line.value("longest").toStdString());
        if (!duration) {
            complain("--longest: " + Cli::tr("expected a duration, such as 70s"));
            return std::nullopt;
        }
        it.longest = *duration;
    }
    return it;
}

tcp::Trace emptyTrace(const tcp::Scenario& scenario)
{
    tcp::Trace trace;
    trace.source = kernel::kernelName();
    trace.scenario = scenario.id;
    return trace;
}

/// The recording that is shipped, or nothing after a message.
std::optional<tcp::Trace> shipped(const tcp::Scenario& scenario)
{
    const QByteArray text = files::shippedRecording(QString::fromStdString(scenario.id));
    files::TraceFile file = files::readTrace(text);
    if (!text.isEmpty() && file.good()) return std::move(file.trace);
    complain(Cli::tr("no recording of %1 is shipped").arg(QString::fromStdString(scenario.id)));
    return std::nullopt;
}

std::optional<tcp::Trace> playedNow(const Performance& performance, const Wanted& wanted, Stream* stream)
{
    tcp::Trace trace = emptyTrace(performance.scenario);
    Progress progress(performance.scenario, wanted.progress);
    kernel::RealRun how;
    how.longestWait = wanted.longest;
    how.cancelled = [] { return stopSignal != 0; };
    how.note = [](const std::string& note) { complain("note: " + QString::fromStdString(note)); };
    how.tell = [&](const tcp::TraceItem& item) {
        trace.items.push_back(item);
        progress.follow(item);
        const std::string text = stream != nullptr ? files::traceText(item) : std::string();
        if (!text.empty()) stream->line(text);
    };
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) std::signal(number, stop);
    if (stream != nullptr) stream->line(files::traceHead(trace));
    try {
        kernel::playForReal(performance.scenario, performance.settings, how);
    } catch (const kernel::Obstacle& obstacle) {
        complain(obstacleText(obstacle));
        return std::nullopt;
    }
    return trace;
}

/// What was asked for: the comparison, the trace, or the walkthrough.
int writeOut(const Performance& performance, const Wanted& wanted, const tcp::Trace& trace)
{
    if (wanted.compare) {
        const tcp::Trace simulated = tcp::traceOf(performance.play(), tcp::kLongestSlot);
        const QString name = QString::fromStdString(performance.scenario.id);
        const int written = writeResult(agreementText(name, simulated, trace).toUtf8());
        return written != kAllHold ? written : tcp::agreement(simulated, trace).sameStory() ? kAllHold : kSomeFailed;
    }
    if (wanted.output.endsWith(".trace")) {
        return writeResult(qCompress(QByteArray::fromStdString(files::traceText(trace)), 9), wanted.output);
    }
    if (wanted.jsonl) return wanted.recorded ? writeResult(files::traceText(trace), wanted.output) : kAllHold;
    const tcp::Run run = tcp::recordedRun(trace, performance.settings);
    return writeResult(walkthrough(performance, run).toUtf8(), wanted.output);
}

int play(const Performance& performance, const Wanted& wanted)
{
    if (const auto why = tcp::unplayable(performance.scenario, performance.settings)) {
        const QString id = QString::fromStdString(performance.scenario.id);
        complain(Cli::tr("a real kernel cannot play %1: ").arg(id) + files::MeasuredWords::unplayable(*why));
        return kNotAllowed;
    }
    Stream stream;
    const bool compressed = wanted.output.endsWith(".trace");
    const bool streamed = !wanted.recorded && !compressed && (wanted.compare ? !wanted.output.isEmpty() : wanted.jsonl);
    if (streamed && !stream.open(wanted.output)) return kBadInput;
    const auto trace = wanted.recorded ? shipped(performance.scenario)
                                       : playedNow(performance, wanted, streamed ? &stream : nullptr);
    if (!trace) return kNotAllowed;
    if (stopSignal != 0) {
        complain(Cli::tr("cancelled"));
        return 128 + static_cast<int>(stopSignal);
    }
    return writeOut(performance, wanted, *trace);
}

}  // namespace

int real(const QCommandLineParser& line)
{
    if (line.positionalArguments().size() != 1) {
        complain(Cli::tr("expected one scenario: an id, a file or -"));
        return kBadInput;
    }
    const auto asked = wanted(line);
    if (!asked) return kBadInput;
    const auto performance = loadPerformance(line.positionalArguments().first(), line, nullptr, "linux");
    return performance ? play(*performance, *asked) : kBadInput;
}

}  // namespace app::cli
