#include "comparing/what_if.h"

#include "lab/narrator.h"
#include "lab/words.h"

#include <QCoreApplication>
#include <QMenu>

namespace app::comparing {
namespace {

using namespace std::chrono_literals;
using Apply = std::function<void(const tcp::Action&)>;

struct WhatIf {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr tcp::HostCall kOffered[] = {tcp::HostCall::Listen,   tcp::HostCall::Connect, tcp::HostCall::Send,
                                      tcp::HostCall::Shutdown, tcp::HostCall::Close,   tcp::HostCall::Abort,
                                      tcp::HostCall::Hang,     tcp::HostCall::Resume,  tcp::HostCall::Kill,
                                      tcp::HostCall::PowerOff, tcp::HostCall::Boot};
constexpr std::uint32_t kOctets = 10;
constexpr auto kLate = 3s;

void add(QMenu& menu, const QString& text, const tcp::Action& action, const Apply& apply)
{
    QObject::connect(menu.addAction(text), &QAction::triggered, &menu, [action, apply] { apply(action); });
}

void addCalls(QMenu& menu, const tcp::World& world, tcp::HostId host, const Apply& apply)
{
    QMenu* calls = menu.addMenu(WhatIf::tr("… the %1 does").arg(lab::hostWord(host)));
    for (const tcp::HostCall call : kOffered) {
        const std::string_view answer = world.wouldAnswer(host, call);
        if (answer != "ok" && answer != tcp::kCallBlocks) continue;
        const std::uint32_t octets = call == tcp::HostCall::Send ? kOctets : 0;
        add(*calls, lab::callLabel(call), tcp::CallAction{host, call, octets}, apply);
    }
}

void addNetwork(QMenu& menu, const tcp::World& world, tcp::HostId host, const Apply& apply)
{
    QMenu* next = menu.addMenu(WhatIf::tr("… the next segment from the %1").arg(lab::hostWord(host)));
    add(*next, WhatIf::tr("gets lost"), tcp::ImpairAction{tcp::Impairment::Drop, host, 1, {}, {}}, apply);
    if (world.network().box.kind() != tcp::BoxKind::None)
        add(*next, WhatIf::tr("gets lost behind the box"),
            tcp::ImpairAction{tcp::Impairment::Drop, host, 1, {}, {}, true}, apply);
    add(*next, WhatIf::tr("arrives twice"), tcp::ImpairAction{tcp::Impairment::Duplicate, host, 1, {}, {}}, apply);
    add(*next, WhatIf::tr("arrives 3 s late"), tcp::ImpairAction{tcp::Impairment::Delay, host, 1, kLate, {}}, apply);
    for (const tcp::Flight& flight : world.network().flights) {
        if (flight.from != host) continue;
        const QString bits = QString::fromStdString(tcp::controlText(flight.segment.ctl));
        add(menu, WhatIf::tr("… the %2's %1, now in flight, is lost").arg(bits, lab::hostWord(host)),
            tcp::FlightAction{flight.id, tcp::Impairment::Drop, {}}, apply);
    }
}

}  // namespace

void fillWhatIf(QMenu& menu, const lab::Moment& moment, const Apply& apply)
{
    menu.clear();
    const tcp::World& world = moment.world();
    for (const tcp::HostId host : tcp::kHosts) addCalls(menu, world, host, apply);
    menu.addSeparator();
    for (const tcp::HostId host : tcp::kHosts) addNetwork(menu, world, host, apply);
    const bool up = world.network().up;
    add(menu, up ? WhatIf::tr("… the cable is unplugged") : WhatIf::tr("… the cable is plugged in"),
        tcp::CableAction{!up}, apply);
}

}  // namespace app::comparing
