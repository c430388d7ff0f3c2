#pragma once

#include "protocol/transition.h"

#include <QString>

namespace app::theme {

/// The two lines on an arrow, in the current language: what makes the state change, and what is done then.
/// Words of RFC 9293 Figure 5 ("rcv", "snd", calls in capitals). Lines within one are separated by '\n'.
struct EdgeWords {
    QString event;
    QString action;

    friend bool operator==(const EdgeWords&, const EdgeWords&) = default;
};

/// The label of an arrow that is always drawn (layers base and os). Empty for other ids.
EdgeWords edgeWords(std::string_view edge);

/// What a callout says of an arrow that was taken because of this trigger: on one line each, and the reset edges
/// say which of their reasons it was. The clause of the change tells whose limit ended FIN-WAIT-2.
EdgeWords takenWords(std::string_view edge, tcp::State from, tcp::Trigger trigger, tcp::Clause clause);

/// The trigger as an event in the current language.
QString triggerWords(tcp::Trigger trigger);

/// Title and subtitle of a region: "ACTIVE CLOSE", "sends the first FIN". `id` as in the layout.
EdgeWords regionWords(const QString& id);

}  // namespace app::theme
