#include "report/lab_card.h"

#include "report/card_lines.h"
#include "tools/socket.h"
#include "tools/state_names.h"

#include "simulation/profiles.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tcp {
namespace {

constexpr Duration kLongestWait = 70s;
constexpr Duration kNoticed = 200ms;     ///< shorter waits pass while one types
constexpr Duration kMostSlack = 8s;      ///< a timer of 60 s may be so late
constexpr Duration kShown = 5s;          ///< of a long wait in which nothing happens

struct Sysctl {
    std::string_view setting;
    const char* name;
    std::string (*value)(const Settings&);
};

template <typename Limit> std::string retries(const Limit& limit)
{
    return limit.retries ? std::to_string(*limit.retries) : "";
}

const std::array<Sysctl, 12>& sysctls()
{
    static const std::array<Sysctl, 12> kSysctls{{
        {"tcp_fin_timeout", "tcp_fin_timeout",
         [](const Settings& s) { return s.config.finTimeout ? std::to_string(*s.config.finTimeout / 1s) : ""; }},
        {"rfc1337", "tcp_rfc1337", [](const Settings& s) { return std::string(s.config.rfc1337 ? "1" : "0"); }},
        {"abort_on_overflow", "tcp_abort_on_overflow",
         [](const Settings& s) { return std::string(s.abortOnOverflow ? "1" : "0"); }},
        {"tcp_syncookies", "tcp_syncookies",
         [](const Settings& s) { return s.synCookies ? std::to_string(*s.synCookies) : ""; }},
        {"syn_retries", "tcp_syn_retries", [](const Settings& s) { return retries(s.config.syn); }},
        {"synack_retries", "tcp_synack_retries", [](const Settings& s) { return retries(s.config.synAck); }},
        {"retries", "tcp_retries2", [](const Settings& s) { return retries(s.config.data); }},
        {"orphan_retries", "tcp_orphan_retries", [](const Settings& s) { return retries(s.config.orphan); }},
        {"syn_linear_timeouts", "tcp_syn_linear_timeouts",
         [](const Settings& s) { return std::to_string(s.config.synLinearTimeouts); }},
        {"rto_min", "tcp_rto_min_us", [](const Settings& s) { return std::to_string(s.config.rtoMin.count()); }},
        {"rto_max", "tcp_rto_max_ms", [](const Settings& s) { return std::to_string(s.config.rtoMax / 1ms); }},
        {"backlog", "", [](const Settings&) { return std::string(); }},
    }};
    return kSysctls;
}

/// Set by socket options, by the program, or without a meaning on a card.
constexpr std::array<std::string_view, 8> kTypedOtherwise{"latency", "iss_client", "iss_server", "keepalive",
                                                          "user_timeout", "seed", "linger2", "tcp_defer_accept"};

bool canBeTyped(std::string_view setting)
{
    return std::ranges::find(kTypedOtherwise, setting) != kTypedOtherwise.end() ||
           std::ranges::find(sysctls(), setting, &Sysctl::setting) != sysctls().end();
}

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

class CardWriter {
public:
    /// `crossing`: calls while a segment flies may be typed one after the other.
    CardWriter(const Scenario& scenario, const Settings& settings, const Run& run, bool crossing)
        : scenario_(scenario), run_(run), crossing_(crossing), lines_(settings)
    {
    }

    std::variant<LabCard, CardRefusal> write(LabCard card)
    {
        for (std::size_t i = 0; i < scenario_.steps.size() && i < run_.stepEnds.size(); ++i) {
            if (const auto why = addStep(i)) return CardRefusal{*why, i};
            const World& end = run_.timeline.at(run_.stepEnds[i]);
            quiet_ = end.quiet();
            if (!quiet_) continue;
            if (!step_.lines.empty()) {
                step_.rows = rowsOf(end);
                card.steps.push_back(std::move(step_));
            }
            step_ = {};
        }
        card.usesDeaf = lines_.usesDeaf();
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
        if (const auto why = addActions(step, before, run_.timeline.at(end), readableUntil(run_.stepBegin(i), end)))
            return why;
        return addWait(i);
    }

    std::optional<NoCard> addCable(const Action& action, const World& before)
    {
        const auto* cable = std::get_if<CableAction>(&action);
        return cable == nullptr ? NoCard::Network : lines_.cable(cable->up, before, step_.lines);
    }

    std::optional<NoCard> addActions(const ScenarioStep& step, const World& before, const World& after,
                                     const CardLines::Readable& readable)
    {
        std::optional<HostId> caller;
        for (const Action& action : step.actions) {
            const auto* call = std::get_if<CallAction>(&action);
            if (call == nullptr) {
                if (const auto why = addCable(action, before)) return why;
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
        while (step + 1 < run_.stepEnds.size() && !run_.timeline.at(run_.stepEnds[step]).quiet()) ++step;
        return run_.stepEnds[step];
    }

    CardLines::Readable readableUntil(std::size_t begin, std::size_t end) const
    {
        CardLines::Readable readable{};
        for (std::size_t moment = begin; moment < end; ++moment) {
            for (const TraceEvent& event : run_.timeline.step(moment).events) {
                const auto* received = std::get_if<Received>(&event.what);
                if (received == nullptr) continue;
                const Segment& segment = received->segment;
                if (segment.text > 0 || segment.any(ctl::FIN | ctl::RST)) readable[index(event.host)] = true;
            }
        }
        return readable;
    }

    /// How long after the beginning of the step its last event is; 0: nothing happens.
    Duration lastEvent(std::size_t i) const
    {
        const Instant begin = run_.timeline.at(run_.stepBegin(i)).now();
        Duration last{};
        for (std::size_t m = run_.stepBegin(i); m < run_.stepEnds[i]; ++m) {
            for (const TraceEvent& event : run_.timeline.step(m).events) last = std::max(last, event.at - begin);
        }
        return last;
    }

    std::optional<NoCard> addWait(std::size_t i)
    {
        const Duration length = run_.timeline.at(run_.stepEnds[i]).now() - run_.timeline.at(run_.stepBegin(i)).now();
        const Duration last = lastEvent(i);
        if (length <= kNoticed) return std::nullopt;
        if (last > kLongestWait) return NoCard::TooLong;
        const Duration end = length > kLongestWait ? std::max(kShown, last) : length;
        const Duration slack =
            last > kNoticed ? std::min(kMostSlack, (run_.timeline.at(run_.stepBegin(i)).now() + last) / 8) : 0s;
        std::string line = "time.sleep(" + seconds(std::max(end, last + slack + 300ms)) + ")";
        if (length > kLongestWait) line += "  # the lesson waits " + durationText(length) + ": nothing more happens";
        step_.lines.push_back({HostId::Client, line});
        return std::nullopt;
    }

    const Scenario& scenario_;
    const Run& run_;
    bool crossing_;
    CardLines lines_;
    CardStep step_;
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

}  // namespace

std::variant<LabCard, CardRefusal> labCard(const Scenario& scenario, const Settings& settings, const Run& run)
{
    if (scenario.profile != "linux" && scenario.profile != "rfc9293") return CardRefusal{NoCard::OtherSystem, 0};
    for (const auto& [key, value] : scenario.settings) {
        if (!canBeTyped(key)) return CardRefusal{NoCard::Setting, 0};
    }
    for (const ScenarioHost& host : scenario.hosts) {
        if (!host.profile.empty() && host.profile != "linux") return CardRefusal{NoCard::OtherSystem, 0};
        for (const auto& [key, value] : host.settings) {
            if (!canBeTyped(key)) return CardRefusal{NoCard::Setting, 0};
        }
    }
    LabCard card;
    const Settings usual = findProfile("linux")->settings();
    for (const Sysctl& it : sysctls()) {
        const std::string value = it.value(settings);
        const bool told = std::string_view(it.name) == "tcp_fin_timeout" || value != it.value(usual);
        if (!value.empty() && told) card.sysctls.emplace_back(std::string("net.ipv4.") + it.name, value);
    }
    const bool crossing = sameWithoutDelay(scenario, settings, run);
    auto made = CardWriter(scenario, settings, run, crossing).write(std::move(card));
    // What the RFC's rules lead to, and Linux's do not: its texts would tell of what ss does not show.
    const bool otherwise = scenario.profile == "rfc9293" && run.failed() > 0;
    if (otherwise && std::holds_alternative<LabCard>(made)) return CardRefusal{NoCard::OtherSystem, 0};
    return made;
}

}  // namespace tcp
