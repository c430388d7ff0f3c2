#include "window/connection_search.h"

namespace app {

SharedFollowed ConnectionSearch::find(const Wanted& wanted, const tcp::GoOn& goOn)
{
    const auto found = tcp::connectionIn(wanted.settings, wanted.at, wanted.host, wanted.state, goOn);
    if (!found) return nullptr;
    return std::make_shared<const tcp::Followed>(tcp::follow(wanted.settings, *found, wanted.at, goOn));
}

void ConnectionSearch::start(const Wanted& wanted)
{
    cancel();
    stop_ = std::make_shared<std::atomic<bool>>(false);
    thread_ = std::thread([this, wanted, stop = stop_] {
        const SharedFollowed followed = find(wanted, [&] { return !*stop; });
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
