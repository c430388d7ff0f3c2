#pragma once

#include "files/fault.h"

#include "scenario/assignment.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app::files {

/// An assignment as read (reference: assignments). Where there are faults it is not to be used.
struct AssignmentFile {
    tcp::Assignment assignment;
    std::vector<Fault> faults;

    bool good() const { return faults.empty(); }
};

AssignmentFile readAssignment(const QByteArray& json);
/// "-" is standard input.
AssignmentFile readAssignmentFile(const QString& path);

}  // namespace app::files
