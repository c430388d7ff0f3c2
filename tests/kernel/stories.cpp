// kernel_stories random|sockets N SEED FOLDER   writes N random scenario files that a kernel can play; sockets: also
//                                               with several connections and with options of a socket
// kernel_stories late FOLDER                    the stories of FOLDER that a busy machine has disturbed, one a line
// kernel_stories table FOLDER                   agreement of FOLDER/ID.jsonl (measured) with the simulator: a line
// each, and the sum. The scenario of a trace is FOLDER/ID.json, or the built-in one of that id.

#include "files/library.h"
#include "files/scenario_writer.h"
#include "files/trace_reader.h"

#include "kernel/causes.h"
#include "kernel/lateness.h"

#include "observation/agreement.h"
#include "observation/playable.h"
#include "observation/timer_wheel.h"
#include "simulation/profiles.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

using namespace tcp;

/// Random, but the same from the same seed on every machine.
class Author {
public:
    /// `sockets`: also of several connections, and with options.
    Author(unsigned seed, bool sockets) : random_(seed), sockets_(sockets) {}

    Scenario scenario(std::string id)
    {
        Scenario it;
        it.id = std::move(id);
        it.title = {{"en", "Random story"}};
        it.summary = {{"en", "Made by tests/kernel/run."}};
        it.group = "own";
        it.profile = "linux";
        connections_ = 1;
        it.steps.push_back({{CallAction{HostId::Server, HostCall::Listen}}, RunQuiet{}, {}, {}, {}, {}, {}});
        if (oneIn(4)) it.steps.push_back(step({impairment()}));
        it.steps.push_back(step({CallAction{HostId::Client, HostCall::Connect}}));
        const unsigned more = 2 + below(6);
        for (unsigned i = 0; i < more; ++i) it.steps.push_back(step(actions()));
        for (ScenarioStep& each : it.steps) each.title = {{"en", "Step"}};
        return it;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    bool oneIn(unsigned times) { return below(times) == 0; }
    HostId host() { return oneIn(2) ? HostId::Client : HostId::Server; }

    ScenarioStep step(std::vector<Action> actions)
    {
        const std::array<RunMode, 8> modes{RunQuiet{},  RunQuiet{},     RunQuiet{},      RunNext{},
                                           RunNext{}, RunFor{30ms}, RunFor{300ms}, RunFor{2s}};
        return {std::move(actions), modes[below(modes.size())], {}, {}, {}, {}, {}};
    }

    std::vector<Action> actions()
    {
        std::vector<Action> all;
        if (oneIn(4)) all.push_back(impairment());
        all.push_back(oneIn(8) ? forged() : sockets_ && oneIn(6) ? ofOneSocket() : call());
        if (oneIn(3)) all.push_back(call());
        return all;
    }

    Action call()
    {
        constexpr std::array kCalls{HostCall::Send,   HostCall::Send,  HostCall::Send,     HostCall::Shutdown,
                                    HostCall::Close,  HostCall::Close, HostCall::Abort,    HostCall::Hang,
                                    HostCall::Resume, HostCall::Kill,  HostCall::Shutdown, HostCall::Close};
        const HostCall what = kCalls[below(kCalls.size())];
        return CallAction{host(), what, what == HostCall::Send ? 1 + below(900) : 0};
    }

    /// Another connection, a call on one of several, half a shutdown(), an option.
    Action ofOneSocket()
    {
        constexpr std::array kCalls{HostCall::Send, HostCall::Shutdown, HostCall::Close, HostCall::Abort};
        constexpr std::array<std::pair<const char*, const char*>, 4> kOptions{
            {{"nodelay", "false"}, {"linger", "1s"}, {"linger", "0s"}, {"user_timeout", "2s"}}};
        CallAction it{host(), kCalls[below(kCalls.size())]};
        const unsigned kind = below(4);
        if (kind == 0) {
            it = {HostId::Client, HostCall::Connect};
            it.connection = ++connections_;
            return it;
        }
        if (kind == 1) it.connection = 1 + below(connections_);
        if (kind == 2) it.call = HostCall::Shutdown;
        if (kind == 2) it.half = oneIn(2) ? Half::Read : Half::Both;
        if (kind == 3) {
            const auto& [key, value] = kOptions[below(kOptions.size())];
            it.call = HostCall::Set;
            it.option = {key, SettingText(value)};
        }
        if (it.call == HostCall::Send) it.octets = 1 + below(900);
        return it;
    }

    Action impairment()
    {
        constexpr std::array kBits{Control{ctl::ACK}, Control{ctl::FIN}, Control{ctl::SYN}};
        ImpairAction it{Impairment::Drop, host(), 1, {}, {}};
        it.what = std::array{Impairment::Drop, Impairment::Duplicate, Impairment::Delay}[below(3)];
        if (it.what == Impairment::Delay) it.delay = std::chrono::milliseconds(10 + below(150));
        if (oneIn(2)) it.bits = kBits[below(kBits.size())];
        return it;
    }

    Action forged()
    {
        constexpr std::array kBits{Control{ctl::RST}, Control{ctl::SYN}, Control{ctl::ACK},
                                   Control{ctl::FIN | ctl::ACK}};
        InjectAction it{host(), kBits[below(kBits.size())], {}, {}, 0, {}};
        it.seq = {Term{false, Variable::RcvNxt, 0}, Term{oneIn(2), Variable::Number, below(3) * 1000}};
        return it;
    }

    std::mt19937 random_;
    bool sockets_;
    unsigned connections_ = 1;  ///< of the client so far, in the scenario that is written
};

/// A host in SYN-SENT knows no number of its peer: where a forged segment lies then, real initial numbers decide.
bool forgesIntoSynSent(const Run& run)
{
    for (std::size_t step = 0; step < run.timeline.size(); ++step) {
        for (const TraceEvent& event : run.timeline.step(step).events) {
            const bool forged = std::holds_alternative<Injected>(event.what);
            if (forged && run.timeline.at(step).host(event.host).state() == State::SynSent) return true;
        }
    }
    return false;
}

int writeRandom(int count, unsigned seed, const std::string& folder, bool sockets)
{
    Author author(seed, sockets);
    for (int written = 0; written < count;) {
        const Scenario scenario = author.scenario("random-" + std::to_string(written + 1));
        const auto settings = settingsOf(scenario, {}, "linux");
        if (settings.error || unplayable(scenario, settings.settings)) continue;
        if (forgesIntoSynSent(play(scenario, settings.settings))) continue;
        QFile file(QString::fromStdString(folder + "/" + scenario.id + ".json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(app::files::writeScenario(scenario)) < 0) return 1;
        ++written;
    }
    return 0;
}

app::files::ScenarioFile scenarioOf(const fs::path& trace)
{
    const fs::path own = fs::path(trace).replace_extension(".json");
    if (fs::exists(own)) return app::files::readScenarioFile(QString::fromStdString(own.string()));
    return app::files::builtIn(QString::fromStdString(trace.stem().string())).value_or(app::files::ScenarioFile{});
}

const char* wordOf(DifferenceKind kind)
{
    return kind == DifferenceKind::OnlyMeasured ? "measured" : "simulated";
}

/// What the recording did not live through is no difference: it is taken off and counted apart.
std::size_t takeOffCuts(Agreement& agreed, std::vector<Reason>& reasons)
{
    std::size_t cuts = 0;
    for (std::size_t i = agreed.differences.size(); i-- > 0;) {
        if (reasons[i] != Reason::SilenceCut) continue;
        --agreed.counts[static_cast<std::size_t>(agreed.differences[i].event.kind)].of;
        agreed.differences.erase(agreed.differences.begin() + static_cast<std::ptrdiff_t>(i));
        reasons.erase(reasons.begin() + static_cast<std::ptrdiff_t>(i));
        ++cuts;
    }
    return cuts;
}

void printDifferences(const Agreement& agreed, const std::vector<Reason>& reasons, const Trace& simulated,
                      const Trace& measured)
{
    for (std::size_t i = 0; i < agreed.differences.size(); ++i) {
        const Difference& it = agreed.differences[i];
        const Likeness& event = it.event;
        if (it.kind == DifferenceKind::Early || it.kind == DifferenceKind::Late) continue;
        std::printf("    [%s]", stories::causeOf(it, reasons[i], simulated, measured));
        std::printf(" step %zu %s only %s: ", event.step + 1, text(event.host).data(), wordOf(it.kind));
        if (event.kind == Compared::States) std::printf("%s > %s\n", text(event.from).data(), text(event.to).data());
        else if (event.kind == Compared::Calls)
            std::printf("%s: %s\n", text(event.call).data(), std::string(event.result).c_str());
        else
            std::printf("%s seq=%d ack=%d len=%u\n", controlText(event.bits).c_str(), event.rseq, event.rack,
                        event.length);
    }
}

std::vector<fs::path> tracesIn(const std::string& folder)
{
    std::vector<fs::path> traces;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".jsonl") traces.push_back(entry.path());
    }
    std::ranges::sort(traces);
    return traces;
}

/// Whatever they tell: which are played again does not depend on what they tell.
int printLate(const std::string& folder)
{
    for (const fs::path& path : tracesIn(folder)) {
        const auto trace = app::files::readTraceFile(QString::fromStdString(path.string()));
        const auto file = scenarioOf(path);
        const auto settings = settingsOf(file.scenario, {}, "linux");
        if (!trace.good() || settings.error) continue;
        const Trace simulated = traceOf(play(file.scenario, settings.settings));
        if (stories::latenessOf(simulated, trace.trace) <= stories::kDisturbed) continue;
        const fs::path own = fs::path(path).replace_extension(".json");
        std::printf("%s\n", fs::exists(own) ? own.c_str() : path.stem().c_str());
    }
    return 0;
}

int printTable(const std::string& folder)
{
    const std::vector<fs::path> traces = tracesIn(folder);
    std::array<Agreed, kComparedCount> sum{};
    std::size_t same = 0;
    std::size_t cuts = 0;
    std::size_t inLastTick = 0;
    for (const fs::path& path : traces) {
        const auto trace = app::files::readTraceFile(QString::fromStdString(path.string()));
        const auto file = scenarioOf(path);
        const auto settings = settingsOf(file.scenario, {}, "linux");
        if (!trace.good() || settings.error) {
            std::printf("%-30s not played\n", path.stem().c_str());
            continue;
        }
        const Trace simulated = traceOf(play(file.scenario, settings.settings), kLongestSlot);
        Agreement agreed = agreement(simulated, trace.trace);
        auto reasons = reasonsOf(agreed, simulated, trace.trace);
        cuts += takeOffCuts(agreed, reasons);
        std::printf("%-30s states %zu/%zu segments %zu/%zu calls %zu/%zu\n", path.stem().c_str(), agreed.counts[0].same,
                    agreed.counts[0].of, agreed.counts[1].same, agreed.counts[1].of, agreed.counts[2].same,
                    agreed.counts[2].of);
        printDifferences(agreed, reasons, simulated, trace.trace);
        for (std::size_t kind = 0; kind < sum.size(); ++kind) sum[kind] += agreed.counts[kind];
        same += agreed.sameStory() ? 1 : 0;
        inLastTick += agreed.inLastTick;
    }
    const auto percent = [](const Agreed& it) { return it.of == 0 ? 100.0 : 100.0 * double(it.same) / double(it.of); };
    std::printf(
        "%zu of %zu stories the same; states %zu of %zu (%.1f %%), segments %zu of %zu (%.1f %%), calls %zu of %zu\n",
        same, traces.size(), sum[0].same, sum[0].of, percent(sum[0]), sum[1].same, sum[1].of, percent(sum[1]),
        sum[2].same, sum[2].of);
    if (inLastTick > 0)
        std::printf("counted as the same: %zu in the tick of the end, which the simulator does just behind its end\n",
                    inLastTick);
    if (cuts > 0) std::printf("not lived through, and not counted: %zu, in silences that were cut\n", cuts);
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const bool sockets = argc == 5 && std::strcmp(argv[1], "sockets") == 0;
    if (sockets || (argc == 5 && std::strcmp(argv[1], "random") == 0)) {
        const auto seed = static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10));
        return writeRandom(std::atoi(argv[2]), seed, argv[4], sockets);
    }
    if (argc == 3 && std::strcmp(argv[1], "table") == 0) return printTable(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "late") == 0) return printLate(argv[2]);
    std::fputs("usage: kernel_stories random|sockets N SEED FOLDER | table FOLDER | late FOLDER\n", stderr);
    return 2;
}
