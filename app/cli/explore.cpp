#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/model_words.h"
#include "cli/output.h"
#include "cli/source.h"

#include "exploration/witness.h"
#include "files/scenario_writer.h"
#include "files/spoken_message.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <functional>
#include <optional>

#include <unistd.h>

namespace app::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;

/// Columns of the map, in the order of tcp::kStates.
constexpr const char* kShort[] = {"CLSD", "LSTN", "SYNS", "SYNR", "ESTB", "FW-1",
                                  "FW-2", "CL-W", "CLNG", "LACK", "TM-W"};

QString pathText(const std::vector<tcp::Move>& path)
{
    QStringList moves;
    for (const tcp::Move& move : path) moves << moveWords(move);
    return moves.isEmpty() ? QStringLiteral("-") : moves.join(", ");
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
    options.shutRead = line.isSet("shutdown-read");
    const bool good = number(line, "in-flight", 1, 8, options.inFlight) && number(line, "opens", 1, 4, options.opens) &&
                      number(line, "sends", 0, 4, options.sends) &&
                      number(line, "text-opens", 1, 4, options.textOpens) &&
                      number(line, "max-worlds", 1, 100'000'000, options.maxWorlds);
    return good ? std::optional(options) : std::nullopt;
}

/// How far a long walk is, where somebody sits at a terminal or it was asked for. What a script reads does not depend
/// on how fast the machine is.
class ProgressLine {
public:
    explicit ProgressLine(bool asked) : asked_(asked) {}

    /// False once Ctrl-C was pressed.
    bool operator()(std::size_t worlds, std::size_t waiting)
    {
        const auto now = Clock::now();
        if ((terminal_ || asked_) && now >= next_) {
            const QString line = Cli::tr("%1 worlds, %2 waiting").arg(worlds).arg(waiting);
            std::fprintf(stderr, "%s%s%s", terminal_ ? "\r" : "", line.toUtf8().constData(), terminal_ ? " " : "\n");
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

    bool asked_;
    bool terminal_ = isatty(STDERR_FILENO) != 0;
    bool written_ = false;
    Clock::time_point next_ = Clock::now() + interval();
};

/// What was explored: all of it is bounded, and the reader has to know by what.
QString boundsText(const tcp::ExploreOptions& options)
{
    QString written = Cli::tr("explored: %1 segments in flight each way, connections per host %2, SENDs %3")
                          .arg(options.inFlight)
                          .arg(options.opens)
                          .arg(options.sends);
    if (options.sends > 0 && options.textOpens < options.opens)
        written += ' ' + Cli::tr("(in runs with %1 per host)").arg(options.textOpens);
    if (options.loss) written += ", " + Cli::tr("loss");
    if (options.duplicate) written += ", " + Cli::tr("duplication");
    if (options.reorder) written += ", " + Cli::tr("reordering");
    if (options.shutRead) written += QStringLiteral(", shutdown read");
    return written + '\n';
}

QString stateWord(tcp::State state) { return padded(QString::fromUtf8(tcp::text(state)), 12); }

QString transitionsText(const tcp::Exploration& found)
{
    QString taken;
    QString missing;
    std::size_t count = 0;
    for (std::size_t i = 0; i < found.taken.size(); ++i) {
        const tcp::Transition& row = tcp::transitions()[i];
        const QString line = stateWord(row.from) + " -> " + stateWord(row.to) + "  " + triggerWords(row.trigger) + '\n';
        count += found.taken[i] ? 1 : 0;
        if (found.taken[i]) taken += "  " + line;
        else if (row.drawn()) missing += "  " + Cli::tr("not taken:") + ' ' + line;
    }
    const QString all = missing.isEmpty() ? Cli::tr("every drawn transition was taken") + '\n' : missing;
    return Cli::tr("transitions taken: %1 of %2 rows").arg(count).arg(found.taken.size()) + '\n' + all + taken;
}

QString mapText(const tcp::Exploration& found)
{
    QString written = Cli::tr("pairs of states (rows: client, columns: server; # reachable, . not)") + '\n' +
                      QString(14, u' ');
    for (const char* server : kShort) written += ' ' + padded(server, 4);
    std::size_t reachable = 0;
    for (const tcp::State client : tcp::kStates) {
        written += "\n  " + stateWord(client);
        for (const tcp::State server : tcp::kStates) {
            const bool is = found.reachable(client, server);
            reachable += is ? 1 : 0;
            written += is ? "    #" : "    .";
        }
    }
    return written + '\n' + Cli::tr("%1 of 121 pairs are reachable").arg(reachable) + '\n';
}

QString pathsText(const tcp::Explorer& explorer, const tcp::Exploration& found)
{
    QString written = Cli::tr("a shortest path to each (-> host: the oldest segment arrives there)") + '\n';
    for (const tcp::State client : tcp::kStates) {
        for (const tcp::State server : tcp::kStates) {
            if (!found.reachable(client, server)) continue;
            written += "  " + stateWord(client) + ' ' + stateWord(server) + "  " +
                       pathText(explorer.pathTo(client, server)) + '\n';
        }
    }
    return written;
}

std::optional<tcp::State> stateOf(const QString& word)
{
    const auto parsed = tcp::expectedStateFromText(word.toStdString());
    if (const auto* state = std::get_if<tcp::State>(&parsed)) return *state;
    const auto& error = std::get<tcp::TextError>(parsed);
    complain(files::spokenMessage(QString::fromStdString(error.wrong + "; " + error.expected)));
    return std::nullopt;
}

/// What a search for a scenario ended with: none, because there is none, or because it was stopped.
struct Search {
    std::optional<tcp::Scenario> scenario;
    bool complete = true;
};

/// Small walks find most pairs, the full one the rest: without text first, and with few connections.
Search search(tcp::State client, tcp::State server, const tcp::ExploreOptions& full, bool tells)
{
    Search found;
    ProgressLine progress(tells);
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
    const Search found = search(*client, *server, options, line.isSet("progress"));
    if (found.scenario) return writeResult(files::writeScenario(*found.scenario));
    const QString outcome = found.complete ? Cli::tr("client %1, server %2: not reachable")
                                           : Cli::tr("client %1, server %2: not found before the search was stopped");
    complain(outcome.arg(line.value("witness"), line.positionalArguments().first()));
    return kSomeFailed;
}

QString reportOf(const tcp::ExploreOptions& options, const tcp::Explorer& explorer, const tcp::Exploration& found)
{
    QString written = boundsText(options);
    written += Cli::tr("%1 worlds, %2 steps between them").arg(found.worlds).arg(found.edges);
    written += (found.complete ? QString() : ' ' + Cli::tr("(stopped early)")) + '\n';
    if (found.violation) {
        written += Cli::tr("INVARIANT BROKEN: %1").arg(QString::fromStdString(found.violation->rule)) + "\n  " +
                   pathText(found.violation->path) + '\n';
    } else {
        written += Cli::tr("no invariant broken") + '\n';
    }
    if (found.complete)
        written += Cli::tr("worlds that can never come back to CLOSED or LISTEN: %1").arg(found.stuck) + '\n';
    return written + transitionsText(found) + mapText(found) + pathsText(explorer, found);
}

}  // namespace

int explore(const QCommandLineParser& line)
{
    const auto options = optionsOf(line);
    if (!options) return kBadInput;
    std::signal(SIGINT, [](int) { interrupted = 1; });
    if (line.isSet("witness")) return printWitness(line, *options);
    tcp::Explorer explorer(*options);
    ProgressLine progress(line.isSet("progress"));
    const tcp::Exploration found = explorer.run(std::ref(progress));
    progress.end();
    const int status = writeResult(reportOf(*options, explorer, found).toUtf8());
    return found.violation || found.stuck > 0 ? kSomeFailed : status;
}

}  // namespace app::cli
