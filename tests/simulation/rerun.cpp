#include "simulation/rerun.h"

#include "simulation/rerun_plan.h"
#include "support/story.h"

#include <algorithm>
#include <cmath>

namespace tcp {
namespace {

double inSeconds(Instant at) { return static_cast<double>(at.count()) / 1e6; }

class Replayer {
public:
    explicit Replayer(const LinuxExperiment& experiment)
        : experiment_(experiment), particulars_(particularsOf(experiment.name)),
          plan_(planOf(experiment, particulars_)), done_(plan_.size()), world_(settingsOf(experiment, particulars_))
    {
    }

    Rerun run()
    {
        const Instant end = fromSeconds(experiment_.end() + 0.3);
        for (;;) {
            const auto [at, item] = nextPlanned();
            const Instant due = world_.nextDue().value_or(kNever);
            if (std::min(at, due) > end) break;
            if (due <= at) {
                step(NextEvent{});
                continue;
            }
            step(Advance{at});
            done_[item] = true;
            step(Action{plan_[item].action});
        }
        step(Advance{end});
        rerun_.end = inSeconds(world_.now());
        return std::move(rerun_);
    }

private:
    std::pair<Instant, std::size_t> nextPlanned() const
    {
        std::pair<Instant, std::size_t> next{kNever, 0};
        for (std::size_t i = 0; i < done_.size(); ++i) {
            if (!done_[i]) next = std::min(next, {timeOf(plan_[i]), i});
        }
        return {next.first == kNever ? kNever : std::max(next.first, world_.now()), next.second};
    }

    Instant timeOf(const Planned& item) const
    {
        if (!item.state) return fromSeconds(item.after);
        const auto ofHost = rerun_.connections.find(item.state->host);
        if (ofHost == rerun_.connections.end()) return kNever;
        std::size_t times = 0;
        for (const Rerun::State& state : ofHost->second.front()) {
            if (stateName(state.state) == item.state->state && ++times == item.state->time)
                return fromSeconds(state.at + item.after);
        }
        return kNever;
    }

    void step(const Cause& cause)
    {
        TraceLog events;
        world_.step(cause, events);
        for (const TraceEvent& event : events) {
            story::tell(event.at, describe(event));
            observe(event);
        }
    }

    void observe(const TraceEvent& event)
    {
        if (const auto* change = std::get_if<StateChanged>(&event.what); change && event.connection != 0)
            changed(event, *change);
        if (const auto* timer = std::get_if<TimerChanged>(&event.what);
            timer && timer->what == TimerChange::Expired)
            rerun_.expired.push_back({event.host, inSeconds(event.at), timer->timer});
        if (const auto* sent = std::get_if<Sent>(&event.what)) {
            rerun_.segments.push_back({inSeconds(event.at), event.host, *sent});
            if (lost(event.host)) step(Action{FlightAction{sent->id, Impairment::Drop, {}}});
        }
    }

    void changed(const TraceEvent& event, const StateChanged& change)
    {
        auto& ofHost = rerun_.connections[event.host];
        const auto port = portOfConnection(event.host, event.connection);
        auto& place = places_[{event.host, port}];
        if (place == 0) {
            ofHost.emplace_back();
            place = ofHost.size();
        }
        const State state = change.to == State::Listen ? State::Closed : change.to;
        ofHost[place - 1].push_back({state, inSeconds(event.at)});
    }

    // The port that tells the connections of a run apart is the client's.
    std::uint16_t portOfConnection(HostId host, std::uint32_t number)
    {
        for (const Connection& connection : world_.host(host).connections) {
            if (connection.number == number)
                ports_[{host, number}] = host == HostId::Client ? connection.localPort : connection.remotePort;
        }
        return ports_[{host, number}];
    }

    // By ordinal: the third segment that A sent is lost here as it was there.
    bool lost(HostId from)
    {
        const int ordinal = sent_[from]++;
        int seen = 0;
        for (const MeasuredSegment& segment : experiment_.segments) {
            if (segment.from != from || segment.forged) continue;
            if (seen++ == ordinal) return segment.lost;
        }
        return false;
    }

    const LinuxExperiment& experiment_;
    Particulars particulars_;
    std::vector<Planned> plan_;
    std::vector<bool> done_;
    World world_;
    Rerun rerun_;
    std::map<HostId, int> sent_;
    std::map<std::pair<HostId, std::uint32_t>, std::uint16_t> ports_;
    std::map<std::pair<HostId, std::uint16_t>, std::size_t> places_;
};

} // namespace

std::string stateName(State state) { return state == State::SynReceived ? "SYN-RCVD" : std::string(text(state)); }

Rerun rerun(const LinuxExperiment& experiment) { return Replayer(experiment).run(); }

} // namespace tcp
