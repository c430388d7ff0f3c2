#pragma once

#include "traffic/follow.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace app {

/// What is looked for: a connection that has this state at this host at this moment.
struct Wanted {
    tcp::CrowdSettings settings;
    tcp::Instant at{};
    tcp::HostId host{};
    tcp::State state{};
};

using SharedFollowed = std::shared_ptr<const tcp::Followed>;  ///< nullptr: no connection has that state

/// Picks one connection out of a crowd and follows it, beside the window: the crowd runs twice more for that.
class ConnectionSearch : public QObject {
    Q_OBJECT

public:
    explicit ConnectionSearch(QObject* parent = nullptr) : QObject(parent) {}
    ~ConnectionSearch() override { cancel(); }

    void start(const Wanted& wanted);
    void cancel();
    /// The same, here and now: for tests.
    static SharedFollowed find(const Wanted& wanted, const tcp::GoOn& goOn = {});

signals:
    void found(const app::SharedFollowed& followed);

private:
    std::thread thread_;
    std::shared_ptr<std::atomic<bool>> stop_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace app
