#pragma once

#include "observation/captured_chain.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace app::files {

/// A link of what led to the state of a captured end, in the language of the program: the command line and the window
/// say the same.
class CapturedWhy {
    Q_DECLARE_TR_FUNCTIONS(app::CapturedWhy)

public:
    /// What happened. A capture shows no calls, only which of them can have been behind a segment; and of a state that
    /// is one of several, no change to it.
    static QString text(const tcp::CapturedLink& link);
    /// "proved by #17", "assumed from #17 (b)"; without the packet where there is none.
    static QString mark(std::uint64_t packet, tcp::Assumptions by);
    /// The same of a link; `states` are those possible there: "one of: CLOSE-WAIT|LAST-ACK".
    static QString mark(const tcp::CapturedLink& link, const QString& states);
    /// "b: the last control segment that was seen arrived".
    static QStringList assumptions(tcp::Assumptions by);
};

}  // namespace app::files
