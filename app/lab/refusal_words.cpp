#include "lab/refusal_words.h"

#include "lab/words.h"
#include "protocol/effect.h"

#include <algorithm>

namespace app::lab {
namespace {

struct Row {
    tcp::Refusal refusal;
    const char* words;
};

constexpr Row kRows[] = {
    {tcp::Refusal::NotAcceptable, QT_TRANSLATE_NOOP("RefusalWords", "outside the receive window")},
    {tcp::Refusal::NoAck, QT_TRANSLATE_NOOP("RefusalWords", "it carries no ACK")},
    {tcp::Refusal::BadAck, QT_TRANSLATE_NOOP("RefusalWords", "it acknowledges what was never sent")},
    {tcp::Refusal::OldAck, QT_TRANSLATE_NOOP("RefusalWords", "its ACK is too old")},
    {tcp::Refusal::ChallengeAck, QT_TRANSLATE_NOOP("RefusalWords", "it triggers a challenge ACK")},
    {tcp::Refusal::ResetOutsideWindow, QT_TRANSLATE_NOOP("RefusalWords", "an RST outside the window")},
    {tcp::Refusal::NoConnection, QT_TRANSLATE_NOOP("RefusalWords", "there is no connection for it")},
    {tcp::Refusal::Overflow, QT_TRANSLATE_NOOP("RefusalWords", "the accept queue is full")},
    {tcp::Refusal::SynQueueFull, QT_TRANSLATE_NOOP("RefusalWords", "the SYN queue is full")},
    {tcp::Refusal::AfterFin, QT_TRANSLATE_NOOP("RefusalWords", "it comes after the FIN")},
    {tcp::Refusal::OutOfOrderFull, QT_TRANSLATE_NOOP("RefusalWords", "no room for out-of-order data")},
    {tcp::Refusal::OldTimestamp, QT_TRANSLATE_NOOP("RefusalWords", "its timestamp is too old")},
    {tcp::Refusal::NoTimestamp, QT_TRANSLATE_NOOP("RefusalWords", "it has no timestamp")},
};

}  // namespace

QString RefusalWords::text(std::string_view reason)
{
    const auto* row = std::ranges::find(kRows, reason, [](const Row& it) { return tcp::text(it.refusal); });
    return row == std::end(kRows) ? qstring(reason) : tr(row->words);
}

}  // namespace app::lab
