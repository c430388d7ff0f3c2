#include "observation/playable.h"

#include "simulation/profiles.h"

#include <algorithm>
#include <array>

namespace tcp {
namespace {

bool follows(const Scenario& scenario, std::string_view profile) { return scenario.profile == profile; }

bool hasBug(const Settings& settings)
{
    return std::ranges::any_of(settings.bugs, [](Deviation bug) { return bug != Deviation::None; });
}

bool namesSockets(const Scenario& scenario)
{
    for (const ScenarioStep& step : scenario.steps) {
        for (const Action& action : step.actions) {
            const auto* call = std::get_if<CallAction>(&action);
            if (call != nullptr && (call->call == HostCall::Bind || call->socket != 0 || call->port != 0)) return true;
        }
    }
    return false;
}

/// Sockets count the time of keepalive and TCP_DEFER_ACCEPT in seconds.
bool setsPartsOfSeconds(const Config& config)
{
    const auto whole = [](Duration time) { return time % Duration(1s) == Duration{}; };
    const bool keepAlive = !config.keepAlive || (whole(*config.keepAlive) && whole(config.keepAliveInterval));
    return !keepAlive || !whole(config.deferAccept);
}

/// A close() that waits: the application would stand still, and with it the cable.
bool waits(const Config& config) { return config.linger && *config.linger > Duration{}; }

/// What a host is set to that no kernel can be, or that its player does not set.
std::optional<Unplayable> unlikeAnyKernel(const Config& wanted, const Config& usual)
{
    if (wanted.msl != usual.msl) return Unplayable::Msl;
    if (wanted.challengeAck != usual.challengeAck) return Unplayable::ChallengeAck;
    if (wanted.window < kLeastKernelWindow) return Unplayable::SmallWindow;
    if (waits(wanted)) return Unplayable::SocketOptions;
    return setsPartsOfSeconds(wanted) ? std::optional(Unplayable::PartsOfSeconds) : std::nullopt;
}

/// setsockopt() that cannot be made: of one socket among several, or to a value that no socket has.
std::optional<Unplayable> setsOptions(const Scenario& scenario, const Settings& linux)
{
    std::array<int, 2> opened{};
    bool sets = false;
    for (const ScenarioStep& step : scenario.steps) {
        for (const Action& action : step.actions) {
            const auto* call = std::get_if<CallAction>(&action);
            if (call == nullptr) continue;
            if (call->call == HostCall::Connect) ++opened[index(call->host)];
            if (call->call != HostCall::Set) continue;
            sets = true;
            Settings changed = linux;
            const SettingKey* key = findSetting(call->option.key);
            const bool bad = key == nullptr || key->set(changed, call->option.value.view());
            if (bad || call->connection != 0 || call->socket != 0 || waits(changed.config))
                return Unplayable::SocketOptions;
            if (setsPartsOfSeconds(changed.config)) return Unplayable::PartsOfSeconds;
        }
    }
    const bool several = opened[0] > 1 || opened[1] > 1;
    return sets && several ? std::optional(Unplayable::SocketOptions) : std::nullopt;
}

bool forgesOptions(const Scenario& scenario)
{
    for (const ScenarioStep& step : scenario.steps) {
        for (const Action& action : step.actions) {
            const auto* forged = std::get_if<InjectAction>(&action);
            if (forged != nullptr && (forged->mss || forged->tsVal)) return true;
        }
    }
    return false;
}

/// A CLOSE or ABORT of a connection that is still a request of the listener.
bool closesRequest(const Timeline& timeline, std::size_t step, const TraceEvent& event, const StateChanged& change)
{
    const bool closed = change.trigger == Trigger::Close || change.trigger == Trigger::Abort;
    if (change.from != State::SynReceived || !closed) return false;
    const Connection* connection = timeline.at(step).host(event.host).current();
    return connection != nullptr && connection->tcb.passive;
}

/// What the scenario does by its own rules that sockets have no call for.
std::optional<Unplayable> withoutCall(const Timeline& timeline)
{
    for (std::size_t step = 0; step < timeline.size(); ++step) {
        for (const TraceEvent& event : timeline.step(step).events) {
            const auto* change = std::get_if<StateChanged>(&event.what);
            if (change == nullptr) continue;
            if (change->from == State::Listen && change->to == State::SynSent) return Unplayable::NoSuchCall;
            if (closesRequest(timeline, step, event, *change)) return Unplayable::NoDescriptor;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Unplayable> unplayable(const Scenario& scenario, const Settings& linux)
{
    if (hasBug(linux)) return Unplayable::WrongRule;
    if (linux.box.kind != BoxKind::None) return Unplayable::MiddleBox;
    if (!follows(scenario, "linux") && !follows(scenario, "rfc9293")) return Unplayable::OtherSystem;
    const Settings usual = findProfile("linux")->settings();
    if (linux.maxOrphans != usual.maxOrphans) return Unplayable::OrphanLimit;
    for (const HostId host : kHosts) {
        if (const auto why = unlikeAnyKernel(linux.of(host).config, usual.config)) return why;
    }
    if (const auto why = setsOptions(scenario, linux)) return why;
    if (namesSockets(scenario)) return Unplayable::NamedSockets;
    if (forgesOptions(scenario)) return Unplayable::ForgedOptions;
    const SettingsOrError own = settingsOf(scenario, {});
    return own.error ? std::nullopt : withoutCall(play(scenario, own.settings).timeline);
}

}  // namespace tcp
