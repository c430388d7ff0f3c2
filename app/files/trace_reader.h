#pragma once

#include "files/fault.h"

#include "observation/trace.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app::files {

inline constexpr qsizetype kMostTraceOctets = qsizetype{256} * 1024 * 1024;

/// A trace as read. Where there are faults it is not to be used.
/// By the end of its name.
inline bool looksLikeTrace(const QString& path)
{
    return path.endsWith(QStringLiteral(".trace")) || path.endsWith(QStringLiteral(".jsonl"));
}

struct TraceFile {
    tcp::Trace trace;
    std::vector<Fault> faults;

    bool good() const { return faults.empty(); }
};

/// Reads JSON Lines (reference: trace, with the optional meta, ss, errno, cut and grace of a measured run). Events and
/// members that it does not know are left out; a known event that lacks a member, or has a wrong word, is a fault.
TraceFile readTrace(const QByteArray& lines);
/// Reads the file; "-" is standard input. A file that is compressed (qCompress) is opened first.
TraceFile readTraceFile(const QString& path);
/// The recording of a built-in scenario on a real kernel, embedded as :/recordings/ID.trace; empty where none is
/// shipped.
QByteArray shippedRecording(const QString& id);
/// Without reading it.
bool hasShippedRecording(const QString& id);

}  // namespace app::files
