#include "simulation/staged.h"

#include "support/story.h"

namespace tcp {
namespace {

// The round trip that the peer pretends to.
constexpr Duration kRoundTrip = 100us;

Expression number(SeqNum value) { return {Term{false, Variable::Number, value.value()}}; }

} // namespace

Staged::Staged(const Settings& settings) : world_(settings) { step(Action{CableAction{false}}); }

Tcb Staged::tcb() const
{
    const Connection* connection = world_.host(HostId::Server).current();
    return connection != nullptr ? connection->tcb : Tcb{};
}

void Staged::step(const Cause& cause)
{
    const std::size_t before = log_.size();
    world_.step(cause, log_);
    for (std::size_t i = before; i < log_.size(); ++i)
        story::tell(log_[i].at, describe(log_[i]));
}

Staged& Staged::call(HostCall call)
{
    log_.clear();
    step(Action{CallAction{HostId::Server, call}});
    return *this;
}

Staged& Staged::arrives(const Segment& segment)
{
    log_.clear();
    step(Action{InjectAction{HostId::Server, segment.ctl, number(segment.seq), number(segment.ack), segment.text,
                             segment.wnd}});
    return *this;
}

Staged& Staged::wait(Duration time)
{
    log_.clear();
    const Instant end = world_.now() + time;
    while (world_.nextDue().value_or(kNever) <= end)
        step(NextEvent{});
    step(Advance{end});
    return *this;
}

Segment Staged::fromPeer(Control bits, std::uint32_t octets) const
{
    const Tcb tcb = this->tcb();
    const bool knowsPeer = tcb.rcv.nxt != SeqNum{};
    return {knowsPeer ? tcb.rcv.nxt : SeqNum{300}, (bits & ctl::ACK) != 0 ? tcb.snd.nxt : SeqNum{}, octets, 65535,
            bits};
}

Staged stagedIn(const std::string& state, const Settings& settings)
{
    Staged stage(settings);
    const bool orphan = state.ends_with("/orphan");
    const auto finAck = static_cast<Control>(ctl::FIN | ctl::ACK);
    if (state == "CLOSED") return stage;
    if (state == "SYN-SENT") return stage.call(HostCall::Connect);
    if (state == "SYN-RCVD/active") return stage.call(HostCall::Connect).arrives(ctl::SYN);
    stage.call(HostCall::Listen);
    if (state == "LISTEN") return stage;
    stage.arrives(ctl::SYN);
    if (state == "SYN-RCVD/passive") return stage.call(HostCall::Hang);
    stage.wait(kRoundTrip).arrives(ctl::ACK);
    if (state.starts_with("LAST-ACK")) {
        stage.arrives(finAck).wait(50ms);
    } else if (state == "ESTABLISHED" || state == "CLOSE-WAIT") {
        stage.call(HostCall::Hang);
        return state == "ESTABLISHED" ? stage : stage.arrives(finAck).wait(50ms);
    }
    stage.call(orphan ? HostCall::Close : HostCall::Shutdown);
    stage.call(HostCall::Hang);
    if (state.starts_with("FIN-WAIT-1") || state.starts_with("LAST-ACK")) return stage;
    Segment fin = stage.fromPeer(finAck);
    fin.ack = stage.tcb().snd.una;
    if (state.starts_with("CLOSING")) return stage.arrives(fin).wait(54ms);
    stage.wait(kRoundTrip).arrives(ctl::ACK);
    if (state.starts_with("FIN-WAIT-2")) return stage.wait(20ms);
    return stage.arrives(finAck).wait(60ms);
}

} // namespace tcp
