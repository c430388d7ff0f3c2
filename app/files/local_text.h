#pragma once

#include "scenario/scenario.h"

#include <QString>

namespace app::files {

/// The text in the language ("en", "ko", any tag); where it has none, in English, then in any. Empty if there is no
/// text.
inline QString localText(const tcp::LocalText& texts, const QString& language)
{
    auto found = texts.find(language.toStdString());
    if (found == texts.end()) found = texts.find("en");
    if (found == texts.end()) found = texts.begin();
    return found == texts.end() ? QString() : QString::fromStdString(found->second);
}

}  // namespace app::files
