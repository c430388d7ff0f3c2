#include "support/story.h"

#include <gtest/gtest.h>

#include <deque>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace tcp {
namespace {

constexpr std::size_t kLinesKept = 200;
std::deque<std::string> lines;

std::string seconds(Instant at)
{
    if (at == kNever) return "never";
    std::ostringstream out;
    out << std::fixed << std::setprecision(4) << static_cast<double>(at.count()) / 1e6 << " s";
    return out.str();
}

/// Prints the story of a test at its first failure.
class Teller : public testing::EmptyTestEventListener {
    void OnTestStart(const testing::TestInfo&) override
    {
        lines.clear();
        told_ = false;
    }
    void OnTestPartResult(const testing::TestPartResult& result) override
    {
        if (!result.failed() || told_ || lines.empty()) return;
        told_ = true;
        std::cout << "The story so far:\n" << story::soFar() << std::flush;
    }
    bool told_ = false;
};

const bool kListening = [] {
    testing::UnitTest::GetInstance()->listeners().Append(new Teller);
    return true;
}();

std::string_view callText(Call call)
{
    switch (call) {
    case Call::PassiveOpen: return "passive OPEN";
    case Call::ActiveOpen: return "active OPEN";
    case Call::Send: return "SEND";
    case Call::Receive: return "RECEIVE";
    case Call::Shutdown: return "shutdown";
    case Call::Close: return "CLOSE";
    case Call::Abort: return "ABORT";
    case Call::Status: return "STATUS";
    case Call::Options: return "options changed";
    }
    return {};
}

std::string ofClause(Clause clause) { return clause == Clause::None ? "" : " [" + std::string(text(clause)) + "]"; }

std::string describe(const StateChanged& change)
{
    return std::string(text(change.from)) + " -> " + std::string(text(change.to)) + " (" +
           std::string(text(change.trigger)) + ")" + ofClause(change.clause);
}

std::string describe(const TimerChanged& timer)
{
    return "timer " + std::string(text(timer.timer)) + " " + std::string(text(timer.what)) + " " + seconds(timer.due);
}

std::string describe(const UserSignalled& told)
{
    return "user: " + std::string(text(told.signal)) + ofClause(told.clause);
}

} // namespace

std::string describe(const Segment& segment)
{
    std::ostringstream out;
    out << "<SEQ=" << segment.seq.value() << ">";
    if (segment.has(ctl::ACK)) out << "<ACK=" << segment.ack.value() << ">";
    if (segment.text > 0) out << "<DATA=" << segment.text << ">";
    out << "<CTL=" << controlText(segment.ctl) << ">";
    return out.str();
}

std::string describe(const Event& event)
{
    if (const auto* call = std::get_if<UserCall>(&event)) {
        const std::string octets = call->octets > 0 ? " " + std::to_string(call->octets) : "";
        return "call " + std::string(callText(call->call)) + octets;
    }
    if (const auto* arrival = std::get_if<SegmentArrives>(&event)) return "arrives " + describe(arrival->segment);
    if (const auto* expired = std::get_if<Timeout>(&event)) return "expires " + std::string(text(expired->timer));
    return "power off";
}

std::string describe(const Effect& effect)
{
    if (const auto* sent = std::get_if<SegmentSent>(&effect))
        return "    sends " + describe(sent->segment) + (sent->retransmission ? " again" : "") + ofClause(sent->clause);
    if (const auto* refused = std::get_if<SegmentRefused>(&effect))
        return "    refuses: " + std::string(text(refused->reason)) + ofClause(refused->clause);
    if (const auto* change = std::get_if<StateChanged>(&effect)) return "    " + describe(*change);
    if (const auto* timer = std::get_if<TimerChanged>(&effect)) return "    " + describe(*timer);
    if (const auto* told = std::get_if<UserSignalled>(&effect)) return "    " + describe(*told);
    if (const auto* answer = std::get_if<CallReturned>(&effect))
        return "    answers: " + std::string(text(answer->reply));
    return "    delivers " + std::to_string(std::get<TextDelivered>(effect).octets) + " octets";
}

std::string describe(const TraceEvent& event)
{
    std::string line = std::string(text(event.host)) + "#" + std::to_string(event.connection) + " ";
    if (const auto* call = std::get_if<Called>(&event.what))
        line += "call " + std::string(text(call->call)) + ": " + std::string(call->result);
    if (const auto* sent = std::get_if<Sent>(&event.what))
        line += "sends " + std::to_string(sent->id) + " " + describe(sent->segment) + ofClause(sent->clause);
    if (const auto* received = std::get_if<Received>(&event.what))
        line += "receives " + std::to_string(received->id) + " " + describe(received->segment) +
                (received->accepted ? "" : " refused: " + std::string(received->reason)) + ofClause(received->clause);
    if (const auto* lost = std::get_if<Lost>(&event.what))
        line += "lost " + std::to_string(lost->id) + ": " + std::string(text(lost->why));
    if (const auto* delayed = std::get_if<Delayed>(&event.what)) line += "delayed " + std::to_string(delayed->id);
    if (const auto* forged = std::get_if<Injected>(&event.what)) line += "forged " + describe(forged->segment);
    if (const auto* change = std::get_if<StateChanged>(&event.what)) line += describe(*change);
    if (const auto* timer = std::get_if<TimerChanged>(&event.what)) line += describe(*timer);
    if (const auto* told = std::get_if<UserSignalled>(&event.what)) line += describe(*told);
    return line;
}

namespace story {

void tell(Instant at, const std::string& line)
{
    lines.push_back(seconds(at) + "  " + line);
    if (lines.size() > kLinesKept) lines.pop_front();
}

std::string soFar()
{
    std::string all;
    for (const std::string& line : lines)
        all += line + "\n";
    return all;
}

} // namespace story
} // namespace tcp
