#include "files/captured_why.h"

#include "files/capture_words.h"
#include "files/cause_words.h"

namespace app::files {
namespace {

QString lettersOf(tcp::Assumptions by)
{
    QStringList all;
    for (int i = 0; i < tcp::kAssumptionCount; ++i) {
        const auto one = static_cast<tcp::Assumption>(i);
        if (by.has(one)) all << QString(QLatin1Char(tcp::letter(one)));
    }
    return all.join(QStringLiteral(", "));
}

}  // namespace

QString CapturedWhy::text(const tcp::CapturedLink& link)
{
    if (link.several) return tr("several states are possible");
    const auto* called = std::get_if<tcp::Called>(&link.event.what);
    if (called && called->call == tcp::HostCall::Close) return tr("close() or shutdown()");
    if (called && called->call == tcp::HostCall::Abort) return tr("close() with unread data, or an abort");
    return causeText(link.event);
}

QString CapturedWhy::mark(std::uint64_t packet, tcp::Assumptions by)
{
    const QString number = QStringLiteral("#%1").arg(packet);
    if (by.empty()) return packet != 0 ? tr("proved by %1").arg(number) : tr("proved");
    return packet != 0 ? tr("assumed from %1 (%2)").arg(number, lettersOf(by)) : tr("assumed (%1)").arg(lettersOf(by));
}

QString CapturedWhy::mark(const tcp::CapturedLink& link, const QString& states)
{
    return link.several ? tr("one of: %1").arg(states) : mark(link.packet, link.by);
}

QStringList CapturedWhy::assumptions(tcp::Assumptions by)
{
    QStringList all;
    for (int i = 0; i < tcp::kAssumptionCount; ++i) {
        const auto one = static_cast<tcp::Assumption>(i);
        if (by.has(one)) all << QLatin1Char(tcp::letter(one)) + QStringLiteral(": ") + CaptureWords::text(one);
    }
    return all;
}

}  // namespace app::files
