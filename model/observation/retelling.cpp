#include "observation/retelling.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace tcp {

namespace {

constexpr Duration kOneSend = 10ms;       // text of one end so close together is one SEND
constexpr Duration kLeastLatency = 100us;

/// What happens at one moment.
struct Deed {
    Instant at{};
    std::vector<Action> actions;
};

class Retelling {
public:
    Retelling(const Conversation& conversation, std::span<const TcpPacket> packets)
        : all_(conversation), packets_(packets), client_(openerOf(conversation) == Opener::B ? End::B : End::A)
    {
    }

    std::vector<ScenarioStep> steps()
    {
        begin();
        for (const TcpPacket& packet : packets_)
            see(packet);
        std::vector<ScenarioStep> steps;
        for (std::size_t i = 0; i < deeds_.size(); ++i) {
            ScenarioStep step;
            step.actions = deeds_[i].actions;
            const Instant next = i + 1 < deeds_.size() ? deeds_[i + 1].at : all_.last.at() + 4 * latency();
            step.run = RunFor{std::clamp<Duration>(next - deeds_[i].at, 1us, 24h)};
            steps.push_back(std::move(step));
        }
        return steps;
    }

    Duration latency() const
    {
        const std::int64_t a = std::max(0, all_.of(End::A).delay);
        const std::int64_t b = std::max(0, all_.of(End::B).delay);
        return std::max<Duration>(kLeastLatency, Duration((a + b) / 2));
    }

private:
    HostId hostOf(End end) const { return end == client_ ? HostId::Client : HostId::Server; }
    void act(Instant at, Action action)
    {
        if (deeds_.empty() || deeds_.back().at < at)
            deeds_.push_back({at, {}});
        deeds_.back().actions.push_back(std::move(action));
    }
    void call(Instant at, End end, HostCall what, std::uint32_t octets = 0)
    {
        act(at, CallAction{hostOf(end), what, octets});
    }
    void lose(Instant at, End end, int count, Control bits)
    {
        if (count > 0)
            act(at, ImpairAction{Impairment::Drop, hostOf(end), count, {}, bits});
    }
    void begin();
    void see(const TcpPacket& packet);
    void text(const TcpPacket& packet, End end);

    const Conversation& all_;
    std::span<const TcpPacket> packets_;
    End client_;
    std::vector<Deed> deeds_;
    std::array<SeqNum, 2> sent_;
    std::array<bool, 2> spoke_{};
    std::array<bool, 2> closed_{};
    std::array<Instant, 2> lastSend_{Instant::min(), Instant::min()};
};

// A server that answered SYN,ACK listened; one that never answered could not be reached.
void Retelling::begin()
{
    const EndEvidence& server = all_.of(other(client_));
    const Instant first = all_.first.at();
    if (server.synAck)
        call(first, other(client_), HostCall::Listen);
    else if (server.packets == 0)
        act(first, CableAction{false});
}

void Retelling::see(const TcpPacket& packet)
{
    const Segment& segment = packet.segment;
    const End end = all_.senderOf(packet);
    const EndEvidence& own = all_.of(end);
    const std::size_t i = index(end);
    if (segment.has(ctl::SYN) && !spoke_[i]) {
        lose(packet.at, end, own.synTries - 1, segment.ctl & (ctl::SYN | ctl::ACK));
        if (!segment.has(ctl::ACK))
            call(packet.at, end, HostCall::Connect);
        sent_[i] = segment.seq + 1;
        spoke_[i] = true;
    }
    if (segment.has(ctl::RST)) {
        if (!own.resetAnswersSyn && !own.resetAnswers && !closed_[i])
            call(packet.at, end, HostCall::Abort);
        closed_[i] = true;
        return;
    }
    text(packet, end);
    if (segment.has(ctl::FIN) && !closed_[i]) {
        lose(packet.at, end, own.finTries - 1, ctl::FIN);
        call(packet.at, end, HostCall::Close);
        closed_[i] = true;
    }
}

void Retelling::text(const TcpPacket& packet, End end)
{
    const std::size_t i = index(end);
    const SeqNum behind = packet.segment.seq + packet.segment.text + (packet.segment.has(ctl::SYN) ? 1 : 0);
    if (!spoke_[i] || packet.segment.text == 0 || behind <= sent_[i] || closed_[i])
        return;
    const auto octets = static_cast<std::uint32_t>(behind - sent_[i]);
    sent_[i] = behind;
    const bool joins = !deeds_.empty() && packet.at - kOneSend < lastSend_[i] && !deeds_.back().actions.empty();
    lastSend_[i] = packet.at;
    if (joins) {
        auto* const last = std::get_if<CallAction>(&deeds_.back().actions.back());
        if (last != nullptr && last->call == HostCall::Send && last->host == hostOf(end)) {
            last->octets += octets;
            return;
        }
    }
    call(packet.at, end, HostCall::Send, octets);
}

}  // namespace

Scenario retold(const Conversation& conversation, std::span<const TcpPacket> packets, std::string_view profile)
{
    Retelling retelling(conversation, packets);
    const End client = openerOf(conversation) == Opener::B ? End::B : End::A;
    Scenario scenario;
    scenario.id = "captured-" + std::to_string(conversation.number);
    scenario.profile = profile;
    scenario.settings.emplace_back("latency", durationText(retelling.latency()));
    const EndEvidence& own = conversation.of(client);
    const EndEvidence& peer = conversation.of(other(client));
    if (own.issKnown)
        scenario.settings.emplace_back("iss_client", std::to_string(own.iss.value()));
    if (peer.issKnown)
        scenario.settings.emplace_back("iss_server", std::to_string(peer.iss.value()));
    if (own.mss >= 64 && peer.mss >= 64)
        scenario.settings.emplace_back("mss", std::to_string(std::min(own.mss, peer.mss)));
    scenario.steps = retelling.steps();
    return scenario;
}

}  // namespace tcp
