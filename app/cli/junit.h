#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

/// What became of one scenario that was checked.
struct CheckedScenario {
    QString name;       ///< its id; as it was named, where it could not be read
    bool good = false;  ///< false: the input was bad, and the messages are on standard error
    std::size_t steps = 0;
    std::size_t expectations = 0;
    std::vector<QString> failures = {};
};

/// The report that CI systems read: one test suite, a test case for each scenario.
QByteArray junit(const std::vector<CheckedScenario>& results);

}  // namespace app
