#pragma once

#include "files/fault.h"

#include "scenario/scenario.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace app::files {

inline constexpr qsizetype kMostOctets = qsizetype{1024} * 1024;  ///< of a scenario file (reference: faults)
inline constexpr int kMostSteps = 10'000;              ///< of a scenario (reference: faults)

/// The moment at which a shared file opens: so many steps are done, and so many moments of the next one.
struct OpenAt {
    int step = 0;
    int moment = 0;

    friend bool operator==(const OpenAt&, const OpenAt&) = default;
};

/// A scenario file as read. Where there are faults the scenario is not to be used: a bad file never runs in part.
struct ScenarioFile {
    tcp::Scenario scenario;
    std::vector<Fault> faults;
    int order = 0;  ///< place in the course, of built-in scenarios
    std::optional<OpenAt> openAt{};

    bool good() const { return faults.empty(); }
};

/// Reads the text of a scenario file (reference: scenario-file); reports every fault of it.
ScenarioFile readScenario(const QByteArray& json);
/// Reads the file; "-" is standard input. Never reads more than the limit.
ScenarioFile readScenarioFile(const QString& path);

}  // namespace app::files
