#include "protocol/rfc_row.h"
#include "protocol/rfc_trial.h"
#include "support/score.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <sstream>

namespace tcp {
namespace {

std::string part(const std::string& form, const std::string& name)
{
    const std::size_t begin = form.find("<" + name + "=");
    if (begin == std::string::npos) return {};
    const std::size_t from = begin + name.size() + 2;
    return form.substr(from, form.find('>', from) - from);
}

/// What a row says, against what an endpoint did.
class Comparison {
public:
    explicit Comparison(const RfcRow& row) : row_(row), subject_(beforeEvent(row)), before_(subject_.tcb())
    {
        const Event event = eventOf(row, subject_);
        if (const auto* arrival = std::get_if<SegmentArrives>(&event)) segment_ = arrival->segment;
        isCall_ = std::holds_alternative<UserCall>(event);
        subject_.on(event);
    }

    std::string differences()
    {
        compareState();
        compareSegments();
        if (isCall_) compareAnswer();
        compareSignals();
        compareTimers();
        return out_.str();
    }

private:
    void compareState()
    {
        const std::string is(text(subject_.state()));
        if (is != row_.next) out_ << "is " << is << ", the RFC says " << row_.next << "; ";
    }

    void compareSegments()
    {
        const auto sent = subject_.sent();
        const bool expected = !row_.send.empty();
        // An earlier check of the same segment may have answered it: rows on the FIN in CLOSED
        if (!expected && row_.says("FIN set") && row_.state == "CLOSED") return;
        if (sent.size() == (expected ? 1U : 0U) && (!expected || fits(sent.front()))) return;
        out_ << "sends";
        for (const Segment& segment : sent)
            out_ << " " << describe(segment);
        out_ << (sent.empty() ? " nothing" : "") << ", the RFC says " << (expected ? row_.send : "nothing") << "; ";
    }

    bool fits(const Segment& segment) const
    {
        if (row_.send == "RST") return segment.has(ctl::RST);
        if (row_.send == "front of retransmission queue") return segment.seq == before_.snd.una;
        const auto bits = controlFromText(part(row_.send, "CTL"));
        const auto seq = number(part(row_.send, "SEQ"));
        const auto ack = number(part(row_.send, "ACK"));
        const bool hasText = row_.send.find("<DATA>") != std::string::npos;
        // the words of 3.10 leave PSH out: 3.9.1.2 MUST-61 puts it on the last segment of text
        const auto spoken = static_cast<Control>(segment.text > 0 ? segment.ctl & ~ctl::PSH : segment.ctl);
        return spoken == bits && segment.seq == seq && (!ack || segment.ack == *ack) &&
               (segment.text > 0) == hasText;
    }

    // SND.* is what it was before the event; RCV.NXT what it is after it, if there still is a TCB.
    std::optional<SeqNum> number(const std::string& name) const
    {
        const Tcb& after = subject_.tcb();
        if (name == "0") return SeqNum{0};
        if (name == "ISS") return after.snd.iss;
        if (name == "SND.NXT") return synAcked() ? after.snd.nxt : before_.snd.nxt;
        if (name == "RCV.NXT") return after.rcv.nxt;
        if (name == "SEG.ACK") return segment_.ack;
        if (name == "SEG.SEQ+SEG.LEN") return segment_.end();
        return std::nullopt;
    }

    bool synAcked() const { return before_.state() == State::SynSent; }

    void compareAnswer()
    {
        const std::string error = row_.error.substr(0, row_.error.find(" ("));
        const std::string answer(text(subject_.reply()));
        const bool toOthers = error == "error: closing"; // said to the calls that were outstanding, not to this one
        const std::string expected = error.empty() || toOthers ? "ok" : error;
        if (answer != expected) out_ << "answers \"" << answer << "\", the RFC says \"" << expected << "\"; ";
    }

    void compareSignals()
    {
        std::string expected = row_.signal;
        // Rows that chain several checks do not repeat what the eighth tells the user.
        if (row_.event.starts_with("SEG ") && row_.event.find("FIN") != std::string::npos &&
            row_.event != "SEG ACK(of our FIN)")
            expected = "connection closing";
        if (expected.starts_with("error: ")) expected = expected.substr(7);
        if (row_.error.starts_with("error: closing")) expected = "closing";
        if (row_.event == "ABORT" && row_.action.find("connection reset") != std::string::npos)
            expected = "connection reset";
        std::string told;
        for (const Signal signal : subject_.told()) {
            if (signal != Signal::CloseDone) told += std::string(text(signal));
        }
        if (told != expected) out_ << "tells \"" << told << "\", the RFC says \"" << expected << "\"; ";
    }

    void compareTimers()
    {
        const bool restarts = row_.action.find("restart the 2 MSL") != std::string::npos;
        const bool starts = row_.action.find("start time-wait timer") != std::string::npos;
        const auto set = subject_.all<TimerChanged>();
        const bool timed = std::ranges::any_of(set, [](const TimerChanged& change) {
            return change.timer == Timer::TimeWait && change.what == TimerChange::Set;
        });
        if ((restarts || starts) && !timed) out_ << "does not start the 2 MSL timer; ";
    }

    const RfcRow& row_;
    Subject subject_;
    Tcb before_;
    Segment segment_;
    bool isCall_ = false;
    std::ostringstream out_;
};

TEST(Rfc9293Rows, AreWhatAnEndpointDoes)
{
    const auto rows = readRfcRows();
    ASSERT_EQ(rows.size(), 272U);
    Score score("RFC 9293 3.10, state x event x condition", {});
    for (const RfcRow& row : rows) {
        if (const std::string reason = notApplicable(row); !reason.empty()) {
            score.skip(row.name(), reason);
            continue;
        }
        const std::string differences = Comparison(row).differences();
        if (differences.empty())
            score.hit(row.name());
        else
            score.miss(row.name(), differences);
    }
    score.print();
    EXPECT_GE(score.share(), 0.98);
}

} // namespace
} // namespace tcp
