#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

class QObject;
class QTimer;

namespace app::lab {

/// Runs one piece of work after the other beside the window: on a thread of its own or, where there is none (in a
/// browser), in slices of a few milliseconds between the events of the window. A new start, cancel() or the destructor
/// ends what is running: nothing more is told of it. The destructor waits for the thread.
class Background {
    struct Job;

public:
    /// What the work may ask and say while it runs.
    class Work {
    public:
        explicit Work(std::shared_ptr<Job> job) : job_(std::move(job)) {}

        bool cancelled() const;
        /// Calls `what` on the thread of the receiver, unless the work is cancelled before that.
        void tell(std::function<void()> what) const;
        /// True ten times a second at the most: time to tell how far the work is.
        bool timeToTell();

    private:
        std::shared_ptr<Job> job_;
    };

    /// Does as much as takes a few milliseconds at most; true: there is more to do.
    using Piece = std::function<bool(Work&)>;
#if QT_CONFIG(thread)
    static constexpr bool kThreads = true;
#else
    static constexpr bool kThreads = false;
#endif

    /// The receiver owns this object.
    explicit Background(QObject* receiver, bool onThread = kThreads);
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    ~Background();

    void start(Piece piece);
    /// Does not wait: cancelled work ends after its piece.
    void cancel();
    bool running() const;
    /// Whether the work goes on while nobody gives it time.
    bool onThread() const { return onThread_; }
    /// Nothing else is done meanwhile: the thread goes on, or the slices do. Shorter if the work ends.
    void giveTime(std::chrono::milliseconds time);

private:
    struct Threads;

    void startThread();
    void startSlices();

    QObject* receiver_;
    bool onThread_;
    std::shared_ptr<Job> job_;          ///< the last one that was started; null once it was cancelled
    std::unique_ptr<QTimer> turns_;     ///< without a thread: when the next slice is
    std::unique_ptr<Threads> threads_;  ///< that of the job, and those of cancelled work
};

}  // namespace app::lab
