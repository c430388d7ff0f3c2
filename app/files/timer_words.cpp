#include "files/timer_words.h"

namespace app::files {

QString TimerWords::name(tcp::Timer timer, bool probe)
{
    switch (timer) {
    case tcp::Timer::Retransmission:
        return probe ? tr("tail loss probe timer (TLP)") : tr("retransmission timer (RTO)");
    case tcp::Timer::Persist: return tr("persist timer");
    case tcp::Timer::TimeWait: return tr("TIME_WAIT timer (2MSL)");
    case tcp::Timer::FinWait2: return tr("FIN_WAIT_2 timer");
    case tcp::Timer::User: return tr("user timeout");
    case tcp::Timer::KeepAlive: return tr("keepalive timer");
    case tcp::Timer::DelayedAck: return tr("delayed ACK timer");
    }
    return {};
}

QString TimerWords::running(tcp::Timer timer, const tcp::Tcb& tcb, const tcp::Config& config)
{
    const QString setting = finWait2Setting(config.finTimeoutClause);
    const bool limited = timer == tcp::Timer::FinWait2 && !setting.isEmpty();
    return limited ? QStringLiteral("%1 (%2)").arg(name(timer), setting) : name(timer, tcb.probing);
}

QString TimerWords::brief(tcp::Timer timer, bool probe)
{
    switch (timer) {
    case tcp::Timer::Retransmission: return probe ? QStringLiteral("TLP") : QStringLiteral("RTO");
    case tcp::Timer::Persist: return QStringLiteral("persist");
    case tcp::Timer::TimeWait: return QStringLiteral("2MSL");
    case tcp::Timer::FinWait2: return tr("FIN_WAIT_2 timer");
    case tcp::Timer::User: return tr("user timeout");
    case tcp::Timer::KeepAlive: return QStringLiteral("keepalive");
    case tcp::Timer::DelayedAck: return tr("delayed ACK");
    }
    return {};
}

QString TimerWords::finWait2Setting(tcp::Clause clause)
{
    switch (clause) {
    case tcp::Clause::BsdFinWait2: return QStringLiteral("finwait2_timeout");
    case tcp::Clause::SolarisFinWait2: return QStringLiteral("fin_wait_2_flush_interval");
    case tcp::Clause::WindowsFinWait2: return {};
    default: return QStringLiteral("tcp_fin_timeout");
    }
}

}  // namespace app::files
