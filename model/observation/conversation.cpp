#include "observation/conversation.h"

#include "observation/arrival.h"

namespace tcp {

void Conversation::see(const TcpPacket& packet) { Arrival(*this, packet, senderOf(packet)).see(); }

Opener openerOf(const Conversation& conversation)
{
    const EndEvidence& a = conversation.of(End::A);
    const EndEvidence& b = conversation.of(End::B);
    if (a.bareSyn && b.bareSyn)
        return Opener::Both;
    if (a.bareSyn || (b.synAck && !b.bareSyn))
        return Opener::A;
    if (b.bareSyn || (a.synAck && !a.bareSyn))
        return Opener::B;
    return Opener::Unknown;
}

}  // namespace tcp
