#pragma once

#include "traffic/crowd_kernel.h"
#include "traffic/crowd_state.h"
#include "traffic/event_queue.h"
#include "traffic/ports.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tcp {

/// The clients of a crowd: requests come, each takes a port or a connection of the pool, waits for its response, and
/// closes, gives up or tries again.
class CrowdClients {
public:
    CrowdClients(CrowdState& crowd, CrowdLink& link);

    // what is due
    void scheduleArrival();
    void arrival();
    /// One request, which was tried so often before.
    void begin(std::uint8_t tries);
    void timeout(const CrowdEvent& event);
    void arrives(std::uint32_t c, CrowdRecord& record, const Segment& segment);
    void expires(std::uint32_t c, CrowdRecord& record, Timer timer);

private:
    using Numbered = std::pair<std::uint32_t, std::uint32_t>;  ///< place and number of a connection

    template <typename OneEvent> void on(std::uint32_t c, CrowdRecord& record, const OneEvent& event)
    {
        const CrowdNews news = kernel_.on(c, record, event);
        if (news.any()) react(c, record, news);
    }
    void react(std::uint32_t c, CrowdRecord& record, CrowdNews news);
    bool reusePooled(std::uint8_t tries);
    void open(std::uint8_t client, std::uint8_t destination, std::uint16_t port, std::uint8_t tries);
    std::optional<std::uint16_t> portFor(std::uint8_t client, std::uint8_t destination);
    std::optional<std::uint16_t> portOfTimeWait(std::size_t space);
    void sendRequest(std::uint32_t c, CrowdRecord& record);
    void readable(std::uint32_t c, CrowdRecord& record);
    void sawFin(std::uint32_t c, CrowdRecord& record);
    void fail(std::uint32_t c, CrowdRecord& record, Failure failure);
    void giveUpTry(std::uint8_t tries, Failure failure);
    void ended(std::uint32_t c, CrowdRecord& record);
    static bool has(const CrowdRecord& record) { return record.has(HostId::Client); }
    const Tcb& tcb(const CrowdRecord& record) { return crowd_.connections.end(record, HostId::Client); }
    std::size_t space(std::uint8_t client, std::uint8_t destination) const;

    CrowdState& crowd_;
    CrowdKernel kernel_;
    std::vector<Ports> ports_;                  ///< by client address and destination
    std::vector<Ring<Numbered>> timeWaiting_;   ///< the same, for tcp_tw_reuse
    std::vector<Numbered> pool_;
    std::uint8_t nextClient_ = 0;
    std::uint8_t nextDestination_ = 0;
};

}  // namespace tcp
