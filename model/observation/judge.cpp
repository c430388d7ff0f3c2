#include "observation/judge.h"

#include "protocol/endpoint.h"

#include <algorithm>
#include <deque>

namespace tcp {

namespace {

constexpr std::uint32_t kWideWindow = 8u << 20;  // octets: windows are not judged
constexpr Duration kSoon = 1s;                   // an answer that the file has no time left for is not missed

Config judgedBy(Config config)
{
    config.window = kWideWindow;
    config.delayedAck = config.delayedAckOfFin = Duration{};
    config.deferAccept = Duration{};
    config.userTimeout.reset();
    config.checksEchoOfSyn = false;  // the clock of the real host is not that of the model
    config.keepAlive.reset();
    return config;
}

/// One end of the conversation beside an endpoint of the model.
class Judging {
public:
    Judging(const Conversation& conversation, End end, std::span<const TcpPacket> packets, const Config& config)
        : all_(conversation), own_(conversation.of(end)), peer_(conversation.of(other(end))), end_(end),
          packets_(packets), config_(judgedBy(config))
    {
        if (own_.mss > 0)
            config_.mss = own_.mss;
        passive_ = own_.synAck && !own_.bareSyn;
        keepsSocket_ = readsAfterClose();
    }

    std::optional<JudgedDifference> first()
    {
        if (passive_)
            call(Call::PassiveOpen);
        for (const TcpPacket& packet : packets_) {
            if (difference_) break;
            now_ = packet.at;
            if (all_.senderOf(packet) == end_)
                sent(packet);
            else
                waiting_.push_back(&packet);
        }
        finish();
        return difference_;
    }

private:
    bool readsAfterClose() const;
    void sent(const TcpPacket& packet);
    void deliver(const TcpPacket& upTo);
    void feed(const TcpPacket& packet);
    void timers(Instant until);
    void syn(const TcpPacket& packet);
    void textAndFin(const TcpPacket& packet);
    void reset(const TcpPacket& packet);
    void acknowledged(const TcpPacket& packet);
    void finish();
    void call(Call what, std::uint32_t octets = 0);
    void on(const Event& event);
    void differ(JudgedDifference::Kind kind, std::uint64_t packet, std::uint64_t arrival, Clause clause);

    const Conversation& all_;
    const EndEvidence& own_;
    const EndEvidence& peer_;
    End end_;
    std::span<const TcpPacket> packets_;
    Config config_;
    bool passive_ = false;
    bool keepsSocket_ = false;
    bool closed_ = false;
    Tcb tcb_;
    Instant now_{};
    std::deque<const TcpPacket*> waiting_;     ///< of the peer; not known to have arrived yet
    const TcpPacket* arrival_ = nullptr;       ///< the last that was fed
    const TcpPacket* resetOwed_ = nullptr;     ///< the arrival that the model answered with RST
    Clause resetClause_ = Clause::None;
    const TcpPacket* challengeOwed_ = nullptr; ///< the arrival that the model answered with a challenge ACK
    bool synAckSent_ = false;
    Clause lastClause_ = Clause::None;
    std::optional<Reply> reply_;
    std::optional<JudgedDifference> difference_;
};

// An end that acknowledges new text after its FIN still has an application: it called shutdown(), not close().
bool Judging::readsAfterClose() const
{
    SeqNum acked;
    bool closed = false;
    for (const TcpPacket& packet : packets_) {
        if (all_.senderOf(packet) != end_ || !packet.segment.has(ctl::ACK) || packet.segment.has(ctl::RST)) continue;
        const SeqNum finOfPeer = peer_.finKnown ? peer_.fin : packet.segment.ack;
        if (closed && packet.segment.ack > acked && acked < finOfPeer && !(packet.segment.ack == acked + 1))
            return true;
        acked = packet.segment.ack;
        closed = closed || packet.segment.has(ctl::FIN);
    }
    return false;
}

void Judging::differ(JudgedDifference::Kind kind, std::uint64_t packet, std::uint64_t arrival, Clause clause)
{
    if (!difference_)
        difference_ = JudgedDifference{kind, end_, packet, arrival, tcb_.state(), clause};
}

void Judging::on(const Event& event)
{
    Effects effects;
    Endpoint(tcb_, config_, now_, effects).on(event);
    for (const Effect& effect : effects) {
        if (const auto* sent = std::get_if<SegmentSent>(&effect)) {
            lastClause_ = sent->clause;
            if (sent->clause == Clause::Rfc5961_ChallengeAck && std::holds_alternative<SegmentArrives>(event))
                challengeOwed_ = arrival_;
            if (sent->segment.has(ctl::RST) && std::holds_alternative<SegmentArrives>(event)) {
                resetOwed_ = arrival_;
                resetClause_ = sent->clause;
            }
            synAckSent_ = synAckSent_ || sent->segment.has(ctl::SYN | ctl::ACK);
        }
        if (const auto* answer = std::get_if<CallReturned>(&effect))
            reply_ = answer->reply;
    }
}

void Judging::call(Call what, std::uint32_t octets)
{
    UserCall userCall{what, octets};
    userCall.iss = own_.iss;
    on(userCall);
}

void Judging::timers(Instant until)
{
    for (const Timer timer : {Timer::FinWait2, Timer::TimeWait}) {
        while (tcb_.running(timer) && tcb_.due(timer) <= until) {
            now_ = tcb_.due(timer);
            on(Timeout{timer});
        }
    }
    now_ = until;
}

void Judging::feed(const TcpPacket& packet)
{
    timers(packet.at);
    arrival_ = &packet;
    SegmentArrives arrives{packet.segment, own_.iss};
    if (own_.scales && peer_.scales && !packet.segment.has(ctl::SYN))
        arrives.segment.wnd <<= peer_.shift;
    on(arrives);
    if (tcb_.rcv.unread > 0 || tcb_.finUnread)
        call(Call::Receive);
}

// What the packet shows to have arrived: up to the last segment that it acknowledges or answers, and whatever passed so
// long before that it must have come.
void Judging::deliver(const TcpPacket& upTo)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        const TcpPacket& packet = *waiting_[i];
        const Segment& segment = packet.segment;
        const bool acked = upTo.segment.has(ctl::ACK) && segment.length() > 0 && segment.end() <= upTo.segment.ack;
        const bool answered = upTo.segment.has(ctl::RST) && segment.has(ctl::ACK) && segment.ack == upTo.segment.seq;
        const bool longAgo = own_.delay >= 0 && upTo.at - packet.at > Duration(own_.delay);
        if (acked || answered || longAgo)
            count = i + 1;
    }
    for (; count > 0; --count) {
        const TcpPacket& packet = *waiting_.front();
        waiting_.pop_front();
        feed(packet);
    }
    now_ = upTo.at;
}

void Judging::sent(const TcpPacket& packet)
{
    deliver(packet);
    timers(packet.at);
    const Segment& segment = packet.segment;
    if (resetOwed_ != nullptr && !segment.has(ctl::RST)) {
        differ(JudgedDifference::Kind::NoReset, packet.number, resetOwed_->number, resetClause_);
        return;
    }
    if (challengeOwed_ != nullptr && segment.has(ctl::RST) && resetOwed_ == nullptr) {
        differ(JudgedDifference::Kind::NoChallengeAck, packet.number, challengeOwed_->number,
               Clause::Rfc5961_ChallengeAck);
        return;
    }
    challengeOwed_ = nullptr;
    if (segment.has(ctl::RST))
        reset(packet);
    else if (segment.has(ctl::SYN))
        syn(packet);
    else if (!(own_.issKnown && segment.end() < own_.iss + 1))
        textAndFin(packet);
}

void Judging::syn(const TcpPacket& packet)
{
    if (!packet.segment.has(ctl::ACK) && tcb_.state() == State::Closed)
        call(Call::ActiveOpen);
    else if (packet.segment.has(ctl::ACK) && !synAckSent_)
        differ(JudgedDifference::Kind::NoSynAck, packet.number, arrival_ ? arrival_->number : 0,
               Clause::R3_10_7_2_Third);
}

void Judging::textAndFin(const TcpPacket& packet)
{
    const Segment& segment = packet.segment;
    const SeqNum endOfText = segment.seq + segment.text;
    const SeqNum known = tcb_.snd.nxt + tcb_.snd.queued;
    if (segment.text > 0 && endOfText > known && !closed_) {
        call(Call::Send, static_cast<std::uint32_t>(endOfText - known));
        if (reply_ && *reply_ != Reply::Ok && *reply_ != Reply::Queued)
            return differ(JudgedDifference::Kind::CallRefused, packet.number, 0, Clause::R3_10_2_Send);
    }
    if (segment.has(ctl::FIN) && !closed_) {
        call(keepsSocket_ ? Call::Shutdown : Call::Close);
        closed_ = true;
        if (reply_ && *reply_ != Reply::Ok && *reply_ != Reply::Queued)
            return differ(JudgedDifference::Kind::CallRefused, packet.number, 0, Clause::R3_10_4_Close);
    }
    acknowledged(packet);
}

// An acknowledgment beyond what the model has is a segment that was not seen; one before it, of an old FIN, is not
// owed.
void Judging::acknowledged(const TcpPacket& packet)
{
    const Segment& segment = packet.segment;
    const bool covers = peer_.finKnown && tcb_.finReceived && segment.has(ctl::ACK);
    const bool lastWord = own_.last.packet() == packet.number;
    if (covers && lastWord && segment.ack <= peer_.fin && tcb_.rcv.nxt > peer_.fin)
        differ(JudgedDifference::Kind::NotAcknowledged, packet.number, arrival_ ? arrival_->number : 0,
               Clause::R3_10_7_4_Eighth);
}

// The model's own RST, or an ABORT, which an application can call that has not closed.
void Judging::reset(const TcpPacket& packet)
{
    if (resetOwed_ != nullptr) {
        resetOwed_ = nullptr;
        return;
    }
    const bool answers = !packet.segment.has(ctl::ACK) || (closed_ && !keepsSocket_);
    const bool owed = arrival_ != nullptr && arrival_->segment.length() > 0;
    const bool canAbort = !closed_ || keepsSocket_ || !owed;
    if (tcb_.state() == State::Closed) return;
    if (answers && !canAbort)
        return differ(JudgedDifference::Kind::AnswersWithReset, packet.number, arrival_ ? arrival_->number : 0,
                      lastClause_);
    call(Call::Abort);
}

void Judging::finish()
{
    if (difference_) return;
    now_ = all_.last.at();
    while (!waiting_.empty() && now_ - waiting_.front()->at > kSoon) {
        feed(*waiting_.front());
        waiting_.pop_front();
    }
    const bool timeLeft = resetOwed_ != nullptr && all_.last.at() - resetOwed_->at > kSoon;
    if (timeLeft && own_.last.isPacket())
        differ(JudgedDifference::Kind::NoReset, 0, resetOwed_->number, resetClause_);
    const bool silent = challengeOwed_ != nullptr && all_.last.at() - challengeOwed_->at > kSoon;
    if (silent && own_.last.isPacket() && own_.last.packet() < challengeOwed_->number)
        differ(JudgedDifference::Kind::NoChallengeAck, 0, challengeOwed_->number, Clause::Rfc5961_ChallengeAck);
}

}  // namespace

std::optional<JudgedDifference> judge(const Conversation& conversation, std::span<const TcpPacket> packets,
                                      const Config& config)
{
    std::optional<JudgedDifference> first;
    for (const End end : kEnds) {
        if (!conversation.of(end).spoke) continue;
        const auto difference = Judging(conversation, end, packets, config).first();
        const auto at = [](const JudgedDifference& it) { return it.packet > 0 ? it.packet : it.arrival; };
        if (difference && (!first || at(*difference) < at(*first)))
            first = difference;
    }
    return first;
}

}  // namespace tcp
