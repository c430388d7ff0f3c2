#pragma once

#include "files/fault.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace app::files {

struct MemberPlace;

/// Where a JSON value stands in its text, and where its members and items do. Qt's parser keeps no places,
/// and they are what makes a message useful. Offsets in octets.
struct Place {
    qsizetype begin = 0;               ///< first octet of the value
    qsizetype name = 0;                ///< first octet of its name, for a member of an object
    std::vector<MemberPlace> members;  ///< in the order of the text, duplicates included
    std::vector<Place> items;

    const Place* member(const QString& name) const;
};

struct MemberPlace {
    QString name;
    Place place;
};

/// The places of a JSON text (RFC 8259). Where it is none, the first fault says where and what was expected there:
/// Qt's parser tells one octet or many too late, and lets pass what other programs do not.
std::optional<Place> placesOf(const QByteArray& json, Faults& faults);

/// Where in the text the octet of a decoded string stands: escapes are longer than what they mean.
qsizetype offsetInString(const QByteArray& json, qsizetype stringBegin, std::size_t decodedOffset);

}  // namespace app::files
