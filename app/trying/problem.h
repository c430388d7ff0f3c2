#pragma once

#include "files/fault.h"
#include "scenario/assignment.h"
#include "scenario/scenario.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace app::trying {

/// Something to bring about before the lesson that teaches it: a goal in the language of assignments, hints, and the
/// shortest way there (resources/problems).
struct Problem {
    int order = 0;
    tcp::Assignment goal;
    std::string lesson;                 ///< id of the one that follows
    std::vector<tcp::LocalText> hints;  ///< the last one gives it away
    std::vector<std::string> moves;     ///< among these actions no shorter way was found (tests/trying)
    tcp::Scenario solution;             ///< what is given, then the way
    std::vector<files::Fault> faults;

    QString id() const { return QString::fromStdString(goal.id); }
};

Problem readProblem(const QByteArray& json);
/// The built-in ones, in the order of the course.
const std::vector<Problem>& problems();
/// nullptr: there is no such problem.
const Problem* problemOf(const std::string& id);
/// What a hand does is what is done after that which was given.
std::size_t ownActions(const Problem& problem, const tcp::Scenario& script);

}  // namespace app::trying
