#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <array>
#include <vector>

class QIODevice;

namespace app {

/// For students, what is to be predicted is empty; for teachers it is filled in.
enum class HandoutFor { Students, Teachers };

/// One step in the table of a handout.
struct HandoutRow {
    QString done;        ///< what is done, or for teachers the title of the step
    QString question;    ///< about its outcome
    QString prediction;  ///< empty for students
    std::array<QString, 2> states;  ///< of client and server after it; empty for students
};
std::vector<HandoutRow> handoutRows(const Moment& moment, HandoutFor whom, StateNames names);

/// A scenario on A4 (design 5.3): a table of its steps with a question before each, the state diagram with the way
/// drawn on it, the whole ladder. `moment` may be any of it. False if the device cannot be written.
bool writeHandout(const Moment& moment, HandoutFor whom, const Look& look, QIODevice& device);

}  // namespace app
