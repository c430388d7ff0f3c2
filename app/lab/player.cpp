#include "lab/player.h"

#include "observation/recording.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace app::lab {

/// A plan that is played step by step.
class Playing {
public:
    explicit Playing(const Plan& plan) : plan_(plan)
    {
        auto [settings, error] = tcp::settingsOf(*plan.script, plan.overrides, plan.rules());
        played_.settings = settings;
        if (error) played_.error = *error;
        else if (plan.measured) played_.run = tcp::recordedRun(*plan.measured, settings);
        else played_.run.emplace(tcp::Run{tcp::Timeline(tcp::World(settings)), {}, {}});
    }

    bool over() const
    {
        return !played_.error.empty() || plan_.measured || played_.run->stopped || done_ == plan_.script->steps.size();
    }
    void playStep()
    {
        tcp::Run& run = *played_.run;
        run.stopped = !tcp::playStep(plan_.script->steps[done_], done_, run.timeline, run.verdicts);
        run.stepEnds.push_back(run.timeline.size());
        ++done_;
    }
    std::size_t done() const { return done_; }
    Played take() { return std::move(played_); }

private:
    Plan plan_;
    Played played_;
    std::size_t done_ = 0;
};

Played playPlan(const Plan& plan, const std::function<bool(std::size_t done)>& goOn)
{
    Playing playing(plan);
    while (!playing.over() && (!goOn || goOn(playing.done()))) playing.playStep();
    return playing.take();
}

struct Player::Job {
    std::optional<Playing> playing;
    std::atomic<std::size_t> done = 0;
    std::mutex mutex;
    std::condition_variable ready;
    std::optional<Played> result;

    void put(Played played)
    {
        const std::lock_guard lock(mutex);
        result = std::move(played);
        ready.notify_all();
    }
};

void Player::start(Plan plan, std::function<void(Played)> ended, std::function<void()> progress)
{
    cancel();
    job_ = std::make_shared<Job>();
    steps_ = plan.script->steps.size();
    background_.start([this, job = job_, plan = std::move(plan), ended = std::move(ended),
                       progress = std::move(progress)](Background::Work& work) {
        if (!job->playing) job->playing.emplace(plan);
        job->done = job->playing->done();
        if (!job->playing->over()) {
            job->playing->playStep();
            if (progress && work.timeToTell()) work.tell(progress);
            return true;
        }
        job->put(job->playing->take());
        work.tell([this, ended] {
            if (auto played = wait({})) ended(std::move(*played));
        });
        return false;
    });
}

std::optional<Played> Player::wait(std::chrono::milliseconds time)
{
    if (!job_) return std::nullopt;
    if (!background_.onThread()) background_.giveTime(time);
    const bool patient = background_.onThread();
    std::unique_lock lock(job_->mutex);
    if (!patient && !job_->result) return std::nullopt;
    if (patient && !job_->ready.wait_for(lock, time, [this] { return job_->result.has_value(); })) return std::nullopt;
    std::optional<Played> result = std::move(job_->result);
    lock.unlock();
    cancel();
    return result;
}

void Player::cancel()
{
    background_.cancel();
    job_.reset();
}

std::size_t Player::stepsDone() const
{
    return job_ ? job_->done.load() : steps_;
}

}  // namespace app::lab
