#pragma once

#include <QByteArrayView>
#include <QString>

namespace app {

/// Exit statuses of contract 3.
enum ExitStatus { kAllHold = 0, kSomeFailed = 1, kBadInput = 2 };

/// Results: to standard output, or to the file where one is named. A reader that has gone away is no error.
int writeResult(QByteArrayView result, const QString& file = {});
/// A message to standard error, headed by the name of the program.
void complain(const QString& message);
/// A message that already begins with its place: FILE:LINE:COLUMN.
void complainAsIs(const QString& message);

}  // namespace app
