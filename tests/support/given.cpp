#include "support/given.h"

#include "simulation/profiles.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace tcp {

Subject::Subject(const Config& config, SeqNum iss, SeqNum irs) : config_(config), iss_(iss), irs_(irs) {}

Subject& Subject::on(const Event& event)
{
    const std::size_t before = effects_.size();
    story::tell(now_, describe(event));
    Endpoint(tcb_, config_, now_, effects_).on(event);
    for (std::size_t i = before; i < effects_.size(); ++i)
        story::tell(now_, describe(effects_[i]));
    return *this;
}

Subject& Subject::call(Call call, std::uint32_t octets, bool remoteKnown)
{
    return clear().on(UserCall{call, octets, remoteKnown, iss_});
}

Subject& Subject::arrives(const Segment& segment) { return clear().on(SegmentArrives{segment, iss_, true, false}); }

Subject& Subject::arrives(Control bits, std::uint32_t octets) { return arrives(fromPeer(bits, octets)); }

Subject& Subject::wait(Duration time)
{
    clear();
    const Instant end = now_ + time;
    for (;;) {
        Instant due = kNever;
        Timer first{};
        for (int i = 0; i < kTimerCount; ++i) {
            const auto timer = static_cast<Timer>(i);
            if (tcb_.due(timer) < due) {
                due = tcb_.due(timer);
                first = timer;
            }
        }
        if (due > end) break;
        now_ = std::max(now_, due);
        on(Timeout{first});
    }
    now_ = end;
    return *this;
}

Subject& Subject::expire(Timer timer)
{
    EXPECT_TRUE(tcb_.running(timer)) << "timer " << text(timer) << " does not run";
    clear();
    if (!tcb_.running(timer)) return *this;
    now_ = std::max(now_, tcb_.due(timer));
    return on(Timeout{timer});
}

Subject& Subject::clear()
{
    effects_.clear();
    return *this;
}

Segment Subject::fromPeer(Control bits, std::uint32_t octets) const
{
    const bool knowsPeer = tcb_.rcv.nxt != SeqNum{};
    Segment segment;
    segment.seq = knowsPeer ? tcb_.rcv.nxt : irs_;
    segment.ack = (bits & ctl::ACK) != 0 ? tcb_.snd.nxt : SeqNum{};
    segment.text = octets;
    segment.wnd = 65535;
    segment.ctl = bits;
    if ((bits & ctl::SYN) != 0) segment.options.mss = static_cast<std::uint16_t>(config_.mss);
    return segment;
}

std::vector<Segment> Subject::sent() const
{
    std::vector<Segment> segments;
    for (const SegmentSent& one : all<SegmentSent>())
        segments.push_back(one.segment);
    return segments;
}

std::vector<Signal> Subject::told() const
{
    std::vector<Signal> told;
    for (const UserSignalled& one : all<UserSignalled>())
        told.push_back(one.signal);
    return told;
}

std::string only(const Subject& subject)
{
    const auto sent = subject.sent();
    if (sent.empty()) return "nothing";
    return sent.size() == 1 ? describe(sent.front()) : std::to_string(sent.size()) + " segments";
}

Segment window(const Subject& subject, std::uint32_t octets)
{
    Segment segment = subject.fromPeer(ctl::ACK);
    segment.wnd = octets;
    return segment;
}

Segment numbered(Segment segment, SeqNum seq, SeqNum ack)
{
    segment.seq = seq;
    segment.ack = ack;
    return segment;
}

const Config& linuxConfig()
{
    static const Config config = findProfile("linux")->settings().config;
    return config;
}

Reply Subject::reply() const
{
    const auto answers = all<CallReturned>();
    EXPECT_EQ(answers.size(), 1U);
    return answers.empty() ? Reply::InsufficientResources : answers.back().reply;
}

namespace given {
namespace {

// A round trip of next to nothing: the RTO is the least there is.
constexpr Duration kRoundTrip = 100us;

Subject& closedBy(Subject& subject, Owner owner)
{
    return subject.call(owner == Owner::GivesUp ? Call::Close : Call::Shutdown);
}

Subject arrived(Subject subject, State state)
{
    EXPECT_EQ(subject.state(), state);
    return subject.clear();
}

} // namespace

Subject closed(const Config& config) { return Subject(config); }

Subject listen(const Config& config)
{
    Subject subject(config);
    return arrived(subject.call(Call::PassiveOpen), State::Listen);
}

Subject synSent(const Config& config)
{
    Subject subject(config);
    return arrived(subject.call(Call::ActiveOpen), State::SynSent);
}

Subject synReceived(const Config& config, OpenedBy opener)
{
    Subject subject = opener == OpenedBy::Peer ? listen(config) : synSent(config);
    return arrived(subject.arrives(ctl::SYN), State::SynReceived);
}

Subject established(const Config& config, OpenedBy opener)
{
    Subject subject = opener == OpenedBy::Peer ? synReceived(config) : synSent(config);
    subject.wait(kRoundTrip);
    subject.arrives(opener == OpenedBy::Peer ? ctl::ACK : static_cast<Control>(ctl::SYN | ctl::ACK));
    return arrived(subject, State::Established);
}

Subject finWait1(const Config& config, Owner owner, OpenedBy opener)
{
    Subject subject = established(config, opener);
    return arrived(closedBy(subject, owner), State::FinWait1);
}

Subject finWait2(const Config& config, Owner owner, OpenedBy opener)
{
    Subject subject = finWait1(config, owner, opener);
    subject.wait(kRoundTrip);
    return arrived(subject.arrives(ctl::ACK), State::FinWait2);
}

Subject closeWait(const Config& config, OpenedBy opener)
{
    Subject subject = established(config, opener);
    subject.arrives(ctl::FIN | ctl::ACK);
    if (subject.tcb().running(Timer::DelayedAck)) subject.expire(Timer::DelayedAck);
    return arrived(subject, State::CloseWait);
}

Subject closing(const Config& config, Owner owner, OpenedBy opener)
{
    Subject subject = finWait1(config, owner, opener);
    Segment fin = subject.fromPeer(ctl::FIN | ctl::ACK);
    fin.ack = subject.tcb().snd.una;
    return arrived(subject.arrives(fin), State::Closing);
}

Subject lastAck(const Config& config, Owner owner, OpenedBy opener)
{
    Subject subject = closeWait(config, opener);
    return arrived(closedBy(subject, owner), State::LastAck);
}

Subject timeWait(const Config& config, Owner owner, OpenedBy opener)
{
    Subject subject = finWait2(config, owner, opener);
    return arrived(subject.arrives(ctl::FIN | ctl::ACK), State::TimeWait);
}

Subject in(State state, const Config& config)
{
    switch (state) {
    case State::Closed: return closed(config);
    case State::Listen: return listen(config);
    case State::SynSent: return synSent(config);
    case State::SynReceived: return synReceived(config);
    case State::Established: return established(config);
    case State::FinWait1: return finWait1(config);
    case State::FinWait2: return finWait2(config);
    case State::CloseWait: return closeWait(config);
    case State::Closing: return closing(config);
    case State::LastAck: return lastAck(config);
    case State::TimeWait: return timeWait(config);
    }
    return closed(config);
}

} // namespace given
} // namespace tcp
