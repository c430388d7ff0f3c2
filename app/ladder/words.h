#pragma once

#include "ladder/ladder_model.h"
#include "theme/appearance.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::ladder {

/// What the ladder writes beside its marks, in the language of the user. Flags, calls and variables stay as the RFC
/// writes them.
class LadderWords {
    Q_DECLARE_TR_FUNCTIONS(app::LadderWords)

public:
    /// "LAST_ACK"; of a captured run "LAST_ACK?" where it is assumed, "FIN_WAIT_1/2 …" where several are possible.
    static QString state(const StateSpan& span, theme::StateNames names);
    /// "one of 2": where there is no room for the names of all that are possible.
    static QString howMany(const StateSpan& span);
    static QString box(tcp::BoxKind kind);       ///< "Firewall"
    static QString tracked(tcp::Tracked state);  ///< "SYN_SENT", "no entry"
    static QString flags(const Arrow& arrow);    ///< "FIN,ACK", "ACK ×44"
    static QString numbers(const Arrow& arrow);  ///< "seq=101 ack=301"
    static QString note(const Arrow& arrow);     ///< "(retransmission)", "duplicate", "(forged)", or nothing
    static QString lost(const Arrow& arrow);

    static QString happening(tcp::HostCall call);
    static QString call(const tcp::Called& called);  ///< "close()", "send(10)", "power-off"
    static bool isCall(const tcp::Called& called);   ///< by the application, rather than something done to it
    /// What runs and how long; what is left, or that it was restarted.
    static QStringList timer(const TimerSpan& timer, tcp::Instant now);
    static QStringList untimed(const UntimedSpan& span);
    static QString network(const NetworkMark& mark);
    static QString notice(tcp::Signal signal);  ///< empty where it is not worth a word

    static QString gap(tcp::Duration length);
    static QString fold(const Fold& fold);
    /// Where the past is told by the ladder beside this one.
    static QString pastBeside();
    static QString capturePoint();
    static QString nothingInFlight();
    static QString inFlight();
};

/// The same in whole sentences, for screen readers, tooltips and the text form.
class LadderSentences {
    Q_DECLARE_TR_FUNCTIONS(app::LadderSentences)

public:
    static QString segment(const Arrow& arrow);  ///< "FIN,ACK seq=1 ack=1 from client to server"
    static QString fate(const Arrow& arrow);     ///< "Sent at 25 ms, arrived at 50 ms."
    static QString refusal(std::string_view reason);
    static QString state(tcp::HostId host, const QString& name, const Tick& from);
    static QString box(const QString& name, const Tick& from);
    static QString call(tcp::HostId host, const tcp::Called& called, const Tick& at);
    static QString timer(const TimerSpan& timer, tcp::Instant now);
    static QString untimed(const UntimedSpan& span);
    static QString gap(tcp::Duration length, bool inFlight);
};

}  // namespace app::ladder
