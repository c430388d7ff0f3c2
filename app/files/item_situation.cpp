// The situation of an item: what is done and how time passes, never what follows from it.

#include "files/item_words.h"

#include "files/host_word.h"
#include "files/item_text.h"
#include "files/time_words.h"
#include "simulation/profiles.h"
#include "tools/socket.h"

#include <algorithm>
#include <vector>

namespace app::files {
namespace {

using namespace std::chrono_literals;
using tcp::practice::Ask;
using tcp::practice::Item;

/// More losses than anybody sees are a network that has gone, and are never told.
constexpr int kTold = 10;

/// The tools' lines are all that is known.
bool fromTools(const Item& item) { return item.exhibit && item.ask != Ask::Ends; }

/// From where on something is asked, and not only at the end.
bool asksOnward(const Item& item)
{
    return item.ask == Ask::Sends || item.ask == Ask::Path || item.ask == Ask::Count || item.ask == Ask::Told;
}

/// The first step of most items: both ends are connected after it.
bool connects(const tcp::ScenarioStep& step)
{
    const auto calls = [&](std::size_t place, tcp::HostCall call) {
        const auto* one = std::get_if<tcp::CallAction>(&step.actions[place]);
        return one != nullptr && one->call == call;
    };
    return step.actions.size() == 2 && calls(0, tcp::HostCall::Listen) && calls(1, tcp::HostCall::Connect);
}

bool listens(const Item& item)
{
    return std::ranges::any_of(item.script.steps, [](const tcp::ScenarioStep& step) {
        return std::ranges::any_of(step.actions, [](const tcp::Action& action) {
            const auto* call = std::get_if<tcp::CallAction>(&action);
            return call != nullptr && call->call == tcp::HostCall::Listen;
        });
    });
}

struct ToldStep {
    tcp::ScenarioStep step;
    std::size_t number = 0;
};

/// Time alone is added to that of the step before, unless it is from there on that something is asked.
std::vector<ToldStep> toldSteps(const Item& item)
{
    std::vector<ToldStep> told;
    for (std::size_t i = 0; i < item.script.steps.size(); ++i) {
        const tcp::ScenarioStep& step = item.script.steps[i];
        const auto* time = std::get_if<tcp::RunFor>(&step.run);
        auto* before = told.size() < 2 ? nullptr : std::get_if<tcp::RunFor>(&told.back().step.run);
        const bool more = step.actions.empty() && time && before && !(asksOnward(item) && i == item.from);
        if (more) before->time += time->time;
        else told.push_back({step, i});
    }
    return told;
}

}  // namespace

QString ItemWords::call(const tcp::CallAction& call)
{
    const QString host = hostWord(call.host);
    switch (call.call) {
    case tcp::HostCall::Listen: return tr("The %1's application calls listen().").arg(host);
    case tcp::HostCall::Connect: return tr("The %1's application calls connect().").arg(host);
    case tcp::HostCall::Send: return tr("The %1's application sends %2 bytes.").arg(host).arg(call.octets);
    case tcp::HostCall::Receive: return tr("The %1's application reads.").arg(host);
    case tcp::HostCall::Shutdown: return tr("The %1's application calls shutdown(SHUT_WR).").arg(host);
    case tcp::HostCall::Close: return tr("The %1's application calls close().").arg(host);
    case tcp::HostCall::Abort: return tr("The %1's application sets SO_LINGER to 0 and calls close().").arg(host);
    case tcp::HostCall::Hang: return tr("The %1's application hangs.").arg(host);
    case tcp::HostCall::Resume: return tr("The %1's application resumes.").arg(host);
    case tcp::HostCall::Kill: return tr("The process on the %1 is killed with kill -9.").arg(host);
    case tcp::HostCall::PowerOff: return tr("The %1 loses power.").arg(host);
    case tcp::HostCall::Boot: return tr("The %1 boots.").arg(host);
    case tcp::HostCall::Bind: return tr("The %1's application calls bind().").arg(host);
    case tcp::HostCall::Set: return tr("The %1's application sets an option of its socket.").arg(host);
    }
    return {};
}

QString ItemWords::action(const tcp::Action& action)
{
    if (const auto* one = std::get_if<tcp::CallAction>(&action)) return call(*one);
    if (const auto* cable = std::get_if<tcp::CableAction>(&action))
        return cable->up ? tr("The network cable is plugged in.") : tr("The network cable is unplugged.");
    const auto* loss = std::get_if<tcp::ImpairAction>(&action);
    if (loss == nullptr || loss->count > kTold) return {};
    return tr("The network will drop the next segment from the %1.").arg(hostWord(loss->host));
}

QString ItemWords::step(const tcp::ScenarioStep& step, std::size_t number)
{
    if (number == 0 && connects(step)) return tr("A connection is established.");
    QStringList sentences;
    for (const tcp::Action& one : step.actions) sentences << action(one);
    const auto* time = std::get_if<tcp::RunFor>(&step.run);
    if (time != nullptr && time->time > 0us) sentences << tr("Time passes: %1.").arg(TimeWords::exact(time->time));
    if (const auto* until = std::get_if<tcp::RunUntil>(&step.run); until != nullptr)
        sentences << tr("As soon as the FIN reaches the %1:").arg(hostWord(until->host));
    sentences.removeAll(QString());
    return sentences.join(' ');
}

QString ItemWords::situation(const Item& item)
{
    const tcp::Profile* profile = tcp::findProfile(item.script.profile);
    QStringList parts{tr("Both hosts: %1.").arg(viewed(profile->title))};
    for (const auto& [key, value] : item.script.settings) {
        const QString time = TimeWords::exact(tcp::durationFromText(value).value_or(0us));
        if (key == "latency") parts << tr("A segment takes %1.").arg(time);
        if (key == "tcp_fin_timeout") parts << tr("tcp_fin_timeout is %1.").arg(time);
        if (key == "keepalive") parts << tr("The applications have asked for keepalive after %1.").arg(time);
    }
    if (fromTools(item)) return (parts << tr("The tools print:")).join(' ');
    if (!listens(item)) parts << tr("Nothing listens on the server.");
    for (const ToldStep& one : toldSteps(item)) {
        const QString words = step(one.step, one.number);
        parts << (asksOnward(item) && one.number == item.from ? tr("Now:") + ' ' + words : words);
    }
    return parts.join(' ');
}

QString ItemWords::exhibit(const Item& item, const tcp::Run& run)
{
    if (!item.exhibit) return {};
    QStringList lines;
    const bool ss = item.tool == tcp::Spelling::Ss;
    for (const tcp::HostId host : tcp::kHosts) {
        const QString prompt = hostWord(host) + (ss ? QStringLiteral("$ ss -tan") : QStringLiteral("$ netstat -an"));
        const qsizetype before = lines.size();
        for (const tcp::Socket& socket : tcp::sockets(run.timeline.last(), host)) {
            if (socket.kind == tcp::SocketKind::Listener) continue;
            const std::string_view state = tcp::spelling(socket.state, item.tool);
            lines << QStringLiteral("%1   %2   %3   %4").arg(prompt, viewed(state)).arg(socket.recvQ).arg(socket.sendQ);
        }
        if (lines.size() == before) lines << QStringLiteral("%1   %2").arg(prompt, tr("(no line)"));
    }
    return lines.join('\n');
}

}  // namespace app::files
