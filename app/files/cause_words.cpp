#include "files/cause_words.h"

#include "files/spelling.h"
#include "files/time_words.h"
#include "files/timer_words.h"
#include "simulation/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <variant>

namespace app::files {
namespace {

struct CauseWords {
    Q_DECLARE_TR_FUNCTIONS(CauseWords)
};

/// What the model calls a loss, a refusal, a signal, a call that has not returned yet.
constexpr std::array kModelWords{
    QT_TRANSLATE_NOOP("CauseWords", "drop"),
    QT_TRANSLATE_NOOP("CauseWords", "loss"),
    QT_TRANSLATE_NOOP("CauseWords", "network down"),
    QT_TRANSLATE_NOOP("CauseWords", "host off"),
    QT_TRANSLATE_NOOP("CauseWords", "box"),
    QT_TRANSLATE_NOOP("CauseWords", "not acceptable"),
    QT_TRANSLATE_NOOP("CauseWords", "no ACK"),
    QT_TRANSLATE_NOOP("CauseWords", "ACK of something never sent"),
    QT_TRANSLATE_NOOP("CauseWords", "old ACK"),
    QT_TRANSLATE_NOOP("CauseWords", "challenge ACK"),
    QT_TRANSLATE_NOOP("CauseWords", "RST outside the window"),
    QT_TRANSLATE_NOOP("CauseWords", "no connection"),
    QT_TRANSLATE_NOOP("CauseWords", "accept queue full"),
    QT_TRANSLATE_NOOP("CauseWords", "SYN queue full"),
    QT_TRANSLATE_NOOP("CauseWords", "after the FIN"),
    QT_TRANSLATE_NOOP("CauseWords", "no room for out-of-order data"),
    QT_TRANSLATE_NOOP("CauseWords", "old timestamp"),
    QT_TRANSLATE_NOOP("CauseWords", "no timestamp"),
    QT_TRANSLATE_NOOP("CauseWords", "connection reset"),
    QT_TRANSLATE_NOOP("CauseWords", "connection refused"),
    QT_TRANSLATE_NOOP("CauseWords", "connection closing"),
    QT_TRANSLATE_NOOP("CauseWords", "connection aborted due to user timeout"),
    QT_TRANSLATE_NOOP("CauseWords", "closing"),
    QT_TRANSLATE_NOOP("CauseWords", "excessive retransmissions"),
    QT_TRANSLATE_NOOP("CauseWords", "connection timed out"),
    QT_TRANSLATE_NOOP("CauseWords", "blocks"),
};

QString inLanguage(std::string_view word)
{
    const auto found = std::ranges::find(kModelWords, word);
    return found == kModelWords.end() ? QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))
                                      : QCoreApplication::translate("CauseWords", *found);
}

QString asText(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

QString control(const tcp::Segment& segment)
{
    const QString bits = QString::fromStdString(tcp::controlText(segment.ctl));
    return segment.text == 0 ? bits : CauseWords::tr("%1 with %2 bytes").arg(bits).arg(segment.text);
}

QString callWords(const tcp::Called& called)
{
    using enum tcp::HostCall;
    switch (called.call) {
    case Bind:
    case Listen:
    case Connect:
    case Receive:
    case Shutdown:
    case Close:
    case Abort: {
        const QString name = asText(tcp::text(called.call)) + QStringLiteral("()");
        return called.returns ? CauseWords::tr("%1 returns").arg(name) : name;
    }
    case Set:
        return QStringLiteral("setsockopt(%1 %2)").arg(asText(called.option.key), asText(called.option.value.view()));
    case Send: return QStringLiteral("send(%1)").arg(called.octets);
    case Hang: return CauseWords::tr("the application hangs");
    case Resume: return CauseWords::tr("the application resumes");
    case Kill: return CauseWords::tr("the process is killed");
    case PowerOff: return CauseWords::tr("the host loses power");
    case Boot: return CauseWords::tr("the host boots");
    }
    return {};
}

struct Words {
    QString operator()(const tcp::Called& it) const
    {
        const QString call = callWords(it);
        return it.result == "ok" ? call : QStringLiteral("%1: %2").arg(call, inLanguage(it.result));
    }
    QString operator()(const tcp::Sent& it) const
    {
        const QString segment = control(it.segment);
        if (it.duplicateOf != 0) return CauseWords::tr("the network duplicates %1").arg(segment);
        if (it.retransmission) return CauseWords::tr("retransmits %1").arg(segment);
        return CauseWords::tr("sends %1").arg(segment);
    }
    QString operator()(const tcp::Received& it) const
    {
        const QString segment = control(it.segment);
        if (it.accepted) return CauseWords::tr("receives %1").arg(segment);
        if (it.reason == tcp::text(tcp::Refusal::NoConnection))
            return CauseWords::tr("has no socket for %1").arg(segment);
        return CauseWords::tr("refuses %1: %2").arg(segment, inLanguage(it.reason));
    }
    QString operator()(const tcp::Lost& it) const
    {
        return CauseWords::tr("the segment is lost: %1").arg(inLanguage(tcp::text(it.why)));
    }
    QString operator()(const tcp::Delayed&) const { return CauseWords::tr("the segment is delayed"); }
    QString operator()(const tcp::Injected& it) const
    {
        if (it.ofBox) return CauseWords::tr("the box in the middle sends %1").arg(control(it.segment));
        return CauseWords::tr("a forged segment arrives: %1").arg(control(it.segment));
    }
    QString operator()(const tcp::StateChanged& it) const
    {
        return asText(tcp::text(it.from)) + QStringLiteral(" → ") + asText(tcp::text(it.to));
    }
    QString operator()(const tcp::TimerChanged& it) const
    {
        const QString timer = inSpelling(TimerWords::name(it), tcp::Spelling::Rfc);
        switch (it.what) {
        case tcp::TimerChange::Set:
            return CauseWords::tr("%1 is set: %2").arg(timer, TimeWords::oneUnit(it.due - at));
        case tcp::TimerChange::Cancelled: return CauseWords::tr("%1 is stopped").arg(timer);
        case tcp::TimerChange::Expired: return CauseWords::tr("%1 expires").arg(timer);
        }
        return {};
    }
    QString operator()(const tcp::UserSignalled& it) const
    {
        return CauseWords::tr("reported to the application: %1").arg(inLanguage(tcp::text(it.signal)));
    }
    QString operator()(const tcp::BoxChanged& it) const
    {
        if (it.id == 0)
            return CauseWords::tr("the box in the middle forgets the connection (%1)")
                .arg(asText(tcp::text(it.before)));
        return CauseWords::tr("the box in the middle sees a segment: %1 → %2")
            .arg(asText(tcp::text(it.before)), asText(tcp::text(it.after)));
    }

    tcp::Instant at;
};

}  // namespace

QString causeText(const tcp::TraceEvent& event) { return std::visit(Words{event.at}, event.what); }

}  // namespace app::files
