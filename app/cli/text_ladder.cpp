#include "cli/text_ladder.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/model_words.h"
#include "files/clause_words.h"
#include "files/time_words.h"
#include "files/timer_words.h"

#include "scenario/action_text.h"
#include "tools/state_names.h"

#include <algorithm>

namespace app::cli {
namespace {

using namespace std::chrono_literals;

// |  0.025  |<------------- lane ------------->|  0.050  |
constexpr int kTime = 10;
constexpr int kGap = 2;
constexpr int kLane = TextLadder::kWidth - 2 * (kTime + kGap);
constexpr tcp::Duration kPause = 1s;  // from this on it is worth a line that nothing happened

QString word(auto value)
{
    const std::string_view text = tcp::text(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// As the narration beside it spells it: SYN_RCVD.
QString stateName(tcp::State state) { return QString::fromUtf8(tcp::spelling(state, tcp::Spelling::Stevens)); }

QString timeText(tcp::Instant at)
{
    if (at == tcp::kNever) return {};
    return QString::number(std::chrono::duration<double>(at).count(), 'f', 3);
}

QString spaces(int count) { return QString(std::max(0, count), u' '); }

QString line(const QString& left, const QString& lane, const QString& right)
{
    const auto time = [](const QString& text) { return spaces(kTime - columnsOf(text)) + text; };
    const QString text = time(left) + spaces(kGap) + padded(lane, kLane) + spaces(kGap) + time(right);
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u' ') --end;
    return text.first(end);
}

QString centred(const QString& text) { return spaces((kLane - columnsOf(text)) / 2) + text; }

/// "---- SYN seq=0 ---->", as long as the lane; a lost one ends in an X before the other side.
QString arrow(tcp::HostId from, const QString& label, bool lost, QChar stroke)
{
    const int length = lost ? kLane * 3 / 4 : kLane;
    const QChar head = lost ? u'X' : from == tcp::HostId::Client ? u'>' : u'<';
    const int strokes = std::max(2, length - columnsOf(label) - 3);
    const QString tail(strokes / 3, stroke);
    const QString front(strokes - strokes / 3, stroke);
    if (from == tcp::HostId::Client) return tail + ' ' + label + ' ' + front + head;
    return spaces(kLane - length) + head + front + ' ' + label + ' ' + tail;
}

/// A copy of data goes without the window: what is new of it is that it is sent again.
QString labelOf(const tcp::Segment& segment, std::int32_t rseq, std::int32_t rack, bool again = false)
{
    QString label = QString::fromStdString(tcp::controlText(segment.ctl)) + QStringLiteral("  seq=%1").arg(rseq);
    if (segment.has(tcp::ctl::ACK)) label += QStringLiteral(" ack=%1").arg(rack);
    if (segment.text > 0) label += QStringLiteral(" len=%1").arg(segment.text);
    return again && segment.text > 0 ? label : label + QStringLiteral(" win=%1").arg(segment.wnd);
}

QString optionText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString callText(const tcp::Called& called)
{
    using enum tcp::HostCall;
    QString name = word(called.call);
    switch (called.call) {
    case Listen:
    case Connect:
    case Bind: return name + (called.port > 0 ? QStringLiteral("(%1)").arg(called.port) : QString("()"));
    case Shutdown: return name + '(' + word(called.half) + ')';
    case Close: return called.returns ? Cli::tr("%1 returns").arg(name + "()") : name + "()";
    case Abort: return name + "()";
    case Set:
        return QStringLiteral("setsockopt(%1 %2)")
            .arg(optionText(called.option.key), optionText(called.option.value.view()));
    case Send: return name + QStringLiteral("(%1)").arg(called.octets);
    case Receive: return name + (called.octets > 0 ? QStringLiteral("(%1)").arg(called.octets) : QString("()"));
    case Hang: return Cli::tr("hang");
    case Resume: return Cli::tr("resume");
    case Kill: return Cli::tr("kill");
    case PowerOff: return Cli::tr("power-off");
    case Boot: return Cli::tr("boot");
    }
    return name;
}

}  // namespace

TextLadder::TextLadder(const tcp::Timeline& timeline) : timeline_(timeline)
{
    for (const tcp::Step& step : timeline.steps()) {
        for (const tcp::TraceEvent& event : step.events) {
            if (const auto* it = std::get_if<tcp::Received>(&event.what)) fates_[it->id].arrival = event.at;
            if (const auto* it = std::get_if<tcp::Lost>(&event.what)) fates_[it->id].lost = tcp::text(it->why);
        }
    }
}

QString TextLadder::header()
{
    const QString right = hostWord(tcp::HostId::Server);
    const QString lane = hostWord(tcp::HostId::Client);
    const QString seconds = Cli::tr("seconds");
    return line(seconds, lane + spaces(kLane - columnsOf(lane) - columnsOf(right)) + right, seconds);
}

QString TextLadder::states(std::size_t moment) const
{
    const auto state = [&](tcp::HostId host) { return '[' + stateName(timeline_.at(moment).host(host).state()) + ']'; };
    const QString left = state(tcp::HostId::Client);
    const QString right = state(tcp::HostId::Server);
    return line({}, left + spaces(kLane - columnsOf(left) - columnsOf(right)) + right, {});
}

QStringList TextLadder::lines(std::size_t begin, std::size_t end)
{
    lines_.clear();
    for (std::size_t i = begin; i < end; ++i) {
        addCause(timeline_.step(i).cause);
        for (const tcp::TraceEvent& event : timeline_.step(i).events) {
            addPause(event.at);
            add(event);
        }
        const bool advances = std::holds_alternative<tcp::Advance>(timeline_.step(i).cause);
        if (advances) addPause(timeline_.at(i + 1).now());
    }
    return lines_;
}

/// What a hand does to the network; what it does at a host is told as a call.
void TextLadder::addCause(const tcp::Cause& cause)
{
    const auto* action = std::get_if<tcp::Action>(&cause);
    if (!action || std::holds_alternative<tcp::CallAction>(*action) ||
        std::holds_alternative<tcp::InjectAction>(*action)) {
        return;
    }
    const QString text = "* " + QString::fromStdString(tcp::actionText(*action)) + " *";
    lines_ << line(timeText(clock_), centred(text), timeText(clock_));
}

void TextLadder::addPause(tcp::Instant at)
{
    const tcp::Duration pause = at - clock_;
    clock_ = at;
    if (pause < kPause) return;
    const auto shown = std::chrono::round<std::chrono::milliseconds>(pause);
    lines_ << line({}, centred(". . . " + files::TimeWords::oneUnit(shown) + " . . ."), {});
}

void TextLadder::add(const tcp::TraceEvent& event)
{
    std::visit([&](const auto& what) { add(event, what); }, event.what);
}

void TextLadder::addAt(tcp::HostId host, tcp::Instant at, const QString& text)
{
    if (host == tcp::HostId::Client) lines_ << line(timeText(at), text, {});
    else lines_ << line({}, spaces(kLane - columnsOf(text)) + text, timeText(at));
}

void TextLadder::add(const tcp::TraceEvent& event, const tcp::Called& called)
{
    const bool ok = called.result == "ok";
    const QString result = QString::fromUtf8(called.result.data(), static_cast<qsizetype>(called.result.size()));
    addAt(event.host, event.at, ok ? callText(called) : callText(called) + ": " + result);
}

void TextLadder::add(const tcp::TraceEvent& event, const tcp::Sent& sent)
{
    const auto found = fates_.find(sent.id);
    const Fate fate = found == fates_.end() ? Fate{} : found->second;
    QString label = labelOf(sent.segment, sent.rseq, sent.rack, sent.retransmission);
    if (sent.retransmission) label += ' ' + Cli::tr("(again)");
    const bool lost = !fate.lost.empty();
    const QString lane = arrow(event.host, label, lost, u'-');
    const QString departure = timeText(event.at);
    const QString arrival = lost ? QString() : timeText(fate.arrival);
    const bool fromClient = event.host == tcp::HostId::Client;
    lines_ << (fromClient ? line(departure, lane, arrival) : line(arrival, lane, departure));
}

void TextLadder::add(const tcp::TraceEvent& event, const tcp::Received& received)
{
    if (received.accepted) return;
    const QString reason = QString::fromUtf8(received.reason.data(), static_cast<qsizetype>(received.reason.size()));
    addAt(event.host, event.at, Cli::tr("not accepted: %1").arg(reason));
}

void TextLadder::add(const tcp::TraceEvent& event, const tcp::Lost& lost)
{
    const QString why = Cli::tr("lost (%1)").arg(word(lost.why));
    lines_ << line({},
                   event.host == tcp::HostId::Client ? spaces(kLane * 3 / 4 - columnsOf(why)) + why
                                                         : spaces(kLane / 4) + why,
                   {});
}

void TextLadder::add(const tcp::TraceEvent& event, const tcp::Injected& injected)
{
    const QString label = labelOf(injected.segment, injected.rseq, injected.rack) + ' ' +
                          (injected.ofBox ? Cli::tr("(from the box)") : Cli::tr("(forged)"));
    const QString lane = arrow(tcp::other(event.host), label, false, u'=');
    const bool atClient = event.host == tcp::HostId::Client;
    lines_ << (atClient ? line(timeText(event.at), lane, {}) : line({}, lane, timeText(event.at)));
}

void TextLadder::add(const tcp::TraceEvent& event, const tcp::StateChanged& change)
{
    const QString states = stateName(change.from) + " -> " + stateName(change.to);
    addAt(event.host, event.at, states + "  (" + files::ClauseWords::text(change.clause) + ')');
}

/// The timers that end a state are told when they begin; every timer when it ends.
void TextLadder::add(const tcp::TraceEvent& event, const tcp::TimerChanged& change)
{
    const bool endsState = change.timer == tcp::Timer::TimeWait || change.timer == tcp::Timer::FinWait2;
    const bool hidden = change.timer == tcp::Timer::DelayedAck;
    if (hidden || change.what == tcp::TimerChange::Cancelled) return;
    const QString timer = files::TimerWords::name(change);
    if (change.what == tcp::TimerChange::Expired) {
        addAt(event.host, event.at, Cli::tr("%1 expires").arg(timer));
    } else if (endsState) {
        addAt(event.host, event.at, Cli::tr("%1 set: %2").arg(timer, files::TimeWords::oneUnit(change.due - event.at)));
    }
}

/// In the middle, where the box stands; a segment that changes nothing there is not told.
void TextLadder::add(const tcp::TraceEvent&, const tcp::BoxChanged& change)
{
    if (change.before == change.after) return;
    const QString states = '[' + word(change.before) + " -> " + word(change.after) + ']';
    const QString what = change.id == 0 ? Cli::tr("the box forgets: %1") : Cli::tr("box: %1");
    lines_ << line({}, centred(what.arg(states)), {});
}

void TextLadder::add(const tcp::TraceEvent& event, const tcp::UserSignalled& signal)
{
    if (signal.signal == tcp::Signal::CloseDone) return;  // "ok": the answer to its own CLOSE is no news
    addAt(event.host, event.at, Cli::tr("reported to the application: %1").arg(word(signal.signal)));
}

}  // namespace app::cli
