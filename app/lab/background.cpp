#include "lab/background.h"

#include <QMetaObject>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace app::lab {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kBetweenTellings = std::chrono::milliseconds(100);
constexpr auto kSlice = std::chrono::milliseconds(12);
constexpr std::size_t kMostThreads = 8;

}  // namespace

struct Background::Job {
    QObject* receiver = nullptr;
    Piece piece;
    std::atomic<bool> cancelled = false;
    std::atomic<bool> ended = false;
    Clock::time_point told = Clock::now();
};

struct Background::Threads {
#if QT_CONFIG(thread)
    std::vector<std::jthread> all;
#endif
};

bool Background::Work::cancelled() const { return job_->cancelled; }

void Background::Work::tell(std::function<void()> what) const
{
    if (job_->cancelled) return;
    const auto told = [job = job_, what = std::move(what)] {
        if (!job->cancelled) what();
    };
    QMetaObject::invokeMethod(job_->receiver, told, Qt::QueuedConnection);
}

bool Background::Work::timeToTell()
{
    const auto now = Clock::now();
    if (now - job_->told < kBetweenTellings) return false;
    job_->told = now;
    return true;
}

Background::Background(QObject* receiver, bool onThread)
    : receiver_(receiver), onThread_(kThreads && onThread), threads_(std::make_unique<Threads>())
{
}

Background::~Background() { cancel(); }

void Background::start(Piece piece)
{
    cancel();
    job_ = std::make_shared<Job>();
    job_->receiver = receiver_;
    job_->piece = std::move(piece);
    if (onThread_) startThread();
    else startSlices();
}

void Background::startThread()
{
#if QT_CONFIG(thread)
    if (threads_->all.size() >= kMostThreads) threads_->all.clear();  // joins; they have been cancelled, or have ended
    threads_->all.emplace_back([job = job_] {
        Work work(job);
        while (!job->cancelled && job->piece(work)) {}
        job->piece = nullptr;
        job->ended = true;
    });
#endif
}

void Background::startSlices()
{
    if (!turns_) {
        turns_ = std::make_unique<QTimer>();
        QObject::connect(turns_.get(), &QTimer::timeout, turns_.get(), [this] { giveTime(kSlice); });
    }
    turns_->start(0);
}

// Whoever is told something may start other work, or cancel this.
void Background::giveTime(std::chrono::milliseconds time)
{
    if (onThread_) return std::this_thread::sleep_for(time);
    const std::shared_ptr<Job> job = job_;
    if (!job || job->ended) return;
    Work work(job);
    bool more = true;
    const auto end = Clock::now() + time;
    while (more && !job->cancelled && Clock::now() < end) more = job->piece(work);
    job->ended = !more;
    if (job == job_ && !more) turns_->stop();
}

void Background::cancel()
{
    if (job_) job_->cancelled = true;
    if (turns_) turns_->stop();
    job_.reset();
}

bool Background::running() const { return job_ && !job_->ended; }

}  // namespace app::lab
