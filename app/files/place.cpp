#include "files/place.h"

namespace app::files {
namespace {

/// An escape or an octet: how long it is as written, and how many octets of UTF-8 it means.
struct Piece {
    qsizetype written = 1;
    std::size_t decoded = 1;
};

Piece pieceAt(const QByteArray& json, qsizetype at)
{
    if (json[at] != '\\') return {};
    if (at + 1 < json.size() && json[at + 1] != 'u') return {2, 1};
    const auto unit = [&](qsizetype begin) { return json.mid(begin + 2, 4).toUInt(nullptr, 16); };
    const uint code = unit(at);
    const bool pair =
        QChar::isHighSurrogate(code) && json.mid(at + 6, 2) == "\\u" && QChar::isLowSurrogate(unit(at + 6));
    if (pair) return {12, 4};
    return {6, code < 0x80 || QChar::isSurrogate(code) ? std::size_t{1}
               : code < 0x800                          ? std::size_t{2}
                                                       : std::size_t{3}};
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
        const Piece piece = pieceAt(json, at);
        at += piece.written;
        decoded += piece.decoded;
    }
    return at;
}

}  // namespace app::files
