#include "theme/edge_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace app::theme {
namespace {

constexpr const char* kContext = "EdgeWords";

QString say(const char* text) { return text ? QCoreApplication::translate(kContext, text) : QString(); }

struct Row {
    std::string_view edge;
    const char* event;
    const char* action;
};

constexpr const char* kNothingSent = QT_TRANSLATE_NOOP("EdgeWords", "(nothing sent)");
constexpr const char* kDelete = QT_TRANSLATE_NOOP("EdgeWords", "delete TCB");
constexpr const char* kResetAndDelete = QT_TRANSLATE_NOOP("EdgeWords", "snd RST, delete TCB");
constexpr const char* kClose = QT_TRANSLATE_NOOP("EdgeWords", "CLOSE");
constexpr const char* kSend = QT_TRANSLATE_NOOP("EdgeWords", "SEND");
constexpr const char* kAbort = QT_TRANSLATE_NOOP("EdgeWords", "ABORT");
constexpr const char* kPassiveOpen = QT_TRANSLATE_NOOP("EdgeWords", "passive OPEN");
constexpr const char* kActiveOpen = QT_TRANSLATE_NOOP("EdgeWords", "active OPEN");
constexpr const char* kReceiveSyn = QT_TRANSLATE_NOOP("EdgeWords", "rcv SYN");
constexpr const char* kReceiveSynAck = QT_TRANSLATE_NOOP("EdgeWords", "rcv SYN,ACK");
constexpr const char* kReceiveAckOfSyn = QT_TRANSLATE_NOOP("EdgeWords", "rcv ACK of SYN");
constexpr const char* kReceiveAckOfFin = QT_TRANSLATE_NOOP("EdgeWords", "rcv ACK of FIN");
constexpr const char* kReceiveFin = QT_TRANSLATE_NOOP("EdgeWords", "rcv FIN");
constexpr const char* kReceiveBoth = QT_TRANSLATE_NOOP("EdgeWords", "rcv FIN\n+ ACK of FIN");
constexpr const char* kReceiveRst = QT_TRANSLATE_NOOP("EdgeWords", "rcv RST");
constexpr const char* kTimeWaitOver = QT_TRANSLATE_NOOP("EdgeWords", "2MSL timeout");
constexpr const char* kFinTimeout = QT_TRANSLATE_NOOP("EdgeWords", "tcp_fin_timeout (orphan)");
constexpr const char* kSendSyn = QT_TRANSLATE_NOOP("EdgeWords", "snd SYN");
constexpr const char* kSendSynAck = QT_TRANSLATE_NOOP("EdgeWords", "snd SYN,ACK");
constexpr const char* kSendAck = QT_TRANSLATE_NOOP("EdgeWords", "snd ACK");
constexpr const char* kSendFin = QT_TRANSLATE_NOOP("EdgeWords", "snd FIN");

/// Table 1.2 of the design; the words of RFC 9293 Figure 5.
constexpr std::array kRows{
    Row{"closed_listen", kPassiveOpen, QT_TRANSLATE_NOOP("EdgeWords", "create TCB")},
    Row{"listen_closed", kClose, kDelete},
    Row{"closed_synsent", kActiveOpen, QT_TRANSLATE_NOOP("EdgeWords", "create TCB,\nsnd SYN")},
    Row{"synsent_closed", kClose, kDelete},
    Row{"listen_synrcvd", kReceiveSyn, kSendSynAck},
    Row{"synrcvd_listen", kReceiveRst, QT_TRANSLATE_NOOP("EdgeWords", "(only after passive OPEN)")},
    Row{"listen_synsent", kSend, kSendSyn},
    Row{"synsent_synrcvd", kReceiveSyn, kSendSynAck},
    Row{"synrcvd_estab", kReceiveAckOfSyn, kNothingSent},
    Row{"synsent_estab", kReceiveSynAck, kSendAck},
    Row{"synrcvd_finwait1", kClose, kSendFin},
    Row{"estab_finwait1", kClose, kSendFin},
    Row{"finwait1_finwait2", kReceiveAckOfFin, kNothingSent},
    Row{"finwait1_closing", kReceiveFin, kSendAck},
    Row{"finwait1_timewait", kReceiveBoth, kSendAck},
    Row{"finwait2_timewait", kReceiveFin, kSendAck},
    Row{"closing_timewait", kReceiveAckOfFin, kNothingSent},
    Row{"timewait_closed", kTimeWaitOver, kDelete},
    Row{"estab_closewait", kReceiveFin, kSendAck},
    Row{"closewait_lastack", kClose, kSendFin},
    Row{"lastack_closed", kReceiveAckOfFin, kDelete},
    Row{"finwait2_closed_timeout", kFinTimeout, nullptr},
};

const char* eventOf(tcp::Trigger trigger)
{
    using enum tcp::Trigger;
    switch (trigger) {
    case PassiveOpen: return kPassiveOpen;
    case ActiveOpen: return kActiveOpen;
    case Send: return kSend;
    case Close: return kClose;
    case Abort: return kAbort;
    case ReceiveSyn: return kReceiveSyn;
    case ReceiveSynAck: return kReceiveSynAck;
    case ReceiveSynAckFin: return QT_TRANSLATE_NOOP("EdgeWords", "rcv SYN,ACK + FIN");
    case ReceiveAckOfSyn: return kReceiveAckOfSyn;
    case ReceiveFin: return kReceiveFin;
    case ReceiveAckOfFin: return kReceiveAckOfFin;
    case ReceiveFinAckOfFin: return kReceiveBoth;
    case ReceiveRst:
    case ReceiveRstPassive: return kReceiveRst;
    case ReceiveSynPassive:
    case ReceiveSynInWindow: return QT_TRANSLATE_NOOP("EdgeWords", "rcv SYN in the window");
    case TimeWaitTimeout: return kTimeWaitOver;
    case UserTimeout: return QT_TRANSLATE_NOOP("EdgeWords", "user timeout");
    case RetransmissionTimeout: return QT_TRANSLATE_NOOP("EdgeWords", "retransmission limit");
    case KeepAliveTimeout: return QT_TRANSLATE_NOOP("EdgeWords", "keepalive limit");
    case FinTimeout: return kFinTimeout;
    case DataAfterClose: return QT_TRANSLATE_NOOP("EdgeWords", "rcv data after close()");
    case UnreadDataAtClose: return QT_TRANSLATE_NOOP("EdgeWords", "close() with unread data");
    case Linger2: return QT_TRANSLATE_NOOP("EdgeWords", "TCP_LINGER2 below 0");
    case TooManyOrphans: return QT_TRANSLATE_NOOP("EdgeWords", "close() with too many orphans");
    case TimeWaitOverflow: return QT_TRANSLATE_NOOP("EdgeWords", "too many in TIME_WAIT");
    case PowerOff: return QT_TRANSLATE_NOOP("EdgeWords", "power off");
    }
    return nullptr;
}

/// The limit of FIN-WAIT-2 is of Linux for orphans only; elsewhere it goes by another name.
const char* finWait2Limit(tcp::Clause clause)
{
    if (clause == tcp::Clause::BsdFinWait2) return "finwait2_timeout";
    if (clause == tcp::Clause::SolarisFinWait2) return "flush_interval";
    if (clause == tcp::Clause::WindowsFinWait2) return QT_TRANSLATE_NOOP("EdgeWords", "FIN_WAIT_2 timer");
    return kFinTimeout;
}

const char* eventOf(tcp::State from, tcp::Trigger trigger, tcp::Clause clause)
{
    if (trigger == tcp::Trigger::FinTimeout) return finWait2Limit(clause);
    // Two of the rare arrows need a word more than their trigger gives (overlayEdges of the layout).
    if (from == tcp::State::SynReceived && trigger == tcp::Trigger::ReceiveFin)
        return QT_TRANSLATE_NOOP("EdgeWords", "rcv ACK of SYN + FIN");
    if (from == tcp::State::TimeWait && trigger == tcp::Trigger::ReceiveSyn)
        return QT_TRANSLATE_NOOP("EdgeWords", "rcv new SYN");
    return eventOf(trigger);
}

/// RFC 9293 3.10.5: ABORT sends RST only in the states in which the peer may still hold the connection open.
bool abortSendsReset(tcp::State from)
{
    using enum tcp::State;
    return from == SynReceived || from == Established || from == FinWait1 || from == FinWait2 || from == CloseWait;
}

/// What is done on an arrow to CLOSED that Figure 5 does not show, or on one of the rare ones.
const char* actionOf(tcp::State from, tcp::Trigger trigger)
{
    using enum tcp::Trigger;
    switch (trigger) {
    case ReceiveSyn: return kSendSynAck;
    case ReceiveFin:
    case ReceiveFinAckOfFin:
    case ReceiveSynAckFin: return kSendAck;
    case ReceiveSynInWindow:
    case DataAfterClose:
    case UnreadDataAtClose:
    case Linger2:
    case TooManyOrphans: return kResetAndDelete;
    case ReceiveSynPassive: return kNothingSent;
    case Abort: return abortSendsReset(from) ? kResetAndDelete : kDelete;
    case PowerOff: return QT_TRANSLATE_NOOP("EdgeWords", "all state is lost");
    case PassiveOpen:
    case ActiveOpen:
    case Send:
    case Close:
    case ReceiveSynAck:
    case ReceiveAckOfSyn:
    case ReceiveAckOfFin:
    case ReceiveRst:
    case ReceiveRstPassive:
    case TimeWaitTimeout:
    case UserTimeout:
    case RetransmissionTimeout:
    case KeepAliveTimeout:
    case FinTimeout:
    case TimeWaitOverflow: return kDelete;
    }
    return kDelete;
}

const Row* findRow(std::string_view edge)
{
    for (const Row& row : kRows)
        if (row.edge == edge) return &row;
    return nullptr;
}

QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

}  // namespace

QString triggerWords(tcp::Trigger trigger) { return oneLine(say(eventOf(trigger))); }

EdgeWords edgeWords(std::string_view edge)
{
    const Row* row = findRow(edge);
    return row ? EdgeWords{say(row->event), say(row->action)} : EdgeWords{};
}

EdgeWords takenWords(std::string_view edge, tcp::State from, tcp::Trigger trigger, tcp::Clause clause)
{
    const Row* row = findRow(edge);
    const char* event = eventOf(from, trigger, clause);
    // The label of a base arrow is right unless something unusual went the same way (ABORT in LISTEN, say).
    if (row && row->event == event) return {oneLine(say(row->event)), oneLine(say(row->action))};
    if (row && trigger == tcp::Trigger::ActiveOpen) return {oneLine(say(event)), oneLine(say(row->action))};
    return {oneLine(say(event)), oneLine(say(actionOf(from, trigger)))};
}

EdgeWords regionWords(const QString& id)
{
    if (id == QLatin1String("active_close"))
        return {say(QT_TRANSLATE_NOOP("EdgeWords", "ACTIVE CLOSE")),
                say(QT_TRANSLATE_NOOP("EdgeWords", "sends the first FIN"))};
    return {say(QT_TRANSLATE_NOOP("EdgeWords", "PASSIVE CLOSE")),
            say(QT_TRANSLATE_NOOP("EdgeWords", "receives the first FIN"))};
}

}  // namespace app::theme
