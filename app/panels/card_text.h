#pragma once

#include "theme/look.h"

#include <QString>

namespace app {

/// What one card says, ready to be shown: a heading and rich text, whose links are the ids of lessons.
struct CardText {
    QString heading;
    QString body;
};

/// Everything about a state: what it waits for, who ends it, what many of them mean, what to check, its names and
/// numbers in other systems, the calls that lead on, Linux, the lessons that show it.
CardText stateCard(tcp::State state, const Look& look, const QString& language);

/// Everything about an arrow: what makes the state change, by which rule, Linux, the lessons that take it.
/// `id` as in tcp::transitions() or tcp::deviationEdge().
CardText edgeCard(const std::string& id, const Look& look, const QString& language);

}  // namespace app
