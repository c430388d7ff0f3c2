#pragma once

#include "cli/command.h"

#include <QtGlobal>

namespace app::cli {

// Options that several commands have.
inline const Option kLang{"lang", "en|ko",
                          QT_TRANSLATE_NOOP("app::Cli", "language of the texts (default: from the locale)")};
inline constexpr const char* kProfiles = "rfc9293|linux|freebsd|macos|windows|solaris";
inline const Option kProfile{
    "profile", kProfiles,
    QT_TRANSLATE_NOOP("app::Cli", "rfc9293, linux, or freebsd, macos, windows, solaris (the last "
                                  "four not fully verified); or client=NAME,server=NAME")};
inline const Option kSet{
    "set", "KEY=VALUE",
    QT_TRANSLATE_NOOP("app::Cli", "change a setting, for example msl=5s, or client.keepalive=60s for one "
                                  "host; may be repeated")};
inline const Option kSeed{"seed", "N",
                          QT_TRANSLATE_NOOP("app::Cli", "random seed: the same seed gives the same trace")};
inline const Option kOutput{"output", "FILE",
                            QT_TRANSLATE_NOOP("app::Cli", "write to FILE instead of standard output")};
inline const Option kWithout{
    "without", "LETTERS",
    QT_TRANSLATE_NOOP("app::Cli", "do not make these assumptions: letters a to f, as the marks tell them")};
inline const Option kSwapRoles{"swap-roles", nullptr,
                               QT_TRANSLATE_NOOP("app::Cli", "swap client and server once they are connected")};

}  // namespace app::cli
