#pragma once

#include "scenario/scenario.h"

#include <QString>

namespace app::files {

/// The text in the language ("en", "ko", any tag); where it has none, in English, then in any. Empty if there is no
/// text. States are named in the chosen spelling: for people. A file is given what is written.
QString localText(const tcp::LocalText& texts, const QString& language);
/// Likewise of a text about tools: their names of states, in capitals as they print them, stay.
QString toolText(const tcp::LocalText& texts, const QString& language);
/// As the author wrote it.
QString writtenText(const tcp::LocalText& texts, const QString& language);

}  // namespace app::files
