#include "observation/traces.h"

namespace given {

using namespace tcp;

Told& Told::item(TraceItem item)
{
    trace_.items.push_back(std::move(item));
    return *this;
}

Told& Told::step(Instant at)
{
    std::size_t steps = 0;
    for (const TraceItem& it : trace_.items) steps += std::holds_alternative<StepBegun>(it) ? 1 : 0;
    return item(StepBegun{at, steps});
}

Told& Told::call(Instant at, HostId host, HostCall call)
{
    return item(TraceEvent{at, host, 0, Called{call, 0, "ok"}});
}

Told& Told::state(Instant at, HostId host, State from, State to, std::string_view trigger)
{
    return item(TraceEvent{at, host, 0, seenChange(from, to, trigger)});
}

Told& Told::send(Instant at, HostId host, std::uint64_t id, Control bits, std::int32_t rseq, std::int32_t rack)
{
    Sent sent{};
    sent.id = id;
    sent.segment.ctl = bits;
    sent.segment.seq = SeqNum(1000u + static_cast<std::uint32_t>(rseq));
    sent.segment.ack = SeqNum(1000u + static_cast<std::uint32_t>(rack));
    sent.rseq = rseq;
    sent.rack = rack;
    return item(TraceEvent{at, host, 0, sent});
}

Told& Told::receive(Instant at, HostId host, std::uint64_t id, Control bits)
{
    Received received{};
    received.id = id;
    received.segment.ctl = bits;
    return item(TraceEvent{at, host, 0, received});
}

Told handshakeAndClose(std::string source, int slower)
{
    using enum State;
    constexpr HostId kClient = HostId::Client;
    constexpr HostId kServer = HostId::Server;
    const auto ms = [slower](int number) { return Instant(std::chrono::milliseconds(number * slower)); };
    Told told(std::move(source));
    told.step(ms(0)).call(ms(0), kServer, HostCall::Listen).state(ms(0), kServer, Closed, Listen, "passive OPEN");
    told.call(ms(0), kClient, HostCall::Connect).state(ms(0), kClient, Closed, SynSent, "active OPEN");
    told.send(ms(0), kClient, 1, ctl::SYN, 0, 0).receive(ms(25), kServer, 1, ctl::SYN);
    told.state(ms(25), kServer, Listen, SynReceived).send(ms(25), kServer, 2, ctl::SYN | ctl::ACK, 0, 1);
    told.receive(ms(50), kClient, 2, ctl::SYN | ctl::ACK).state(ms(50), kClient, SynSent, Established);
    told.send(ms(50), kClient, 3, ctl::ACK, 1, 1).receive(ms(75), kServer, 3, ctl::ACK);
    told.state(ms(75), kServer, SynReceived, Established);
    told.step(ms(75)).call(ms(75), kClient, HostCall::Close).state(ms(75), kClient, Established, FinWait1, "CLOSE");
    told.send(ms(75), kClient, 4, ctl::FIN | ctl::ACK, 1, 1);
    return told;
}

}  // namespace given
