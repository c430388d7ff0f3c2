#include "observation/findings.h"

#include "observation/no_state.h"

#include <algorithm>

namespace tcp {

namespace {

FindingOwner ownerOf(End end) { return end == End::A ? FindingOwner::A : FindingOwner::B; }

constexpr Duration kLongCloseWait = 60s;  // a CLOSE-WAIT that is left after so long is worth telling still
constexpr std::uint32_t kManyTries = 3;  // so often resent without an answer: the peer is silent

/// Looks at one connection.
class Finder {
public:
    Finder(const Conversation& conversation, Instant now, const SystemTimes& times, CapturePoint point)
        : all_(conversation), now_(std::max(now, conversation.last.at())), times_(times),
          standing_(standingOf(conversation, point)),
          proved_{deduce(conversation, End::A, standing_, {}), deduce(conversation, End::B, standing_, {})}
    {
    }

    std::vector<Finding> findings()
    {
        for (const End end : kEnds) {
            opening(end);
            closing(end);
            resets(end);
            waiting(end);
        }
        violation();
        reuse();
        aboutTheCapture();
        std::stable_sort(found_.begin(), found_.end(), [](const Finding& a, const Finding& b) { return a.id < b.id; });
        return std::move(found_);
    }

    /// The states of an end after its last packet, with those assumptions.
    EndStates states(End end, Assumptions may) const
    {
        return statesAt(all_, end, all_.last, standing_, proved_[index(end)], may);
    }
    /// With every assumption; worked out once.
    const EndStates& states(End end)
    {
        std::optional<EndStates>& known = states_[index(end)];
        if (!known) known = states(end, kEveryAssumption);
        return *known;
    }

private:
    Finding& add(FindingId id, FindingOwner owner, std::optional<End> end, Moment first,
                 Moment second = Moment::never())
    {
        Finding& finding = found_.emplace_back();
        finding.id = id;
        finding.owner = owner;
        finding.end = end;
        finding.packets = {first, second};
        if (first.isPacket()) {
            finding.since = first.at();
            finding.lasted = now_ - first.at();
        }
        return finding;
    }

    bool anyReset() const { return all_.of(End::A).reset.isPacket() || all_.of(End::B).reset.isPacket(); }

    void opening(End end);
    void closing(End end);
    void closeWait(End end);
    void resets(End end);
    void waiting(End end);
    void noState(End end);
    void violation();
    void reuse();
    void aboutTheCapture();

    const Conversation& all_;
    Instant now_;
    const SystemTimes& times_;
    Standing standing_;
    std::array<Deduction, 2> proved_;  ///< of each end, without assumptions
    std::array<std::optional<EndStates>, 2> states_;
    std::vector<Finding> found_;
};

void Finder::opening(End end)
{
    const EndEvidence& own = all_.of(end);
    const EndEvidence& peer = all_.of(other(end));
    if (own.bareSyn && peer.packets == 0 && !own.plain.isPacket()) {
        Finding& finding = add(FindingId::SynUnanswered, FindingOwner::Path, end, own.syn, own.lastSyn);
        finding.owner = FindingOwner::Unknown;
        finding.count = own.synTries;
    } else if (own.bareSyn && peer.resetAnswersSyn) {
        add(FindingId::Refused, ownerOf(other(end)), end, own.syn, peer.reset);
    } else if (own.synAck && !peer.plain.isPacket() && !peer.synAck && !anyReset()) {
        Finding& finding = add(FindingId::HandshakeUnfinished, FindingOwner::Unknown, end, own.syn, own.lastSyn);
        finding.count = own.synTries;
    }
}

// In CLOSE-WAIT for as long as nothing is sent: an end that still sends makes use of its half of the connection.
void Finder::closeWait(End end)
{
    const EndEvidence& own = all_.of(end);
    const EndEvidence& peer = all_.of(other(end));
    if (!peer.finKnown || !own.ackOfPeerFin.isPacket() || !own.spoke || own.gap) return;
    const Moment since = own.lastText.isPacket() ? later(own.ackOfPeerFin, own.lastText) : own.ackOfPeerFin;
    const Moment until = earlier(own.finSeen, own.reset);
    const bool ended = until.isPacket() || peer.reset.isPacket();
    const Instant ending = until.isPacket() ? until.at() : peer.reset.isPacket() ? peer.reset.at() : now_;
    if (ended && ending - since.at() < kLongCloseWait) return;
    Finding& finding = add(FindingId::CloseWaitLeft, ownerOf(end), end, peer.finSeen, ended ? until : own.ackOfPeerFin);
    finding.lasted = ending - since.at();
    finding.over = ended;
    if (ended) return;
    Finding& waits = add(FindingId::FinWait2Left, ownerOf(end), other(end), own.ackOfPeerFin);
    waits.certain = peer.finAckRead.isPacket();
}

void Finder::closing(End end)
{
    const EndEvidence& own = all_.of(end);
    const EndEvidence& peer = all_.of(other(end));
    closeWait(end);
    if (anyReset()) return;
    const bool ackedPeerFin = peer.finKnown && own.ackOfPeerFin.isPacket();
    if (!own.finKnown || peer.ackOfPeerFin.isPacket() || !peer.spoke) return;
    const bool last = ackedPeerFin;
    Finding& finding = add(last ? FindingId::LastAckMissing : FindingId::FinUnacknowledged,
                           last ? FindingOwner::Unknown : ownerOf(other(end)), end, own.finSeen, own.lastFin);
    finding.owner = FindingOwner::Unknown;
    finding.count = own.finTries;
}

void Finder::resets(End end)
{
    const EndEvidence& own = all_.of(end);
    const EndEvidence& peer = all_.of(other(end));
    if (own.ignoredReset || (peer.reset.isPacket() && peer.resetFar))
        add(FindingId::ResetIgnored, FindingOwner::Unknown, end, peer.reset, own.last).count = peer.resets;
    if (own.reset.isNever() || own.resetAnswersSyn) return;
    if (own.spokeAfterReset)
        add(FindingId::ResetDoubtful, FindingOwner::Unknown, end, own.reset, own.last).certain = false;
    else if (own.resetUnlike) {
        Finding& doubtful = add(FindingId::ResetDoubtful, FindingOwner::Unknown, end, own.reset);
        doubtful.certain = false;
        doubtful.unlike = true;
    }
    Finding& finding = add(FindingId::Reset, ownerOf(end), end, own.reset);
    finding.count = own.resets;
    finding.acceptable = own.resetExact;
    finding.afterClose = own.finKnown && own.finSeen < own.reset;
    finding.gone = finding.afterClose && peer.ackOfPeerFin.isPacket() && own.resetAnswers;
    finding.textLost = own.textUnacked;
    finding.states = own.beforeReset.isPacket() ? proved_[index(end)].statesAt(own.beforeReset) : StateSet{};
}

void Finder::waiting(End end)
{
    const EndEvidence& own = all_.of(end);
    const EndEvidence& peer = all_.of(other(end));
    if (!anyReset() && peer.spoke && own.spoke && own.plain.isPacket()
        && (own.resentInVain >= kManyTries || (own.keepsProbing && own.resentInVain > 0))) {
        Finding& finding = add(FindingId::PeerSilent, ownerOf(other(end)), other(end), peer.last, own.last);
        finding.count = own.resentInVain;
    }
    if (own.zeroWindowSince != kNever || own.zeroWindow > Duration{}) {
        Finding& finding = add(FindingId::ZeroWindow, ownerOf(end), end, own.last);
        const bool still = own.zeroWindowSince != kNever;
        finding.since = still ? std::optional(own.zeroWindowSince) : std::nullopt;
        finding.lasted = own.zeroWindow + (still ? now_ - own.zeroWindowSince : Duration{});
    }
    if (!proved_[index(end)].statesAt(all_.last).has(State::TimeWait)) return;
    if (states(end).assumed != StateSet{State::TimeWait}) return;
    Finding& finding = add(FindingId::TimeWait, ownerOf(end), end, later(own.ackOfPeerFin, peer.ackOfPeerFin));
    finding.certain = states(end).certain();
    finding.lasted = times_.timeWait;  // as long as that is taken to be
}

void Finder::noState(End end)
{
    const auto none = noStateOf(proved_[index(end)]);
    if (!none) return;
    Finding& finding = add(FindingId::NotRfc, ownerOf(end), end, none->packet);
    finding.broken = none->clause;
    finding.states = none->before;
}

void Finder::violation()
{
    if (all_.violation.kind == RfcViolation::Kind::None) {
        for (const End end : kEnds)
            noState(end);
        return;
    }
    const End end = all_.violation.end;
    add(FindingId::NotRfc, ownerOf(end), end, all_.violation.packet).states =
        proved_[index(end)].statesAt(all_.violation.packet);
}

void Finder::reuse()
{
    if (!all_.reused) return;
    Finding& finding = add(FindingId::TupleReused, FindingOwner::Unknown, std::nullopt, all_.first);
    finding.lasted = all_.sinceBefore;
    finding.afterClose = all_.of(End::A).before.has(State::TimeWait) || all_.of(End::B).before.has(State::TimeWait);
}

void Finder::aboutTheCapture()
{
    const auto count = [&](FindingId id, std::optional<End> end, std::uint32_t packets) {
        if (packets > 0)
            add(id, FindingOwner::Capture, end, Moment::never()).count = packets;
    };
    bool midstream = false;
    for (const End end : kEnds) {
        const EndEvidence& own = all_.of(end);
        midstream = midstream || own.midstream;
        if (own.packets == 0 && all_.of(other(end)).plain.isPacket())
            add(FindingId::OneDirection, FindingOwner::Capture, end, Moment::never());
        if (own.gap)
            add(FindingId::Gap, FindingOwner::Capture, end, own.beyondSeen);
        count(FindingId::SeenTwice, end, own.seenTwice);
    }
    if (midstream)
        add(FindingId::Midstream, FindingOwner::Capture, std::nullopt, all_.first);
    count(FindingId::CutBySnapLength, std::nullopt, all_.cut);
    count(FindingId::BadChecksums, std::nullopt, all_.badChecksums);
    count(FindingId::TimeBackwards, std::nullopt, all_.timeBackwards ? 1 : 0);
}

}  // namespace

std::vector<Finding> findingsOf(const Conversation& conversation, Instant now, const SystemTimes& times,
                                CapturePoint point)
{
    return Finder(conversation, now, times, point).findings();
}

namespace {

/// Timers of the system that may have run since the last packet (assumption d).
void letTimersRun(EndStates& states, const Conversation& conversation, End end, Instant now, const SystemTimes& times)
{
    const EndEvidence& own = conversation.of(end);
    const EndEvidence& peer = conversation.of(other(end));
    const auto ran = [&](Moment since, std::optional<Duration> limit) {
        return since.isPacket() && limit && now - since.at() > *limit;
    };
    const Moment bothAcked = later(own.ackOfPeerFin, peer.ackOfPeerFin);
    const bool timeWaitOver = states.assumed == StateSet{State::TimeWait} && ran(bothAcked, times.timeWait);
    const bool finWaitOver = states.assumed == StateSet{State::FinWait2} && ran(peer.ackOfPeerFin, times.finTimeout);
    if (!timeWaitOver && !finWaitOver) return;
    states.assumed = {State::Closed};
    states.by = states.by.with(Assumption::TimerRan);
}

}  // namespace

EndStates statesAtEnd(const Conversation& conversation, End end, Instant now, const SystemTimes& times,
                      CapturePoint point, Assumptions may)
{
    EndStates states = statesAt(conversation, end, conversation.last, point, may);
    if (may.has(Assumption::TimerRan)) letTimersRun(states, conversation, end, now, times);
    return states;
}

Ending endingOf(const Conversation& conversation, Instant now, const SystemTimes& times, CapturePoint point,
                Assumptions may)
{
    Finder finder(conversation, now, times, point);
    Ending ending;
    ending.findings = finder.findings();
    for (const End end : kEnds) {
        EndStates& states = ending.states[index(end)];
        states = may == kEveryAssumption ? finder.states(end) : finder.states(end, may);
        if (may.has(Assumption::TimerRan)) letTimersRun(states, conversation, end, now, times);
    }
    return ending;
}

}  // namespace tcp
