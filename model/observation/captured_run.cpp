#include "observation/captured_run.h"

#include "observation/observed_world.h"
#include "observation/passing.h"
#include "protocol/transition.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace tcp {

namespace {

constexpr Duration kWorthAStep = 1s;   // of silence before the capture ends

/// A segment leaves, comes, or is not known to come.
struct Happening {
    Instant at{};
    std::size_t passing = 0;
    bool arrives = false;
};

/// Ways by arrows of the table from one state to another: the states that follow, the last of which is `to`. What the
/// capture has not shown in between is passed at once.
std::vector<State> wayTo(State from, State to)
{
    std::vector<std::vector<State>> ways{{}};
    for (int length = 0; length < 4; ++length) {
        std::vector<std::vector<State>> longer;
        for (const std::vector<State>& way : ways) {
            const State last = way.empty() ? from : way.back();
            for (const Transition& row : transitions()) {
                if (row.from != last || row.layer != Layer::Base || std::ranges::find(way, row.to) != way.end())
                    continue;
                longer.push_back(way);
                longer.back().push_back(row.to);
                if (row.to == to)
                    return longer.back();
            }
        }
        ways = std::move(longer);
    }
    return {to};
}

SeenCause causeOf(const Segment& segment, bool arrives, State to)
{
    if (to == State::Closed && !arrives && segment.has(ctl::RST))
        return SeenCause::Abort;
    if (!arrives)
        return segment.has(ctl::FIN) ? SeenCause::Close : segment.has(ctl::SYN) ? SeenCause::Open : SeenCause::Ack;
    if (segment.has(ctl::RST))
        return SeenCause::Rst;
    return segment.has(ctl::SYN) ? SeenCause::Syn : segment.has(ctl::FIN) ? SeenCause::Fin : SeenCause::Ack;
}

class CapturedStory {
public:
    CapturedStory(const Conversation& conversation, std::span<const TcpPacket> packets, Instant now,
                  const CapturedOptions& options)
        : all_(conversation), now_(now), options_(options),
          client_(openerOf(conversation) == Opener::B ? End::B : End::A),
          delays_(delaysOf(conversation, packets, options.point)),
          passings_(passings(conversation, packets, options.most)), settings_(settings())
    {
        timePassings(passings_, delays_);
        over_.resize(passings_.size());
        for (std::size_t i = 0; i < passings_.size(); ++i) {
            happenings_.push_back({passings_[i].sent, i, false});
            happenings_.push_back({passings_[i].arrived, i, true});
        }
        std::ranges::stable_sort(happenings_, {},
                                 [](const Happening& it) { return std::tuple(it.at, it.passing, it.arrives); });
        if (!happenings_.empty())
            start_ = happenings_.front().at;
    }

    CapturedRun tell();

private:
    Settings settings() const
    {
        Settings settings;
        settings.latency = std::max<Duration>(1us, delays_[0] + delays_[1]);
        return settings;
    }
    HostId hostOf(End end) const { return end == client_ ? HostId::Client : HostId::Server; }
    std::int32_t relative(End end, SeqNum number);
    Sent sentOf(std::size_t i);
    Received receivedOf(std::size_t i);
    Trace traceOfArrivals();
    bool crosses(End end, std::size_t passing);
    EndStates statesNow(End end, bool crossing) const;
    State shownOf(const EndStates& states, State before) const;
    void move(HostId host, State to, SeenCause cause, Instant at, TraceLog& log);
    void happen(const Happening& it);
    void keep(Step step);
    void tellEnd();

    const Conversation& all_;
    Instant now_;
    CapturedOptions options_;
    End client_;
    std::array<Duration, 2> delays_;   ///< by End
    std::vector<Passing> passings_;
    Settings settings_;
    std::vector<Happening> happenings_;
    Instant start_{};
    std::optional<ObservedWorld> world_;
    std::optional<CapturedRun> out_;
    std::array<State, 2> shown_{};                 ///< by HostId
    std::array<Moment, 2> known_{};                ///< by End: the last packet that it has sent, or that has come to it
    std::vector<bool> over_;                       ///< by passing: it has arrived, or was lost
    std::array<std::size_t, 2> waited_{};          ///< by End: the first passing to it that is not over
    std::array<EndStates, 2> states_;              ///< by HostId
    std::array<std::optional<SeqNum>, 2> base_;    ///< by End: the number that is told as 0
    std::uint64_t newest_ = 0;
};

// As in the lessons relative to the ISS; where that is not known, the first number that was seen is 1.
std::int32_t CapturedStory::relative(End end, SeqNum number)
{
    auto& base = base_[index(end)];
    if (!base)
        base = all_.of(end).issKnown ? all_.of(end).iss : number - 1;
    return static_cast<std::int32_t>(number - *base);
}

Sent CapturedStory::sentOf(std::size_t i)
{
    const Passing& it = passings_[i];
    const Segment& segment = it.packet->segment;
    Sent sent{i + 1, segment};
    sent.rseq = relative(it.from, segment.seq);
    sent.rack = segment.has(ctl::ACK) ? relative(other(it.from), segment.ack) : 0;
    sent.retransmission = it.again;
    sent.ports = {it.packet->fromPort, it.packet->toPort};
    return sent;
}

Received CapturedStory::receivedOf(std::size_t i)
{
    const Sent sent = sentOf(i);
    return {sent.id,      sent.segment,        sent.rseq, sent.rack, sent.retransmission, true, {},
            Clause::None, false, passings_[i].sent - start_, sent.ports};
}

Trace CapturedStory::traceOfArrivals()
{
    Trace trace{"capture", {}, {}};
    for (std::size_t i = 0; i < passings_.size(); ++i) {
        const Passing& it = passings_[i];
        trace.items.emplace_back(TraceEvent{it.arrived - start_, hostOf(other(it.from)), 0, receivedOf(i)});
    }
    return trace;
}

// What passed the capture before, but by the times of the ends is under way or not even sent when `passing` is.
bool CapturedStory::crosses(End end, std::size_t passing)
{
    std::size_t& first = waited_[index(end)];
    while (first < passing && (over_[first] || passings_[first].from == end)) ++first;
    return first < passing;
}

// While something is on its way to it that has passed the capture, the end may have it or not: nothing is assumed.
EndStates CapturedStory::statesNow(End end, bool crossing) const
{
    return statesAt(all_, end, known_[index(end)], options_.point, crossing ? Assumptions{} : options_.may);
}

State CapturedStory::shownOf(const EndStates& states, State before) const
{
    if (states.assumed.size() == 1)
        return states.assumed.only();
    if (states.proved.has(before) || states.proved.empty())
        return before;
    for (const State state : kStates)
        if (states.proved.has(state) && clauseOfChange(before, state) != Clause::None)
            return state;
    return *std::ranges::find_if(kStates, [&](State state) { return states.proved.has(state); });
}

void CapturedStory::move(HostId host, State to, SeenCause cause, Instant at, TraceLog& log)
{
    State& from = shown_[index(host)];
    if (from == to)
        return;
    for (const State next : wayTo(from, to)) {
        log.push_back(world_->take(TraceEvent{at, host, 0, seenChange(from, next, cause)}));
        from = next;
    }
}

void CapturedStory::keep(Step step)
{
    out_->run.timeline.record(std::move(step), world_->world());
    out_->states.push_back(states_);
    out_->newest.push_back(newest_);
}

void CapturedStory::happen(const Happening& it)
{
    const Passing& passing = passings_[it.passing];
    const Instant at = it.at - start_;
    const End actor = it.arrives ? other(passing.from) : passing.from;
    const HostId host = hostOf(actor);
    const Sent sent = sentOf(it.passing);
    const bool comes = passing.arrival != SeenArrival::Unknown;
    Step step{NextEvent{}, {}};
    over_[it.passing] = it.arrives;
    if (!it.arrives)
        newest_ = passing.packet->number;
    if (!it.arrives || comes) {
        known_[index(actor)] = later(known_[index(actor)], Moment(passing.packet->at, passing.packet->number));
        states_[index(host)] = statesNow(actor, !it.arrives && crosses(actor, it.passing));
        move(host, shownOf(states_[index(host)], shown_[index(host)]),
             causeOf(passing.packet->segment, it.arrives, State::Closed), at, step.events);
    }
    TraceEvent event{at, host, 0, sent};
    if (it.arrives && comes) {
        event.what = receivedOf(it.passing);
    } else if (it.arrives) {
        event.host = hostOf(passing.from);
        event.what = Lost{sent.id, Loss::Drop};
    }
    step.events.insert(step.events.begin(), world_->take(event));
    keep(std::move(step));
}

// What the clock of the system may have done until the capture ends.
void CapturedStory::tellEnd()
{
    const Instant last = happenings_.empty() ? Instant{} : happenings_.back().at - start_;
    const Instant end = now_ - all_.first.at() - start_;
    if (end < last + kWorthAStep)
        return;
    world_->advance(end);
    Step step{Advance{end}, {}};
    for (const HostId host : kHosts) {
        EndStates& states = states_[index(host)];
        states = statesAtEnd(all_, out_->endOf(host), now_, options_.times, options_.point, options_.may);
        move(host, shownOf(states, shown_[index(host)]), SeenCause::Timer, end, step.events);
    }
    keep(std::move(step));
    out_->run.stepEnds.push_back(out_->run.timeline.size());
    out_->ends = true;
}

CapturedRun CapturedStory::tell()
{
    world_.emplace(settings_, traceOfArrivals());
    TraceLog before;
    for (const HostId host : kHosts) {
        const End end = hostOf(End::A) == host ? End::A : End::B;
        known_[index(end)] = Moment::always();
        states_[index(host)] = statesNow(end, false);
        move(host, shownOf(states_[index(host)], State::Closed), SeenCause::Open, {}, before);
    }
    out_.emplace(
        CapturedRun{{Timeline(world_->world()), {}, {}, false}, client_, {states_}, {0}, {}, {}, {}, {}, 0, false});
    std::vector<std::size_t> ends(passings_.size());
    for (const Happening& it : happenings_) {
        happen(it);
        ends[it.passing] = out_->run.timeline.size();
    }
    std::size_t reached = 0;
    for (std::size_t i = 0; i < passings_.size(); ++i) {
        out_->run.stepEnds.push_back(reached = std::max(reached, ends[i]));
        out_->segments.push_back(
            {passings_[i].packet->number, passings_[i].arrival, passings_[i].proof, passings_[i].leftOut});
        out_->leftOut += passings_[i].leftOut;
    }
    tellEnd();
    for (const HostId host : kHosts) {
        const End end = out_->endOf(host);
        out_->delays[index(host)] = delays_[index(end)];
        out_->changes[index(host)] = changesOf(all_, end, options_.point, options_.may);
    }
    out_->origin = all_.first.at() + start_;
    return std::move(*out_);
}

}  // namespace

double CapturedRun::place() const
{
    const auto whole = static_cast<double>((delays[0] + delays[1]).count());
    return whole > 0 ? static_cast<double>(delays[0].count()) / whole : 0.5;
}

CapturedRun capturedRun(const Conversation& conversation, std::span<const TcpPacket> packets, Instant now,
                        const CapturedOptions& options)
{
    return CapturedStory(conversation, packets, now, options).tell();
}

}  // namespace tcp
