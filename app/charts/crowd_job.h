#pragma once

#include "traffic/crowd_run.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace app {

using SharedRun = std::shared_ptr<const tcp::CrowdRun>;

/// Plays a crowd beside the window. A new start or the destructor cancels what is running.
class CrowdJob : public QObject {
    Q_OBJECT

public:
    explicit CrowdJob(QObject* parent = nullptr) : QObject(parent) {}
    ~CrowdJob() override { cancel(); }

    void start(const tcp::CrowdSettings& settings);
    /// The same, here and now: for pictures.
    static tcp::CrowdRun run(const tcp::CrowdSettings& settings);
    void cancel();
    bool running() const { return thread_.joinable() && !*done_; }

signals:
    /// How far it is, and what there is so far; ten times a second.
    void progressed(int percent, app::SharedRun sofar);
    void finished(app::SharedRun run);

private:
    std::thread thread_;
    std::shared_ptr<std::atomic<bool>> stop_ = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> done_ = std::make_shared<std::atomic<bool>>(true);
};

}  // namespace app
