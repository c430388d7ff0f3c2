#include "ladder/ladder_builder.h"

#include "lab/changed_settings.h"
#include "lab/evidence.h"
#include "lab/moment.h"

#include <algorithm>
#include <cmath>

namespace app::ladder {
namespace {

/// Where on its way a segment is drawn as lost, when the network has decided so at once.
constexpr double kLossPoint = 0.62;
/// Where the box stands, and where a segment is drawn as lost that has just passed it.
constexpr double kBoxPoint = 0.5;
constexpr double kPastBox = 0.7;
/// Room for the line at which two ladders part.
constexpr int kForkRounds = 2;

double shareOf(tcp::Duration part, tcp::Duration whole)
{
    if (whole <= tcp::Duration{}) return 1;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

std::optional<tcp::HostId> actor(const tcp::Cause& cause)
{
    const auto* action = std::get_if<tcp::Action>(&cause);
    if (!action) return std::nullopt;
    if (const auto* call = std::get_if<tcp::CallAction>(action)) return call->host;
    if (const auto* inject = std::get_if<tcp::InjectAction>(action)) return inject->host;
    return std::nullopt;
}

/// What stands beside the band would be the same words.
bool sameName(const StateSpan& span, tcp::State state, const lab::KnownState& known)
{
    if (span.state != state) return false;
    const bool several = known.mark == lab::StateMark::Several;
    return (span.known.mark == lab::StateMark::Several) == several && (!several || span.known == known);
}

}  // namespace

LadderBuilder::LadderBuilder(const lab::Moment& moment, const lab::Evidence* evidence)
    : timeline_(*moment.timeline), lesson_(moment.scenario ? lab::lessonSettings(moment) : std::nullopt),
      index_(moment.index), previous_(moment.previous), fork_(moment.fork), evidence_(evidence)
{
    const tcp::World& first = timeline_.at(0);
    story_.delay = first.network().latency;
    if (story_.delay <= tcp::Duration{}) story_.delay = AxisScale{}.delay;
    tick_ = {first.now(), 0};
    for (const tcp::HostId host : tcp::kHosts) {
        state_[tcp::index(host)] = story_.states.size();
        story_.states.push_back({.host = host,
                                 .state = first.host(host).state(),
                                 .from = tick_,
                                 .to = tick_,
                                 .known = lab::knownState(evidence_, 0, host)});
    }
    story_.box = first.network().box.kind();
    if (story_.box != tcp::BoxKind::None) story_.boxStates.push_back({.from = tick_, .to = tick_});
    notePorts(first);
    noteCapture();
}

LadderModel LadderBuilder::buildLadder()
{
    for (std::size_t i = 0; i < index_; ++i) step(i);
    story_.now = std::max(tick_, Tick{lossesUntil_, 0});
    if (fork_ && fork_->step >= index_) noteFork(index_);
    finish(story_, timeline_.at(index_).now());
    return std::move(story_);
}

void LadderBuilder::step(std::size_t index)
{
    const tcp::Step& step = timeline_.step(index);
    if (index == previous_) story_.before = tick_;
    moment_ = index + 1;
    if (forksAt(index)) noteFork(index);
    moveTo(index);
    latency_ = timeline_.at(index + 1).network().latency;
    noteCause(step.cause);
    for (const tcp::TraceEvent& event : step.events) {
        place_ = {event.host, event.connection};
        std::visit([this](const auto& what) { on(what); }, event.what);
    }
    const tcp::World& after = timeline_.at(index + 1);
    dropTimers(after);
    noteStates(after);
    notePorts(after);
}

void LadderBuilder::moveTo(std::size_t index)
{
    const tcp::Instant now = timeline_.at(index + 1).now();
    if (now > tick_.at) tick_ = {now, 0};
    else if (forksAt(index) && fork_->atOnce) tick_ = story_.fork->at;
    else if (wantsRound(index)) ++tick_.round;
}

// At the same place as in the story beside it, whose first difference may come earlier. After the last of the common
// past there is room for the line.
void LadderBuilder::noteFork(std::size_t index)
{
    const int room = slopesFree(index) ? kForkRounds : 0;
    const int round = fork_->atOnce ? tick_.round + room : 0;
    story_.fork = ForkPoint{{fork_->at, round}, fork_->words, fork_->pastElsewhere};
}

// Room at one instant would change the slope of a segment that is on its way.
bool LadderBuilder::slopesFree(std::size_t index) const
{
    const auto keepsSlope = [this](const tcp::Flight& flight) {
        return flight.due - flight.sent <= ElasticAxis::kLongFlight * story_.delay;
    };
    return lossesUntil_ <= tick_.at && std::ranges::none_of(timeline_.at(index).network().flights, keepsSlope);
}

// Calls at the very instant of the last change of a host's state would hide it: below it there is room, unless a
// segment is on its way, whose slope the room would change. Calls of both hosts at one instant belong together.
bool LadderBuilder::wantsRound(std::size_t index) const
{
    if (!slopesFree(index)) return false;
    // The common past looks no further than to where it ends: it is the same in both ladders.
    const std::size_t end = fork_ && index < fork_->step ? std::min(index_, fork_->step) : index_;
    for (; index < end && timeline_.at(index + 1).now() == tick_.at; ++index) {
        const auto host = actor(timeline_.step(index).cause);
        if (!host) continue;
        const StateSpan& last = story_.states[state_[tcp::index(*host)]];
        if (last.moment > 0 && last.from == tick_) return true;
    }
    return false;
}

void LadderBuilder::noteCause(const tcp::Cause& cause)
{
    const auto* action = std::get_if<tcp::Action>(&cause);
    if (!action) return;
    if (const auto* cable = std::get_if<tcp::CableAction>(action))
        story_.network.push_back({tick_, cable->up ? NetworkChange::Up : NetworkChange::Down, {}});
    if (const auto* latency = std::get_if<tcp::LatencyAction>(action))
        story_.network.push_back({tick_, NetworkChange::Latency, latency->oneWay});
}

void LadderBuilder::noteStates(const tcp::World& after)
{
    for (const tcp::HostId host : tcp::kHosts) {
        const tcp::State state = after.host(host).state();
        const lab::KnownState known = lab::knownState(evidence_, moment_, host);
        StateSpan& last = current(host);
        if (last.state == state && last.known == known) continue;
        if (last.from == tick_) {  // it lasted no time: nothing of it could be seen
            last.state = state;
            last.known = known;
            last.moment = moment_;
            last.named = true;
            continue;
        }
        last.to = tick_;
        last.open = false;
        const bool named = !sameName(last, state, known);
        state_[tcp::index(host)] = story_.states.size();
        story_.states.push_back({.host = host,
                                 .state = state,
                                 .from = tick_,
                                 .to = tick_,
                                 .moment = moment_,
                                 .known = known,
                                 .named = named});
    }
}

void LadderBuilder::noteCapture()
{
    if (evidence_) story_.capture = CapturePlace{evidence_->names, evidence_->addresses, evidence_->captured.place()};
}

void LadderBuilder::notePorts(const tcp::World& after)
{
    for (const tcp::HostId host : tcp::kHosts) {
        const tcp::Connection* connection = after.host(host).current();
        if (connection && connection->localPort != 0) story_.ports[tcp::index(host)] = connection->localPort;
    }
}

void LadderBuilder::on(const tcp::Called& called)
{
    for (auto mark = story_.calls.rbegin(); mark != story_.calls.rend() && mark->at == tick_; ++mark)
        if (mark->host == place_.host) return mark->calls.push_back(called);
    story_.calls.push_back({place_.host, tick_, {called}, moment_});
}

void LadderBuilder::on(const tcp::Sent& sent)
{
    Arrow arrow{.id = sent.id, .from = place_.host, .segment = sent.segment, .rseq = sent.rseq, .rack = sent.rack};
    arrow.retransmission = sent.retransmission;
    arrow.clause = sent.clause;
    arrow.sent = arrow.end = tick_;
    arrow.due = sent.due > tick_.at ? sent.due : tick_.at + latency_;
    arrow.delayed = arrow.due - tick_.at > latency_;
    arrow.sentMoment = moment_;
    if (const auto original = flying_.find(sent.duplicateOf); original != flying_.end()) {
        arrow.duplicate = true;
        arrow.sent = story_.arrows[original->second].sent;
    }
    if (evidence_) arrow.captured = evidence_->captured.segments[sent.id - 1];
    flying_[sent.id] = story_.arrows.size();
    story_.arrows.push_back(arrow);
}

void LadderBuilder::on(const tcp::Received& received)
{
    const auto found = flying_.find(received.id);
    if (found == flying_.end()) return;
    Arrow& arrow = story_.arrows[found->second];
    arrow.fate = Fate::Arrived;
    arrow.end = tick_;
    arrow.endMoment = moment_;
    arrow.reach = 1;
    arrow.accepted = received.accepted;
    arrow.reason = received.reason;
    if (!received.accepted) arrow.clause = received.clause;
    flying_.erase(found);
}

void LadderBuilder::on(const tcp::Lost& lost)
{
    const auto found = flying_.find(lost.id);
    if (found == flying_.end()) return;
    Arrow& arrow = story_.arrows[found->second];
    const tcp::Duration way = arrow.due - arrow.sent.at;
    const bool atOnce = arrow.sent == tick_ && !evidence_;
    const bool boxed = story_.box != tcp::BoxKind::None;
    const double point = boxed ? kLossPoint / 2 : kLossPoint;  // what is lost at once never comes to the box
    const auto flown = atOnce ? tcp::Duration(std::llround(point * static_cast<double>(way.count())))
                              : tick_.at - arrow.sent.at;
    arrow.fate = Fate::Lost;
    arrow.loss = lost.why;
    arrow.end = atOnce ? Tick{tick_.at + flown, 0} : tick_;
    arrow.endMoment = moment_;
    arrow.reach = arrow.forged ? kBoxPoint : shareOf(flown, way);
    const bool pastBox = boxed && !atOnce && (lost.why == tcp::Loss::Drop || lost.why == tcp::Loss::Random);
    if (pastBox && arrow.reach == kBoxPoint) arrow.reach = kPastBox;
    lossesUntil_ = std::max(lossesUntil_, arrow.end.at);
    flying_.erase(found);
}

void LadderBuilder::on(const tcp::Delayed& delayed)
{
    const auto found = flying_.find(delayed.id);
    if (found == flying_.end()) return;
    story_.arrows[found->second].due = delayed.due;
    story_.arrows[found->second].delayed = true;
}

void LadderBuilder::on(const tcp::Injected& injected)
{
    Arrow arrow{.id = injected.id, .from = other(place_.host), .segment = injected.segment, .rseq = injected.rseq};
    arrow.rack = injected.rack;
    arrow.forged = true;
    arrow.sent = arrow.end = tick_;
    arrow.due = tick_.at;
    arrow.sentMoment = moment_;
    flying_[injected.id] = story_.arrows.size();
    story_.arrows.push_back(arrow);
}

void LadderBuilder::on(const tcp::UserSignalled& signalled)
{
    story_.notices.push_back({place_.host, tick_, signalled.signal});
}

void LadderBuilder::on(const tcp::BoxChanged& changed)
{
    if (story_.boxStates.empty() || story_.boxStates.back().state == changed.after) return;
    BoxSpan& last = story_.boxStates.back();
    last.to = tick_;
    last.open = false;
    story_.boxStates.push_back(
        {.state = changed.after, .from = tick_, .to = tick_, .by = place_.host, .moment = moment_});
}

LadderModel buildLadder(const lab::Moment& moment, const lab::Evidence* evidence)
{
    if (!moment.timeline) return {};
    return LadderBuilder(moment, evidence).buildLadder();
}

}  // namespace app::ladder
