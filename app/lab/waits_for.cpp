// "waits for: …" of the endpoint's header (design 1.2): RFC 9293 3.3.2 words each state as waiting for something.

#include "lab/narrator.h"

#include <QCoreApplication>

namespace app {
namespace {

struct Waits {
    Q_DECLARE_TR_FUNCTIONS(WaitsFor)
};

QString inFinWait2(const tcp::Connection* connection)
{
    if (connection && connection->tcb.running(tcp::Timer::FinWait2)) return Waits::tr("the peer's FIN, or its own timer");
    return Waits::tr("the peer's FIN");
}

QString inCloseWait(const tcp::Connection* connection)
{
    if (connection && connection->tcb.closeCalled) return Waits::tr("the ACK of its data, then its FIN can go");
    return Waits::tr("its own application's close()");
}

}  // namespace

QString Narrator::waitsFor(const tcp::World& world, tcp::HostId id)
{
    using tcp::State;
    const tcp::Host& host = world.host(id);
    if (!host.powered) return Waits::tr("power: the host is off");
    switch (host.state()) {
    case State::Closed: return Waits::tr("nothing (no TCB)");
    case State::Listen: return Waits::tr("any SYN");
    case State::SynSent: return Waits::tr("the peer's SYN,ACK");
    case State::SynReceived: return Waits::tr("the ACK of its SYN");
    case State::Established: return Waits::tr("either application");
    case State::FinWait1: return Waits::tr("the ACK of its FIN, or the peer's FIN");
    case State::FinWait2: return inFinWait2(host.current());
    case State::CloseWait: return inCloseWait(host.current());
    case State::Closing:
    case State::LastAck: return Waits::tr("the ACK of its FIN");
    case State::TimeWait: return Waits::tr("the clock: 2MSL");
    }
    return {};
}

}  // namespace app
