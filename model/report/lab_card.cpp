#include "report/lab_card.h"

#include "report/card_clock.h"
#include "report/card_lines.h"
#include "report/card_sysctls.h"
#include "tools/socket.h"
#include "tools/state_names.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tcp {
namespace {

std::vector<CardRow> rowsOf(const World& world)
{
    constexpr std::array<const char*, 5> kTimers{"", "on", "keepalive", "timewait", "persist"};
    std::vector<CardRow> rows;
    for (const HostId host : kHosts) {
        for (const Socket& socket : sockets(world, host)) {
            if (socket.kind == SocketKind::Listener) continue;
            rows.push_back({host, std::string(spelling(socket.state, Spelling::Ss)), socket.recvQ, socket.sendQ,
                            kTimers[static_cast<std::size_t>(socket.timer)]});
        }
    }
    return rows;
}

std::string seconds(Duration duration)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", static_cast<double>(duration.count()) / 1e6);
    return text.data();
}

bool losesSegments(const Scenario& scenario)
{
    const auto drops = [](const Action& action) {
        const auto* rule = std::get_if<ImpairAction>(&action);
        return rule != nullptr && rule->what == Impairment::Drop;
    };
    return std::ranges::any_of(scenario.steps,
                               [&](const ScenarioStep& step) { return std::ranges::any_of(step.actions, drops); });
}

class CardWriter {
public:
    /// `crossing`: calls while a segment flies may be typed one after the other. `byNft`: see CardLines.
    CardWriter(const Scenario& scenario, const Settings& settings, const Run& run, bool crossing, bool byNft)
        : scenario_(scenario), run_(run), crossing_(crossing), lines_(settings, byNft),
          clock_(run, byNft || losesSegments(scenario))
    {
    }

    std::variant<LabCard, CardRefusal> write(LabCard card)
    {
        for (std::size_t i = 0; i < scenario_.steps.size() && i < run_.stepEnds.size(); ++i) {
            if (const auto why = addStep(i)) return CardRefusal{*why, i};
            const World& end = run_.timeline.at(run_.stepEnds[i]);
            quiet_ = clock_.rests(end);
            if (!quiet_) continue;
            if (!step_.lines.empty()) {
                step_.rows = rowsOf(end);
                step_.resent = clock_.resent(end);
                card.steps.push_back(std::move(step_));
            }
            step_ = {};
        }
        lines_.tellMeans(card);
        if (card.steps.empty()) return CardRefusal{NoCard::Nothing, 0};
        return card;
    }

private:
    std::optional<NoCard> addStep(std::size_t i)
    {
        const ScenarioStep& step = scenario_.steps[i];
        if (!crossing_ && !step.actions.empty() && !quiet_ && !step_.lines.empty()) return NoCard::Crossing;
        if (!step.title.empty()) step_.titles.push_back(step.title);
        if (step_.say.empty()) step_.say = step.say;
        const World& before = run_.timeline.at(run_.stepBegin(i));
        const std::size_t end = quietEnd(i);
        const bool calls = !step.actions.empty();
        if (calls) lines_.comes(HostId::Server, before, {}, step_.lines);  // its application has accepted meanwhile
        const CardLines::Readable readable = readableIn(run_.stepBegin(i), end);
        if (const auto why = addActions(step, before, run_.timeline.at(end), readable)) return why;
        const auto why = addWait(i);
        if (calls || run_.stepBegin(i) >= told_) addComing(run_.stepBegin(i), end, calls);
        return why;
    }

    /// What comes by itself: what was lost before is accepted and read now.
    void addComing(std::size_t begin, std::size_t end, bool calls)
    {
        for (const HostId host : kHosts) {
            const bool readable = textComes(host, begin, end) || ends(host, ctl::FIN, begin, end);
            lines_.comes(host, run_.timeline.at(end), {readable, calls}, step_.lines);
        }
        told_ = end;
    }

    std::optional<NoCard> addNetwork(const Action& action, const World& before, const CardLines::Readable& readable)
    {
        if (const auto* cable = std::get_if<CableAction>(&action))
            return lines_.cable(cable->up, before, step_.lines);
        if (const auto* impair = std::get_if<ImpairAction>(&action)) return lines_.impair(*impair, step_.lines);
        const auto* forged = std::get_if<InjectAction>(&action);
        return forged == nullptr ? NoCard::Network : lines_.forge(*forged, before, readable, step_.lines);
    }

    std::optional<NoCard> addActions(const ScenarioStep& step, const World& before, const World& after,
                                     const CardLines::Readable& readable)
    {
        std::optional<HostId> caller;
        for (const Action& action : step.actions) {
            const auto* call = std::get_if<CallAction>(&action);
            if (call == nullptr) {
                if (const auto why = addNetwork(action, before, readable)) return why;
                continue;
            }
            const bool sends =
                call->call != HostCall::Hang && call->call != HostCall::Resume && call->call != HostCall::Listen;
            if (!crossing_ && sends && caller && *caller != call->host) return NoCard::Crossing;
            if (sends) caller = call->host;
            if (const auto why = lines_.add(*call, after, readable, step_.lines)) return why;
        }
        return std::nullopt;
    }

    /// The moment after the first step from this one on that ends with nothing in flight.
    std::size_t quietEnd(std::size_t step) const
    {
        while (step + 1 < run_.stepEnds.size() && !clock_.rests(run_.timeline.at(run_.stepEnds[step]))) ++step;
        return run_.stepEnds[step];
    }

    CardLines::Readable readableIn(std::size_t begin, std::size_t end) const
    {
        CardLines::Readable readable{};
        for (const HostId host : kHosts)
            readable[index(host)] = textComes(host, begin, end) || ends(host, ctl::FIN | ctl::RST, begin, end);
        return readable;
    }

    /// Whether text that its application can read reaches the host in these steps of the timeline.
    bool textComes(HostId host, std::size_t begin, std::size_t end) const
    {
        for (std::size_t moment = begin; moment < end; ++moment) {
            const Connection* before = run_.timeline.at(moment).host(host).current();
            const Connection* after = run_.timeline.at(moment + 1).host(host).current();
            const bool moves = before != nullptr && after != nullptr && before->tcb.rcv.nxt != after->tcb.rcv.nxt;
            const auto text = [host](const Received& it, HostId at) { return at == host && it.segment.text > 0; };
            if (moves && receives(moment, text)) return true;
        }
        return false;
    }

    /// Whether the peer ends the connection by one of these bits.
    bool ends(HostId host, Control bits, std::size_t begin, std::size_t end) const
    {
        const auto wanted = [=](const Received& it, HostId at) {
            return at == host && it.accepted && it.segment.any(bits);
        };
        for (std::size_t moment = begin; moment < end; ++moment) {
            if (receives(moment, wanted)) return true;
        }
        return false;
    }

    template <typename Wanted> bool receives(std::size_t moment, const Wanted& wanted) const
    {
        return std::ranges::any_of(run_.timeline.step(moment).events, [&](const TraceEvent& event) {
            const auto* received = std::get_if<Received>(&event.what);
            return received != nullptr && wanted(*received, event.host);
        });
    }

    std::optional<NoCard> addWait(std::size_t i)
    {
        if (clock_.length(i) > kNoticed && clock_.lastEvent(i) > kLongestWait) return NoCard::TooLong;
        const auto wait = clock_.wait(i, quietEnd(i));
        if (!wait) return std::nullopt;
        std::string line = "time.sleep(" + seconds(*wait) + ")";
        const Duration length = clock_.length(i);
        if (length > kLongestWait) line += "  # the lesson waits " + durationText(length) + ": nothing more happens";
        step_.lines.push_back({HostId::Client, line});
        return std::nullopt;
    }

    const Scenario& scenario_;
    const Run& run_;
    bool crossing_;
    CardLines lines_;
    CardClock clock_;
    CardStep step_;
    std::size_t told_ = 0;   ///< up to this moment, what comes has been read
    bool quiet_ = true;
};

/// The scenario as a person types it on one machine: a call, everything that follows from it, the next call.
Scenario typedOneByOne(const Scenario& scenario)
{
    Scenario typed = scenario;
    typed.steps.clear();
    for (const ScenarioStep& step : scenario.steps) {
        for (std::size_t i = 0; i + 1 < step.actions.size(); ++i)
            typed.steps.push_back({{step.actions[i]}, RunQuiet{}, {}, {}, {}, {}, {}});
        ScenarioStep last{{}, step.run, {}, {}, {}, {}, {}};
        if (!step.actions.empty()) last.actions = {step.actions.back()};
        const auto* wait = std::get_if<RunFor>(&step.run);
        const bool comesToRest =
            std::holds_alternative<RunNext>(step.run) || (wait != nullptr && wait->time <= kNoticed);
        if (comesToRest) last.run = RunQuiet{};
        typed.steps.push_back(last);
    }
    return typed;
}

/// Whether the same sockets are to be seen where segments take no time, whenever the scenario comes to rest.
bool sameWithoutDelay(const Scenario& scenario, Settings settings, const Run& run)
{
    settings.latency = 1us;
    const Run typed = play(typedOneByOne(scenario), settings);
    std::size_t at = 0;
    for (std::size_t i = 0; i < scenario.steps.size() && i < run.stepEnds.size(); ++i) {
        at += std::max<std::size_t>(scenario.steps[i].actions.size(), 1);
        if (at > typed.stepEnds.size()) return false;
        const World& end = run.timeline.at(run.stepEnds[i]);
        if (end.quiet() && rowsOf(end) != rowsOf(typed.timeline.at(typed.stepEnds[at - 1]))) return false;
    }
    return true;
}

/// As on one machine, where retransmission timers are a little shorter; none if it is not the same story.
std::optional<Run> playedNear(const Scenario& scenario, Settings settings, const Run& run)
{
    settings.latency = 1us;
    Run near = play(scenario, settings);
    if (near.stepEnds.size() != run.stepEnds.size()) return std::nullopt;
    for (std::size_t i = 0; i < run.stepEnds.size(); ++i) {
        const World& far = run.timeline.at(run.stepEnds[i]);
        const World& here = near.timeline.at(near.stepEnds[i]);
        if (far.quiet() && (!here.quiet() || rowsOf(far) != rowsOf(here))) return std::nullopt;
    }
    return near;
}

/// What the RFC's rules lead to, and Linux's do not: its texts would tell of what ss does not show. Segments, which may
/// go a few milliseconds later, it does not show.
bool showsOtherwise(const Run& run)
{
    return std::ranges::any_of(run.verdicts, [](const Verdict& it) { return !it.ok && it.claim != Claim::Sent; });
}

}  // namespace

std::variant<LabCard, CardRefusal> labCard(const Scenario& scenario, const Settings& settings, const Run& run)
{
    if (const auto why = untypable(scenario)) return CardRefusal{*why, 0};
    LabCard card;
    card.sysctls = cardSysctls(settings);
    if (losesSegments(scenario)) card.sysctls.emplace_back("net.ipv4.tcp_sack", "0");  // lessons recover without it
    const bool crossing = sameWithoutDelay(scenario, settings, run);
    const std::optional<Run> near = losesSegments(scenario) ? playedNear(scenario, settings, run) : std::nullopt;
    const Run& told = near ? *near : run;
    auto made = CardWriter(scenario, settings, told, crossing, false).write(card);
    const auto* refused = std::get_if<CardRefusal>(&made);
    if (refused != nullptr && refused->why == NoCard::Network)
        made = CardWriter(scenario, settings, told, crossing, true).write(std::move(card));
    const bool otherwise = scenario.profile == "rfc9293" && showsOtherwise(run);
    if (otherwise && std::holds_alternative<LabCard>(made)) return CardRefusal{NoCard::OtherSystem, 0};
    return made;
}

}  // namespace tcp
