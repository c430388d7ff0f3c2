#pragma once

#include <QByteArrayView>
#include <QString>

namespace app::cli {

/// Exit statuses of reference: command-line. kNotAllowed: the machine does not allow, or does not have, what is needed.
enum ExitStatus { kAllHold = 0, kSomeFailed = 1, kBadInput = 2, kNotAllowed = 3 };

/// Results: to standard output, or to the file where one is named. A reader that has gone away is no error.
int writeResult(QByteArrayView result, const QString& file = {});
/// A message to standard error, headed by the name of the program.
void complain(const QString& message);
/// A message that already begins with its place: FILE:LINE:COLUMN.
void complainAsIs(const QString& message);

}  // namespace app::cli
