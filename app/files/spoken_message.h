#pragma once

#include <QString>

namespace app::files {

/// A message about a file or a run in the language of the program. The reader and the model write such messages in
/// English, because they know nothing of languages; words of the format and quoted text stay as they are.
/// A message may have two halves: `what is wrong; what was expected`.
QString spokenMessage(const QString& english);

}  // namespace app::files
