#include "files/hint_words.h"
#include "files/time_words.h"

namespace app::files {

QString HintWords::who(const tcp::Hint& hint)
{
    if (hint.owner.pid == 0 && hint.owner.name.empty() && !hint.asked) return tr("a process that is not named");
    if (hint.owner.pid == 0)
        return hint.owner.name.empty() ? tr("a process of another user") : QString::fromStdString(hint.owner.name);
    if (hint.owner.name.empty()) return tr("pid %1").arg(hint.owner.pid);
    return tr("%1 (pid %2)").arg(QString::fromStdString(hint.owner.name)).arg(hint.owner.pid);
}

QString HintWords::age(const tcp::Hint& hint)
{
    if (hint.oldest == tcp::Duration{}) return {};
    return tr(", the oldest for %1, half of them for over %2")
        .arg(TimeWords::age(hint.oldest), TimeWords::age(hint.median));
}

QString HintWords::text(const tcp::Hint& hint, bool hideAddresses)
{
    const QString count = QString::number(hint.count);
    switch (hint.kind) {
    case tcp::HintKind::CloseWaitLeak:
        return tr("%1 has %2 CLOSE-WAIT sockets%3: its peers have closed, it has not called close()")
            .arg(who(hint), count, age(hint));
    case tcp::HintKind::NeverAccepted:
        return tr("port %1: %2 connections that no process has accepted, and their peers have closed already")
            .arg(hint.port).arg(count);
    case tcp::HintKind::AcceptQueueFull:
        return tr("%1 does not accept: the queue of its listener on port %2 is full").arg(who(hint)).arg(hint.port);
    case tcp::HintKind::OrphanFinWait2:
        return tr("%1 orphans in FIN-WAIT-2: closed here, not by their peers; each ends at tcp_fin_timeout").arg(count);
    case tcp::HintKind::HalfClosed:
        return tr("%1 holds %2 half-closed sockets in FIN-WAIT-2%3: no timer ends them")
            .arg(who(hint), count, age(hint));
    case tcp::HintKind::PortsRunOut:
        return tr("%1 TIME-WAIT sockets to %2:%3: more than half of the local ports that connect() can use")
            .arg(count, hideAddresses ? QStringLiteral("192.0.2.1") : QString::fromStdString(tcp::text(hint.peer)))
            .arg(hint.port);
    case tcp::HintKind::SynUnanswered:
        return tr("%1 waits for %2 answers to a retransmitted SYN: filtered, or the peer's queue is full")
            .arg(who(hint), count);
    case tcp::HintKind::FinUnacknowledged: break;
    }
    return tr("%1 sockets retransmit their FIN: the peer, or the path to it, is gone").arg(count);
}

}  // namespace app::files
