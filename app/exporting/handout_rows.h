#pragma once

#include "lab/known_state.h"
#include "lab/moment.h"
#include "theme/appearance.h"

#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace app::exporting {

/// For students, what is to be predicted is empty; for teachers it is filled in.
enum class HandoutFor { Students, Teachers };

/// One step in the table of a handout.
struct HandoutRow {
    QString done;        ///< what is done, or for teachers the title of the step
    QString question;    ///< about its outcome
    QString prediction;  ///< empty for students
    std::array<QString, 2> states;  ///< of client and server after it; empty for students
};
std::vector<HandoutRow> handoutRows(const lab::Moment& moment, HandoutFor whom, theme::StateNames names,
                                    const lab::Evidence* evidence = nullptr);

/// After so many steps of the run that `moment` belongs to.
lab::Moment momentAfter(const lab::Moment& moment, std::size_t step);

}  // namespace app::exporting
