#pragma once

#include "observation/playable.h"
#include "observation/reasons.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// What is said of a run that a real kernel made, in the language spoken.
class MeasuredWords {
    Q_DECLARE_TR_FUNCTIONS(app::MeasuredWords)

public:
    /// "Linux 6.18.44" for the source "linux 6.18.44".
    static QString kernel(const QString& source);
    /// Why a kernel cannot play the scenario.
    static QString unplayable(tcp::Unplayable why);
    /// "FIN,ACK seq=1 ack=1", "ESTABLISHED → FIN-WAIT-1", "close: ok".
    static QString event(const tcp::Likeness& it);
    /// What is different, without where.
    static QString difference(const tcp::Difference& it);
    /// The same with the step and the host.
    static QString line(const tcp::Difference& it);
    /// Whose fault it is, and why.
    static QString fault(tcp::Reason why);
};

}  // namespace app::files
