#include "files/packed.h"

#include <QtEndian>

namespace app::files {
namespace {

constexpr int kSmallest = 9;       ///< zlib's level
constexpr qsizetype kLength = 4;   ///< octets in which qCompress() writes the length first
constexpr auto kLetters = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

}  // namespace

QByteArray packed(const QByteArray& text) { return qCompress(text, kSmallest).toBase64(kLetters); }

std::optional<QByteArray> unpacked(const QByteArray& packed, qsizetype limit)
{
    const auto octets = QByteArray::fromBase64Encoding(packed, kLetters | QByteArray::AbortOnBase64DecodingErrors);
    if (!octets || octets.decoded.size() <= kLength) return std::nullopt;
    const auto length = qFromBigEndian<quint32>(octets.decoded.constData());
    if (length == 0 || length > static_cast<quint64>(limit)) return std::nullopt;
    const QByteArray text = qUncompress(octets.decoded);
    if (text.size() != static_cast<qsizetype>(length)) return std::nullopt;
    return text;
}

}  // namespace app::files
