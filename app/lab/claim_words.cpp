#include "lab/claim_words.h"

#include "lab/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace app::lab {
namespace {

struct Claims {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

/// "FIN_WAIT_1", as all texts for people spell it.
QString spelt(const std::string& state)
{
    return state == "SYN-RECEIVED" ? QStringLiteral("SYN_RCVD") : qstring(state).replace('-', '_');
}

/// "client FIN,ACK seq=1", "server connection reset": the host in the language, the rest as the file has it.
QString ofHost(const QString& text)
{
    for (const tcp::HostId host : tcp::kHosts) {
        const QString word = qstring(tcp::text(host)) + ' ';
        if (text.startsWith(word)) return hostWord(host) + QStringLiteral(": ") + text.sliced(word.size());
    }
    return text;
}

QString ofHosts(const std::string& list)
{
    QStringList texts;
    for (const QString& text : qstring(list).split(QStringLiteral(", "), Qt::SkipEmptyParts)) texts << ofHost(text);
    return texts.isEmpty() ? Claims::tr("nothing") : texts.join(QStringLiteral(", "));
}

QString stateWords(const tcp::Verdict& verdict)
{
    QString host = qstring(verdict.about);
    host.replace(qstring(tcp::text(verdict.host.value())), hostWord(verdict.host.value()));
    if (verdict.ok) return Claims::tr("%1: the state is %2").arg(host, spelt(verdict.seen));
    return Claims::tr("%1: the state is %2, expected %3").arg(host, spelt(verdict.seen), spelt(verdict.wanted));
}

QString sentWords(const tcp::Verdict& verdict)
{
    if (verdict.ok) return Claims::tr("Segments as expected: %1").arg(qstring(verdict.seen));
    const QString seen = verdict.seen.empty() ? Claims::tr("none") : ofHost(qstring(verdict.seen));
    const QString wanted = verdict.wanted.empty() ? Claims::tr("no more") : ofHost(qstring(verdict.wanted));
    return Claims::tr("Segment number %1: %2; expected: %3").arg(verdict.place).arg(seen, wanted);
}

QString signalWords(const tcp::Verdict& verdict)
{
    if (verdict.ok) return Claims::tr("Reported to the applications: %1").arg(ofHosts(verdict.seen));
    return Claims::tr("Reported to the applications: %1; expected: %2")
        .arg(ofHosts(verdict.seen), ofHosts(verdict.wanted));
}

QString resultWords(const tcp::Verdict& verdict)
{
    if (verdict.ok) return Claims::tr("Results of calls as expected: %1").arg(qstring(verdict.seen));
    const QString seen = verdict.seen.empty() ? Claims::tr("none") : ofHost(qstring(verdict.seen));
    const QString wanted = verdict.wanted.empty() ? Claims::tr("no more") : ofHost(qstring(verdict.wanted));
    return Claims::tr("Call number %1: %2; expected: %3").arg(verdict.place).arg(seen, wanted);
}

QString timerWords(const tcp::Verdict& verdict)
{
    if (verdict.ok) return Claims::tr("Timer: %1").arg(ofHost(qstring(verdict.seen)));
    return Claims::tr("Timer: %1; expected: %2").arg(ofHost(qstring(verdict.seen)), ofHost(qstring(verdict.wanted)));
}

QString printWords(const tcp::Verdict& verdict)
{
    const QString tool = ofHost(qstring(verdict.about));
    if (verdict.ok) return Claims::tr("%1 prints what is expected").arg(tool);
    return Claims::tr("%1 prints: %2; expected: %3").arg(tool, qstring(verdict.seen), qstring(verdict.wanted));
}

QString timeWords(const tcp::Verdict& verdict)
{
    if (verdict.ok) return Claims::tr("Duration of the step: %1").arg(qstring(verdict.seen));
    return Claims::tr("Duration of the step: %1; expected: at most %2")
        .arg(qstring(verdict.seen), qstring(verdict.wanted));
}

}  // namespace

QString claimWords(const tcp::Verdict& verdict)
{
    const auto until = [&](const QString& text) { return text.arg(hostWord(*verdict.host), spelt(verdict.wanted)); };
    switch (verdict.claim) {
    case tcp::Claim::State: return stateWords(verdict);
    case tcp::Claim::Sent: return sentWords(verdict);
    case tcp::Claim::Signal: return signalWords(verdict);
    case tcp::Claim::After: return timeWords(verdict);
    case tcp::Claim::Result: return resultWords(verdict);
    case tcp::Claim::Timer: return timerWords(verdict);
    case tcp::Claim::Prints: return printWords(verdict);
    case tcp::Claim::UntilForEver: return until(Claims::tr("%1: never reaches %2; nothing more will happen"));
    case tcp::Claim::UntilTooLate: return until(Claims::tr("%1: does not reach %2 within 24 simulated hours"));
    case tcp::Claim::TooManyEvents: return Claims::tr("The run has more than 1,000,000 events");
    case tcp::Claim::TooLong: return Claims::tr("The run lasts more than 100 simulated days");
    }
    return {};
}

}  // namespace app::lab
