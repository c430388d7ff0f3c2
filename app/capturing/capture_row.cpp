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
    const tcp::Ending ending = tcp::endingOf(conversation, now);
    row.states = {ending.of(left), ending.of(tcp::other(left))};
    if (!ending.findings.empty()) row.worst = ending.findings.front().id;
    row.done = true;
    return row;
}

}  // namespace app::capturing
