#pragma once

#include "cli/event_choice.h"

#include <QCommandLineParser>
#include <QString>

#include <string>
#include <vector>

namespace app::cli {

/// What is asked, and of what.
struct Question {
    tcp::EventChoice choice;
    tcp::HostId host{};     ///< whose
    bool forward = false;   ///< what the event led to, and not what led to it
    tcp::Instant at{};
    std::size_t moment = 0; ///< the last one that is not later
};

/// The answer of `why`: one line for each link, and for a state what keeps the host in it. No event: nothing happened.
QString whyText(const Question& question, const tcp::Timeline& timeline, const tcp::Causes& causes,
                const tcp::TraceEvent* event);
/// The same as one JSON object; each link is its line of the trace with `rule`, `by_given` and `text`.
std::string whyJson(const Question& question, const tcp::Host& host, const std::vector<tcp::CauseLink>& chain);

/// --format text or json. False after a message was printed.
bool answerFormat(const QCommandLineParser& line, bool& json);
/// One line of a chain, in columns; `mark` may be empty.
QString whyRow(tcp::Instant at, const QString& host, const QString& text, const QString& mark, tcp::Clause rule);
/// Lines below a chain, a blank one before them; nothing where there are none.
QString linesBelow(const QStringList& lines);

}  // namespace app::cli
