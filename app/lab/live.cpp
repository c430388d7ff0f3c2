#include "lab/live.h"

#include "kernel/looker.h"
#include "kernel/networks.h"
#include "kernel/real_run.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace app::lab {

using namespace std::chrono_literals;

namespace {

constexpr tcp::Duration kLeastPeriod = 50ms;
constexpr int kShareOfCore = 20;
constexpr auto kFollowEvery = 2ms;
constexpr tcp::Duration kOwnersEvery = 1s;
constexpr std::size_t kMostFollowed = 5000;  ///< looks at one socket that wait for the window

}  // namespace

/// What both threads know.
struct Live::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    bool ends = false;
    bool paused = false;
    std::optional<tcp::State> wanted;
    std::optional<tcp::SocketRow> followed;
    std::shared_ptr<LiveLook> ready;  ///< not yet given to the window
};

namespace {

/// The looks themselves; on the thread.
class MachineLooker {
public:
    explicit MachineLooker(const std::string& network) : looker_(network), network_(QString::fromStdString(network)) {}

    std::shared_ptr<LiveLook> look(const std::optional<tcp::State>& wanted)
    {
        auto all = std::make_shared<LiveLook>();
        const bool many = lastCount_ > Live::kMany;
        all->whole = !many || !wanted || turn_++ % Live::kWholeEvery == 0;
        all->look = looker_.look(all->whole ? std::nullopt : wanted, !many);
        if (all->whole) lastCount_ = all->look.rows.size();
        findOwners();
        all->owners = owners_;
        all->hidden = hidden_;
        all->cost = looker_.cost();
        all->period = Live::periodAfter(looker_.cost());
        all->byNetlink = looker_.byNetlink();
        all->localPorts = looker_.localPorts();
        all->networks = networks_;
        all->network = network_;
        return all;
    }
    /// The time of a look at one socket, by the clock of the others.
    tcp::Instant now() const { return looker_.now(); }
    std::optional<tcp::SocketRow> find(const tcp::SocketRow& row) { return looker_.find(row); }

private:
    void findOwners()
    {
        if (owners_.empty() || now() >= ownersDue_) {
            const tcp::Instant before = now();
            hidden_ = 0;
            owners_ = kernel::socketOwners(hidden_);
            findNetworks();
            ownersDue_ = now() + std::max(kOwnersEvery, (now() - before) * kShareOfCore);
        }
    }

    void findNetworks()
    {
        networks_.clear();
        for (const kernel::Network& it : kernel::otherNetworks()) {
            const QString process = QStringLiteral("%1 (pid %2)").arg(QString::fromStdString(it.process)).arg(it.pid);
            networks_.push_back({QString::fromStdString(it.word()),
                                 it.name.empty() ? process : QString::fromStdString(it.name)});
        }
    }

    kernel::Looker looker_;
    QString network_;
    std::vector<LiveNetwork> networks_;
    tcp::Owners owners_;
    std::size_t hidden_ = 0;
    tcp::Instant ownersDue_{};
    std::size_t lastCount_ = 0;
    int turn_ = 0;
};

}  // namespace

Live::Live(QObject* parent) : QObject(parent), shared_(std::make_shared<Shared>()) {}

Live::~Live() { stop(); }

tcp::Duration Live::periodAfter(tcp::Duration cost) { return std::max(kLeastPeriod, cost * kShareOfCore); }

void Live::start(const QString& network)
{
    if (thread_.joinable()) return;
    shared_ = std::make_shared<Shared>();
    thread_ = std::thread([shared = shared_, this, word = network.toStdString()] { run(shared, this, word); });
}

void Live::stop()
{
    if (!thread_.joinable()) return;
    {
        const std::lock_guard lock(shared_->mutex);
        shared_->ends = true;
    }
    shared_->changed.notify_all();
    thread_.join();
}

void Live::setPaused(bool paused)
{
    const std::lock_guard lock(shared_->mutex);
    shared_->paused = paused;
    shared_->changed.notify_all();
}

bool Live::paused() const
{
    const std::lock_guard lock(shared_->mutex);
    return shared_->paused;
}

void Live::setWanted(std::optional<tcp::State> state)
{
    const std::lock_guard lock(shared_->mutex);
    shared_->wanted = state;
}

void Live::follow(std::optional<tcp::SocketRow> row)
{
    const std::lock_guard lock(shared_->mutex);
    shared_->followed = std::move(row);
    shared_->changed.notify_all();
}

void Live::deliver()
{
    SharedLook look;
    {
        const std::lock_guard lock(shared_->mutex);
        look = std::move(shared_->ready);
    }
    if (look) emit looked(look);
}

void Live::run(const std::shared_ptr<Shared>& shared, Live* live, const std::string& network)
{
    const auto tell = [live](auto what) { QMetaObject::invokeMethod(live, what, Qt::QueuedConnection); };
    try {
        MachineLooker watcher(network);
        std::unique_lock lock(shared->mutex);
        std::vector<tcp::SocketRow> rows;
        std::vector<tcp::Instant> times;
        while (!shared->ends) {
            shared->changed.wait(lock, [&] { return shared->ends || !shared->paused; });
            if (shared->ends) break;
            const auto wanted = shared->wanted;
            lock.unlock();
            const auto look = watcher.look(wanted);
            look->followed.swap(rows);
            look->followedAt.swap(times);
            const auto due = std::chrono::steady_clock::now() + look->period;
            lock.lock();
            const bool waiting = shared->ready != nullptr;
            shared->ready = look;
            if (!waiting) tell([live] { live->deliver(); });
            while (!shared->ends && std::chrono::steady_clock::now() < due) {
                const auto followed = shared->followed;
                const auto until = followed ? std::min(due, std::chrono::steady_clock::now() + kFollowEvery) : due;
                shared->changed.wait_until(lock, until);
                if (!followed || rows.size() > kMostFollowed) continue;
                if (const auto row = watcher.find(*followed)) {
                    rows.push_back(*row);
                    times.push_back(watcher.now());
                }
            }
        }
    } catch (const kernel::Obstacle& obstacle) {
        tell([live, why = QString::fromStdString(obstacle.detail())] { emit live->failed(why); });
    }
}

std::string thisKernel() { return kernel::kernelName(); }

}  // namespace app::lab
