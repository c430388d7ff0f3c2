#pragma once

#include "lab/known_state.h"
#include "theme/appearance.h"

#include <QString>

namespace app::panels {

/// What one card says, ready to be shown: a heading and rich text, whose links are the ids of lessons.
struct CardText {
    QString heading;
    QString body;
};

/// Everything about a state: what it waits for, who ends it, what many of them mean, what to check, its names and
/// numbers in other systems, the calls that lead on, Linux, the lessons that show it.
CardText stateCard(tcp::State state, const theme::Appearance& appearance, const QString& language);
/// The same with what a capture shows of it on top: which packet proves it, and what is only assumed.
CardText stateCard(tcp::State state, const theme::Appearance& appearance, const QString& language,
                   const lab::Evidence& evidence, std::size_t moment, tcp::HostId host);

/// Everything about an arrow: what makes the state change, by which rule, Linux, the lessons that take it.
/// `id` as in tcp::transitions() or tcp::deviationEdge().
CardText edgeCard(const std::string& id, const theme::Appearance& appearance, const QString& language);

}  // namespace app::panels
