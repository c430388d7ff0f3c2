#include "kernel/player.h"

#include "scenario/action_text.h"

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

void Player::judge(const tcp::Expectation& expect)
{
    for (const tcp::HostId id : tcp::kHosts) {
        const auto& want = id == tcp::HostId::Client ? expect.client : expect.server;
        if (!want) continue;
        const std::string is = std::string(text(id)) + " is " + std::string(text(host(id).shown));
        verdict(host(id).shown == *want, host(id).shown == *want ? is : is + ", expected " + std::string(text(*want)));
    }
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
