#include "simulation/captured_segment.h"

#include "simulation/address.h"

#include <utility>

namespace tcp {

namespace {

class Walk {
public:
    Walk(const Timeline& timeline, std::optional<HostId> place)
        : timeline_(timeline), place_(place), beyondNat_(place && isBeyondNat(timeline.at(0), *place))
    {}

    std::vector<CapturedSegment> upTo(std::size_t moment)
    {
        for (std::size_t step = 0; step < moment; ++step) {
            for (const TraceEvent& event : timeline_.step(step).events)
                see(event);
        }
        return std::move(segments_);
    }

private:
    void see(const TraceEvent& event)
    {
        if (const auto* sent = std::get_if<Sent>(&event.what))
            see(event, *sent);
        else if (const auto* received = std::get_if<Received>(&event.what))
            see(event, *received);
        else if (const auto* injected = std::get_if<Injected>(&event.what))
            see(event, *injected);
    }

    // The network's copy never passed the sender.
    void see(const TraceEvent& event, const Sent& sent)
    {
        if (sent.duplicateOf == 0 && (!place_ || *place_ == event.host))
            add(event.at, event.host, sent).retransmission = sent.retransmission;
    }

    void see(const TraceEvent& event, const Received& received)
    {
        if (place_ && *place_ == event.host)
            add(event.at, other(event.host), received).forged = received.forged;
    }

    void see(const TraceEvent& event, const Injected& injected)
    {
        if (!place_)
            add(event.at, other(event.host), injected).forged = true;
    }

    template <typename T> CapturedSegment& add(Instant at, HostId from, const T& what)
    {
        const OptionOrder order = timeline_.at(0).host(from).config.optionOrder;
        return segments_.emplace_back(CapturedSegment{at, from, what.id, what.ports.from, what.ports.to, what.segment,
                                                      order, false, false, beyondNat_});
    }

    const Timeline& timeline_;
    std::optional<HostId> place_;
    bool beyondNat_;
    std::vector<CapturedSegment> segments_;
};

}  // namespace

std::vector<CapturedSegment> capture(const Timeline& timeline, std::size_t moment, std::optional<HostId> place)
{
    return Walk(timeline, place).upTo(moment);
}

}  // namespace tcp
