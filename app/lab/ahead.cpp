#include "lab/ahead.h"

namespace app {
namespace {

constexpr int kMostEvents = 1000;  ///< far more than a window of text and its acknowledgments

}  // namespace

std::optional<TimerAhead> nextTimer(const tcp::World& world)
{
    tcp::World ahead = world;
    tcp::Happenings story;
    for (int i = 0; i < kMostEvents && ahead.nextDue(); ++i) {
        story.clear();
        ahead.step(tcp::NextEvent{}, story);
        for (const tcp::Happening& happening : story) {
            const auto* timer = std::get_if<tcp::TimerChanged>(&happening.what);
            if (timer && timer->what == tcp::TimerChange::Expired) return TimerAhead{happening.at, happening.host, timer->timer};
        }
    }
    return std::nullopt;
}

}  // namespace app
