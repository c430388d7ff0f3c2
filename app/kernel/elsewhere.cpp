#include "kernel/looker.h"
#include "kernel/networks.h"
#include "kernel/real_run.h"

// On other systems than Linux: there are no namespaces to play in, and no sock_diag to ask.
namespace app::kernel {

void Descriptor::reset() { fd_ = -1; }

std::int64_t nowNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

std::string kernelName() { return {}; }

void playForReal(const tcp::Scenario&, const tcp::Settings&, const RealRun&)
{
    throw Obstacle(Means::ThisSystem, "not Linux");
}

DestroyEvents::DestroyEvents() = default;
std::vector<tcp::SocketRow> DestroyEvents::take() { return {}; }

Looker::Looker(const std::string&) { throw Obstacle(Means::ThisSystem, "not Linux"); }
tcp::Look Looker::look(std::optional<tcp::State>, bool) { return {}; }
std::optional<tcp::SocketRow> Looker::find(const tcp::SocketRow&) { return std::nullopt; }
std::vector<Network> otherNetworks() { return {}; }

tcp::Owners socketOwners(std::size_t& hidden)
{
    hidden = 0;
    return {};
}

}  // namespace app::kernel
