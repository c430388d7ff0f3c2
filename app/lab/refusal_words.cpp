#include "lab/refusal_words.h"

#include "lab/words.h"
#include "protocol/effect.h"

namespace app::lab {

QString RefusalWords::text(std::string_view reason)
{
    if (reason == tcp::text(tcp::Refusal::NotAcceptable)) return tr("outside the receive window");
    if (reason == tcp::text(tcp::Refusal::NoAck)) return tr("it carries no ACK");
    if (reason == tcp::text(tcp::Refusal::BadAck)) return tr("it acknowledges what was never sent");
    if (reason == tcp::text(tcp::Refusal::OldAck)) return tr("its ACK is too old");
    if (reason == tcp::text(tcp::Refusal::ChallengeAck)) return tr("it triggers a challenge ACK");
    if (reason == tcp::text(tcp::Refusal::ResetOutsideWindow)) return tr("an RST outside the window");
    if (reason == tcp::text(tcp::Refusal::NoConnection)) return tr("there is no connection for it");
    if (reason == tcp::text(tcp::Refusal::Overflow)) return tr("the accept queue is full");
    if (reason == tcp::text(tcp::Refusal::SynQueueFull)) return tr("the SYN queue is full");
    if (reason == tcp::text(tcp::Refusal::AfterFin)) return tr("it comes after the FIN");
    if (reason == tcp::text(tcp::Refusal::OutOfOrderFull)) return tr("no room for out-of-order data");
    if (reason == tcp::text(tcp::Refusal::OldTimestamp)) return tr("its timestamp is too old");
    if (reason == tcp::text(tcp::Refusal::NoTimestamp)) return tr("it has no timestamp");
    return qstring(reason);
}

}  // namespace app::lab
