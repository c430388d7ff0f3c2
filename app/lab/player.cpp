#include "lab/player.h"

#include <condition_variable>

namespace app {

Played playPlan(const Plan& plan, const std::atomic<bool>* cancelled, std::atomic<std::size_t>* done)
{
    auto [settings, error] = tcp::settingsOf(*plan.script, plan.overrides, plan.profile);
    if (error) return {std::nullopt, settings, *error};
    tcp::Run run{tcp::Timeline(tcp::World(settings)), {}, {}};
    for (std::size_t i = 0; i < plan.script->steps.size(); ++i) {
        if (cancelled && *cancelled) break;
        run.stopped = !tcp::playStep(plan.script->steps[i], i, run.timeline, run.verdicts);
        run.stepEnds.push_back(run.timeline.size());
        if (done) *done = i + 1;
        if (run.stopped) break;
    }
    return {std::move(run), settings, {}};
}

struct Player::Job {
    std::atomic<bool> cancelled = false;
    std::atomic<std::size_t> done = 0;
    std::mutex mutex;
    std::condition_variable ready;
    std::optional<Played> result;
};

Player::~Player()
{
    cancel();
}

void Player::start(Plan plan)
{
    cancel();
    if (threads_.size() > 8) threads_.clear();  // joins; they have been cancelled
    job_ = std::make_shared<Job>();
    steps_ = plan.script->steps.size();
    threads_.emplace_back([job = job_, plan = std::move(plan)] {
        Played played = playPlan(plan, &job->cancelled, &job->done);
        const std::lock_guard lock(job->mutex);
        job->result = std::move(played);
        job->ready.notify_all();
    });
}

std::optional<Played> Player::wait(std::chrono::milliseconds time)
{
    if (!job_) return std::nullopt;
    std::unique_lock lock(job_->mutex);
    if (!job_->ready.wait_for(lock, time, [this] { return job_->result.has_value(); })) return std::nullopt;
    std::optional<Played> result = std::move(job_->result);
    lock.unlock();
    job_.reset();
    return result;
}

void Player::cancel()
{
    if (job_) job_->cancelled = true;
    job_.reset();
}

std::size_t Player::stepsDone() const
{
    return job_ ? job_->done.load() : steps_;
}

}  // namespace app
