#include "observation/passing.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <set>
#include <utility>

namespace tcp {

namespace {

constexpr Duration kUnknownDelay = 10ms;   ///< of an end that never answered, when nothing is known of the other either
constexpr Duration kLeastWay = 20us;       ///< from end to end: what is sent is above what is received
constexpr Control kTelling = ctl::SYN | ctl::FIN | ctl::RST;

bool acknowledges(const TcpPacket& packet) { return packet.segment.has(ctl::ACK) && !packet.segment.has(ctl::RST); }

/// What the other end has to acknowledge.
bool wantsAck(const TcpPacket& packet) { return packet.segment.length() > 0 && !packet.segment.has(ctl::RST); }

std::set<std::uint64_t> packetsThatProve(const Conversation& conversation)
{
    std::set<std::uint64_t> numbers;
    for (const End end : kEnds)
        for (const ObservedChange& change : changesOf(conversation, end))
            for (const Moment moment : {change.lo, change.hi, change.packet})
                if (moment.isPacket())
                    numbers.insert(moment.packet());
    return numbers;
}

/// Follows what is acknowledged by whom.
class Proofs {
public:
    explicit Proofs(std::vector<Passing>& all) : all_(all) {}

    void see(std::size_t i)
    {
        Passing& it = all_[i];
        const Segment& segment = it.packet->segment;
        if (acknowledges(*it.packet))
            settle(i, segment.ack);
        auto& side = sides_[index(it.from)];
        if (!wantsAck(*it.packet))
            return;
        it.again = side.next && segment.end() <= *side.next;
        if (!side.next || segment.end() > *side.next)
            side.next = segment.end();
        if (side.acked && segment.end() <= *side.acked)
            return;
        for (const std::size_t k : side.waiting) {
            const Segment& earlier = all_[k].packet->segment;
            if (earlier.seq < segment.end() && segment.seq < earlier.end())
                all_[k].arrival = SeenArrival::Unknown;
        }
        side.waiting.push_back(i);
    }

private:
    struct Side {
        std::deque<std::size_t> waiting;   ///< sent and not acknowledged
        std::optional<SeqNum> next;
        std::optional<SeqNum> acked;
    };

    /// The packet acknowledges what its peer has sent up to there.
    void settle(std::size_t by, SeqNum ack)
    {
        Side& side = sides_[index(other(all_[by].from))];
        if (side.acked && ack <= *side.acked)
            return;
        side.acked = ack;
        const auto covered = [&](std::size_t i) { return all_[i].packet->segment.end() <= ack; };
        for (const std::size_t i : side.waiting) {
            if (!covered(i))
                continue;
            all_[i].proof = all_[by].packet->number;
            const bool alone = all_[i].arrival == SeenArrival::Assumed && !all_[i].again;
            if (alone)
                all_[i].arrival = SeenArrival::Proved;
            capArrival(i, by);
        }
        std::erase_if(side.waiting, covered);
    }

    // It came before the answer left.
    void capArrival(std::size_t i, std::size_t by)
    {
        if (all_[i].arrival != SeenArrival::Unknown)
            all_[i].arrived = std::clamp(all_[i].arrived, all_[i].sent, std::max(all_[i].sent, all_[by].sent));
    }

    std::vector<Passing>& all_;
    std::array<Side, 2> sides_;
};

}  // namespace

std::vector<Passing> passings(const Conversation& conversation, std::span<const TcpPacket> packets, std::size_t most)
{
    std::vector<Passing> shown;
    const bool all = packets.size() <= most;
    const std::set<std::uint64_t> proofs = all ? std::set<std::uint64_t>{} : packetsThatProve(conversation);
    std::uint64_t leftOut = 0;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        const TcpPacket& packet = packets[i];
        const bool atAnEnd = i < most / 2 || packets.size() - i <= most / 2;
        const bool tells = (packet.segment.ctl & kTelling) != 0 || proofs.contains(packet.number);
        if (!all && !atAnEnd && !(tells && shown.size() < most)) {
            ++leftOut;
            continue;
        }
        Passing& it = shown.emplace_back();
        it.packet = &packet;
        it.from = conversation.senderOf(packet);
        it.leftOut = std::exchange(leftOut, 0);
        it.passed =
            std::max(packet.at - packets.front().at, shown.size() > 1 ? shown[shown.size() - 2].passed : Instant{});
    }
    return shown;
}

std::array<Duration, 2> delaysOf(const Conversation& conversation, std::span<const TcpPacket> packets,
                                 CapturePoint point)
{
    struct Asked {
        SeqNum end;
        Instant at{};
    };
    std::array<std::optional<Asked>, 2> asked;        // by the end that has to answer
    std::array<std::optional<Duration>, 2> least;
    for (const TcpPacket& packet : packets) {
        const End from = conversation.senderOf(packet);
        auto& mine = asked[index(from)];
        if (mine && acknowledges(packet) && packet.segment.ack >= mine->end) {
            const Duration round = std::max<Duration>(packet.at - mine->at, 0us);
            least[index(from)] = std::min(least[index(from)].value_or(round), round);
            mine.reset();
        }
        if (wantsAck(packet))
            asked[index(other(from))] = Asked{packet.segment.end(), packet.at};
    }
    const Standing standing = standingOf(conversation, point);
    std::array<Duration, 2> delays{};
    for (const End end : kEnds) {
        const auto& other_ = least[index(other(end))];
        const auto& round = least[index(end)];
        delays[index(end)] = round ? *round / 2 : other_ ? *other_ / 2 : kUnknownDelay;
    }
    if (standing.atA)
        delays[0] = 0us;
    if (standing.atB)
        delays[1] = 0us;
    const Duration missing = kLeastWay - delays[0] - delays[1];
    if (missing > 0us)
        delays[standing.atA && !standing.atB ? 1 : 0] += missing;
    return delays;
}

void timePassings(std::vector<Passing>& passings, const std::array<Duration, 2>& delays)
{
    for (Passing& it : passings) {
        it.sent = it.passed - delays[index(it.from)];
        it.arrived = it.passed + delays[index(other(it.from))];
    }
    Proofs proofs(passings);
    for (std::size_t i = 0; i < passings.size(); ++i)
        proofs.see(i);
}

}  // namespace tcp
