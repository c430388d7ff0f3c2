#pragma once

#include "capture/capture_file.h"
#include "capture/packet_decoder.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::files {

/// What is said about the file of a capture, not about a connection in it.
class CaptureFileWords {
    Q_DECLARE_TR_FUNCTIONS(app::CaptureFileWords)

public:
    /// What is wrong with the file, and where: "octet 1830: record claims …".
    static QString text(const tcp::Damage& damage);
    /// What a file that is no capture looks like.
    static QString text(tcp::FileKind kind);
    /// What was in the file besides; a line each.
    static QStringList notes(const tcp::CaptureNotes& notes);
};

}  // namespace app::files
