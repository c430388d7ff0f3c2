#pragma once

#include "protocol/config.h"
#include "protocol/effect.h"
#include "protocol/tcb.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// One name for each timer, wherever people read of it, and the short one that brackets and chips have room for.
class TimerWords {
    Q_DECLARE_TR_FUNCTIONS(app::TimerWords)

public:
    /// "retransmission timer (RTO)", "FIN_WAIT_2 timer". The clock of retransmissions may run for a tail loss probe.
    static QString name(tcp::Timer timer, bool probe = false);
    static QString name(const tcp::TimerChanged& change) { return name(change.timer, change.probe); }
    /// One that runs now; of FIN-WAIT-2 with the setting that limits it.
    static QString running(tcp::Timer timer, const tcp::Tcb& tcb, const tcp::Config& config);

    /// A part of the name: "RTO", "2MSL".
    static QString brief(tcp::Timer timer, bool probe = false);

    /// What limits FIN-WAIT-2, as that system names it: "tcp_fin_timeout"; empty where it has no name.
    static QString finWait2Setting(tcp::Clause clause);
};

}  // namespace app::files
