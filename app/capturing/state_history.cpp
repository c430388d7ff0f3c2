#include "capturing/state_history.h"

#include "observation/changes.h"
#include "observation/findings.h"

#include <algorithm>

namespace app::capturing {
namespace {

constexpr tcp::Duration kTimeWait = tcp::SystemTimes{}.timeWait;

}  // namespace

void StateHistory::add(const tcp::Conversation& conversation, tcp::Instant now)
{
    const tcp::End client = tcp::openerOf(conversation) == tcp::Opener::B ? tcp::End::B : tcp::End::A;
    if (!origin_) origin_ = conversation.first.at();
    addEnd(conversation, client, tcp::HostId::Client, now);
    addEnd(conversation, tcp::other(client), tcp::HostId::Server, now);
    last_ = std::max(last_, now);
}

// A listener is not one of the connections, and CLOSED is no socket.
void StateHistory::addEnd(const tcp::Conversation& conversation, tcp::End end, tcp::HostId host, tcp::Instant now)
{
    const std::vector<tcp::ObservedChange> changes = tcp::changesOf(conversation, end);
    tcp::Instant at = conversation.first.at();
    if (changes.empty()) {
        const tcp::EndStates states = tcp::statesAtEnd(conversation, end, now);
        if (states.assumed.size() == 1) change(at, host, states.assumed.only(), 1);
        return;
    }
    change(at, host, changes.front().from, 1);
    for (const tcp::ObservedChange& one : changes) {
        const tcp::Moment when = one.lo.isPacket() && !one.ownSend ? one.lo : one.hi;
        if (when.isPacket()) at = std::max(at, when.at());
        change(at, host, one.from, -1);
        change(at, host, one.to, 1);
    }
    const tcp::State final_ = changes.back().to;
    if (final_ == tcp::State::TimeWait && at + kTimeWait <= now) change(at + kTimeWait, host, final_, -1);
}

void StateHistory::change(tcp::Instant at, tcp::HostId host, tcp::State state, int by)
{
    if (state == tcp::State::Closed || state == tcp::State::Listen) return;
    const tcp::Duration since = std::max<tcp::Duration>(at - *origin_, tcp::Duration{});
    while (since / step_ >= static_cast<std::int64_t>(kSteps)) {
        for (std::size_t i = 0; i < kSteps / 2; ++i) {
            Changes sum = steps_[2 * i];
            for (std::size_t h = 0; h < sum.size(); ++h)
                for (std::size_t s = 0; s < sum[h].size(); ++s) sum[h][s] += steps_[2 * i + 1][h][s];
            steps_[i] = sum;
        }
        std::fill(steps_.begin() + kSteps / 2, steps_.end(), Changes{});
        step_ *= 2;
    }
    steps_[static_cast<std::size_t>(since / step_)][tcp::index(host)][static_cast<std::size_t>(state)] += by;
}

std::shared_ptr<const tcp::CrowdRun> StateHistory::run() const
{
    auto run = std::make_shared<tcp::CrowdRun>();
    if (!origin_) return run;
    std::array<std::array<std::int64_t, tcp::kStates.size()>, 2> now{};
    const auto steps = std::min<std::int64_t>((last_ - *origin_) / step_ + 1, static_cast<std::int64_t>(kSteps));
    for (std::int64_t i = 0; i < steps; ++i) {
        tcp::Sample sample;
        sample.at = i * step_;
        for (std::size_t h = 0; h < now.size(); ++h)
            for (std::size_t s = 0; s < now[h].size(); ++s) {
                now[h][s] += steps_[static_cast<std::size_t>(i)][h][s];
                sample.states[h][s] = static_cast<std::uint32_t>(std::max<std::int64_t>(now[h][s], 0));
            }
        run->samples.push_back(sample);
    }
    return run;
}

}  // namespace app::capturing
