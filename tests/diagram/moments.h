#pragma once

#include "lab/moment.h"

#include <string>
#include <vector>

namespace app::given {

/// A moment reached by causes: what is done and how the clock goes on, in the words of scenario files.
/// "client connect" with nothing more runs until it is quiet; "next" is one event, "60s" that much time.
class Story {
public:
    explicit Story(const std::string& profile = "linux");

    Story& act(const std::string& action);        ///< without letting the clock run
    Story& run(const std::string& how = "quiet");
    Story& then(const std::string& action, const std::string& how = "quiet") { return act(action).run(how); }
    /// What has happened so far is no longer news.
    Story& mark();

    std::size_t size() const { return timeline_->size(); }
    /// Now: just happened is everything since mark().
    lab::Moment moment() const;
    /// The moment after so many steps of the timeline, with one step as news.
    lab::Moment at(std::size_t index) const;

private:
    std::shared_ptr<tcp::Timeline> timeline_;
    std::size_t marked_ = 0;
};

/// Stories that end in each state, for the client.
Story handshake(const std::string& profile = "linux");
Story stalledPeer();

}  // namespace app::given
