#include "cli/model_words.h"

#include "cli/language.h"
#include "files/timer_words.h"

#include "simulation/words.h"

#include <algorithm>
#include <array>

namespace app::cli {
namespace {

constexpr std::array kTriggers{
    QT_TRANSLATE_NOOP("app::Cli", "passive OPEN"),
    QT_TRANSLATE_NOOP("app::Cli", "active OPEN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv SYN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv SYN,ACK"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv SYN,FIN,ACK"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv ACK of SYN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv FIN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv ACK of FIN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv FIN + ACK of FIN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv RST"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv RST after passive OPEN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv SYN after passive OPEN"),
    QT_TRANSLATE_NOOP("app::Cli", "rcv SYN in window"),
    QT_TRANSLATE_NOOP("app::Cli", "timeout 2MSL"),
    QT_TRANSLATE_NOOP("app::Cli", "user timeout"),
    QT_TRANSLATE_NOOP("app::Cli", "retransmission limit"),
    QT_TRANSLATE_NOOP("app::Cli", "keep-alive limit"),
    QT_TRANSLATE_NOOP("app::Cli", "fin timeout"),
    QT_TRANSLATE_NOOP("app::Cli", "data after close"),
    QT_TRANSLATE_NOOP("app::Cli", "close with unread data"),
    QT_TRANSLATE_NOOP("app::Cli", "too many orphans"),
    QT_TRANSLATE_NOOP("app::Cli", "too many TIME-WAIT"),
    QT_TRANSLATE_NOOP("app::Cli", "power-off"),
};

QString inLatin(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

QString triggerWords(tcp::Trigger trigger)
{
    const std::string_view english = tcp::text(trigger);
    const auto found = std::ranges::find(kTriggers, english);
    return found == kTriggers.end() ? inLatin(english) : Cli::tr(*found);
}

QString moveWords(const tcp::Move& move)
{
    const QString host = hostWord(move.host);
    const QString position = move.index == 0 ? QString() : QStringLiteral(" #%1").arg(move.index + 1);
    switch (move.kind) {
    case tcp::MoveKind::Call:
        return (host + ' ' + inLatin(tcp::text(move.call)) + ' ' + inLatin(tcp::text(move.half))).trimmed();
    case tcp::MoveKind::Deliver: return "-> " + host + position;
    case tcp::MoveKind::Lose: return Cli::tr("drop from %1").arg(host) + position;
    case tcp::MoveKind::Duplicate: return Cli::tr("duplicate from %1").arg(host) + position;
    case tcp::MoveKind::Timeout: return Cli::tr("%1 %2 expires").arg(host, files::TimerWords::name(move.timer));
    case tcp::MoveKind::GiveUp: return Cli::tr("%1 gives up").arg(host);
    case tcp::MoveKind::BoxForgets: return Cli::tr("the box forgets");
    }
    return {};
}

}  // namespace app::cli
