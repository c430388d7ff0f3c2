#include "observation/observed_run.h"

#include "observation/connection_table.h"
#include "observation/deduction.h"

#include <algorithm>
#include <cstdio>
#include <set>

// How the sets of states that a capture allows compare with what the hosts really were.
namespace observed {

using namespace tcp;

void Score::add(const Score& other)
{
    moments += other.moments;
    inSet += other.inSet;
    one += other.one;
    two += other.two;
    for (const auto& [reason, count] : other.departed) departed[reason] += count;
    misses.insert(misses.end(), other.misses.begin(), other.misses.end());
}

std::string Score::text() const
{
    const double all = double(std::max<std::size_t>(1, inSet));
    std::size_t silent = 0;
    for (const auto& [reason, count] : departed) silent += count;
    char line[160];
    std::snprintf(
        line, sizeof line,
        "%7zu moments, %7zu in the set, %5zu departed in silence, %3zu missed; one %4.1f %%, at most two %4.1f %%",
        moments, inSet, silent, misses.size(), 100 * double(one) / all, 100 * double(one + two) / all);
    return line;
}

namespace {

CapturePoint pointGiven(Point point)
{
    switch (point) {
    case Point::Client:
    case Point::Server:
    case Point::MiddleLostBefore:
    case Point::MiddleLostBehind: return CapturePoint::Auto;
    case Point::BothEnds: return CapturePoint::Both;
    }
    return CapturePoint::Auto;
}

/// Departures that no segment tells of, so that nobody but the host itself can know (rule 12): timers, a machine that
/// is gone, calls that RFC 9293 3.10.4 and 3.10.5 answer by deleting the TCB (connect() over a TIME-WAIT deletes that
/// one, too: "TIME-WAIT, active OPEN"), and a listener that listens again.
bool isSilent(const std::string& reason)
{
    static const std::set<std::string> ends{"timeout 2MSL",
                                            "fin timeout",
                                            "power-off",
                                            "user timeout",
                                            "retransmission limit",
                                            "keep-alive limit",
                                            "rcv RST after passive OPEN",
                                            "rcv SYN after passive OPEN",
                                            "too many TIME-WAIT"};
    static const std::set<std::string> calls{"TIME-WAIT, ABORT", "CLOSING, ABORT", "LAST-ACK, ABORT", "SYN-SENT, ABORT",
                                             "SYN-SENT, CLOSE", "LISTEN, ABORT", "LISTEN, CLOSE",
                                             "TIME-WAIT, active OPEN"};
    const std::size_t comma = reason.find(", ");
    return calls.contains(reason) || (comma != std::string::npos && ends.contains(reason.substr(comma + 2)));
}

class Comparing {
public:
    Comparing(const Run& run, Point point, std::string name, double slack)
        : run_(run), point_(point), name_(std::move(name)), slack_(Duration(static_cast<std::int64_t>(slack * 1e6))),
          packets_(captureOf(run, point))
    {
    }

    Score score()
    {
        std::vector<Conversation> conversations;
        ConnectionTable table([&](const Conversation& it, Leaves) { conversations.push_back(it); });
        for (const TcpPacket& packet : packets_) table.see(packet);
        table.finish();
        for (const Conversation& conversation : conversations) {
            for (const End end : kEnds) compare(conversation, end);
        }
        return std::move(score_);
    }

private:
    HostId hostOf(const Conversation& conversation, End end) const
    {
        return conversation.ends[index(end)].ip == addressOf(HostId::Client) ? HostId::Client : HostId::Server;
    }

    const TrueConnection* truthOf(const Conversation& conversation, End end) const
    {
        const TrueConnection* found = nullptr;
        const EndEvidence& evidence = conversation.of(end);
        for (const TrueConnection& it : run_.connections) {
            if (it.host != hostOf(conversation, end) || it.localPort != conversation.ends[index(end)].port ||
                it.remotePort != conversation.ends[index(other(end))].port)
                continue;
            if (evidence.issKnown && it.sentSyn && it.iss == evidence.iss) return &it;
            if ((!evidence.issKnown || !it.sentSyn) && it.changes.front().at <= conversation.last.at()) found = &it;
        }
        return found;
    }

    std::vector<Instant> momentsOf(const Conversation& conversation, const TrueConnection* truth) const
    {
        std::set<Instant> times{conversation.last.at() + 500ms};
        for (const TcpPacket& packet : packets_) times.insert(packet.at);
        if (truth)
            for (const TrueChange& change : truth->changes) times.insert(change.at);
        std::vector<Instant> moments;
        for (auto it = times.begin(); it != times.end() && std::next(it) != times.end(); ++it) {
            const Instant between = *it + (*std::next(it) - *it) / 2;
            if (between > *it && between >= conversation.first.at() && between <= conversation.last.at() + 500ms)
                moments.push_back(between);
        }
        return moments;
    }

    void compare(const Conversation& conversation, End end)
    {
        const TrueConnection* truth = truthOf(conversation, end);
        // A TCB that became another connection: the trace does not tell which of them sent this SYN.
        if (!truth && conversation.of(end).synTries > 0 && run_.excuse.empty()) return;
        const Deduction deduction = deduce(conversation, end, pointGiven(point_));
        for (const Instant now : momentsOf(conversation, truth)) {
            if (truth && slack_ > Duration{} &&
                std::any_of(truth->changes.begin(), truth->changes.end(),
                            [&](const TrueChange& it) { return it.at > now - slack_ && it.at < now + slack_; }))
                continue;
            std::uint64_t packet = 0;
            for (const TcpPacket& it : packets_)
                if (it.at <= now) packet = it.number;
            judge(deduction.statesAt(Moment(now, packet)), truth, now, end, conversation);
        }
    }

    /// The RST of an end that is gone did not pass, or there was none: Linux forgets a request without a word.
    bool leftWithoutReset(HostId host, Instant now, const std::string& reason) const
    {
        const auto isReset = [&](const Travel& it) {
            return it.from == host && it.segment.has(ctl::RST) && it.sent <= now;
        };
        const bool any = std::any_of(run_.travels.begin(), run_.travels.end(), isReset);
        return (!any && reason.ends_with("ABORT")) ||
               std::any_of(run_.travels.begin(), run_.travels.end(),
                           [&](const Travel& it) { return isReset(it) && it.received.empty(); });
    }

    /// A host that asks, or answers, again after it had given up has another TCB for the same conversation.
    bool anotherTcbIsIn(StateSet set, const TrueConnection* truth, Instant now) const
    {
        return truth && std::any_of(run_.connections.begin(), run_.connections.end(), [&](const TrueConnection& it) {
            return it.host == truth->host && it.localPort == truth->localPort && it.remotePort == truth->remotePort &&
                   it.changes.front().at <= now && set.has(it.at(now));
        });
    }

    void judge(StateSet set, const TrueConnection* truth, Instant now, End end, const Conversation& conversation)
    {
        ++score_.moments;
        const State state = truth ? truth->at(now) : State::Closed;
        const bool none = state == State::Closed || state == State::Listen;
        const bool in = set.has(state) || (none && (set.has(State::Closed) || set.has(State::Listen)));
        if (in) {
            ++score_.inSet;
            score_.one += set.size() == 1 ? 1 : 0;
            score_.two += set.size() == 2 ? 1 : 0;
            return;
        }
        const std::string reason = truth ? truth->reasonAt(now) : "no connection";
        if (none && isSilent(reason)) {
            ++score_.departed[reason];
            return;
        }
        if (none && leftWithoutReset(hostOf(conversation, end), now, reason)) {
            ++score_.departed["its RST was lost, or there was none"];
            return;
        }
        if (none && anotherTcbIsIn(set, truth, now)) {
            ++score_.inSet;
            return;
        }
        if (!run_.excuse.empty()) {
            ++score_.departed[run_.excuse];
            return;
        }
        std::string states;
        for (const State it : kStates)
            if (set.has(it)) states += std::string(text(it)) + " ";
        char line[400];
        std::snprintf(line, sizeof line, "%s, %s: %s (%c of connection %llu) at %.4f is %s (%s), set %s", name_.c_str(),
                      nameOf(point_), std::string(text(hostOf(conversation, end))).c_str(), end == End::A ? 'a' : 'b',
                      static_cast<unsigned long long>(conversation.number), double(now.count()) / 1e6,
                      std::string(text(state)).c_str(), reason.c_str(), states.c_str());
        score_.misses.emplace_back(line);
    }

    const Run& run_;
    Point point_;
    std::string name_;
    Duration slack_;
    std::vector<TcpPacket> packets_;
    Score score_;
};

}  // namespace

Score score(const Run& run, Point point, const std::string& name, double slack)
{
    return Comparing(run, point, name, slack).score();
}

}  // namespace observed
