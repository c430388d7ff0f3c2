#include "capturing/capture_job.h"

#include "capturing/capture_reading.h"
#include "capturing/state_history.h"

#include "observation/connection_table.h"

#include <chrono>
#include <functional>

namespace app::capturing {
namespace {

using Clock = std::chrono::steady_clock;
using Tell = std::function<void(CaptureBatch)>;

constexpr auto kTellEvery = std::chrono::milliseconds(30);
constexpr std::size_t kMostTold = 20'000; ///< rows told at once: the window goes on in between

} // namespace

bool CaptureBatch::full() const { return begun.size() >= kMostTold || ended.size() >= kMostTold; }

/// The list as far as it is made.
class CaptureJob::Listing {
public:
    explicit Listing(const QString& path) : reading_(path) {}

    /// Some more packets; false: that was all. `tell` gets what there is to be told.
    bool goOn(const Tell& tell)
    {
        tell_ = &tell;
        const tcp::TcpPacket* packet = nullptr;
        for (int i = 0; i < kPacketsAtOnce; ++i) {
            if (!reading_.error().isEmpty() || !reading_.next(packet)) return finish();
            if (packet) see(*packet);
            if (pending_.full()) flush();
        }
        if (Clock::now() - told_ >= kTellEvery) flush();
        return true;
    }

private:
    void see(const tcp::TcpPacket& packet)
    {
        const tcp::Conversation& it = table_.see(packet);
        if (it.number <= known_) return;
        known_ = it.number;
        pending_.begun.push_back(beginningOf(it));
    }
    void leave(const tcp::Conversation& it)
    {
        pending_.ended.emplace_back(it.number, rowOf(it, reading_.now()));
        history_.add(it, reading_.now());
        if (pending_.full()) flush();
    }
    bool finish()
    {
        CaptureEnd end{.error = reading_.error()};
        table_.finish();
        reading_.fill(end);
        end.connections = table_.begun();
        end.states = history_.run();
        pending_.end = std::move(end);
        flush();
        return false;
    }
    void flush()
    {
        pending_.percent = reading_.percent();
        (*tell_)(std::exchange(pending_, {}));
        told_ = Clock::now();
    }

    CaptureReading reading_;
    const Tell* tell_ = nullptr; ///< of the goOn() that runs
    CaptureBatch pending_;
    StateHistory history_;
    tcp::ConnectionTable table_{[this](const tcp::Conversation& it, tcp::Leaves) { leave(it); }};
    std::uint64_t known_ = 0;
    Clock::time_point told_ = Clock::now();
};

// The file is opened where it is read.
void CaptureJob::start(const QString& path, bool now)
{
    cancel();
    running_ = true;
    if (now) {
        Listing listing(path);
        while (listing.goOn([this](const CaptureBatch& batch) { take(batch); })) {}
        return;
    }
    background_.start([this, path, listing = std::shared_ptr<Listing>()](lab::Background::Work& work) mutable {
        if (!listing) listing = std::make_shared<Listing>(path);
        return listing->goOn([this, &work](CaptureBatch batch) {
            work.tell([this, told = std::make_shared<const CaptureBatch>(std::move(batch))] { take(*told); });
        });
    });
}

void CaptureJob::cancel()
{
    background_.cancel();
    running_ = false;
}

void CaptureJob::take(const CaptureBatch& batch)
{
    if (batch.end) running_ = false;
    emit read(batch);
}

} // namespace app::capturing
