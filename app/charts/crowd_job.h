#pragma once

#include "lab/background.h"
#include "traffic/crowd_run.h"

#include <QObject>

#include <memory>

namespace app::charts {

using SharedRun = std::shared_ptr<const tcp::CrowdRun>;

/// Plays a crowd beside the window. A new start or the destructor cancels what is running.
class CrowdJob : public QObject {
    Q_OBJECT

public:
    explicit CrowdJob(QObject* parent = nullptr) : QObject(parent) {}

    void start(const tcp::CrowdSettings& settings);
    /// The same, here and now: for pictures.
    static tcp::CrowdRun run(const tcp::CrowdSettings& settings);
    void cancel() { background_.cancel(); }
    bool running() const { return background_.running(); }

signals:
    /// How far it is, and what there is so far; ten times a second.
    void progressed(int percent, app::charts::SharedRun sofar);
    void finished(app::charts::SharedRun run);

private:
    lab::Background background_{this};
};

}  // namespace app::charts
