#pragma once

#include "simulation/causes.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app::files {

/// One link of a chain of causes, in the language of the program: the command line and the window say the same.
struct WhyLine {
    tcp::CauseLink link;
    QString text;      ///< as causeText()
    QString setOffBy;  ///< "set off by: server sends FIN,ACK", of a link that was given; else empty
    int depth = 0;     ///< forward: how far it is to be indented
};

/// From the event back to what came from outside.
std::vector<WhyLine> linesBack(const tcp::Causes& causes, tcp::EventNumber event);
/// What the event led to. A timer that was stopped, or set anew, before it led to anything is left out.
std::vector<WhyLine> linesForward(const tcp::Causes& causes, tcp::EventNumber event);

/// It has a connection that something can still happen to.
bool isOpen(tcp::State state);
std::vector<tcp::Timer> runningTimers(const tcp::Tcb& tcb);
bool waitsForItsOwnClose(const tcp::Host& host);
/// Why the host stays where it is: what it waits for, a sentence each. Empty where it is not in the middle of anything.
QStringList stayWords(const tcp::Causes& causes, const tcp::Host& host);

/// Where a host was before, so long that one would ask why.
struct StayBefore {
    QString question;  ///< "Before that it was in CLOSE-WAIT for 60s. Why?"
    std::vector<WhyLine> lines;
    QStringList stays;
};
/// The longest stay that no timer could end, if it lasted at least a second.
std::optional<StayBefore> stayBefore(const tcp::Timeline& timeline, std::size_t moment, tcp::HostId host,
                                     const tcp::Causes& causes);

/// "60.129000 s": simulated time since the beginning.
QString momentText(tcp::Instant at);

}  // namespace app::files
