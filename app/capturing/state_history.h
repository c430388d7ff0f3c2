#pragma once

#include "observation/connection_table.h"
#include "traffic/crowd_run.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace app::capturing {

/// How many ends of a capture are in each state over time: clients together, servers together. Its room does not grow
/// with the file: where the time becomes longer, the steps do.
class StateHistory {
public:
    /// The connection as it was when the capture had come to `now`. What is proved or assumed of it counts.
    void add(const tcp::Conversation& conversation, tcp::Instant now);
    /// For the charts of crowds; time begins at the first packet.
    std::shared_ptr<const tcp::CrowdRun> run() const;

private:
    static constexpr std::size_t kSteps = 1024;
    using Changes = std::array<std::array<std::int32_t, tcp::kStates.size()>, 2>;

    void addEnd(const tcp::Conversation& conversation, tcp::End end, tcp::HostId host, tcp::Instant now);
    void change(tcp::Instant at, tcp::HostId host, tcp::State state, int by);

    std::vector<Changes> steps_ = std::vector<Changes>(kSteps);
    std::optional<tcp::Instant> origin_;
    tcp::Instant last_{};
    tcp::Duration step_{1000};
};

}  // namespace app::capturing
