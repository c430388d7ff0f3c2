#include "lab/joint_map.h"

#include "exploration/witness.h"
#include "lab/free_play_progress.h"

namespace app::lab {
namespace {

constexpr std::size_t kWorldsAtOnce = 128;

tcp::ExploreOptions optionsFor(const tcp::Settings& settings, int opens)
{
    tcp::ExploreOptions options;
    options.settings = settings;
    options.inFlight = 1;  // more of them lead to no other pair, and take a hundred times as long
    options.opens = opens;
    options.sends = 0;     // nor does text
    return options;
}

}  // namespace

void JointMap::explore(const tcp::Settings& settings, int opens)
{
    if (settings_ && *settings_ == settings && opens <= wanted_) return;
    settings_ = settings;
    known_ = 0;
    wanted_ = opens;
    job_ = std::make_shared<Job>();
    for (int i = 0; i < opens; ++i)
        job_->walks[static_cast<std::size_t>(i)] = std::make_unique<Walk>(optionsFor(settings, i + 1));
    background_.start([this, job = job_](Background::Work& work) { return goOn(*job, work); });
    emit changed();
}

/// A piece of a walk.
bool JointMap::goOn(Job& job, Background::Work& work)
{
    Walk* walk = job.walking < job.walks.size() ? job.walks[job.walking].get() : nullptr;
    if (!walk) return false;
    const bool more = walk->explorer.goOn(kWorldsAtOnce);
    job.worlds = walk->explorer.worlds();
    if (more && work.timeToTell()) work.tell([this] { emit changed(); });
    if (more) return true;
    walk->found = walk->explorer.found();
    ++job.walking;
    work.tell([this] {
        ++known_;
        emit changed();
    });
    return true;
}

std::size_t JointMap::worlds() const { return job_ ? job_->worlds.load() : 0; }

const JointMap::Walk* JointMap::walkTo(tcp::State client, tcp::State server) const
{
    for (int i = 0; i < known_; ++i) {
        const Walk* walk = job_->walks[static_cast<std::size_t>(i)].get();
        if (walk->found.reachable(client, server)) return walk;
    }
    return nullptr;
}

bool JointMap::reachable(tcp::State client, tcp::State server) const { return walkTo(client, server) != nullptr; }

std::bitset<121> JointMap::reachablePairs() const
{
    std::bitset<121> pairs;
    for (const tcp::State client : tcp::kStates) {
        for (const tcp::State server : tcp::kStates) pairs.set(pairIndex(client, server), reachable(client, server));
    }
    return pairs;
}

std::optional<std::size_t> JointMap::moves(tcp::State client, tcp::State server) const
{
    const Walk* walk = walkTo(client, server);
    if (!walk) return std::nullopt;
    return walk->explorer.pathTo(client, server).size();
}

bool JointMap::needsSecondConnection(tcp::State client, tcp::State server) const
{
    const Walk* walk = walkTo(client, server);
    return walk && walk->explorer.options().opens > 1;
}

std::optional<tcp::Scenario> JointMap::wayTo(tcp::State client, tcp::State server) const
{
    const Walk* walk = walkTo(client, server);
    if (!walk) return std::nullopt;
    return tcp::witness(walk->explorer.pathTo(client, server), walk->explorer.options());
}

}  // namespace app::lab
