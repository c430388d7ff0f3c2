#pragma once

#include "lab/evidence.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::lab {

/// What a captured connection shows, in sentences of the current language.
class EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(app::EvidenceWords)

public:
    static QString title(const Evidence& evidence);
    static QString summary(const Evidence& evidence);
    static QString retoldTitle(const Evidence& evidence);

    static QString stepTitle(const Evidence& evidence, std::size_t step);
    static QString stepText(const Evidence& evidence, std::size_t step);
    static QString stepReason(const Evidence& evidence, std::size_t step);
    static QString stepLook(const Evidence& evidence, std::size_t step);

    /// "LAST_ACK", "LAST_ACK?" where it is assumed, "LAST_ACK | CLOSED" where both are possible.
    static QString states(const tcp::EndStates& states);
    /// In a sentence: "LAST_ACK", "LAST_ACK (assumed)", "LAST_ACK or CLOSED".
    static QString spoken(const tcp::EndStates& known);
    /// For the header of an endpoint: "proved by #17", "assumed from #17 (b)", "2 states are possible".
    static QString proof(const Evidence& evidence, std::size_t moment, tcp::HostId host);
    /// For the card of a state: rows of what the capture says of it, a label and a sentence.
    struct Row {
        QString label;
        QString text;
    };
    static std::vector<Row> card(const Evidence& evidence, std::size_t moment, tcp::HostId host, tcp::State state);
    /// What is known of the arrival of a segment.
    static QString arrival(const tcp::SeenSegment& segment);

    /// "answers like linux; unlike rfc9293 at #23".
    static QString verdict(const Evidence& evidence);
    /// "#23" of the first difference from each profile: where, and what.
    static QString difference(const Evidence& evidence, const tcp::Judgment& judgment);
    /// Of a finding: the first packet that shows it; 0: none.
    static std::uint64_t packetOf(const tcp::Finding& finding);
};

}  // namespace app::lab
