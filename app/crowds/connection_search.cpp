#include "crowds/connection_search.h"

#include <algorithm>
#include <optional>

namespace app::crowds {
namespace {

/// Two runs of the crowd, a second of it at a time: one to the moment, to find a connection, and one to follow it.
class Search {
public:
    explicit Search(const Wanted& wanted) : wanted_(wanted) { crowd_.emplace(wanted.settings); }

    /// False: that was all.
    bool goOn()
    {
        if (follower_) return follower_->goOn();
        crowd_->runUntil(std::min(wanted_.at, crowd_->now() + std::chrono::seconds(1)));
        if (crowd_->now() < wanted_.at) return true;
        const auto found = tcp::oldestConnection(*crowd_, wanted_.host, wanted_.state);
        if (found) follower_.emplace(wanted_.settings, *found, wanted_.at);
        return found.has_value();
    }
    SharedFollowed found() const
    {
        return follower_ ? std::make_shared<const tcp::Followed>(follower_->followed()) : nullptr;
    }

private:
    Wanted wanted_;
    std::optional<tcp::Crowd> crowd_;
    std::optional<tcp::Follower> follower_;
};

}  // namespace

SharedFollowed ConnectionSearch::find(const Wanted& wanted)
{
    Search search(wanted);
    while (search.goOn()) {}
    return search.found();
}

void ConnectionSearch::start(const Wanted& wanted)
{
    background_.start([this, search = std::make_shared<Search>(wanted)](lab::Background::Work& work) {
        if (search->goOn()) return true;
        work.tell([this, followed = search->found()] { emit found(followed); });
        return false;
    });
}

}  // namespace app::crowds
