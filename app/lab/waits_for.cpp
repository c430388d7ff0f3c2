// "waits for: …" of the endpoint's header (design 1.2): RFC 9293 3.3.2 words each state as waiting for something.

#include "lab/narrator.h"

#include <QCoreApplication>

namespace app {
namespace {

struct WaitsFor {
    Q_DECLARE_TR_FUNCTIONS(WaitsFor)
};

QString inFinWait2(const tcp::Connection* connection)
{
    const bool limited = connection && connection->tcb.running(tcp::Timer::FinWait2);
    return limited ? WaitsFor::tr("the peer's FIN, or its own timer") : WaitsFor::tr("the peer's FIN");
}

QString inCloseWait(const tcp::Connection* connection)
{
    const bool queued = connection && connection->tcb.closeCalled && !connection->tcb.finSent;
    if (queued) return WaitsFor::tr("the ACK of its data, then its FIN can go");
    return WaitsFor::tr("its own application's close()");
}

}  // namespace

QString Narrator::waitsFor(const tcp::World& world, tcp::HostId id)
{
    using tcp::State;
    const tcp::Host& host = world.host(id);
    if (!host.powered) return WaitsFor::tr("power: the host is off");
    switch (host.state()) {
    case State::Closed: return WaitsFor::tr("nothing (no TCB)");
    case State::Listen: return WaitsFor::tr("any SYN");
    case State::SynSent: return WaitsFor::tr("the peer's SYN,ACK");
    case State::SynReceived: return WaitsFor::tr("the ACK of its SYN");
    case State::Established: return WaitsFor::tr("either application");
    case State::FinWait1: return WaitsFor::tr("the ACK of its FIN, or the peer's FIN");
    case State::FinWait2: return inFinWait2(host.current());
    case State::CloseWait: return inCloseWait(host.current());
    case State::Closing:
    case State::LastAck: return WaitsFor::tr("the ACK of its FIN");
    case State::TimeWait: return WaitsFor::tr("the clock: 2MSL");
    }
    return {};
}

}  // namespace app
