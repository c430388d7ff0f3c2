#pragma once

#include "capture/packet_decoder.h"
#include "capturing/capture_row.h"
#include "lab/background.h"
#include "lab/evidence.h"
#include "traffic/crowd_run.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace app::capturing {

/// What is known when the file has been read, or reading it has ended.
struct CaptureEnd {
    QString error{};  ///< it cannot be read: why, or what it looks like
    QString damage{}; ///< it was read up to there
    tcp::CaptureNotes notes{};
    std::uint64_t connections = 0;
    tcp::Duration time{};
    bool cancelled = false;
    std::shared_ptr<const tcp::CrowdRun> states{}; ///< of all connections over time
};

/// What has been read since the last time it was told.
struct CaptureBatch {
    std::vector<CaptureRow> begun;                           ///< in the order of their numbers
    std::vector<std::pair<std::uint64_t, CaptureRow>> ended; ///< by number, from 1
    int percent = 0;
    std::optional<CaptureEnd> end;

    bool full() const;
};

/// Reads the list of connections beside the window. Rows come while it reads: in portions, so that a million of them do
/// not stop it.
class CaptureJob : public QObject {
    Q_OBJECT

public:
    explicit CaptureJob(QObject* parent = nullptr) : QObject(parent) {}

    /// With `now` all of it is read on return.
    void start(const QString& path, bool now = false);
    void cancel();
    /// From start() until the end has been told, or it was cancelled.
    bool running() const { return running_; }

signals:
    void read(const app::capturing::CaptureBatch& batch);

private:
    class Listing;
    void take(const CaptureBatch& batch);

    bool running_ = false;
    lab::Background background_{this};
};

/// Reads one connection again, with all its packets, beside the window.
class ConnectionJob : public QObject {
    Q_OBJECT

public:
    explicit ConnectionJob(QObject* parent = nullptr) : QObject(parent) {}

    /// The packets of one connection that are kept: what is longer is cut there.
    static constexpr std::size_t kMostKept = 200'000;

    /// With `now` it is found on return.
    void start(const QString& path, std::uint64_t number, const tcp::CapturedOptions& options, bool now = false);
    void cancel() { background_.cancel(); }

signals:
    /// Null: it is not there any more.
    void found(std::shared_ptr<const app::lab::Evidence> evidence);

private:
    class Rereading;

    lab::Background background_{this};
};

} // namespace app::capturing
