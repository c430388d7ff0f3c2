#pragma once

#include "files/capture_record.h"

#include <QCommandLineParser>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace app::cli {

/// What was asked of a capture.
struct CaptureRequest {
    QString file;
    std::string format = "text";
    std::optional<std::uint64_t> connection;
    files::CaptureOptions options;
    std::size_t limit = 1'000'000;
    QString output;
    bool replay = false;
    std::optional<std::string> profile;   ///< empty: none was named
};

/// The options of `capture`. Empty after a message was printed.
std::optional<CaptureRequest> captureRequest(const QCommandLineParser& line);
/// The options of `why` about a capture.
std::optional<CaptureRequest> whyRequest(const QCommandLineParser& line);

}  // namespace app::cli
