#pragma once

#include "lab/background.h"
#include "traffic/follow.h"

#include <QObject>

#include <memory>

namespace app::crowds {

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

    void start(const Wanted& wanted);
    void cancel() { background_.cancel(); }
    /// The same, here and now: for tests.
    static SharedFollowed find(const Wanted& wanted);

signals:
    void found(const app::crowds::SharedFollowed& followed);

private:
    lab::Background background_{this};
};

}  // namespace app::crowds
