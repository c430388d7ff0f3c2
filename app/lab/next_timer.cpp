#include "lab/next_timer.h"

namespace app::lab {
namespace {

constexpr int kMostEvents = 1000;  ///< far more than a window of text and its acknowledgments

}  // namespace

std::optional<TimerAhead> nextTimer(const tcp::World& world)
{
    tcp::World ahead = world;
    tcp::TraceLog story;
    for (int i = 0; i < kMostEvents && ahead.nextDue(); ++i) {
        story.clear();
        ahead.step(tcp::NextEvent{}, story);
        for (const tcp::TraceEvent& event : story) {
            const auto* timer = std::get_if<tcp::TimerChanged>(&event.what);
            if (timer && timer->what == tcp::TimerChange::Expired)
                return TimerAhead{event.at, event.host, timer->timer, timer->probe};
        }
    }
    return std::nullopt;
}

}  // namespace app::lab
