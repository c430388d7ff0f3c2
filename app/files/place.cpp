#include "files/place.h"

namespace app {
namespace {

/// Octets of UTF-8 that the \uXXXX at this place stands for; a pair of surrogates is counted with its first half.
std::size_t escapedLength(const QByteArray& json, qsizetype at)
{
    const uint code = json.mid(at + 2, 4).toUInt(nullptr, 16);
    if (QChar::isHighSurrogate(code)) return 4;
    if (QChar::isLowSurrogate(code)) return 0;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

}  // namespace

const Place* Place::member(const QString& wanted) const
{
    const Place* found = nullptr;
    for (const auto& [memberName, place] : members) {
        if (memberName == wanted) found = &place;  // the last one counts, as in Qt
    }
    return found;
}

qsizetype offsetInString(const QByteArray& json, qsizetype stringBegin, std::size_t decodedOffset)
{
    qsizetype at = stringBegin + 1;
    std::size_t decoded = 0;
    while (decoded < decodedOffset && at + 1 < json.size()) {
        const bool escape = json[at] == '\\';
        const bool unicode = escape && json[at + 1] == 'u';
        decoded += unicode ? escapedLength(json, at) : 1;
        at += unicode ? 6 : escape ? 2 : 1;
    }
    return at;
}

}  // namespace app
