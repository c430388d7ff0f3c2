#pragma once

#include "files/fault.h"

#include "scenario/assignment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app::cli {

/// One hand-in: as it was read and, if it could be, as it was graded.
struct HandIn {
    QString file;
    std::vector<files::Fault> faults;
    tcp::Graded graded;
    QStringList sameAs{};  ///< other files that are the same run

    bool good() const { return faults.empty(); }
    int points(const tcp::Assignment& assignment) const { return good() ? graded.points(assignment) : 0; }
};

/// What the instructor reads: each hand-in with its points, and for each criterion the sentence why.
QString gradeText(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns);
/// Why a criterion is met or is not, in the language spoken.
QString reasonText(const tcp::Criterion& criterion, const tcp::CriterionResult& result);
/// Why a hand-in is given nothing at all; empty if it is not so.
QString disqualificationText(const tcp::Assignment& assignment, const tcp::Graded& graded);

/// A line for each hand-in, with a column for each criterion (RFC 4180).
QByteArray gradeCsv(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns);
/// The worksheet that Moodle takes for offline grading. The participant is found in the name that Moodle gives to what
/// it packs: "Name_12345_assignsubmission_file…".
QByteArray moodleCsv(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns);
QByteArray gradeJunit(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns);

}  // namespace app::cli
