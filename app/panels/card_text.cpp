#include "panels/card_text.h"

#include "files/lesson_index.h"
#include "lab/evidence_words.h"
#include "lab/narrator.h"
#include "lab/words.h"
#include "panels/state_notes.h"
#include "panels/text.h"
#include "protocol/deviation.h"
#include "theme/edge_words.h"
#include "tools/state_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace app::panels {
namespace {

using tcp::Spelling;
using tcp::State;
using tcp::Trigger;

struct Card {
    Q_DECLARE_TR_FUNCTIONS(app::Card)
};

constexpr std::size_t kMostLessons = 6;

/// A row: what it is about, in the muted colour, and what there is to say.
class Rows {
public:
    explicit Rows(const theme::Appearance& appearance) : muted_(appearance.theme.muted.name()) {}

    void add(const QString& label, const QString& text) { addRich(label, keepWords(text).toHtmlEscaped()); }
    void addRich(const QString& label, const QString& html)
    {
        if (html.isEmpty()) return;
        html_ += QStringLiteral("<tr><td style='padding: 3px 12px 3px 0; color: %1' width='23%'>%2</td>"
                                "<td style='padding: 3px 0'>%3</td></tr>")
                     .arg(muted_, keepWords(label).toHtmlEscaped(), html);
    }
    QString table() const { return QStringLiteral("<table width='100%' cellspacing='0'>") + html_ + "</table>"; }

private:
    QString muted_;
    QString html_;
};

QString lessonLinks(const std::vector<files::LessonEntry>& lessons, const theme::Appearance& appearance,
                    const QString& language)
{
    QStringList links;
    const std::size_t shown = std::min(lessons.size(), kMostLessons);
    for (std::size_t i = 0; i < shown; ++i) {
        links << QStringLiteral("<a href='%1' style='color: %2'>%3</a>")
                     .arg(QString::fromStdString(lessons[i].id), appearance.theme.focus.name(),
                          keepWords(files::localText(lessons[i].title, language)).toHtmlEscaped());
    }
    if (lessons.size() > shown) links << Card::tr("and %n more", nullptr, static_cast<int>(lessons.size() - shown));
    return links.join(QStringLiteral("<br>"));
}

QString mono(const QString& text)
{
    return QStringLiteral("<span style=\"font-family:'TCP State Lab Mono'\">%1</span>").arg(text.toHtmlEscaped());
}

QString spelled(State state, Spelling whose) { return mono(lab::qstring(tcp::spelling(state, whose))); }

/// "SynReceived (4)"
QString numbered(State state, Spelling whose, tcp::Numbering numbering)
{
    const QString number = QStringLiteral("(%1)").arg(tcp::stateNumber(state, numbering));
    return spelled(state, whose) + mono(QChar(QChar::Nbsp) + number);
}

/// "ss SYN-RECV · /proc/net/tcp 03 · …": every system's word, and its number where people meet it.
QString namesElsewhere(State state)
{
    const std::pair<QString, QString> names[] = {
        {QStringLiteral("RFC 9293"), spelled(state, Spelling::Rfc)},
        {QStringLiteral("ss"), spelled(state, Spelling::Ss)},
        {Card::tr("netstat on Linux"), spelled(state, Spelling::LinuxNetstat)},
        {QStringLiteral("/proc/net/tcp"), mono(QString::fromStdString(tcp::procCode(state)))},
        {Card::tr("netstat on Windows"), spelled(state, Spelling::Windows)},
        {QStringLiteral(".NET TcpState"), numbered(state, Spelling::DotNet, tcp::Numbering::DotNet)},
        {QStringLiteral("FreeBSD, macOS"), spelled(state, Spelling::Bsd)},
        {QStringLiteral("Solaris"), spelled(state, Spelling::Solaris)},
        {QStringLiteral("SNMP"), numbered(state, Spelling::Snmp, tcp::Numbering::Snmp)},
    };
    QStringList parts;
    for (const auto& [system, name] : names) {
        parts << QStringLiteral("%1&nbsp;%2")
                     .arg(QString(system).toHtmlEscaped().replace(' ', QStringLiteral("&nbsp;")), name);
    }
    return parts.join(QStringLiteral("&nbsp;· "));
}

QString callName(Trigger trigger)
{
    switch (trigger) {
    case Trigger::PassiveOpen: return QStringLiteral("listen()");
    case Trigger::ActiveOpen: return QStringLiteral("connect()");
    case Trigger::Send: return QStringLiteral("send()");
    case Trigger::Close: return QStringLiteral("close()");
    case Trigger::Abort: return QStringLiteral("abort");
    case Trigger::ReceiveSyn:
    case Trigger::ReceiveSynAck:
    case Trigger::ReceiveSynAckFin:
    case Trigger::ReceiveAckOfSyn:
    case Trigger::ReceiveFin:
    case Trigger::ReceiveAckOfFin:
    case Trigger::ReceiveFinAckOfFin:
    case Trigger::ReceiveRst:
    case Trigger::ReceiveRstPassive:
    case Trigger::ReceiveSynPassive:
    case Trigger::ReceiveSynInWindow:
    case Trigger::TimeWaitTimeout:
    case Trigger::UserTimeout:
    case Trigger::RetransmissionTimeout:
    case Trigger::KeepAliveTimeout:
    case Trigger::FinTimeout:
    case Trigger::DataAfterClose:
    case Trigger::UnreadDataAtClose:
    case Trigger::Linger2:
    case Trigger::TooManyOrphans:
    case Trigger::TimeWaitOverflow:
    case Trigger::PowerOff: return {};
    }
    return {};
}

/// "close() → LAST_ACK": what an application can do about it.
QString callsThatLeadOn(State state, theme::StateNames names)
{
    QStringList calls;
    for (const tcp::Transition& row : tcp::transitions()) {
        if (row.from != state || callName(row.trigger).isEmpty()) continue;
        calls << mono(callName(row.trigger)) + QStringLiteral(" → ") + mono(theme::stateName(row.to, names));
    }
    return calls.join(QStringLiteral(" · "));
}

/// Every row of the table, and of the bug gallery, that is this arrow.
std::vector<tcp::Transition> rowsOf(const std::string& id)
{
    std::vector<tcp::Transition> rows;
    const auto isIt = [&id](const tcp::Transition& row) {
        return row.edge.empty() ? tcp::deviationEdge(row.from, row.to) == id : row.edge == id;
    };
    std::ranges::copy_if(tcp::transitions(), std::back_inserter(rows), isIt);
    for (const tcp::Deviation deviation : tcp::kDeviations) {
        if (rows.empty()) std::ranges::copy_if(tcp::deviationRows(deviation), std::back_inserter(rows), isIt);
    }
    return rows;
}

QString eventOf(const tcp::Transition& row)
{
    const theme::EdgeWords words = theme::takenWords(row.edge, row.from, row.trigger, row.clause);
    QString phrase = words.event;
    if (!words.action.isEmpty()) phrase += QStringLiteral(" / ") + words.action;
    return phrase.replace('\n', ' ');
}

}  // namespace

CardText stateCard(State state, const theme::Appearance& appearance, const QString& language)
{
    const StateNotes notes = stateNotes(state);
    Rows rows(appearance);
    rows.add(Card::tr("Waits for"), notes.waitsFor);
    rows.add(Card::tr("Who ends it"), notes.leaves);
    rows.add(Card::tr("What many of them mean"), notes.many);
    rows.add(Card::tr("What to check"), notes.check);
    rows.add(QStringLiteral("Linux"), notes.onLinux);
    const QString calls = callsThatLeadOn(state, appearance.names);
    rows.addRich(Card::tr("Calls"), calls.isEmpty() ? Card::tr("none") : calls);
    rows.addRich(Card::tr("Names"), namesElsewhere(state));
    rows.addRich(Card::tr("Lessons"), lessonLinks(files::lessonsShowing(state), appearance, language));
    return {theme::stateName(state, appearance.names), rows.table()};
}

CardText stateCard(State state, const theme::Appearance& appearance, const QString& language,
                   const lab::Evidence& evidence, std::size_t moment, tcp::HostId host)
{
    CardText text = stateCard(state, appearance, language);
    Rows rows(appearance);
    for (const lab::EvidenceWords::Row& row : lab::EvidenceWords::card(evidence, moment, host, state))
        rows.add(row.label, row.text);
    text.body = rows.table() + text.body;
    return text;
}

CardText edgeCard(const std::string& id, const theme::Appearance& appearance, const QString& language)
{
    const std::vector<tcp::Transition> found = rowsOf(id);
    if (found.empty()) return {};
    Rows rows(appearance);
    for (const tcp::Transition& row : found) {
        rows.add(eventOf(row), lab::Narrator::why(row.clause));
    }
    rows.add(QStringLiteral("Linux"), edgeOnLinux(id));
    const QString lessons = lessonLinks(files::lessonsTaking(id), appearance, language);
    rows.addRich(Card::tr("Lessons"), lessons.isEmpty() ? Card::tr("no lesson takes this transition") : lessons);
    const QString heading = theme::stateName(found.front().from, appearance.names) + QStringLiteral(" → ")
                            + theme::stateName(found.front().to, appearance.names);
    return {heading, rows.table()};
}

}  // namespace app::panels
