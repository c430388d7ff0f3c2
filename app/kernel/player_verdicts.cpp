#include "kernel/player.h"

#include "scenario/action_text.h"
#include "scenario/result_words.h"

#include <algorithm>

namespace app::kernel {
namespace {

/// PSH is each TCP's own business.
constexpr auto kCompared = static_cast<tcp::Control>(~tcp::ctl::PSH);

template <typename List, typename Text> std::string joined(const List& list, Text text)
{
    std::string all;
    for (const auto& item : list) all += (all.empty() ? "" : ", ") + text(item);
    return all;
}

std::string wantedText(tcp::ExpectedSegment segment)
{
    segment.bits &= kCompared;
    return segmentText(segment);
}

std::string orNothing(const std::string& text) { return text.empty() ? "nothing" : text; }

}  // namespace

void Player::verdict(bool ok, const std::string& message)
{
    failed_ += ok ? 0 : 1;
    tell(tcp::Judged{now(), step_, ok, message});
}

/// What was sent in this step, in the words of the expectation: only the members that it names.
std::string Player::sentText(const std::vector<tcp::ExpectedSegment>& wanted) const
{
    std::string all;
    for (std::size_t i = 0; i < sent_.size(); ++i) {
        const auto& [id, sent] = sent_[i];
        const tcp::ExpectedSegment* want = i < wanted.size() ? &wanted[i] : nullptr;
        tcp::ExpectedSegment is{id, static_cast<tcp::Control>(sent.segment.ctl & kCompared), {}, {}, {}};
        const bool acks = sent.segment.has(tcp::ctl::ACK);
        if (want == nullptr || want->seq) is.seq = static_cast<std::uint32_t>(sent.rseq);
        if (acks && (want == nullptr || want->ack)) is.ack = static_cast<std::uint32_t>(sent.rack);
        if (want == nullptr ? sent.segment.text > 0 : want->length.has_value()) is.length = sent.segment.text;
        all += (all.empty() ? "" : ", ") + segmentText(is);
    }
    return all;
}

void Player::judgeState(const tcp::SocketName& socket, tcp::State wanted)
{
    const PlayedHost& it = host(socket.host);
    const bool listens = it.book.listenerAt(socket.port) != nullptr;
    const tcp::State seen = socket.port == 0 ? it.stateOf(socket.connection)
                                             : listens ? tcp::State::Listen : tcp::State::Closed;
    const std::string is = text(socket) + " is " + std::string(text(seen));
    verdict(seen == wanted, seen == wanted ? is : is + ", expected " + std::string(text(wanted)));
}

void Player::judgeResults(const std::vector<tcp::ExpectedResult>& wanted)
{
    for (std::size_t i = 0; i < std::max(called_.size(), wanted.size()); ++i) {
        std::string is = "missing";
        bool same = false;
        if (i < called_.size()) {
            const auto& [id, called] = called_[i];
            is = tcp::resultText({id, called.call, std::string(called.result)});
            same = i < wanted.size() && wanted[i].host.value_or(id) == id &&
                   wanted[i].call.value_or(called.call) == called.call &&
                   tcp::saysResult(wanted[i].word, called.call, called.result);
        }
        const std::string want = i < wanted.size() ? tcp::resultText(wanted[i]) : "no more";
        if (!same) return verdict(false, "call " + std::to_string(i + 1) + " is " + is + ", expected " + want);
    }
    verdict(true, "results of " + std::to_string(wanted.size()) + " calls as expected");
}

void Player::judge(const tcp::Expectation& expect)
{
    if (expect.client) judgeState({tcp::HostId::Client}, *expect.client);
    if (expect.server) judgeState({tcp::HostId::Server}, *expect.server);
    for (const tcp::ExpectedState& one : expect.sockets) judgeState(one.socket, one.state);
    if (expect.result) judgeResults(*expect.result);
    if (expect.sent) {
        const std::string want = joined(*expect.sent, wantedText);
        const std::string is = sentText(*expect.sent);
        verdict(is == want,
                is == want ? "segments as expected" : "sent " + orNothing(is) + "; expected " + orNothing(want));
    }
    if (expect.signal) {
        const auto told = [](const auto& pair) {
            return std::string(text(pair.first)) + " " + std::string(text(pair.second));
        };
        const std::string want = joined(*expect.signal, [](const auto& signal) { return tcp::signalText(signal); });
        const std::string is = joined(signalled_, told);
        verdict(is == want, "users were told: " + orNothing(is) + (is == want ? "" : "; expected: " + orNothing(want)));
    }
}

}  // namespace app::kernel
