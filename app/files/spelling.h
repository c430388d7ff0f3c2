#pragma once

#include "tools/state_names.h"

#include <QString>

namespace app::files {

/// How states are named in all that is read: chosen once for the whole program, as its language is. Until then as C
/// programs and the texts themselves do.
tcp::Spelling chosenSpelling();
void chooseSpelling(tcp::Spelling spelling);

/// Words that name states as RFC 9293 or C programs do, with these names in that spelling. What a tool prints is no
/// such text.
QString inSpelling(const QString& text, tcp::Spelling spelling);
/// As chosen.
QString inSpelling(const QString& text);

/// A text of a lesson or of a crowd as chosen. Hyphens quote ss there, and a sentence with netstat quotes that: they
/// stay as they are printed.
QString writtenInSpelling(const QString& text);
/// One that is about tools: what has no underscore may be printed as well, and stays.
QString toolTextInSpelling(const QString& text);

}  // namespace app::files
