#pragma once

#include "drill/player.h"

#include <QString>

/// What is said about a script of packetdrill, in the language of the program.
namespace app::cli {

/// "expected a sequence range such as 1:1001(1000)"
QString expectedWords(tcp::drill::Expected expected);
/// Why something of a script has no part in the model.
QString outsideWords(tcp::drill::Outside why);
/// How the model differs, in one sentence.
QString mismatchWords(const tcp::drill::Mismatch& difference);

} // namespace app::cli
