#pragma once

#include "protocol/state.h"

#include <QString>

namespace app::panels {

/// What a state means to somebody who finds it on a machine, in the current language.
struct StateNotes {
    QString waitsFor;  ///< RFC 9293 3.3.2 in a sentence
    QString leaves;    ///< who is in charge of leaving it: the peer, the own application, the clock
    QString many;      ///< what many such sockets mean
    QString check;     ///< what to look at
    QString onLinux;   ///< what Linux does differently, or what its tools show
};
StateNotes stateNotes(tcp::State state);

/// What Linux does differently on this arrow (the id of tcp::Transition); empty: nothing worth saying.
QString edgeOnLinux(const std::string& edge);

}  // namespace app::panels
