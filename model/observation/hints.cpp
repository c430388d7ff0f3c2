#include "observation/hints.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tcp {
namespace {

/// What of a row makes it part of a hint, if anything.
struct Symptom {
    HintKind kind;
    Owner owner;
    std::uint16_t port = 0;
    Address peer;

    friend auto operator<=>(const Symptom&, const Symptom&) = default;
};

std::string_view lessonOf(HintKind kind)
{
    switch (kind) {
    case HintKind::CloseWaitLeak: return "stalled-peer";
    case HintKind::NeverAccepted:
    case HintKind::AcceptQueueFull: return "accept-queue-full";
    case HintKind::OrphanFinWait2: return "claim-e";
    case HintKind::HalfClosed: return "half-close";
    case HintKind::PortsRunOut: return "claim-f";
    case HintKind::SynUnanswered: return "filtered";
    case HintKind::FinUnacknowledged: return "fin-never-acked";
    }
    return {};
}

Owner ownerOf(const SocketRow& row, const Owners& owners)
{
    const auto found = owners.find(row.inode);
    return found == owners.end() || row.inode == 0 ? Owner{} : found->second;
}

std::optional<Symptom> symptomOf(const SocketRow& row, const Owners& owners)
{
    const auto owner = [&] { return ownerOf(row, owners); };
    switch (row.state) {
    case State::CloseWait:
        if (row.inode == 0) return Symptom{HintKind::NeverAccepted, {}, row.localPort, {}};
        return Symptom{HintKind::CloseWaitLeak, owner(), 0, {}};
    case State::Listen:
        if (row.recvQ <= row.sendQ) return std::nullopt;
        return Symptom{HintKind::AcceptQueueFull, owner(), row.localPort, {}};
    case State::FinWait2:
        if (row.inode == 0) return Symptom{HintKind::OrphanFinWait2, {}, 0, {}};
        if (row.timer != SeenTimer::Off) return std::nullopt;
        return Symptom{HintKind::HalfClosed, owner(), 0, {}};
    case State::TimeWait: return Symptom{HintKind::PortsRunOut, {}, row.peerPort, row.peer};
    case State::SynSent:
        if (row.retransmits == 0) return std::nullopt;
        return Symptom{HintKind::SynUnanswered, owner(), 0, {}};
    case State::FinWait1:
    case State::LastAck:
        if (row.retransmits == 0) return std::nullopt;
        return Symptom{HintKind::FinUnacknowledged, owner(), 0, {}};
    case State::Closed:
    case State::Established:
    case State::SynReceived:
    case State::Closing: break;
    }
    return std::nullopt;
}

bool worthSaying(const Hint& hint, const HintLimits& limits)
{
    switch (hint.kind) {
    case HintKind::CloseWaitLeak: return hint.count >= limits.leaked && hint.oldest >= limits.leakedFor;
    case HintKind::OrphanFinWait2: return hint.count >= limits.orphans;
    case HintKind::HalfClosed: return hint.oldest >= limits.halfClosedFor;
    case HintKind::PortsRunOut: return hint.count * 2 > limits.localPorts;
    case HintKind::NeverAccepted:
    case HintKind::AcceptQueueFull:
    case HintKind::SynUnanswered:
    case HintKind::FinUnacknowledged: break;
    }
    return true;
}

Hint hintOf(const Symptom& symptom, std::vector<Duration>& ages, std::size_t count)
{
    Hint hint;
    hint.kind = symptom.kind;
    hint.owner = symptom.owner;
    hint.count = count;
    hint.port = symptom.port;
    hint.peer = symptom.peer;
    hint.lesson = lessonOf(symptom.kind);
    if (ages.empty()) return hint;
    std::ranges::sort(ages);
    hint.oldest = ages.back();
    hint.median = ages[ages.size() / 2];
    return hint;
}

}  // namespace

std::vector<Hint> hints(const Look& look, const Owners& owners, const HintLimits& limits)
{
    struct Group {
        std::size_t count = 0;
        std::vector<Duration> ages;
    };
    std::map<Symptom, Group> groups;
    for (const SocketRow& row : look.rows) {
        const auto symptom = symptomOf(row, owners);
        if (!symptom) continue;
        Group& group = groups[*symptom];
        ++group.count;
        if (row.sinceAck) group.ages.push_back(*row.sinceAck);
    }
    std::vector<Hint> all;
    for (auto& [symptom, group] : groups) {
        const Hint hint = hintOf(symptom, group.ages, group.count);
        if (worthSaying(hint, limits)) all.push_back(hint);
    }
    std::ranges::stable_sort(all, [](const Hint& a, const Hint& b) {
        return std::tuple(a.kind, b.count) < std::tuple(b.kind, a.count);
    });
    return all;
}

}  // namespace tcp
