#include "lab/comparison_run.h"

#include "lab/measured_story.h"

#include <algorithm>

namespace app::lab {

using namespace std::chrono_literals;

namespace {

constexpr auto kComparisonPatience = 300ms;  ///< as for the shown run

bool same(const Plan& a, const Plan& b)
{
    return a.script == b.script && a.profile == b.profile && a.overrides == b.overrides && a.measured == b.measured;
}

}  // namespace

std::optional<Plan> planAgainst(const Plan& plan, const ComparisonTarget& against)
{
    Plan other = plan;
    other.measured.reset();
    switch (against.what) {
    case ComparisonTarget::What::Nothing: return std::nullopt;
    case ComparisonTarget::What::Lesson:
        if (!plan.lesson || plan.isLesson()) return std::nullopt;
        other.script = plan.lesson;
        other.told = plan.lesson->steps.size();
        return other;
    case ComparisonTarget::What::Profile: other.profile = against.profile; return other;
    case ComparisonTarget::What::Unchanged:
        other.profile.clear();
        other.overrides.clear();
        return other;
    case ComparisonTarget::What::Simulated:
        if (!plan.measured) return std::nullopt;
        other.profile = plan.rules();
        return other;
    }
    return std::nullopt;
}

void ComparisonRun::setAgainst(ComparisonTarget against)
{
    against_ = std::move(against);
}

bool ComparisonRun::follow(const Plan& plan, const Moment& moment)
{
    const std::optional<Plan> wanted = planAgainst(plan, against_);
    const bool known = wanted && plan_ && same(*wanted, *plan_);
    if (!known) {
        plan_ = wanted;
        other_ = {};
        timeline_.reset();
        partingKnown_ = false;
        player_.cancel();
        if (!wanted) return false;
        player_.start(*wanted, [this](Played late) {
            take(std::move(late));
            emit ready();
        });
        if (auto played = player_.wait(kComparisonPatience)) take(std::move(*played));
    }
    if (!timeline_) return false;
    if (against_.what == ComparisonTarget::What::Lesson) liveUntil(moment.timeline->last().now());
    if (against_.what != ComparisonTarget::What::Simulated || !partingKnown_) parting_ = partingOf(plan, moment);
    partingKnown_ = true;
    return true;
}

/// A kernel is never on time to the microsecond: it is met with tolerance.
std::optional<Divergence> ComparisonRun::partingOf(const Plan& plan, const Moment& moment) const
{
    if (against_.what != ComparisonTarget::What::Simulated) return divergence(*moment.timeline, *timeline_);
    const StoryPlaces simulated{*timeline_, other_.run->stepEnds};
    return measuredStory({*plan.measured, {*moment.timeline, moment.stepEnds}}, {simulated_, simulated}).first;
}

void ComparisonRun::take(Played played)
{
    other_ = std::move(played);
    if (other_.run && against_.what == ComparisonTarget::What::Simulated) simulated_ = tcp::traceOf(*other_.run);
    if (other_.run) timeline_ = std::make_shared<tcp::Timeline>(std::move(other_.run->timeline));
}

/// The clock is the same for both: where the script ends, its hosts go on.
void ComparisonRun::liveUntil(tcp::Instant now)
{
    while (timeline_->size() < tcp::kMaxEvents && timeline_->last().nextDue().value_or(tcp::kNever) <= now)
        timeline_->apply(tcp::NextEvent{});
    if (timeline_->last().now() < now) timeline_->apply(tcp::Advance{now});
}

/// The last of these moments that is not after the instant.
std::size_t ComparisonRun::indexAt(tcp::Instant now, std::size_t first, std::size_t last) const
{
    while (first < last) {
        const std::size_t middle = first + (last - first + 1) / 2;
        if (timeline_->at(middle).now() <= now) first = middle;
        else last = middle - 1;
    }
    return first;
}

std::size_t ComparisonRun::indexBeside(const Moment& moment) const
{
    const tcp::Instant now = moment.world().now();
    if (against_.what == ComparisonTarget::What::Lesson) {
        if (parting_ && moment.index <= parting_->here) return moment.index;
        return indexAt(now, parting_ ? parting_->there : 0, timeline_->size());
    }
    const std::vector<std::size_t>& ends = other_.run->stepEnds;
    if (moment.step > ends.size()) return timeline_->size();
    const std::size_t begin = moment.step == 0 ? 0 : ends[moment.step - 1];
    const std::size_t end = moment.step < ends.size() ? ends[moment.step] : begin;
    const std::size_t beginHere = moment.step == 0 ? 0 : moment.stepEnds[moment.step - 1];
    if (moment.index <= beginHere) return begin;
    return indexAt(timeline_->at(begin).now() + (now - moment.timeline->at(beginHere).now()), begin, end);
}

Moment ComparisonRun::beside(const Moment& moment)
{
    Moment before = moment;
    before.index = moment.previous;
    while (before.step > 0 && moment.stepEnds[before.step - 1] > before.index) --before.step;
    Moment there;
    there.timeline = timeline_;
    there.index = indexBeside(moment);
    there.previous = std::min(indexBeside(before), there.index);
    there.stepEnds = other_.run->stepEnds;
    const auto after = std::upper_bound(there.stepEnds.begin(), there.stepEnds.end(), there.index);
    there.step = static_cast<std::size_t>(after - there.stepEnds.begin());
    there.language = moment.language;
    there.advanced = moment.advanced && there.index > there.previous;
    return there;
}

std::optional<tcp::Instant> ComparisonRun::nextAfter(tcp::Instant now) const
{
    if (!timeline_) return std::nullopt;
    const std::size_t shown = indexAt(now, 0, timeline_->size());
    if (shown < timeline_->size()) return timeline_->at(shown + 1).now();
    return timeline_->last().nextDue();
}

}  // namespace app::lab
