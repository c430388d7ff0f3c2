#pragma once

#include "files/fault.h"

#include "scenario/scenario.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

inline constexpr qsizetype kMostOctets = qsizetype{1024} * 1024;  ///< of a scenario file (contract 1.5)
inline constexpr int kMostSteps = 10'000;              ///< of a scenario (contract 1.5)

/// A scenario file as read. Where there are faults the scenario is not to be used: a bad file never runs in part.
struct ScenarioFile {
    tcp::Scenario scenario;
    std::vector<Fault> faults;
    int order = 0;  ///< place in the course, of built-in scenarios

    bool good() const { return faults.empty(); }
};

/// Reads the text of a scenario file (contract 1); reports every fault of it.
ScenarioFile readScenario(const QByteArray& json);
/// Reads the file; "-" is standard input. Never reads more than the limit.
ScenarioFile readScenarioFile(const QString& path);

}  // namespace app
