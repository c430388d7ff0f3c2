#include "scenario/judge.h"

#include "scenario/action_text.h"
#include "scenario/result_words.h"

#include <algorithm>

namespace tcp {
namespace {

bool isOf(std::uint32_t wanted, std::uint32_t connection) { return wanted == 0 || wanted == connection; }

// What a socket told, and the name of the signal on other systems: a reset is ECONNRESET, also where Linux says EPIPE.
bool isErrnoOf(const UserSignalled& told, std::string_view word)
{
    return !word.empty() && (word == told.error || word == errnoOf(told.signal));
}

}  // namespace

bool fits(const ExpectedSegment& want, const TraceEvent& event, const Sent& sent, Instant began)
{
    constexpr Control kPush = ctl::PSH;  // PSH is nobody's claim unless it is written
    const auto bits = static_cast<Control>(want.bits & kPush ? sent.segment.ctl : sent.segment.ctl & ~kPush);
    return want.host == event.host && want.bits == bits && isOf(want.connection, event.connection) &&
           (!want.seq || *want.seq == static_cast<std::uint32_t>(sent.rseq)) &&
           (!want.ack || (sent.segment.has(ctl::ACK) && *want.ack == static_cast<std::uint32_t>(sent.rack))) &&
           want.length.value_or(sent.segment.text) == sent.segment.text &&
           want.window.value_or(sent.segment.wnd) == sent.segment.wnd && (!want.at || want.at->holds(event.at - began));
}

bool says(const ExpectedSignal& want, const TraceEvent& event, const UserSignalled& told)
{
    const bool named = want.signal == text(told.signal) || isErrnoOf(told, want.signal);
    return want.host == event.host && isOf(want.connection, event.connection) && named;
}

namespace {

/// The segment in the words of the expectation that it is held against: the time and the window where they are claimed.
std::string describe(const TraceEvent& event, const Sent& sent, Instant began, const ExpectedSegment* want)
{
    ExpectedSegment seen{event.host, sent.segment.ctl, static_cast<std::uint32_t>(sent.rseq), {}, sent.segment.text};
    if (sent.segment.has(ctl::ACK)) seen.ack = static_cast<std::uint32_t>(sent.rack);
    if (want != nullptr && want->connection != 0) seen.connection = event.connection;
    if (want != nullptr && want->window) seen.window = sent.segment.wnd;
    if (want != nullptr && want->at) seen.at = ExpectedTime{event.at - began, event.at - began};
    return segmentText(seen);
}

/// Words with one blank between them: how wide a table is, is nobody's claim.
std::string withoutPadding(std::string_view line)
{
    std::string words;
    for (const char c : line) {
        const bool blank = c == ' ' || c == '\t';
        if (!blank) words += c;
        else if (!words.empty() && words.back() != ' ') words += ' ';
    }
    if (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

std::string quotedLine(std::string_view line) { return '"' + std::string(line) + '"'; }

class Judge {
public:
    Judge(const Evidence& evidence, std::size_t step, std::vector<Verdict>& verdicts)
        : evidence_(evidence), step_(step), verdicts_(verdicts)
    {
    }

    void judge(const Expectation& expect)
    {
        if (expect.client) state({HostId::Client}, *expect.client);
        if (expect.server) state({HostId::Server}, *expect.server);
        for (const ExpectedState& one : expect.sockets) state(one.socket, one.state);
        if (expect.result) results(*expect.result);
        if (expect.sent) sent(*expect.sent);
        if (expect.signal) signals(*expect.signal);
        for (const ExpectedTimer& one : expect.timers) timer(one);
        for (const ExpectedPrint& one : expect.prints) prints(one);
        if (expect.after) after(*expect.after);
    }

private:
    void add(bool ok, std::string message, Claim claim, std::string seen, std::string wanted)
    {
        verdicts_.push_back({step_, ok, std::move(message), claim, {}, 0, std::move(seen), std::move(wanted)});
    }

    const Host& host(HostId id) const { return evidence_.world().host(id); }

    void state(const SocketName& name, State want)
    {
        State seen = host(name.host).stateOf(name.connection);
        if (name.port != 0) seen = host(name.host).listenerAt(name.port) ? State::Listen : State::Closed;
        const std::string who = text(name);
        const std::string is = who + " is " + std::string(text(seen));
        const std::string wanted(text(want));
        add(seen == want, seen == want ? is : is + ", expected " + wanted, Claim::State, std::string(text(seen)),
            wanted);
        verdicts_.back().host = name.host;
        verdicts_.back().about = who;
    }

    void results(const std::vector<ExpectedResult>& want)
    {
        const auto seen = evidence_.all<Called>();
        for (std::size_t i = 0; i < std::max(want.size(), seen.size()); ++i) {
            const bool both = i < seen.size() && i < want.size();
            if (both && returned(want[i], *seen[i].first, *seen[i].second)) continue;
            const std::string is = i < seen.size() ? describe(*seen[i].first, *seen[i].second) : std::string();
            const std::string wanted = i < want.size() ? resultText(want[i]) : std::string();
            return differs(Claim::Result, "call ", i + 1, is, wanted);
        }
        const std::string count = std::to_string(want.size());
        add(true, "results of " + count + " calls as expected", Claim::Result, count, count);
    }

    static bool returned(const ExpectedResult& want, const TraceEvent& event, const Called& called)
    {
        return want.host.value_or(event.host) == event.host && want.call.value_or(called.call) == called.call &&
               saysResult(want.word, called.call, called.result);
    }

    static std::string describe(const TraceEvent& event, const Called& called)
    {
        return resultText({event.host, called.call, std::string(called.result)});
    }

    void sent(const std::vector<ExpectedSegment>& want)
    {
        const auto seen = evidence_.all<Sent>();
        const Instant began = evidence_.began();
        for (std::size_t i = 0; i < std::max(want.size(), seen.size()); ++i) {
            const ExpectedSegment* claim = i < want.size() ? &want[i] : nullptr;
            const bool both = i < seen.size() && claim != nullptr;
            if (both && fits(*claim, *seen[i].first, *seen[i].second, began)) continue;
            const std::string is =
                i < seen.size() ? tcp::describe(*seen[i].first, *seen[i].second, began, claim) : std::string();
            return differs(Claim::Sent, "segment ", i + 1, is, claim != nullptr ? segmentText(*claim) : std::string());
        }
        const std::string count = std::to_string(want.size());
        add(true, count + " segments as expected", Claim::Sent, count, count);
    }

    void differs(Claim claim, const char* what, std::size_t place, const std::string& is, const std::string& wanted)
    {
        const std::string message = what + std::to_string(place) + " is " + (is.empty() ? "missing" : is)
                                    + ", expected " + (wanted.empty() ? "no more" : wanted);
        add(false, message, claim, is, wanted);
        verdicts_.back().place = place;
    }

    void signals(const std::vector<ExpectedSignal>& want)
    {
        std::vector<ExpectedSignal> seen;
        for (const auto& [event, told] : evidence_.all<UserSignalled>()) {
            if (told->signal == Signal::CloseDone) continue;  // "ok" answers the user's own CLOSE
            const bool named = seen.size() < want.size() && want[seen.size()].connection != 0;
            const bool asErrno = seen.size() < want.size() && isErrnoOf(*told, want[seen.size()].signal);
            const std::string word = asErrno ? want[seen.size()].signal : std::string(text(told->signal));
            seen.push_back({event->host, word, named ? event->connection : 0});
        }
        const std::string seenText = listOf(seen);
        const std::string wantText = listOf(want);
        const std::string told = "users were told: " + (seenText.empty() ? "nothing" : seenText);
        const bool ok = seenText == wantText;
        add(ok, ok ? told : told + "; expected: " + (wantText.empty() ? "nothing" : wantText), Claim::Signal, seenText,
            wantText);
    }

    static std::string listOf(const std::vector<ExpectedSignal>& signals)
    {
        std::string list;
        for (const ExpectedSignal& signal : signals) list += (list.empty() ? "" : ", ") + signalText(signal);
        return list;
    }

    void timer(const ExpectedTimer& want)
    {
        const Host& owner = host(want.socket.host);
        const Connection* connection =
            want.socket.connection == 0 ? owner.current() : owner.connection(want.socket.connection);
        ExpectedTimer seen{want.socket, want.timer, connection != nullptr && connection->tcb.running(want.timer), {}};
        bool ok = seen.runs == want.runs;
        if (seen.runs && want.left) {
            const Duration left = connection->tcb.due(want.timer) - evidence_.world().now();
            seen.left = ExpectedTime{left, left};
            ok = ok && want.left->holds(left);
        }
        const std::string is = timerText(seen) + (seen.runs && !seen.left ? " runs" : "");
        const std::string wanted = timerText(want);
        add(ok, ok ? "timer " + is : "timer " + is + ", expected " + wanted, Claim::Timer, timerText(seen), wanted);
        verdicts_.back().about = text(want.socket) + ' ' + std::string(text(want.timer));
    }

    void prints(const ExpectedPrint& want)
    {
        std::vector<std::string> lines = outputOf(want.tool, want.host, evidence_.timeline, evidence_.from);
        std::ranges::transform(lines, lines.begin(), withoutPadding);
        const std::string who = printText(want);
        for (const std::string& line : want.lines) {
            const bool absent = line.starts_with('!');
            const std::string part = withoutPadding(std::string_view(line).substr(absent ? 1 : 0));
            const auto found = std::ranges::find_if(
                lines, [&](const std::string& one) { return one.find(part) != std::string::npos; });
            if ((found == lines.end()) == absent) continue;
            const std::string is = absent ? " prints " + quotedLine(*found) : " does not print " + quotedLine(part);
            add(false, who + is + (absent ? ", expected no such line" : "; it prints: " + joined(lines)), Claim::Prints,
                absent ? *found : joined(lines), line);
            verdicts_.back().about = who;
            return;
        }
        add(true, who + " prints what is expected", Claim::Prints, {}, {});
        verdicts_.back().about = who;
    }

    static std::string joined(const std::vector<std::string>& lines)
    {
        std::string all;
        for (const std::string& line : lines) all += (all.empty() ? "" : " | ") + line;
        return all.empty() ? "nothing" : all;
    }

    void after(Duration within)
    {
        const Duration took = evidence_.elapsed();
        const std::string is = "the step took " + durationText(took);
        add(took <= within, took <= within ? is : is + ", expected at most " + durationText(within), Claim::After,
            durationText(took), durationText(within));
    }

    const Evidence& evidence_;
    std::size_t step_;
    std::vector<Verdict>& verdicts_;
};

}  // namespace

void judge(const Expectation& expect, const Evidence& evidence, std::size_t step, std::vector<Verdict>& verdicts)
{
    Judge(evidence, step, verdicts).judge(expect);
}

}  // namespace tcp
