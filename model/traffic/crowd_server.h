#pragma once

#include "simulation/listen_queue.h"
#include "traffic/crowd_kernel.h"
#include "traffic/crowd_state.h"
#include "traffic/event_queue.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tcp {

/// The server of a crowd: a listener with its two queues, and threads that take a connection each, read the request,
/// work, answer and close.
class CrowdServer {
public:
    CrowdServer(CrowdState& crowd, CrowdLink& link);

    // what is due
    void arrives(std::uint32_t c, CrowdRecord& record, const Segment& segment);
    void expires(std::uint32_t c, CrowdRecord& record, Timer timer);
    void served(const CrowdEvent& event);
    void idle(const CrowdEvent& event);

    std::size_t octets() const { return acceptQueue_.octets(); }

private:
    // the listener (crowd_listener.cpp)
    ListenQueue queue() const;
    void arrivesAtListener(std::uint32_t c, CrowdRecord& record, const Segment& segment);
    void synArrives(std::uint32_t c, CrowdRecord& record, const Segment& syn);
    void dropSyn(const CrowdRecord& record, const Segment& syn);
    void answerWithCookie(std::uint32_t c, CrowdRecord& record, const Segment& syn);
    bool cookieFits(const CrowdRecord& record, const Segment& segment) const;
    void cookieArrives(std::uint32_t c, CrowdRecord& record, const Segment& ack);
    bool recycleDrops(const CrowdRecord& record) const;
    bool acceptQueueIsFull();

    // threads (crowd_server.cpp)
    template <typename OneEvent> void on(std::uint32_t c, CrowdRecord& record, const OneEvent& event)
    {
        const CrowdNews news = kernel_.on(c, record, event);
        if (news.any()) react(c, record, news);
    }
    void react(std::uint32_t c, CrowdRecord& record, CrowdNews news);
    void joinQueue(std::uint32_t c, CrowdRecord& record);
    void acceptAll();
    void accept(std::uint32_t c, CrowdRecord& record);
    void startService(std::uint32_t c, CrowdRecord& record);
    void readable(std::uint32_t c, CrowdRecord& record);
    void sawFin(std::uint32_t c, CrowdRecord& record);
    void releaseWorker(CrowdRecord& record);
    void close(std::uint32_t c, CrowdRecord& record);
    void ended(std::uint32_t c, CrowdRecord& record);
    static bool has(const CrowdRecord& record) { return record.has(HostId::Server); }
    const Tcb& tcb(const CrowdRecord& record) { return crowd_.connections.end(record, HostId::Server); }

    CrowdState& crowd_;
    CrowdKernel kernel_;
    Tcb listener_;                    ///< of which every connection of the server is a copy
    Ring<std::uint32_t> acceptQueue_;
    std::vector<Duration> clocks_;    ///< timestamp offset of each client behind the NAT
    std::optional<std::pair<Duration, Instant>> lastStamp_;  ///< what tcp_tw_recycle remembers of the one address
};

}  // namespace tcp
