#include "capturing/capture_row.h"

namespace app::capturing {

CaptureRow beginningOf(const tcp::Conversation& conversation)
{
    CaptureRow row;
    const tcp::Opener opener = tcp::openerOf(conversation);
    const tcp::End left = opener == tcp::Opener::B ? tcp::End::B : tcp::End::A;
    row.ends = {conversation.ends[tcp::index(left)], conversation.ends[tcp::index(tcp::other(left))]};
    row.openerKnown = opener == tcp::Opener::A || opener == tcp::Opener::B;
    row.first = conversation.first.at();
    row.packets = conversation.of(tcp::End::A).packets + conversation.of(tcp::End::B).packets;
    row.octets = conversation.of(tcp::End::A).octets + conversation.of(tcp::End::B).octets;
    return row;
}

CaptureRow rowOf(const tcp::Conversation& conversation, tcp::Instant now)
{
    CaptureRow row = beginningOf(conversation);
    const tcp::End left = tcp::openerOf(conversation) == tcp::Opener::B ? tcp::End::B : tcp::End::A;
    row.lasted = conversation.last.at() - conversation.first.at();
    row.states = {tcp::statesAtEnd(conversation, left, now), tcp::statesAtEnd(conversation, tcp::other(left), now)};
    const std::vector<tcp::Finding> findings = tcp::findingsOf(conversation, now);
    if (!findings.empty()) row.worst = findings.front().id;
    row.done = true;
    return row;
}

}  // namespace app::capturing
