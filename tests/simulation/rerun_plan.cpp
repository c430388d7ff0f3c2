#include "simulation/rerun_plan.h"

#include "simulation/profiles.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace tcp {

Duration fromSeconds(double seconds) { return Duration{std::llround(seconds * 1e6)}; }

namespace {

// The machine that was measured on added some milliseconds to the delay: half of what the SYN's round trip took.
Duration latencyOf(const LinuxExperiment& experiment)
{
    const MeasuredState& synSent = experiment.connections.front().states.front();
    const double half = synSent.dwell.value_or(0) / 2;
    return fromSeconds(half > experiment.delay && half < experiment.delay + 0.010 ? half : experiment.delay);
}

class Plan {
public:
    Plan(const LinuxExperiment& experiment, const Particulars& particulars)
        : experiment_(experiment), particulars_(particulars)
    {
        if (particulars_.serverHangs) add(0.0003, CallAction{HostId::Server, HostCall::Hang});
        if (particulars_.secondSynIsLate) add(0.5, LatencyAction{fromSeconds(experiment.delay + 0.020)});
        if (particulars_.secondSynIsLate) add(1.2, LatencyAction{fromSeconds(experiment.delay)});
        for (const auto& [at, call] : particulars_.server)
            add(at, CallAction{HostId::Server, call});
        for (const MeasuredCall& call : experiment_.calls)
            addCall(call);
        for (const MeasuredSegment& segment : experiment_.segments) {
            if (segment.forged) add(segment.at + experiment_.delay, forged(segment));
        }
    }

    std::vector<Planned> items() && { return std::move(items_); }

private:
    void add(double at, const Action& action) { items_.push_back({action, at, {}}); }

    void addCall(const MeasuredCall& call)
    {
        const auto hostCall = callOf(call);
        if (!hostCall) return;
        const CallAction action{call.host, *hostCall, octets(call), connection(call)};
        if (*hostCall == HostCall::Listen) return add(0.0001, action);
        items_.push_back(sinceState(call, action));
    }

    // accept, recv and SO_ERROR are not here: an application of World does these by itself.
    std::optional<HostCall> callOf(const MeasuredCall& call) const
    {
        const std::string name = call.call.substr(0, call.call.find('('));
        if (name == "listen") return HostCall::Listen;
        if (name == "connect") return HostCall::Connect;
        if (name == "send") return HostCall::Send;
        if (name == "shutdown") return HostCall::Shutdown;
        if (name != "close") return std::nullopt;
        return call.host == HostId::Server ? particulars_.serverCloses : HostCall::Close;
    }

    static std::uint32_t octets(const MeasuredCall& call)
    {
        return call.call.starts_with("send(") ? static_cast<std::uint32_t>(std::stoul(call.call.substr(5))) : 0;
    }

    std::uint32_t connection(const MeasuredCall& call) const
    {
        if (!particulars_.manyClients || call.host != HostId::Client) return 0;
        return static_cast<std::uint32_t>(call.socket[1] - '0') + 1;
    }

    Planned sinceState(const MeasuredCall& call, const Action& action) const
    {
        Planned planned{action, call.at, {}};
        const auto own = [&](const MeasuredConnection& one) { return one.host == call.host; };
        if (std::ranges::count_if(experiment_.connections, own) != 1) return planned;
        std::map<std::string, std::size_t> times;
        for (const MeasuredState& state : std::ranges::find_if(experiment_.connections, own)->states) {
            if (state.at > call.at - 0.0002) break;
            planned = {action, call.at - state.at, Planned::Entered{call.host, state.state, ++times[state.state]}};
        }
        return planned;
    }

    static InjectAction forged(const MeasuredSegment& segment)
    {
        const auto plus = [](Variable variable, std::uint32_t number) {
            return Expression{Term{false, variable, 0}, Term{false, Variable::Number, number}};
        };
        InjectAction action{
            other(segment.from), segment.bits, plus(Variable::Irs, segment.rseq), {}, segment.length, {}};
        if ((segment.bits & ctl::ACK) != 0) action.ack = plus(Variable::Iss, segment.rack);
        return action;
    }

    const LinuxExperiment& experiment_;
    const Particulars& particulars_;
    std::vector<Planned> items_;
};

} // namespace

Particulars particularsOf(const std::string& name)
{
    Particulars p;
    if (name == "a_linger2_minus1") p.linger2Off = true;
    if (name == "f_linger0_close_wait") p.serverCloses = HostCall::Abort;
    if (name == "h_defer_accept") p.deferAccept = 10s;
    if (name == "h_synack_lost_3") p.secondSynIsLate = true;
    if (name == "l_user_timeout_data") p.userTimeout = 5s;
    if (name.starts_with("g_close")) {
        p.serverHangs = true;
        p.serverCloses = HostCall::Kill;
    }
    if (name.starts_with("j_")) {
        p.backlog = name.starts_with("j_syncookie") ? 0 : 1;
        p.serverHangs = p.manyClients = true;
    }
    // there accept() came a quarter (a third) of a second before the client sent its text for the sixth time, which
    // the kernel's timer wheel made late; so it does here
    if (name == "j_backlog_half_full_abort_0") p.server = {{6.15, HostCall::Resume}};
    if (name == "j_syncookie_ack_while_full") p.server = {{10.4636, HostCall::Resume}};
    if (name == "j_backlog_overflow_abort_1") p.server = {{16.5183, HostCall::Resume}, {16.6203, HostCall::Hang}};
    return p;
}

Settings settingsOf(const LinuxExperiment& experiment, const Particulars& particulars)
{
    Settings settings = findProfile("linux")->settings();
    Config& config = settings.config;
    settings.latency = latencyOf(experiment);
    settings.backlog = particulars.backlog;
    config.linger2Off = particulars.linger2Off;
    config.deferAccept = particulars.deferAccept;
    config.shutdownReads = std::ranges::count(experiment.calls, "shutdown(RDWR)", &MeasuredCall::call) > 0;
    config.window = 64240;
    config.delayedAckOfFin = 2ms; // until the next tick: at most 4 ms
    if (particulars.userTimeout != Duration{}) config.userTimeout = particulars.userTimeout;
    for (const auto& [key, value] : experiment.sysctls) {
        if (key == "tcp_fin_timeout")
            config.finTimeout = std::chrono::seconds{value};
        else if (key == "tcp_early_retrans")
            config.tailLossProbe = value != 0;
        else if (key == "tcp_syn_linear_timeouts")
            config.synLinearTimeouts = value;
        else if (key == "tcp_syn_retries")
            config.syn.retries = value;
        else if (key == "tcp_orphan_retries")
            config.orphan.retries = value;
        else if (key == "tcp_rfc1337")
            config.rfc1337 = value != 0;
        else if (key == "tcp_abort_on_overflow")
            settings.abortOnOverflow = value != 0;
        else if (key == "tcp_syncookies")
            settings.synCookies = value;
        else
            throw std::runtime_error("sysctl " + key);
    }
    return settings;
}

std::vector<Planned> planOf(const LinuxExperiment& experiment, const Particulars& particulars)
{
    return Plan(experiment, particulars).items();
}

} // namespace tcp
