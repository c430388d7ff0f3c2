#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/source.h"

#include "exploration/witness.h"
#include "files/scenario_writer.h"
#include "report/print.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <functional>
#include <optional>

#include <unistd.h>

namespace app {
namespace {

volatile std::sig_atomic_t interrupted = 0;

/// Columns of the map, in the order of tcp::kStates.
constexpr const char* kShort[] = {"CLSD", "LSTN", "SYNS", "SYNR", "ESTB", "FW-1",
                                  "FW-2", "CL-W", "CLNG", "LACK", "TM-W"};

std::string wordOf(const tcp::Move& move)
{
    const std::string host(tcp::text(move.host));
    const std::string position = move.index == 0 ? std::string() : " #" + std::to_string(move.index + 1);
    switch (move.kind) {
    case tcp::MoveKind::Call: return host + " " + std::string(tcp::text(move.call));
    case tcp::MoveKind::Deliver: return "-> " + host + position;
    case tcp::MoveKind::Lose: return host + " loses" + position;
    case tcp::MoveKind::Duplicate: return host + " doubles" + position;
    case tcp::MoveKind::Timeout: return host + " " + std::string(tcp::text(move.timer)) + " expires";
    case tcp::MoveKind::GiveUp: return host + " gives up";
    }
    return {};
}

std::string pathText(const std::vector<tcp::Move>& path)
{
    std::string written;
    for (const tcp::Move& move : path) written += (written.empty() ? "" : ", ") + wordOf(move);
    return written.empty() ? "-" : written;
}

bool number(const QCommandLineParser& line, const char* option, long least, long most, auto& into)
{
    if (!line.isSet(option)) return true;
    bool ok = false;
    const long value = line.value(option).toLong(&ok);
    if (ok && value >= least && value <= most) {
        into = static_cast<std::remove_reference_t<decltype(into)>>(value);
        return true;
    }
    complain(Cli::tr("--%1 takes a whole number from %2 to %3").arg(QString(option)).arg(least).arg(most));
    return false;
}

std::optional<tcp::ExploreOptions> optionsOf(const QCommandLineParser& line)
{
    tcp::ExploreOptions options;
    const auto settings = loadSettings({}, line);
    if (!settings) return std::nullopt;
    options.settings = *settings;
    options.loss = line.isSet("loss");
    options.duplicate = line.isSet("duplicate");
    options.reorder = line.isSet("reorder");
    const bool good = number(line, "in-flight", 1, 8, options.inFlight) && number(line, "opens", 1, 4, options.opens) &&
                      number(line, "sends", 0, 4, options.sends) &&
                      number(line, "text-opens", 1, 4, options.textOpens) &&
                      number(line, "max-worlds", 1, 100'000'000, options.maxWorlds);
    return good ? std::optional(options) : std::nullopt;
}

/// How far a long walk is: on a terminal a line that is written over, elsewhere a line now and then.
class ProgressLine {
public:
    /// False once Ctrl-C was pressed.
    bool operator()(std::size_t worlds, std::size_t waiting)
    {
        const auto now = Clock::now();
        if (now >= next_) {
            std::fprintf(stderr, "%s%zu worlds, %zu waiting%s", terminal_ ? "\r" : "", worlds, waiting,
                         terminal_ ? " " : "\n");
            next_ = now + interval();
            written_ = true;
        }
        return interrupted == 0;
    }
    void end() const
    {
        if (written_ && terminal_) std::fputc('\n', stderr);
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::duration interval() const
    {
        return terminal_ ? std::chrono::milliseconds(200) : std::chrono::milliseconds(3000);
    }

    bool terminal_ = isatty(STDERR_FILENO) != 0;
    bool written_ = false;
    Clock::time_point next_ = Clock::now() + interval();
};

/// What was walked: all of it is bounded, and the reader has to know by what.
std::string boundsText(const tcp::ExploreOptions& options)
{
    std::string written = tcp::printed("walked: %d segments in flight each way, connections per host %d, SENDs %d",
                                       options.inFlight, options.opens, options.sends);
    if (options.sends > 0 && options.textOpens < options.opens)
        written += tcp::printed(" (on ways with %d per host)", options.textOpens);
    for (const auto& [is, word] : {std::pair{options.loss, "loss"}, {options.duplicate, "duplication"},
                                   {options.reorder, "reordering"}})
        written += is ? std::string(", ") + word : std::string();
    return written + "\n";
}

std::string transitionsText(const tcp::Exploration& found)
{
    std::string written;
    std::size_t taken = 0;
    std::string missing;
    for (std::size_t i = 0; i < found.taken.size(); ++i) {
        const tcp::Transition& row = tcp::transitions()[i];
        taken += found.taken[i] ? 1 : 0;
        if (!found.taken[i] && row.drawn())
            missing += tcp::printed("  not taken: %s -> %s (%s)\n", tcp::text(row.from).data(), tcp::text(row.to).data(),
                                    tcp::text(row.trigger).data());
    }
    written += tcp::printed("transitions taken: %zu of %zu rows\n", taken, found.taken.size());
    written += missing.empty() ? "every drawn transition was taken\n" : missing;
    for (std::size_t i = 0; i < found.taken.size(); ++i) {
        const tcp::Transition& row = tcp::transitions()[i];
        if (found.taken[i])
            written += tcp::printed("  %-12s -> %-12s  %s\n", tcp::text(row.from).data(), tcp::text(row.to).data(),
                                    tcp::text(row.trigger).data());
    }
    return written;
}

std::string mapText(const tcp::Exploration& found)
{
    std::string written = "joint states (rows: client, columns: server; # reachable, . not)\n              ";
    for (const char* server : kShort) written += tcp::printed(" %-4s", server);
    std::size_t reachable = 0;
    for (const tcp::State client : tcp::kStates) {
        written += tcp::printed("\n  %-12s", tcp::text(client).data());
        for (const tcp::State server : tcp::kStates) {
            const bool is = found.reachable(client, server);
            reachable += is ? 1 : 0;
            written += is ? "    #" : "    .";
        }
    }
    return written + tcp::printed("\n%zu of 121 pairs are reachable\n", reachable);
}

std::string pathsText(const tcp::Explorer& explorer, const tcp::Exploration& found)
{
    std::string written = "a shortest way to each (-> host: the oldest segment arrives there)\n";
    for (const tcp::State client : tcp::kStates) {
        for (const tcp::State server : tcp::kStates) {
            if (!found.reachable(client, server)) continue;
            written += tcp::printed("  %-12s %-12s  %s\n", tcp::text(client).data(), tcp::text(server).data(),
                                    pathText(explorer.pathTo(client, server)).c_str());
        }
    }
    return written;
}

std::optional<tcp::State> stateOf(const QString& word)
{
    const auto parsed = tcp::expectedStateFromText(word.toStdString());
    if (const auto* state = std::get_if<tcp::State>(&parsed)) return *state;
    const auto& error = std::get<tcp::TextError>(parsed);
    complain(QString::fromStdString(error.wrong + "; " + error.expected));
    return std::nullopt;
}

/// What a search for a scenario ended with: none, because there is none, or because it was stopped.
struct Search {
    std::optional<tcp::Scenario> scenario;
    bool complete = true;
};

/// Small walks find most pairs, the full one the rest: without text first, and with few connections.
Search search(tcp::State client, tcp::State server, const tcp::ExploreOptions& full)
{
    Search found;
    ProgressLine progress;
    tcp::ExploreOptions options = full;
    const auto walk = [&] {
        tcp::Explorer explorer(options);
        const tcp::Exploration walked = explorer.run(std::ref(progress));
        found.complete = walked.complete;
        if (walked.reachable(client, server)) found.scenario = tcp::witness(explorer.pathTo(client, server), options);
    };
    options.sends = 0;
    for (options.opens = 1; options.opens <= full.opens && found.complete && !found.scenario; ++options.opens) walk();
    options = full;
    if (found.complete && !found.scenario && full.sends > 0) walk();
    progress.end();
    return found;
}

/// The scenario file that leads to the pair.
int printWitness(const QCommandLineParser& line, const tcp::ExploreOptions& options)
{
    if (line.positionalArguments().size() != 1) {
        complain(Cli::tr("--witness takes two states: that of the client and that of the server"));
        return kBadInput;
    }
    const auto client = stateOf(line.value("witness"));
    const auto server = stateOf(line.positionalArguments().first());
    if (!client || !server) return kBadInput;
    const Search found = search(*client, *server, options);
    if (found.scenario) return writeResult(writeScenario(*found.scenario));
    const QString outcome = found.complete ? Cli::tr("client %1, server %2: not reachable")
                                           : Cli::tr("client %1, server %2: not found before the walk was stopped");
    complain(outcome.arg(line.value("witness"), line.positionalArguments().first()));
    return kSomeFailed;
}

}  // namespace

int explore(const QCommandLineParser& line)
{
    const auto options = optionsOf(line);
    if (!options) return kBadInput;
    std::signal(SIGINT, [](int) { interrupted = 1; });
    if (line.isSet("witness")) return printWitness(line, *options);
    tcp::Explorer explorer(*options);
    ProgressLine progress;
    const tcp::Exploration found = explorer.run(std::ref(progress));
    progress.end();
    std::string written = boundsText(*options);
    written += tcp::printed("%zu worlds, %zu steps between them%s\n", found.worlds, found.edges,
                                       found.complete ? "" : " (stopped early)");
    if (found.violation)
        written += "INVARIANT BROKEN: " + found.violation->rule + "\n  " + pathText(found.violation->path) + "\n";
    else written += "no invariant broken\n";
    if (found.complete)
        written += tcp::printed("worlds that can never come back to CLOSED or LISTEN: %zu\n", found.stuck);
    written += transitionsText(found) + mapText(found) + pathsText(explorer, found);
    const int status = writeResult(QByteArray::fromStdString(written));
    return found.violation || found.stuck > 0 ? kSomeFailed : status;
}

}  // namespace app
