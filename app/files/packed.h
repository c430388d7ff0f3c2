#pragma once

#include <QByteArray>

#include <optional>

namespace app::files {

/// Text compressed by zlib and written in base64url, short enough for a link.
QByteArray packed(const QByteArray& text);
/// The text again; nothing if it is damaged, or longer than the limit.
std::optional<QByteArray> unpacked(const QByteArray& packed, qsizetype limit);

}  // namespace app::files
