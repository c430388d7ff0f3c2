#include "simulation/linux_row.h"
#include "simulation/profiles.h"
#include "simulation/rerun.h"
#include "simulation/staged.h"
#include "support/given.h"
#include "support/score.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <sstream>

namespace tcp {
namespace {

// The measuring program looked at the socket this long after the event.
constexpr Duration kSampled = 124ms;
constexpr double kTimerTolerance = 0.040;
constexpr double kReplyTolerance = 0.015;

Settings linuxSettings()
{
    Settings settings = findProfile("linux")->settings();
    settings.config.window = 64240;
    return settings;
}

// The state of the row, reached by causes, after the time that the measuring program took on its way.
Subject brought(const std::string& state)
{
    const Config config = linuxSettings().config;
    const Owner owner = state.ends_with("/orphan") ? Owner::GivesUp : Owner::Keeps;
    if (state == "LISTEN") return given::listen(config);
    if (state == "SYN-SENT") return given::synSent(config);
    if (state == "SYN-RCVD/passive") return given::synReceived(config, OpenedBy::Peer);
    if (state == "SYN-RCVD/active") return given::synReceived(config, OpenedBy::Self);
    if (state == "ESTABLISHED") return given::established(config);
    if (state == "CLOSE-WAIT") return given::closeWait(config);
    if (state.starts_with("FIN-WAIT-1")) return given::finWait1(config, owner);
    if (state.starts_with("FIN-WAIT-2")) return given::finWait2(config, owner).wait(20ms);
    if (state.starts_with("CLOSING")) return given::closing(config, owner).wait(54ms);
    if (state.starts_with("LAST-ACK")) return given::lastAck(config, owner);
    if (state.starts_with("TIME-WAIT")) return given::timeWait(config, owner).wait(60ms);
    return given::closed(config);
}

template <typename S> Segment eventOf(const LinuxRow& row, const S& subject)
{
    Segment segment = subject.fromPeer(row.bits, row.length);
    const bool knowsPeer = subject.tcb().rcv.nxt != SeqNum{};
    if (knowsPeer) segment.seq = *evaluate(row.seq, subject.tcb(), {});
    if (segment.has(ctl::ACK)) segment.ack = *evaluate(row.ack, subject.tcb(), {});
    return segment;
}

// The error that the next call of the application meets.
template <typename S> std::string errorOf(const S& subject)
{
    for (const UserSignalled& told : subject.template all<UserSignalled>()) {
        if (!told.error.empty()) return std::string(told.error);
    }
    return "0";
}

struct TimerSeen {
    std::string kind;
    Instant due = kNever;
};

TimerSeen timerOf(const Tcb& tcb)
{
    if (tcb.running(Timer::Retransmission)) return {"on(retransmit)", tcb.due(Timer::Retransmission)};
    if (tcb.running(Timer::TimeWait)) return {"timewait", tcb.due(Timer::TimeWait)};
    if (tcb.running(Timer::FinWait2)) return {tcb.minisock ? "timewait" : "keepalive", tcb.due(Timer::FinWait2)};
    return {};
}

// Compares what the model did with what was measured; collects what is different.
template <typename S> class RowComparison {
public:
    RowComparison(const LinuxRow& row, S subject) : row_(row), subject_(std::move(subject)), before_(subject_.tcb())
    {
        event_ = eventOf(row, subject_);
        began_ = subject_.now();
        subject_.arrives(event_);
        observe(began_);
        while (subject_.now() < began_ + kSampled)
            observe((subject_.wait(1ms), subject_.now()));
    }

    std::string differences()
    {
        compareReplies();
        compareState();
        if (row_.error && *row_.error != error_) out_ << "SO_ERROR " << error_ << ", measured " << *row_.error << "; ";
        compareTimer();
        return out_.str();
    }

private:
    void observe(Instant at)
    {
        for (const Segment& segment : subject_.sent())
            sent_.emplace_back(at, segment);
        if (error_ == "0") error_ = errorOf(subject_);
        for (const StateChanged& change : subject_.template all<StateChanged>())
            ended_ = ended_ || change.to == State::Listen;
    }

    void compareReplies()
    {
        bool same = sent_.size() == row_.replies.size();
        for (std::size_t i = 0; same && i < sent_.size(); ++i)
            same = fits(row_.replies[i], sent_[i]);
        if (same) return;
        out_ << "sends";
        for (const auto& [at, segment] : sent_)
            out_ << " " << describe(segment) << "<WND=" << segment.wnd << ">";
        out_ << ", measured";
        for (const MeasuredReply& reply : row_.replies)
            out_ << " " << controlText(reply.bits) << " seq=" << reply.seq << " ack=" << reply.ack
                 << " len=" << reply.length << " win=" << reply.window;
        out_ << "; ";
    }

    bool fits(const MeasuredReply& reply, const std::pair<Instant, Segment>& sent) const
    {
        const auto& [at, segment] = sent;
        const double delay = static_cast<double>((at - began_).count()) / 1e6;
        const bool isNew = reply.seq == "?"; // the ISS of a new connection: only known if it follows from the old one
        const auto seq = evaluate(reply.seq, before_, event_);
        const bool seqFits =
            isNew ? row_.before == "LISTEN" || segment.seq == before_.snd.iss + reply.rseq : segment.seq == *seq;
        const auto ack = evaluate(reply.ack, before_, event_);
        return segment.ctl == reply.bits && segment.text == reply.length && windowFits(reply, segment) && seqFits &&
               (!ack || segment.ack == *ack) && std::abs(delay - reply.delay) < kReplyTolerance;
    }

    // Where both SYNs had offered it (RFC 7323) Linux scales by 2^10 and rounds up; this model does not scale.
    bool windowFits(const MeasuredReply& reply, const Segment& segment) const
    {
        const bool scaled = row_.before == "SYN-RCVD/active";
        return reply.window == (scaled ? (segment.wnd + 1023) >> 10 : segment.wnd);
    }

    void compareState()
    {
        const std::string seen = ended_ ? "CLOSED" : stateName(subject_.state());
        if (seen != row_.after) out_ << "is " << seen << ", measured " << row_.after << "; ";
    }

    void compareTimer()
    {
        if (row_.after == "CLOSED" || row_.after == "LISTEN") return;
        const TimerSeen timer = timerOf(subject_.tcb());
        if (timer.kind != row_.timer) out_ << "timer '" << timer.kind << "', measured '" << row_.timer << "'; ";
        if (timer.kind != row_.timer || timer.kind.empty()) return;
        const double left = static_cast<double>((timer.due - subject_.now()).count()) / 1e6;
        if (std::abs(left - row_.timerLeft) > kTimerTolerance)
            out_ << "timer has " << left << " s left, measured " << row_.timerLeft << " s; ";
    }

    const LinuxRow& row_;
    S subject_;
    Tcb before_;
    Segment event_;
    Instant began_{};
    std::vector<std::pair<Instant, Segment>> sent_;
    std::string error_ = "0";
    bool ended_ = false;
    std::ostringstream out_;
};

/// What no scenario can say, and why.
using Unspeakable = std::map<std::string, std::string>;

template <typename Bring> void compareAll(Score& score, const Unspeakable& unspeakable, Bring bring)
{
    const auto rows = readLinuxRows();
    ASSERT_EQ(rows.size(), 495U);
    for (const LinuxRow& row : rows) {
        if (const auto why = unspeakable.find(row.name()); why != unspeakable.end()) {
            score.skip(row.name(), why->second);
            continue;
        }
        const std::string differences = RowComparison(row, bring(row.before)).differences();
        if (differences.empty())
            score.hit(row.name());
        else
            score.miss(row.name(), differences);
    }
    score.print();
    EXPECT_EQ(score.share(), 1);
}

TEST(LinuxRows, AreReproducedByAnEndpoint)
{
    Score score("Linux 6.18 state_event, one endpoint", {});
    compareAll(score, {}, brought);
}

TEST(LinuxRows, AreReproducedByAWorld)
{
    const Unspeakable unspeakable{
        {"9101 LAST-ACK: PSH,ACK seq=RCV.NXT+RCV.WND-1 ack=SND.NXT len=5",
         "the measuring program had closed without reading the FIN, an application of a scenario reads at once"},
    };
    Score score("Linux 6.18 state_event, a host of a world", {});
    compareAll(score, unspeakable, [](const std::string& state) { return stagedIn(state, linuxSettings()); });
}

} // namespace
} // namespace tcp
