#include "freeplay/free_play_progress_store.h"

#include "lab/goals.h"
#include "lab/joint_map.h"
#include "workbench/preferences.h"

#include <algorithm>

namespace app::freeplay {
namespace {

QStringList listOf(const lab::Ids& ids)
{
    QStringList list;
    for (const std::string& id : ids) list << QString::fromStdString(id);
    return list;
}

/// What an older or a newer program has left there and this one does not know is left out.
template <typename Known> lab::Ids setOf(const QStringList& list, Known known)
{
    lab::Ids ids;
    for (const QString& id : list) {
        if (known(id.toStdString())) ids.insert(id.toStdString());
    }
    return ids;
}

bool isGoal(const std::string& id)
{
    return std::ranges::any_of(lab::goals(), [&](const lab::Goal& goal) { return goal.id == id; });
}

}  // namespace

FreePlayProgressStore::FreePlayProgressStore(workbench::Preferences& memory) : memory_(memory)
{
    recall();
}

/// A timeline only grows, so what was counted needs no second look; one that was cut is another one.
bool FreePlayProgressStore::count(const lab::Moment& moment, const lab::JointMap& map)
{
    news_.clear();
    const auto first = lab::firstByHand(moment);
    const bool same = first && timeline_ == moment.timeline && first_ == *first;
    if (!same) here_ = {};
    if (!first) return false;
    const std::size_t from = same ? std::max(counted_, *first) : *first;
    timeline_ = moment.timeline;
    first_ = *first;
    counted_ = std::max(from, moment.index);
    const lab::FreePlayProgress before = collected_;
    lab::collect(*moment.timeline, from, counted_, here_);
    collected_.edges.insert(here_.edges.begin(), here_.edges.end());
    collected_.goals.insert(here_.goals.begin(), here_.goals.end());
    collected_.pairs |= here_.pairs;
    if (collected_.edges.size() == lab::collectableEdges().size()) collected_.goals.emplace(lab::kAllEdges);
    const bool counted = settle(before);
    return judge(map) || counted;
}

bool FreePlayProgressStore::judge(const lab::JointMap& map)
{
    if (!map.complete()) return false;
    const lab::FreePlayProgress before = collected_;
    const std::bitset<121> reachable = map.reachablePairs();
    if ((collected_.pairs & reachable) == reachable) collected_.goals.emplace(lab::kWholeMap);
    return settle(before);
}

bool FreePlayProgressStore::settle(const lab::FreePlayProgress& before)
{
    if (before == collected_) return false;
    for (const std::string& id : collected_.goals) {
        if (!before.goals.contains(id)) news_ = id;
    }
    remember();
    return true;
}

QString FreePlayProgressStore::news() const
{
    const auto goal = std::ranges::find(lab::goals(), std::string_view(news_), &lab::Goal::id);
    return goal == lab::goals().end() ? QString() : goal->titleText();
}

void FreePlayProgressStore::reset()
{
    collected_ = {};
    here_ = {};
    news_.clear();
    remember();
}

void FreePlayProgressStore::recall()
{
    const auto list = [this](const char* key) { return memory_.value(key, {}).toStringList(); };
    collected_.goals = setOf(list("goals"), isGoal);
    collected_.edges =
        setOf(list("collectedArrows"), [](const std::string& id) { return lab::collectableEdges().contains(id); });
    for (const QString& pair : list("visitedPairs")) {
        bool number = false;
        const std::size_t index = pair.toUInt(&number);
        if (number && index < collected_.pairs.size()) collected_.pairs.set(index);
    }
}

void FreePlayProgressStore::remember()
{
    QStringList pairs;
    for (std::size_t i = 0; i < collected_.pairs.size(); ++i) {
        if (collected_.pairs.test(i)) pairs << QString::number(i);
    }
    memory_.set("goals", listOf(collected_.goals));
    memory_.set("collectedArrows", listOf(collected_.edges));
    memory_.set("visitedPairs", pairs);
}

}  // namespace app::freeplay
