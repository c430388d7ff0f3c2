#include "observation/judge.h"

#include "simulation/profiles.h"

namespace tcp {

bool canBeJudged(const Conversation& conversation)
{
    const EndEvidence& a = conversation.of(End::A);
    const EndEvidence& b = conversation.of(End::B);
    const bool opened = a.bareSyn || b.bareSyn;
    return opened && !a.midstream && !b.midstream && !conversation.timeBackwards;
}

std::vector<Judgment> judgeAll(const Conversation& conversation, std::span<const TcpPacket> packets,
                               std::string_view only)
{
    std::vector<Judgment> judgments;
    for (const Profile& profile : profiles()) {
        if (only.empty() || profile.name == only)
            judgments.push_back({profile.name, judge(conversation, packets, profile.settings().config)});
    }
    return judgments;
}

}  // namespace tcp
