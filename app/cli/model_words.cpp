#include "cli/model_words.h"

#include "cli/language.h"

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
    QT_TRANSLATE_NOOP("app::Cli", "too many TIME-WAIT"),
    QT_TRANSLATE_NOOP("app::Cli", "power-off"),
};

/// What follows the section of a clause, and names that are no section.
constexpr std::array kClauseParts{
    QT_TRANSLATE_NOOP("app::Cli", "first"),
    QT_TRANSLATE_NOOP("app::Cli", "second"),
    QT_TRANSLATE_NOOP("app::Cli", "third"),
    QT_TRANSLATE_NOOP("app::Cli", "fourth"),
    QT_TRANSLATE_NOOP("app::Cli", "fifth"),
    QT_TRANSLATE_NOOP("app::Cli", "seventh"),
    QT_TRANSLATE_NOOP("app::Cli", "eighth"),
    QT_TRANSLATE_NOOP("app::Cli", "user timeout"),
    QT_TRANSLATE_NOOP("app::Cli", "retransmission timeout"),
    QT_TRANSLATE_NOOP("app::Cli", "time-wait timeout"),
    QT_TRANSLATE_NOOP("app::Cli", "figure 5 note 2"),
    QT_TRANSLATE_NOOP("app::Cli", "challenge ACK"),
    QT_TRANSLATE_NOOP("app::Cli", "tail loss probe"),
    QT_TRANSLATE_NOOP("app::Cli", "Linux request sock"),
    QT_TRANSLATE_NOOP("app::Cli", "Linux accept queue"),
    QT_TRANSLATE_NOOP("app::Cli", "Linux data after close"),
    QT_TRANSLATE_NOOP("app::Cli", "Linux segment without ACK"),
    QT_TRANSLATE_NOOP("app::Cli", "Windows FIN_WAIT_2 timer"),
    QT_TRANSLATE_NOOP("app::Cli", "host power-off"),
    QT_TRANSLATE_NOOP("app::Cli", "deviation (a known bug)"),
};

QString inLatin(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

QString triggerWords(tcp::Trigger trigger)
{
    const std::string_view english = tcp::text(trigger);
    const auto found = std::ranges::find(kTriggers, english);
    return found == kTriggers.end() ? inLatin(english) : Cli::tr(*found);
}

QString clauseWords(tcp::Clause clause)
{
    const std::string_view english = tcp::text(clause);
    const auto found =
        std::ranges::find_if(kClauseParts, [&](std::string_view part) { return english.ends_with(part); });
    if (found == kClauseParts.end()) return inLatin(english);
    const auto section = english.substr(0, english.size() - std::string_view(*found).size());
    return inLatin(section) + Cli::tr(*found);
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
    case tcp::MoveKind::Timeout: return Cli::tr("%1 %2 expires").arg(host, inLatin(tcp::text(move.timer)));
    case tcp::MoveKind::GiveUp: return Cli::tr("%1 gives up").arg(host);
    case tcp::MoveKind::BoxForgets: return Cli::tr("the box forgets");
    }
    return {};
}

}  // namespace app::cli
