#pragma once

#include "files/host_word.h"
#include "files/local_text.h"

#include <QString>

#include <string_view>

namespace app::lab {

inline QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

using files::hostWord;

}  // namespace app::lab
