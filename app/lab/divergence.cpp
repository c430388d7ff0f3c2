#include "lab/divergence.h"

#include "scenario/action_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace app::lab {
namespace {

/// One thing that can be seen, without what differs from one TCP to the next.
struct Observable {
    tcp::Instant at{};
    tcp::HostId host{};
    std::size_t kind = 0;
    std::array<std::int64_t, 5> numbers{};
    std::string_view word{};
    std::string action{};
    std::size_t step = 0;

    bool alike(const Observable& other) const
    {
        return at == other.at && host == other.host && kind == other.kind && numbers == other.numbers
               && word == other.word && action == other.action;
    }
};

using Numbers = std::array<std::int64_t, 5>;

Numbers numbersOf(const auto& flown, int more)
{
    return {flown.segment.ctl, flown.rseq, flown.rack, flown.segment.text, more};
}

/// False: not to be seen.
class Appearance {
public:
    explicit Appearance(Observable& seen) : seen_(seen) {}

    bool operator()(const tcp::Called& it) { return put({static_cast<int>(it.call), it.octets}, it.result); }
    bool operator()(const tcp::Sent& it) { return put(numbersOf(it, it.retransmission)); }
    bool operator()(const tcp::Received& it) { return put(numbersOf(it, it.accepted)); }
    bool operator()(const tcp::Lost& it) { return put({static_cast<int>(it.why)}); }
    bool operator()(const tcp::Delayed&) { return false; }  // the hand that did it is seen
    bool operator()(const tcp::Injected& it) { return put(numbersOf(it, 0)); }
    bool operator()(const tcp::StateChanged& it) { return put({static_cast<int>(it.from), static_cast<int>(it.to)}); }
    bool operator()(const tcp::TimerChanged&) { return false; }
    bool operator()(const tcp::UserSignalled& it) { return put({static_cast<int>(it.signal)}); }
    bool operator()(const tcp::BoxChanged& it)
    {
        return put({static_cast<int>(it.before), static_cast<int>(it.after)});
    }

private:
    bool put(const Numbers& numbers, std::string_view word = {})
    {
        seen_.numbers = numbers;
        seen_.word = word;
        return true;
    }
    Observable& seen_;
};

constexpr std::size_t kByHand = 100;  ///< a kind that no event has

void see(const tcp::Timeline& timeline, std::size_t step, std::vector<Observable>& all)
{
    const tcp::Step& done = timeline.step(step);
    if (const auto* action = std::get_if<tcp::Action>(&done.cause)) {
        Observable hand{
            .at = timeline.at(step).now(), .kind = kByHand, .action = tcp::actionText(*action), .step = step};
        all.push_back(std::move(hand));
    }
    for (const tcp::TraceEvent& event : done.events) {
        Observable seen{.at = event.at, .host = event.host, .kind = event.what.index(), .step = step};
        if (std::visit(Appearance(seen), event.what)) all.push_back(std::move(seen));
    }
}

/// The story, one step after the other, as far as it has been asked for.
class Watcher {
public:
    explicit Watcher(const tcp::Timeline& timeline) : timeline_(timeline) {}

    /// What is seen next; null at the end.
    const Observable* next()
    {
        while (at_ == batch_.size() && step_ < timeline_.size()) {
            batch_.clear();
            at_ = 0;
            see(timeline_, step_++, batch_);
        }
        return at_ < batch_.size() ? &batch_[at_] : nullptr;
    }
    void goOn() { ++at_; }
    bool livedThrough(tcp::Instant at) const { return timeline_.last().now() >= at; }
    std::size_t end() const { return timeline_.size(); }

private:
    const tcp::Timeline& timeline_;
    std::vector<Observable> batch_;
    std::size_t at_ = 0;
    std::size_t step_ = 0;
};

}  // namespace

std::optional<Divergence> divergence(const tcp::Timeline& here, const tcp::Timeline& there)
{
    Watcher a(here);
    Watcher b(there);
    for (;; a.goOn(), b.goOn()) {
        const Observable* one = a.next();
        const Observable* other = b.next();
        if (one && other && one->alike(*other)) continue;
        if (!one && !other) return std::nullopt;
        const tcp::Instant at = !one ? other->at : !other ? one->at : std::min(one->at, other->at);
        if (!a.livedThrough(at) || !b.livedThrough(at)) return std::nullopt;
        return Divergence{one ? one->step : a.end(), other ? other->step : b.end(), at};
    }
}

}  // namespace app::lab
