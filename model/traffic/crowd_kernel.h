#pragma once

#include "protocol/endpoint.h"
#include "traffic/crowd_link.h"
#include "traffic/crowd_state.h"

#include <cstdint>

namespace tcp {

/// What an event at an endpoint means for its host's application and queues.
class CrowdNews {
public:
    enum What : std::uint8_t { Established = 1, Readable = 2, FinCame = 4, Broken = 8, TimeWaitBegins = 16, Gone = 32 };

    void add(What what, bool happened = true) { bits_ = static_cast<std::uint8_t>(bits_ | (happened ? what : 0)); }
    bool has(What what) const { return (bits_ & what) != 0; }
    bool any() const { return bits_ != 0; }

private:
    std::uint8_t bits_ = 0;
};

/// The kernels of one side of a crowd: they run events at its endpoints and carry out what follows.
class CrowdKernel {
public:
    CrowdKernel(CrowdState& crowd, CrowdLink& link, HostId side) : crowd_(crowd), link_(link), side_(side) {}

    /// One event at the endpoint that is there. What its application does about the news comes after all effects.
    template <typename OneEvent> CrowdNews on(std::uint32_t c, CrowdRecord& record, const OneEvent& event);
    /// A segment for which there is no endpoint: 3.10.7.1 answers.
    void answerWithoutTcb(std::uint32_t c, CrowdRecord& record, const Segment& segment);
    /// A SYN is answered by a copy of the listener that is forgotten at once.
    void answerWithCookie(std::uint32_t c, const Tcb& listener, const Segment& syn);
    /// The endpoint that the cookie's SYN would have made; the ACK itself is still to be processed.
    void openByCookie(std::uint32_t c, const Tcb& listener, const Segment& ack);

    /// CLOSE, or ABORT where there are too many orphans already (tcp_max_orphans).
    Call closeCall();
    CrowdNews expires(std::uint32_t c, CrowdRecord& record, Timer timer);
    /// Whether tcp_max_tw_buckets is reached.
    bool manyTimeWaits() const;
    /// Tells who watches.
    void arrived(const CrowdRecord& record, const Segment& segment, bool taken) const
    {
        if (crowd_.watcher != nullptr) crowd_.watcher->arrived(crowd_.now, record.number, side_, segment, taken);
    }

private:
    /// One endpoint of one connection.
    struct Here {
        std::uint32_t c = 0;
        CrowdRecord& record;
        const Tcb& tcb;
    };

    inline void carryOut(const Here& here, const Effect& effect, CrowdNews& news);
    void putTimer(const Here& here, Timer timer, Instant due);
    void note(const CrowdRecord& record, const StateChanged& change);

    CrowdState& crowd_;
    CrowdLink& link_;
    HostId side_;
};

}  // namespace tcp
