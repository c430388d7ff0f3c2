#include "window/connection_search.h"

namespace app {

std::shared_ptr<const tcp::Followed> ConnectionSearch::find(const Wanted& wanted, const tcp::GoOn& goOn)
{
    const auto connection = tcp::connectionIn(wanted.settings, wanted.at, wanted.host, wanted.state, goOn);
    if (!connection) return nullptr;
    return std::make_shared<const tcp::Followed>(tcp::follow(wanted.settings, *connection, wanted.at, goOn));
}

void ConnectionSearch::start(const Wanted& wanted)
{
    cancel();
    stop_ = std::make_shared<std::atomic<bool>>(false);
    thread_ = std::thread([this, wanted, stop = stop_] {
        const auto followed = find(wanted, [&] { return !*stop; });
        if (*stop) return;
        QMetaObject::invokeMethod(this, [this, followed, stop] {
            if (!*stop) emit found(followed);
        }, Qt::QueuedConnection);
    });
}

void ConnectionSearch::cancel()
{
    *stop_ = true;
    if (thread_.joinable()) thread_.join();
}

}  // namespace app
