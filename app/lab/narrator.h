#pragma once

#include "lab/event_labels.h"
#include "lab/moment.h"

#include <QString>
#include <QStringList>

namespace app::lab {

/// What happened, in sentences of the current language, where a lesson has no text of its own.
/// The subject is always an actor: an application, a kernel, the network (design: narration).
/// Sentences are whole; what is put into them never needs a particle of its own.
class Narrator {
public:
    /// A sentence for one event; empty for what is not worth one.
    static QString sentence(const tcp::TraceEvent& event);
    /// What happened in the steps [first, end) of the timeline.
    static QStringList sentences(const tcp::Timeline& timeline, std::size_t first, std::size_t end);
    /// The same as one line: what mattered most, for a caption.
    static QString headline(const tcp::Timeline& timeline, std::size_t first, std::size_t end);
    /// For the step strip: "connect()", "SYN,ACK", "60 s". Empty where nothing happens and no time passes.
    static QString label(const tcp::Timeline& timeline, std::size_t first, std::size_t end);
    /// The rule behind the last thing that happened there.
    static tcp::Clause clause(const tcp::Timeline& timeline, std::size_t first, std::size_t end);
    /// The rule in plain words and its source; empty for Clause::None.
    static QString why(tcp::Clause clause);

    /// What this host waits for now: "its own application's close()" (design: waits-for).
    static QString waitsFor(const tcp::World& world, tcp::HostId host);
};

/// The rule in plain words, without its source; empty where there is none.
QString clauseWords(tcp::Clause clause);
/// "RFC 9293 §3.10.7.4, eighth": the source as people write it.
QString clauseSource(tcp::Clause clause);

}  // namespace app::lab
