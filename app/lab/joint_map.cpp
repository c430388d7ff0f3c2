#include "lab/joint_map.h"

#include "exploration/witness.h"
#include "lab/collected.h"

namespace app {
namespace {

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

JointMap::JointMap(QObject* parent) : QObject(parent)
{
    poll_.setInterval(100);
    connect(&poll_, &QTimer::timeout, this, &JointMap::poll);
}

JointMap::~JointMap()
{
    if (job_) job_->cancelled = true;
}

void JointMap::explore(const tcp::Settings& settings, int opens)
{
    if (settings_ && *settings_ == settings && opens <= wanted_) return;
    if (job_) job_->cancelled = true;
    settings_ = settings;
    known_ = 0;
    wanted_ = opens;
    job_ = std::make_shared<Job>();
    for (int i = 0; i < opens; ++i)
        job_->walks[static_cast<std::size_t>(i)] = std::make_unique<Walk>(optionsFor(settings, i + 1));
    thread_ = std::jthread([job = job_] {
        for (const auto& walk : job->walks) {
            if (!walk || job->cancelled) return;
            walk->found = walk->explorer.run([&job](std::size_t worlds, std::size_t) {
                job->worlds = worlds;
                return !job->cancelled;
            });
            walk->done = true;
        }
    });
    poll_.start();
    emit changed();
}

void JointMap::poll()
{
    while (known_ < wanted_ && job_->walks[static_cast<std::size_t>(known_)]->done) ++known_;
    if (complete()) poll_.stop();
    emit changed();
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

}  // namespace app
