#pragma once

#include "observation/findings.h"
#include "observation/judge.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// What a capture shows, in the language spoken.
class CaptureWords {
    Q_DECLARE_TR_FUNCTIONS(app::CaptureWords)

public:
    /// Times are told from `origin` on: the first packet of the file.
    explicit CaptureWords(tcp::Instant origin = {}) : origin_(origin) {}

    /// "the client", "the server"; "A", "B" where the file does not tell.
    static QString nameOf(const tcp::Conversation& conversation, tcp::End end);
    /// One sentence, or a few.
    QString sentence(const tcp::Conversation& conversation, const tcp::Finding& finding) const;
    /// "10.0.0.5:40112", "[::1]:80".
    static QString text(const tcp::SocketAddress& address);
    /// "12.400 s" after the origin.
    QString moment(tcp::Instant at) const;
    /// "CLOSE-WAIT", "CLOSE-WAIT|LAST-ACK", "LAST-ACK?" where it is only assumed.
    static QString text(const tcp::EndStates& states);
    /// The same, "one of 5" where there are more than two.
    static QString shortText(const tcp::EndStates& states);
    static QString text(tcp::Assumption assumption);
    /// Where an end does otherwise than the model: packet, expected, seen, clause.
    static QString text(const tcp::Conversation& conversation, const tcp::JudgedDifference& difference);

private:
    QString closing(const tcp::Conversation& conversation, const tcp::Finding& finding) const;
    QString opening(const tcp::Conversation& conversation, const tcp::Finding& finding) const;
    QString reset(const tcp::Conversation& conversation, const tcp::Finding& finding) const;
    static QString violation(const tcp::Conversation& conversation, const tcp::Finding& finding);
    QString aboutCapture(const tcp::Conversation& conversation, const tcp::Finding& finding) const;

    tcp::Instant origin_;
};

}  // namespace app::files
