#include "window/connection_search.h"

namespace app {

Search ConnectionSearch::find(const Wanted& wanted, const tcp::GoOn& goOn)
{
    const tcp::Found found = tcp::connectionIn(wanted.settings, wanted.at, wanted.host, wanted.state, goOn);
    if (!found.connection) return {nullptr, found.onlyByCookie};
    const auto followed = tcp::follow(wanted.settings, *found.connection, wanted.at, goOn);
    return {std::make_shared<const tcp::Followed>(followed), false};
}

void ConnectionSearch::start(const Wanted& wanted)
{
    cancel();
    stop_ = std::make_shared<std::atomic<bool>>(false);
    thread_ = std::thread([this, wanted, stop = stop_] {
        const Search search = find(wanted, [&] { return !*stop; });
        if (*stop) return;
        QMetaObject::invokeMethod(this, [this, search, stop] {
            if (!*stop) emit found(search);
        }, Qt::QueuedConnection);
    });
}

void ConnectionSearch::cancel()
{
    *stop_ = true;
    if (thread_.joinable()) thread_.join();
}

}  // namespace app
