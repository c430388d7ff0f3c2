#include "cli/real_words.h"

#include "cli/language.h"

#include "files/measured_words.h"

#include <array>

namespace app::cli {
namespace {

QString remedy(kernel::Means means)
{
    switch (means) {
    case kernel::Means::UserNamespace:
        return Cli::tr(
            "a user namespace is not allowed (%1). Ubuntu: an AppArmor profile with \"userns,\"; else sysctl "
            "user.max_user_namespaces above 0, or as root");
    case kernel::Means::NetworkNamespace:
        return Cli::tr("a network namespace is not allowed (%1). In a container: --cap-add SYS_ADMIN; else as root");
    case kernel::Means::Wire:
        return Cli::tr("no /dev/net/tun and no veth (%1). In a container: --device /dev/net/tun --cap-add NET_ADMIN");
    case kernel::Means::Netlink:
        return Cli::tr(
            "sock_diag does not answer (%1). Allow AF_NETLINK in the container's seccomp profile, or load the "
            "module tcp_diag");
    case kernel::Means::Address:
        return Cli::tr("the private network could not be set up (%1). In a container: --cap-add NET_ADMIN");
    case kernel::Means::Process:
        return Cli::tr("the application's process failed (%1). Look at the limits of processes and memory: ulimit -a");
    case kernel::Means::OtherNetwork:
    case kernel::Means::EnterNetwork:
    case kernel::Means::ThisSystem: break;
    }
    return Cli::tr("it needs Linux network namespaces (%1). Use real SCENARIO --recorded: what Linux did is shipped");
}

}  // namespace

QString obstacleText(const kernel::Obstacle& obstacle)
{
    return Cli::tr("cannot run for real: ") + remedy(obstacle.means()).arg(QString::fromStdString(obstacle.detail()));
}

QString agreementText(const QString& scenario, const tcp::Trace& simulated, const tcp::Trace& measured)
{
    const tcp::Agreement agreement = tcp::agreement(simulated, measured);
    const std::vector<tcp::Reason> reasons = tcp::reasonsOf(agreement, simulated, measured);
    QString all =
        Cli::tr("%1: simulated, and played by %2").arg(scenario, QString::fromStdString(measured.source)) + '\n';
    const std::array names{Cli::tr("states"), Cli::tr("segments"), Cli::tr("calls")};
    for (int kind = 0; kind < tcp::kComparedCount; ++kind) {
        const tcp::Agreed& count = agreement[static_cast<tcp::Compared>(kind)];
        all +=
            "  " +
            Cli::tr("%1: %2 of %3 the same").arg(names[static_cast<std::size_t>(kind)]).arg(count.same).arg(count.of) +
            '\n';
    }
    if (agreement.differences.empty()) {
        return all + "  " + Cli::tr("no difference; times within the tolerance of a kernel's timers") + '\n';
    }
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const files::MeasuredWords words;
        all += "  " + words.line(agreement.differences[i]) + " \u2014 " + words.fault(reasons[i]) + '\n';
    }
    return all;
}

}  // namespace app::cli
