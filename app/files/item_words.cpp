#include "files/item_words.h"

#include "files/host_word.h"
#include "files/item_text.h"
#include "files/time_words.h"
#include "files/timer_words.h"

#include <array>

namespace app::files {
namespace {

using tcp::practice::Ask;
using tcp::practice::RunClaim;
using tcp::practice::ClaimKind;
using tcp::practice::Item;

QString bits(tcp::Control control)
{
    return control == 0 ? ItemWords::tr("none") : QString::fromStdString(tcp::controlText(control));
}

/// Since connect(), up to the end of the item.
tcp::Duration sinceConnect(const Item& item)
{
    tcp::Duration time{};
    for (const tcp::ScenarioStep& step : item.script.steps) {
        if (const auto* run = std::get_if<tcp::RunFor>(&step.run)) time += run->time;
    }
    return time;
}

QString path(const RunClaim& claim)
{
    QStringList names;
    for (const tcp::State state : claim.path) names << stateWord(state);
    return names.join(QStringLiteral(" → "));
}

}  // namespace

QString ItemWords::tool(const Item& item)
{
    return item.tool == tcp::Spelling::Ss ? QStringLiteral("ss") : QStringLiteral("netstat");
}

QString ItemWords::question(const Item& item)
{
    const QString host = hostWord(item.host);
    const QString state = stateWord(item.state);
    switch (item.ask) {
    case Ask::State: return tr("What state is the %1 in then?").arg(host);
    case Ask::Where: return tr("On which host is there a socket in %1 then?").arg(state);
    case Ask::Sends: return tr("What is the first segment that the %1 sends from now on?").arg(host);
    case Ask::LineSays: return tr("What does the line of the %1 say?").arg(host);
    case Ask::Ends: return tr("What would bring the %1 out of %2?").arg(host, state);
    case Ask::Wrong: return tr("Why is the %1 in %2?").arg(host, state);
    case Ask::Timer: return tr("Which timer runs on the %1 then?").arg(host);
    case Ask::Path: return tr("Which states does the %1 go through from now on?").arg(host);
    case Ask::Lasts: return tr("For how long is the %1 in %2?").arg(host, state);
    case Ask::Count: return tr("How many segments cross the network from now on?");
    case Ask::Excluded:
        return tr("The client called connect() %1 ago. What cannot be the reason for %2?")
            .arg(TimeWords::exact(sinceConnect(item)), state);
    case Ask::Descriptors:
        return tr("How many file descriptors of the %1's application belong to that connection then?").arg(host);
    case Ask::First: return tr("Which end is the first to be ESTABLISHED?");
    case Ask::Told: return tr("What is the %1's application told from now on?").arg(host);
    case Ask::Spelled: return tr("What does %1 on the %2 print then as the state?").arg(tool(item), host);
    case Ask::Cause: return tr("What brought the %1 from %2 to %3?").arg(host, stateWord(item.before), state);
    }
    return {};
}

QString ItemWords::timer(tcp::Timer timer)
{
    if (timer == tcp::Timer::Retransmission) return tr("the retransmission timer (RTO or TLP)");
    return tr("the %1").arg(TimerWords::name(timer));
}

QString ItemWords::remedy(const RunClaim& claim)
{
    switch (claim.remedy) {
    case tcp::practice::Remedy::OwnClose: return tr("its own application: close()");
    case tcp::practice::Remedy::Cable: return tr("the network: unplug the cable and plug it in again");
    case tcp::practice::Remedy::FinAgain: return tr("the other host: another FIN");
    case tcp::practice::Remedy::Time: return tr("time: one more hour");
    }
    return {};
}

QString ItemWords::obstacle(tcp::practice::Obstacle obstacle)
{
    switch (obstacle) {
    case tcp::practice::Obstacle::NobodyListens: return tr("nothing listens on that port");
    case tcp::practice::Obstacle::SynLost: return tr("the SYN is lost on the way");
    case tcp::practice::Obstacle::AnswerLost: return tr("the answer is lost on the way");
    case tcp::practice::Obstacle::ServerOff: return tr("the server is switched off");
    }
    return {};
}

QString ItemWords::told(const RunClaim& claim)
{
    if (claim.kind == ClaimKind::IsToldNothing) return tr("nothing");
    if (claim.signal == tcp::Signal::ConnectionReset) return tr("that the connection was reset");
    if (claim.signal == tcp::Signal::TimedOut) return tr("that the connection timed out");
    return tr("that the user timeout has expired");
}

QString ItemWords::closer(const RunClaim& claim)
{
    if (claim.kind == ClaimKind::FinsCrossed) return tr("both closed at the same time, and the FINs crossed");
    return claim.host == tcp::HostId::Client ? tr("the client closed first") : tr("the server closed first");
}

QString ItemWords::cause(const Item& item, const RunClaim& claim)
{
    const QString host = hostWord(claim.host);
    switch (claim.kind) {
    case ClaimKind::EndedBy: return remedy(claim);
    case ClaimKind::OwesClose: return tr("its own application has not called close()");
    case ClaimKind::SegmentLost: return tr("a segment has been lost on the way");
    case ClaimKind::FinUnanswered: return tr("its kernel has not acknowledged the FIN");
    case ClaimKind::NeverClosed: return tr("the %1's application has not called close()").arg(host);
    case ClaimKind::StillAfter: return tr("something is wrong: in a day the line will still be there");
    default: break;
    }
    if (claim.trigger == tcp::Trigger::ReceiveFin) return tr("a FIN that arrived");
    if (claim.trigger == tcp::Trigger::ReceiveAckOfFin) return tr("the ACK of its own FIN");
    if (claim.trigger == tcp::Trigger::Close) return tr("a call of its own application");
    return item.ask == Ask::Cause ? tr("a timer that ran out") : QString();
}

QString ItemWords::choice(const Item& item, const RunClaim& claim)
{
    const QString host = hostWord(claim.host);
    switch (claim.kind) {
    case ClaimKind::StateIs: return stateWord(claim.state);
    case ClaimKind::OnlyOn:
        return claim.host == tcp::HostId::Client ? tr("on the client only") : tr("on the server only");
    case ClaimKind::OnBoth: return tr("on both");
    case ClaimKind::OnNeither: return tr("on neither");
    case ClaimKind::SendsFirst: return bits(claim.bits);
    case ClaimKind::ClosedFirst:
    case ClaimKind::FinsCrossed: return closer(claim);
    case ClaimKind::RunsTimer: return timer(claim.timer);
    case ClaimKind::RunsNoTimer: return tr("none");
    case ClaimKind::WentThrough: return path(claim);
    case ClaimKind::LastedFor: return TimeWords::exact(claim.time);
    case ClaimKind::SegmentCount: return QString::number(claim.count);
    case ClaimKind::NotBecauseOf: return obstacle(claim.obstacle);
    case ClaimKind::Descriptors: return claim.count == 0 ? tr("none") : QString::number(claim.count);
    case ClaimKind::EstablishedFirst: return claim.host == tcp::HostId::Client ? tr("the client") : tr("the server");
    case ClaimKind::EstablishedTogether: return tr("neither: both at the same moment");
    case ClaimKind::IsTold:
    case ClaimKind::IsToldNothing: return told(claim);
    case ClaimKind::Prints: {
        const std::string_view word = tcp::practice::printed(claim.state, claim.spelling);
        return word.empty() ? tr("no line at all") : viewed(word);
    }
    case ClaimKind::StillAfter:
    case ClaimKind::EndedBy:
    case ClaimKind::OwesClose:
    case ClaimKind::SegmentLost:
    case ClaimKind::FinUnanswered:
    case ClaimKind::NeverClosed:
    case ClaimKind::CausedBy: return cause(item, claim);
    }
    return {};
}

QStringList ItemWords::choices(const Item& item)
{
    QStringList texts;
    for (const tcp::practice::Choice& one : item.choices) texts << choice(item, one.claim);
    return texts;
}

}  // namespace app::files
