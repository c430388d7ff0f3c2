#pragma once

#include <QString>

#include <vector>

namespace app::files {

/// The word of these that is nearest to another one. Empty: none is near.
QString nearestOf(const QString& word, const std::vector<QString>& words);

/// `did you mean "half-close"?`, in English as every message is before files::spokenMessage(). Empty: no word is near.
QString didYouMean(const QString& word, const std::vector<QString>& words);

}  // namespace app::files
