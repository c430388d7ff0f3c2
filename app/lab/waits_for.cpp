#include "lab/waits_for.h"

#include "lab/narrator.h"

#include <QCoreApplication>

namespace app::lab {
namespace {

struct WaitsFor {
    Q_DECLARE_TR_FUNCTIONS(WaitsFor)
};

bool endsByTimer(const tcp::Connection* connection)
{
    return connection && connection->tcb.running(tcp::Timer::FinWait2);
}

/// close() was called, and data is still to be sent before the FIN.
bool finWaits(const tcp::Connection* connection)
{
    return connection && connection->tcb.closeCalled && !connection->tcb.finSent;
}

}  // namespace

QString waitsFor(tcp::State state)
{
    using tcp::State;
    switch (state) {
    case State::Closed: return WaitsFor::tr("nothing (no TCB)");
    case State::Listen: return WaitsFor::tr("any SYN");
    case State::SynSent: return WaitsFor::tr("the peer's SYN,ACK");
    case State::SynReceived: return WaitsFor::tr("the ACK of its SYN");
    case State::Established: return WaitsFor::tr("either application");
    case State::FinWait1: return WaitsFor::tr("the ACK of its FIN, or the peer's FIN");
    case State::FinWait2: return WaitsFor::tr("the peer's FIN");
    case State::CloseWait: return WaitsFor::tr("its own application's close()");
    case State::Closing:
    case State::LastAck: return WaitsFor::tr("the ACK of its FIN");
    case State::TimeWait: return WaitsFor::tr("the TIME_WAIT timer (2MSL)");
    }
    return {};
}

QString Narrator::waitsFor(const tcp::World& world, tcp::HostId id)
{
    const tcp::Host& host = world.host(id);
    const tcp::State state = host.state();
    if (!host.powered) return WaitsFor::tr("nothing: the host is powered off");
    if (state == tcp::State::FinWait2 && endsByTimer(host.current()))
        return WaitsFor::tr("the peer's FIN, or its own timer");
    if (state == tcp::State::CloseWait && finWaits(host.current()))
        return WaitsFor::tr("the ACK of its data, so that its FIN can be sent");
    return lab::waitsFor(state);
}

}  // namespace app::lab
