#include "files/trace_reader.h"

#include "files/read_at_most.h"
#include "files/trace_members.h"
#include "simulation/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <limits>
#include <map>
#include <optional>
#include <string>

namespace app::files {
namespace {

constexpr std::size_t kMostTraceFaults = 20;

using tcp::TraceEvent, tcp::TraceItem;

/// How far the window of a segment is shifted, from octets and field. A shut one does not tell.
std::uint8_t scaleOf(std::uint32_t octets, std::uint32_t field)
{
    constexpr std::uint8_t kMost = 14;  // RFC 7323 2.3
    std::uint8_t scale = 1;
    while (scale < kMost && octets >> scale != field) ++scale;
    return scale;
}

/// The options of a segment: members that are there where the option is.
tcp::Options optionsOf(TraceMembers& line, const tcp::Segment& segment)
{
    tcp::Options options;
    if (line.has("win")) options.scale = scaleOf(segment.wnd, line.number32("win"));
    if (line.has("mss")) options.mss = static_cast<std::uint16_t>(line.number("mss", 0, 65535));
    options.windowScale = line.has("wscale");
    if (options.windowScale) options.scale = static_cast<std::uint8_t>(line.number("wscale", 0, 14));
    options.sackPermitted = line.has("sack_permitted") && line.yes("sack_permitted");
    options.timestamps = line.has("ts_val");
    if (!options.timestamps) return options;
    options.tsVal = line.number32("ts_val");
    options.tsEcr = line.number32("ts_ecr");
    return options;
}

/// The members that `send`, `receive` and `inject` share.
template <typename Flown> Flown flownOf(TraceMembers& line)
{
    Flown it{};
    it.id = static_cast<std::uint64_t>(line.number("id"));
    const std::string bits = line.word("ctl");
    if (const auto control = tcp::controlFromText(bits)) it.segment.ctl = *control;
    else line.unknown("ctl", bits);
    const bool acks = it.segment.has(tcp::ctl::ACK);
    constexpr std::int64_t kLeast = std::numeric_limits<std::int32_t>::min();
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    it.segment.seq = tcp::SeqNum(line.number32("seq"));
    it.rseq = static_cast<std::int32_t>(line.number("rseq", kLeast, kMost));
    if (acks) it.segment.ack = tcp::SeqNum(line.number32("ack"));
    if (acks) it.rack = static_cast<std::int32_t>(line.number("rack", kLeast, kMost));
    it.segment.text = line.number32("len");
    it.segment.wnd = line.number32("wnd");
    it.ports = {line.portIfAny("from_port"), line.portIfAny("to_port")};
    it.segment.options = optionsOf(line, it.segment);
    return it;
}

tcp::Clause clauseOf(TraceMembers& line)
{
    return line.has("clause") ? line.choice("clause", tcp::Clause::Deviation) : tcp::Clause::None;
}

TraceItem eventOf(TraceMembers& line, decltype(TraceEvent::what) what)
{
    const std::uint32_t connection = line.has("connection") ? line.number32("connection") : 0;
    TraceEvent event{line.at(), line.host(), connection, std::move(what)};
    event.number = line.numberIfAny("number");
    event.cause = line.numberIfAny("cause");
    event.given = line.numberIfAny("given");
    return event;
}

TraceItem readSend(TraceMembers& line)
{
    auto it = flownOf<tcp::Sent>(line);
    it.retransmission = line.yes("retransmission");
    it.clause = clauseOf(line);
    it.duplicateOf = line.numberIfAny("duplicate_of");
    it.retransmissionOf = line.numberIfAny("retransmission_of");
    return eventOf(line, it);
}

TraceItem readReceive(TraceMembers& line)
{
    auto it = flownOf<tcp::Received>(line);
    it.retransmission = line.yes("retransmission");
    it.accepted = line.yes("accepted");
    if (!it.accepted && line.has("reason")) it.reason = tcp::knownWord(line.word("reason"));
    it.clause = clauseOf(line);
    return eventOf(line, it);
}

TraceItem readUser(TraceMembers& line)
{
    tcp::UserSignalled it{line.choice("signal", tcp::Signal::TimedOut)};
    if (line.has("errno")) it.error = tcp::knownWord(line.word("errno"));
    return eventOf(line, it);
}

tcp::SocketOption optionOf(TraceMembers& line)
{
    const tcp::SettingKey* key = tcp::findSetting(line.word("option"));
    return {key != nullptr ? key->name : std::string_view(), tcp::SettingText(line.word("value"))};
}

TraceItem readCall(TraceMembers& line)
{
    tcp::Called it{line.choice("call", tcp::HostCall::Boot), 0, tcp::knownWord(line.word("result"))};
    if (line.has("port")) it.port = static_cast<std::uint16_t>(line.number("port", 0, 65535));
    if (line.has("half")) it.half = line.choice("half", tcp::Half::Both);
    if (line.has("option")) it.option = optionOf(line);
    it.returns = line.has("returns") && line.yes("returns");
    return eventOf(line, it);
}

/// The clause of the table, unless the trace names another.
TraceItem readState(TraceMembers& line)
{
    tcp::StateChanged change = tcp::seenChange(line.state("from"), line.state("to"), line.word("trigger"));
    if (const tcp::Clause told = clauseOf(line); told != tcp::Clause::None) change.clause = told;
    return eventOf(line, change);
}

TraceItem readTimer(TraceMembers& line)
{
    const bool probe = line.has("probe") && line.yes("probe");
    return eventOf(line, tcp::TimerChanged{line.choice("timer", tcp::Timer::DelayedAck),
                                           line.choice("what", tcp::TimerChange::Expired),
                                           tcp::Instant(line.number("due_us")), probe});
}

TraceItem readBox(TraceMembers& line)
{
    tcp::BoxChanged it;
    if (line.has("id")) it.id = static_cast<std::uint64_t>(line.number("id"));
    it.ports = {line.portIfAny("client_port"), line.portIfAny("server_port")};
    it.before = line.choice("from", tcp::Tracked::SynSent2);
    it.after = line.choice("to", tcp::Tracked::SynSent2);
    it.due = tcp::Instant(line.number("due_us"));
    return eventOf(line, it);
}

TraceItem readSocket(TraceMembers& line)
{
    tcp::SocketSeen it;
    it.at = line.at();
    it.host = line.host();
    it.state = line.state("state");
    it.timer = line.choice("timer", tcp::SeenTimer::Persist);
    it.expires = tcp::Duration(line.number32("expires_ms") * std::int64_t{1000});
    it.retransmits = line.number32("retrans");
    it.recvQ = line.number32("rq");
    it.sendQ = line.number32("wq");
    it.orphan = line.yes("orphan");
    return it;
}

TraceItem readEnd(TraceMembers& line)
{
    return tcp::RunEnded{line.at(), line.state("client"), line.state("server"),
                         static_cast<std::size_t>(line.number("failed"))};
}

std::uint64_t idOf(TraceMembers& line) { return static_cast<std::uint64_t>(line.number("id")); }

using Reader = TraceItem (*)(TraceMembers&);

const std::map<std::string, Reader, std::less<>>& readers()
{
    static const std::map<std::string, Reader, std::less<>> kReaders{
        {"step", [](TraceMembers& l) -> TraceItem { return tcp::StepBegun{l.at(), l.step()}; }},
        {"call", readCall},
        {"send", readSend},
        {"receive", readReceive},
        {"lost", [](TraceMembers& l) { return eventOf(l, tcp::Lost{idOf(l), l.choice("why", tcp::Loss::Box)}); }},
        {"delayed",
         [](TraceMembers& l) { return eventOf(l, tcp::Delayed{idOf(l), tcp::Instant(l.number("due_us"))}); }},
        {"inject",
         [](TraceMembers& l) {
             auto it = flownOf<tcp::Injected>(l);
             it.ofBox = l.has("box") && l.yes("box");
             return eventOf(l, it);
         }},
        {"state", readState},
        {"timer", readTimer},
        {"user", readUser},
        {"box", readBox},
        {"ss", readSocket},
        {"errno", [](TraceMembers& l) -> TraceItem { return tcp::ErrorSeen{l.at(), l.host(), l.word("errno")}; }},
        {"cut",
         [](TraceMembers& l) -> TraceItem {
             return tcp::SilenceCut{l.at(), l.step(), tcp::Duration(l.number("wanted_us")),
                                    tcp::Duration(l.number("waited_us"))};
         }},
        {"grace",
         [](TraceMembers& l) -> TraceItem {
             return tcp::GraceGiven{l.at(), l.step(), tcp::Duration(l.number("extra_us"))};
         }},
        {"expect",
         [](TraceMembers& l) -> TraceItem {
             return tcp::Judged{l.at(), l.step(), l.yes("ok"), l.word("message")};
         }},
        {"stopped", [](TraceMembers& l) -> TraceItem { return tcp::RunStopped{l.at(), l.step()}; }},
        {"end", readEnd},
    };
    return kReaders;
}

class TraceReader {
public:
    TraceFile read(const QByteArray& text)
    {
        int number = 0;
        for (qsizetype begin = 0; begin < text.size() && file_.faults.size() < kMostTraceFaults;) {
            qsizetype end = text.indexOf('\n', begin);
            if (end < 0) end = text.size();
            readLine(text.mid(begin, end - begin), ++number);
            begin = end + 1;
        }
        if (file_.trace.items.empty() && file_.good()) fault(1, 1, "no event", "a trace: JSON Lines, one event each");
        return std::move(file_);
    }

private:
    void fault(int line, int column, const QString& wrong, const QString& expected)
    {
        file_.faults.push_back({line, column, wrong, "expected " + expected});
    }

    void readLine(const QByteArray& text, int number)
    {
        if (text.trimmed().isEmpty()) return;
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError)
            return fault(number, error.offset + 1, error.errorString(), "JSON");
        if (!json.isObject()) return fault(number, 1, "no object", "one JSON object a line");
        TraceMembers line(json.object());
        const std::string event = line.word("event");
        if (event == "meta") readMeta(line);
        else if (const auto reader = readers().find(event); reader != readers().end()) add(reader->second(line));
        if (line.failed()) fault(number, 1, line.wrong(), line.expected());
    }

    void readMeta(TraceMembers& line)
    {
        file_.trace.source = line.word("source");
        if (line.has("scenario")) file_.trace.scenario = line.word("scenario");
    }

    void add(TraceItem item) { file_.trace.items.push_back(std::move(item)); }

    TraceFile file_;
};

TraceFile unreadableTrace(const QString& why) { return {{}, {{0, 0, why, QStringLiteral("expected a trace")}}}; }

/// qCompress() writes the size before: four octets, the first of them 0 for anything of ours.
bool compressed(const QByteArray& octets) { return octets.size() > 4 && octets.front() == '\0'; }

qsizetype sizeWithin(const QByteArray& octets) { return qFromBigEndian<qint32>(octets.constData()); }

}  // namespace

TraceFile readTrace(const QByteArray& lines) { return TraceReader().read(lines); }

TraceFile readTraceFile(const QString& path)
{
    QFile file(path);
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) return unreadableTrace(QStringLiteral("cannot read it: %1").arg(file.errorString()));
    const QByteArray octets = readAtMost(file, kMostTraceOctets + 1);
    const bool packed = compressed(octets);
    if (octets.size() > kMostTraceOctets || (packed && sizeWithin(octets) > kMostTraceOctets))
        return unreadableTrace(QStringLiteral("larger than 256 MiB"));
    return readTrace(packed ? qUncompress(octets) : octets);
}

bool hasShippedRecording(const QString& id) { return QFile::exists(QStringLiteral(":/recordings/%1.trace").arg(id)); }

QByteArray shippedRecording(const QString& id)
{
    QFile file(QStringLiteral(":/recordings/%1.trace").arg(id));
    return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
}

}  // namespace app::files
