#include "lab/branch_words.h"

#include "files/time_words.h"
#include "lab/narrator.h"
#include "lab/words.h"

#include <QCoreApplication>

namespace app::lab {
namespace {

struct ForkWords {
    Q_DECLARE_TR_FUNCTIONS(ForkWords)
};

QString words(const tcp::CallAction& it)
{
    const QString host = hostWord(it.host);
    switch (it.call) {
    case tcp::HostCall::Abort: return ForkWords::tr("From here: what if the %1 aborts the connection?").arg(host);
    case tcp::HostCall::Hang: return ForkWords::tr("From here: what if the %1's application hangs?").arg(host);
    case tcp::HostCall::Resume: return ForkWords::tr("From here: what if the %1's application resumes?").arg(host);
    case tcp::HostCall::Kill: return ForkWords::tr("From here: what if the %1's process is killed?").arg(host);
    case tcp::HostCall::PowerOff: return ForkWords::tr("From here: what if the %1 loses power?").arg(host);
    case tcp::HostCall::Boot: return ForkWords::tr("From here: what if the %1 boots again?").arg(host);
    case tcp::HostCall::Listen:
    case tcp::HostCall::Connect:
    case tcp::HostCall::Bind:
    case tcp::HostCall::Set:
    case tcp::HostCall::Send:
    case tcp::HostCall::Receive:
    case tcp::HostCall::Shutdown:
    case tcp::HostCall::Close: break;
    }
    return ForkWords::tr("From here: what if the %1 calls %2?").arg(host, callLabel(it.call));
}

QString words(const tcp::ImpairAction& it)
{
    const QString host = hostWord(it.host);
    switch (it.what) {
    case tcp::Impairment::Drop:
        return ForkWords::tr("From here: what if the next segment from the %1 is lost?").arg(host);
    case tcp::Impairment::Duplicate:
        return ForkWords::tr("From here: what if the next segment from the %1 is duplicated?").arg(host);
    case tcp::Impairment::Delay:
        return ForkWords::tr("From here: what if the next segment from the %1 arrives %2 late?")
            .arg(host, files::TimeWords::oneUnit(it.delay));
    }
    return {};
}

QString words(const tcp::FlightAction& it)
{
    switch (it.what) {
    case tcp::Impairment::Drop: return ForkWords::tr("From here: what if the segment in flight is lost?");
    case tcp::Impairment::Duplicate: return ForkWords::tr("From here: what if the segment in flight arrives twice?");
    case tcp::Impairment::Delay:
        return ForkWords::tr("From here: what if the segment in flight arrives %1 late?")
            .arg(files::TimeWords::oneUnit(it.delay));
    }
    return {};
}

QString words(const tcp::CableAction& it)
{
    return it.up ? ForkWords::tr("From here: what if the cable is plugged in?")
                 : ForkWords::tr("From here: what if the cable is unplugged?");
}

QString words(const tcp::LatencyAction& it)
{
    return ForkWords::tr("From here: what if the one-way delay is %1?").arg(files::TimeWords::oneUnit(it.oneWay));
}

QString words(const tcp::InjectAction& it)
{
    const QString bits = QString::fromStdString(tcp::controlText(it.bits));
    return ForkWords::tr("From here: what if a forged %1 reaches the %2?").arg(bits, hostWord(it.host));
}

}  // namespace

QString whatIfWords(const tcp::Cause& cause)
{
    const auto* action = std::get_if<tcp::Action>(&cause);
    if (!action) return ForkWords::tr("From here: what if only time passes?");
    return std::visit([](const auto& it) { return words(it); }, *action);
}

QString lessonGoesOnWords() { return ForkWords::tr("From here: the lesson continues"); }

QString differWords() { return ForkWords::tr("The two runs differ from here"); }

}  // namespace app::lab
