#pragma once

#include "files/fault.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app::cli {

/// What became of one expectation.
struct CheckedClaim {
    QString name;          ///< "step 2: server"; unlike every other of its scenario
    QString failure = {};  ///< empty: it holds
};

/// What became of one scenario that was checked.
struct CheckedScenario {
    QString name;       ///< its id; as it was named, where it could not be read
    bool good = false;  ///< false: the input was bad, and the faults say why
    std::size_t steps = 0;
    std::vector<CheckedClaim> claims = {};
    std::vector<files::Fault> faults = {};

    std::size_t failures() const;
};

/// The report that CI systems read: a test suite for each scenario, in it a test case for each expectation, or for each
/// fault of bad input, with its place.
QByteArray junit(const std::vector<CheckedScenario>& results);

}  // namespace app::cli
