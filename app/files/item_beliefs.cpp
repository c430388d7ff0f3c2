// The misconceptions in their own words, and what would have been seen if one were true.

#include "files/item_words.h"

#include "files/host_word.h"
#include "files/item_text.h"

namespace app::files {
namespace {

using tcp::practice::RunClaim;
using tcp::practice::ClaimKind;
using tcp::practice::Item;

/// The RFC's name of a state as C programs and textbooks spell it.
QString stevens(QString name)
{
    const auto state = tcp::stateFromText(name.toStdString());
    return state ? stateWord(*state) : name;
}

}  // namespace

QString ItemWords::misconception(int number)
{
    switch (number) {
    case 1: return tr("The client is always the one that closes first; TIME_WAIT on a server is a fault.");
    case 2: return tr("CLOSE_WAIT times out.");
    case 3: return tr("CLOSE_WAIT means that the network or the kernel is broken.");
    case 4: return tr("CLOSE_WAIT means that the ACK of the FIN could not be sent.");
    case 5: return tr("FIN_WAIT_2 times out into TIME_WAIT.");
    case 6: return tr("tcp_fin_timeout sets the length of TIME_WAIT.");
    case 7: return tr("FIN_WAIT_2 always times out.");
    case 8: return tr("A close always takes four segments.");
    case 9: return tr("Both ends wait 2MSL.");
    case 10: return tr("SYN_SENT for long means that nothing is listening.");
    case 11: return tr("A FIN ends the connection in both directions.");
    case 12: return tr("close() always sends a FIN.");
    case 13: return tr("kill -9 sends an RST, or nothing.");
    case 14: return tr("TIME_WAIT uses up file descriptors, or is an error.");
    case 15: return tr("Both ends become ESTABLISHED at the same time.");
    case 16: return tr("CLOSING means that an ACK was lost.");
    case 17: return tr("An active open goes through LISTEN.");
    case 18: return tr("When FIN_WAIT_2 has timed out, the peer is told.");
    default: return {};
    }
}

QString ItemWords::skill(std::string_view skill)
{
    const int number = tcp::practice::misconceptionOf(skill);
    if (number != 0) return misconception(number);
    const QStringList words = viewed(skill).split(' ');
    if (words[0] == u"state") return tr("The state %1").arg(stevens(words[1]));
    if (words[0] == u"transition") return tr("From %1 to %2").arg(stevens(words[1]), stevens(words[2]));
    if (words[0] == u"spelling") return tr("How %1 spells states").arg(words[1]);
    for (int i = 0; i < tcp::kTimerCount; ++i) {
        const auto one = static_cast<tcp::Timer>(i);
        if (viewed(tcp::text(one)) == words[1]) return tr("Timers: %1").arg(timer(one));
    }
    return viewed(skill);
}

QString ItemWords::seenInstead(const Item& item, const RunClaim& believed)
{
    const QString wrong = choice(item, believed);
    const QString right = choice(item, item.choices[item.right].claim);
    const QString host = hostWord(believed.host);
    switch (believed.kind) {
    case ClaimKind::StateIs:
        return tr("If that were so, ss on the %1 would show %2. The run shows: %3.").arg(host, wrong, right);
    case ClaimKind::OnlyOn:
    case ClaimKind::OnBoth:
    case ClaimKind::OnNeither:
        return tr("If that were so, ss would show %1: %2. It shows it: %3.").arg(stateWord(item.state), wrong, right);
    case ClaimKind::SendsFirst:
        return tr("If that were so, a capture on the %1 would show: %2. It shows: %3.").arg(host, wrong, right);
    case ClaimKind::RunsTimer:
    case ClaimKind::RunsNoTimer:
        return tr("If that were so, ss -o on the %1 would show: %2. The run shows: %3.").arg(host, wrong, right);
    case ClaimKind::WentThrough:
        return tr("If that were so, the ladder would show %1. It shows %2.").arg(wrong, right);
    case ClaimKind::ClosedFirst:
    case ClaimKind::FinsCrossed:
        return tr("If that were so, a capture would show: %1. It shows: %2.").arg(wrong, right);
    case ClaimKind::EstablishedFirst:
    case ClaimKind::EstablishedTogether:
        return tr("If that were so, the ladder would show as the first to be ESTABLISHED: %1. It shows: %2.")
            .arg(wrong, right);
    case ClaimKind::LastedFor:
        return tr("If that were so, ss would show %1 for: %2. It shows it for: %3.")
            .arg(stateWord(item.state), wrong, right);
    case ClaimKind::SegmentCount:
        return tr("If that were so, a capture would contain this many segments: %1. It contains: %2.")
            .arg(wrong, right);
    case ClaimKind::Descriptors:
        return tr("If that were so, /proc/PID/fd would show of the connection: %1. It shows: %2.").arg(wrong, right);
    case ClaimKind::IsTold:
    case ClaimKind::IsToldNothing:
        return tr("If that were so, the application would be told: %1. It is told: %2.").arg(wrong, right);
    case ClaimKind::Prints: return tr("If that were so, the tool would print: %1. It prints: %2.").arg(wrong, right);
    case ClaimKind::CausedBy:
        return tr("If that were so, the log would show before the change: %1. It shows: %2.").arg(wrong, right);
    default: return triedInstead(item, believed, wrong, right);
    }
}

/// Reasons and remedies, which a copy of the run tries out.
QString ItemWords::triedInstead(const Item& item, const RunClaim& believed, const QString& wrong, const QString& right)
{
    const QString host = hostWord(believed.host);
    const QString state = stateWord(item.state);
    switch (believed.kind) {
    case ClaimKind::EndedBy:
        return tr("It was tried in a copy of the run: “%1”. The %2 is in %3 afterwards, too. What ends it is: %4.")
            .arg(wrong, host, state, right);
    case ClaimKind::NotBecauseOf:
        return tr("It was tried in a copy of the run: “%1”. The %2 stays in %3 then, too, so it can be the reason. "
                  "What cannot: %4.")
            .arg(wrong, host, state, right);
    case ClaimKind::StillAfter:
        return tr(
            "If that were so, the line would be there a day later. The run was played on to that day: it is gone.");
    case ClaimKind::SegmentLost:
        return tr("If that were so, a capture would show a segment that was sent again. None was lost in the run. It "
                  "shows: %1.")
            .arg(right);
    case ClaimKind::FinUnanswered:
        return tr("If that were so, a capture would show no ACK of the FIN. There is one in the run. It shows: %1.")
            .arg(right);
    case ClaimKind::NeverClosed:
        return tr("If that were so, there would be no close() of the %1's application. There is one in the run. It "
                  "shows: %2.")
            .arg(host, right);
    default: break;
    }
    return tr("The run was played to find out. You predicted: %1. It shows: %2.").arg(wrong, right);
}

}  // namespace app::files
