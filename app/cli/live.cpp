#include "cli/commands.h"
#include "cli/language.h"
#include "cli/live_text.h"
#include "cli/output.h"
#include "cli/real_words.h"

#include "files/spoken_message.h"

#include "kernel/looker.h"
#include "kernel/networks.h"
#include "scenario/action_text.h"
#include "simulation/settings.h"
#include "simulation/words.h"
#include "tools/state_names.h"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <iterator>
#include <thread>

namespace app::cli {
namespace {

using tcp::Duration;

volatile std::sig_atomic_t liveStopped = 0;

constexpr Duration kLeastPeriod = std::chrono::milliseconds(50);
constexpr int kShareOfCore = 20;  ///< the looks take one twentieth of a core at most

struct LiveAsked {
    QString format = "text";
    std::string network;  ///< empty: our own
    bool once = false;
    bool hints = false;
    bool hideAddresses = false;
    std::optional<tcp::State> state;
    std::optional<int> pid;
    Duration period = std::chrono::seconds(1);
    tcp::HintLimits limits;
};

bool refuse(const QString& message)
{
    complain(message);
    return false;
}

/// The RFC's word, or that of ss.
std::optional<tcp::State> stateOf(const std::string& word)
{
    for (const tcp::State state : tcp::kStates) {
        if (text(state) == word || tcp::spelling(state, tcp::Spelling::Ss) == word) return state;
    }
    return std::nullopt;
}

bool readState(const QCommandLineParser& line, LiveAsked& asked)
{
    if (!line.isSet("state")) return true;
    const std::string word = line.value("state").toUpper().toStdString();
    asked.state = stateOf(word);
    if (asked.state) return true;
    std::vector<std::string_view> words;
    for (const tcp::State state : tcp::kStates) words.push_back(text(state));
    return refuse("--state: " + Cli::tr("unknown state %1").arg(QString::fromStdString(tcp::quoted(word))) + "; " +
                  files::spokenMessage(QString::fromStdString(tcp::suggestion(word, words))));
}

bool readDuration(const QCommandLineParser& line, const char* option, Duration& value)
{
    if (!line.isSet(option)) return true;
    const auto duration = tcp::durationFromText(line.value(option).toStdString());
    if (!duration) return refuse(QString("--%1: ").arg(option) + Cli::tr("expected a duration, such as 70s"));
    value = *duration;
    return true;
}

bool readPid(const QCommandLineParser& line, LiveAsked& asked)
{
    if (!line.isSet("pid")) return true;
    bool number = false;
    asked.pid = line.value("pid").toInt(&number);
    return (number && *asked.pid > 0) || refuse("--pid: " + Cli::tr("expected the number of a process"));
}

std::optional<LiveAsked> askedOf(const QCommandLineParser& line)
{
    LiveAsked asked;
    if (line.isSet("format")) asked.format = line.value("format");
    asked.network = line.value("namespace").toStdString();
    asked.once = line.isSet("once");
    asked.hints = line.isSet("hints");
    asked.hideAddresses = line.isSet("hide-addresses");
    if (asked.format != "text" && asked.format != "jsonl" && asked.format != "csv") {
        refuse(Cli::tr("unknown format %1").arg(asked.format) + "; " + Cli::tr("expected %1").arg("text, jsonl, csv"));
        return std::nullopt;
    }
    const bool good = readState(line, asked) && readPid(line, asked) && readDuration(line, "period", asked.period) &&
                      readDuration(line, "leaked-for", asked.limits.leakedFor);
    asked.limits.halfClosedFor = asked.limits.leakedFor;
    return good ? std::optional(asked) : std::nullopt;
}

class LiveView {
public:
    explicit LiveView(const LiveAsked& asked) : asked_(asked), looker_(asked.network)
    {
        asked_.limits.localPorts = looker_.localPorts();
        style_.hideAddresses = asked.hideAddresses;
    }

    int run()
    {
        for (bool first = true; liveStopped == 0; first = false) {
            const std::clock_t begun = std::clock();
            const tcp::Look look = looker_.look(onlyState(), true);
            findOwners();
            const int written = first ? showAll(look) : showChanges(look);
            if (written != kAllHold || asked_.once) return written;
            cost_ = Duration((std::clock() - begun) * Duration::period::den / CLOCKS_PER_SEC);
            std::this_thread::sleep_for(period());
        }
        return kAllHold;
    }

private:
    /// Hints and changes need every socket; a table of one state does not.
    std::optional<tcp::State> onlyState() const
    {
        return asked_.once && !asked_.hints ? asked_.state : std::nullopt;
    }
    /// All that was done for a look counts: the owners of sockets and the words, too.
    Duration period() const { return std::max({asked_.period, kLeastPeriod, cost_ * kShareOfCore}); }

    void findOwners()
    {
        std::size_t hidden = 0;
        style_.owners = kernel::socketOwners(hidden);
        hidden_ = hidden;
    }

    bool wanted(const tcp::SocketRow& row) const
    {
        if (asked_.state && row.state != *asked_.state) return false;
        if (!asked_.pid) return true;
        const auto owner = style_.owners.find(row.inode);
        return row.inode != 0 && owner != style_.owners.end() && owner->second.pid == *asked_.pid;
    }

    std::vector<tcp::SocketRow> chosen(const tcp::Look& look) const
    {
        std::vector<tcp::SocketRow> rows;
        std::ranges::copy_if(look.rows, std::back_inserter(rows),
                             [&](const tcp::SocketRow& row) { return wanted(row); });
        return rows;
    }

    QString hintLines(const tcp::Look& look) const
    {
        QString all;
        if (!asked_.hints) return all;
        for (const tcp::Hint& hint : hints(look, style_.owners, asked_.limits)) {
            if (asked_.pid && hint.owner.pid != *asked_.pid) continue;
            all += (asked_.format == "text" ? hintText(hint, style_) : hintJson(hint, style_)) + '\n';
        }
        return all;
    }

    int showAll(const tcp::Look& look)
    {
        watch_.take(look);
        const auto rows = chosen(look);
        QString all;
        if (asked_.format == "csv") all = liveCsv(rows, style_, true);
        else if (asked_.format == "jsonl") all = liveJsonl(look, rows, style_) + hintLines(look);
        else all = liveTable(rows, style_) + liveCounts(look) + '\n' + notes() + hintLines(look);
        return writeResult(all.toUtf8());
    }

    QString notes() const
    {
        QString all;
        if (!looker_.byNetlink()) {
            const bool own = asked_.network.empty();
            all += own ? Cli::tr("sock_diag is refused: read from /proc/net/tcp, without the time of the last ACK")
                       : Cli::tr("its network namespace may not be entered: read from /proc, without the time of the "
                                 "last ACK");
            all += '\n';
        }
        if (hidden_ > 0)
            all += Cli::tr("processes of other users that do not show their sockets (as root they do): %1")
                       .arg(hidden_) +
                   '\n';
        return all;
    }

    int showChanges(const tcp::Look& look)
    {
        QString all;
        for (const tcp::SocketChange& change : watch_.take(look)) {
            if (!wantedChange(change)) continue;
            if (asked_.format == "text") all += changeLine(change, style_) + '\n';
            if (asked_.format == "jsonl") all += changeJson(change, style_) + '\n';
        }
        if (asked_.format == "csv") all = liveCsv(chosen(look), style_, false);
        const QString hints = asked_.format == "csv" ? QString() : hintLines(look);
        if (hints != lastHints_) all += hints;
        lastHints_ = hints;
        return all.isEmpty() ? kAllHold : writeResult(all.toUtf8());
    }

    bool wantedChange(const tcp::SocketChange& change) const
    {
        tcp::SocketRow after = change.row;
        if (change.to) after.state = *change.to;
        tcp::SocketRow before = change.row;
        if (change.from) before.state = *change.from;
        return wanted(after) || wanted(before);
    }

    LiveAsked asked_;
    LiveStyle style_;
    kernel::Looker looker_;
    tcp::Watch watch_;
    QString lastHints_;
    Duration cost_{};  ///< processor time of the last look
    std::size_t hidden_ = 0;
};

/// "blue, 812 (python3)"
QString networkList()
{
    QStringList all;
    for (const kernel::Network& it : kernel::otherNetworks()) {
        const QString word = QString::fromStdString(it.word());
        all << (it.name.empty() ? QString("%1 (%2)").arg(word, QString::fromStdString(it.process)) : word);
    }
    return all.isEmpty() ? Cli::tr("none is to be seen") : all.join(", ");
}

int refused(const kernel::Obstacle& obstacle)
{
    const QString detail = QString::fromStdString(obstacle.detail());
    switch (obstacle.means()) {
    case kernel::Means::OtherNetwork:
        complain(Cli::tr("no such network namespace (%1); expected a name of ip netns, or a process: %2")
                     .arg(detail, networkList()));
        return kBadInput;
    case kernel::Means::EnterNetwork:
        complain(Cli::tr("the network namespace may not be entered (%1). As root, or name a process in it by its "
                         "number")
                     .arg(detail));
        return kNotAllowed;
    case kernel::Means::UserNamespace:
    case kernel::Means::NetworkNamespace:
    case kernel::Means::Wire:
    case kernel::Means::Netlink:
    case kernel::Means::Address:
    case kernel::Means::Process:
    case kernel::Means::ThisSystem: break;
    }
    complain(obstacleText(obstacle));
    return kNotAllowed;
}

}  // namespace

int live(const QCommandLineParser& line)
{
    if (!line.positionalArguments().isEmpty()) {
        complain(Cli::tr("unexpected argument %1").arg(line.positionalArguments().first()));
        return kBadInput;
    }
    const auto asked = askedOf(line);
    if (!asked) return kBadInput;
    for (const int number : {SIGINT, SIGTERM}) std::signal(number, [](int) { liveStopped = 1; });
    try {
        return LiveView(*asked).run();
    } catch (const kernel::Obstacle& obstacle) {
        return refused(obstacle);
    }
}

}  // namespace app::cli
