#include "lab/event_labels.h"

#include "files/spelling.h"
#include "files/timer_words.h"
#include "lab/words.h"

#include <QCoreApplication>

#include <variant>

namespace app::lab {
namespace {

struct EventLabels {
    Q_DECLARE_TR_FUNCTIONS(EventLabels)
};

QString setLabel(const tcp::SocketOption& option)
{
    if (option.key.empty()) return EventLabels::tr("sets an option");
    return EventLabels::tr("sets %1 %2").arg(qstring(option.key), qstring(option.value.view()));
}

/// A call of the socket by its name; what befalls an application or a host in words.
QString calledLabel(const tcp::Called& called)
{
    using enum tcp::HostCall;
    switch (called.call) {
    case Listen:
    case Connect:
    case Bind:
    case Send:
    case Receive:
    case Shutdown:
    case Close: return callLabel(called.call);
    case Abort: return EventLabels::tr("app aborts");
    case Set: return setLabel(called.option);
    case Hang: return EventLabels::tr("app hangs");
    case Resume: return EventLabels::tr("app resumes");
    case Kill: return EventLabels::tr("process killed");
    case PowerOff: return EventLabels::tr("power lost");
    case Boot: return EventLabels::tr("host boots");
    }
    return {};
}

struct Label {
    QString operator()(const tcp::Called& called) const { return calledLabel(called); }
    QString operator()(const tcp::Injected& injected) const { return controlLabel(injected.segment); }
    QString operator()(const tcp::Lost&) const { return EventLabels::tr("lost"); }
    QString operator()(const tcp::Delayed&) const { return EventLabels::tr("delayed"); }
    QString operator()(const tcp::TimerChanged& change) const 
    {
        return files::TimerWords::brief(change.timer, change.probe);
    }
    QString operator()(const tcp::Received& received) const { return controlLabel(received.segment); }
    QString operator()(const tcp::StateChanged& change) const { return narratedState(change.to); }
    QString operator()(const tcp::Sent& sent) const { return controlLabel(sent.segment); }
    QString operator()(const tcp::UserSignalled& told) const { return qstring(tcp::text(told.signal)); }
    QString operator()(const tcp::BoxChanged& change) const
    {
        return EventLabels::tr("box: %1").arg(change.after == tcp::Tracked::None ? QStringLiteral("–")
                                                                                 : qstring(tcp::text(change.after)));
    }
};

}  // namespace

QString eventLabel(const tcp::TraceEvent& event) { return std::visit(Label{}, event.what); }

QString controlLabel(const tcp::Segment& segment) { return QString::fromStdString(tcp::controlText(segment.ctl)); }

QString callLabel(tcp::HostCall call)
{
    const QString word = call == tcp::HostCall::Set ? QStringLiteral("setsockopt") : qstring(tcp::text(call));
    const bool ofSocket = call < tcp::HostCall::Hang && call != tcp::HostCall::Abort;
    return ofSocket ? word + QStringLiteral("()") : word;
}

QString narratedState(tcp::State state)
{
    return qstring(tcp::spelling(state, files::chosenSpelling()));
}

}  // namespace app::lab
