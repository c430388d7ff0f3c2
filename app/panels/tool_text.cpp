#include "panels/tool_text.h"

#include "lab/words.h"
#include "panels/tool_notes.h"
#include "report/tcpstates.h"
#include "tools/conntrack.h"
#include "tools/proc_net_tcp.h"
#include "tools/ss.h"
#include "tools/tcpdump.h"

namespace app::panels {
namespace {

using Kind = ToolLine::Kind;
using tcp::HostId;
using tcp::Listing;
using tcp::Socket;

constexpr HostId kOrder[] = {HostId::Server, HostId::Client};
constexpr std::size_t kMostRows = 300;

ToolLine line(Kind kind, const QString& text)
{
    return {kind, text, std::nullopt, false, std::nullopt};
}

/// The blanks with which a tool pads its lines would only make the view scroll.
QString shownLine(const std::string& line)
{
    const std::size_t end = line.find_last_not_of(' ');
    return lab::qstring(std::string_view(line).substr(0, end + 1));
}

void addHead(ToolText& text, const QString& prompt, const Listing& listing)
{
    text.push_back(line(Kind::Prompt, prompt));
    for (const std::string& head : listing.head) text.push_back(line(Kind::Head, shownLine(head)));
}

void addNotes(ToolText& text, const QStringList& notes)
{
    for (const QString& note : notes) text.push_back(line(Kind::Note, note));
}

/// The connection that the host's state is the state of, while it lives.
bool isCurrent(const Socket& socket, const tcp::Host& host)
{
    const tcp::Connection* current = host.current();
    return current != nullptr && socket.connection == current->number && socket.state == host.state();
}

void addSockets(ToolText& text, const QString& prompt, const Listing& listing, const std::vector<Socket>& sockets,
                const tcp::Host& host)
{
    addHead(text, prompt, host.powered ? listing : Listing{});
    for (std::size_t i = 0; i < sockets.size(); ++i) {
        ToolLine row = line(Kind::Row, shownLine(listing.rows[i]));
        if (isCurrent(sockets[i], host)) row.current = sockets[i].state;
        row.about = tcp::EventChoice{.host = host.id, .state = sockets[i].state, .connection = sockets[i].connection};
        text.push_back(row);
    }
    if (sockets.empty()) text.push_back(line(Kind::Note, emptyNote(host)));
}

/// One block per host; `list` makes what the tool prints there, `notes` what is to be said of it at the foot.
template <typename List, typename Notes>
ToolText perHost(const lab::Moment& moment, const QString& prompt, const List& list, const Notes& notes)
{
    ToolText text;
    std::vector<Socket> all;
    for (const HostId host : kOrder) {
        const std::vector<Socket> sockets = tcp::sockets(moment.world(), host);
        const QString typed = lab::qstring(tcp::text(host)) + prompt;
        addSockets(text, typed, list(sockets), sockets, moment.world().host(host));
        all.insert(all.end(), sockets.begin(), sockets.end());
    }
    addNotes(text, notes(all));
    return text;
}

QString netstatPrompt(tcp::System system)
{
    const QString command = lab::qstring(tcp::netstatCommand(system));
    switch (system) {
    case tcp::System::Windows: return QStringLiteral(" C:\\>") + command;
    case tcp::System::MacOs: return QStringLiteral(" % ") + command;
    case tcp::System::Linux:
    case tcp::System::FreeBsd:
    case tcp::System::Solaris: break;
    }
    return QStringLiteral("$ ") + command;
}

/// The last rows, each about an event; those from `fresh` on came with what just happened.
void addStory(ToolText& text, const std::vector<std::string>& rows, std::size_t fresh,
              const std::vector<tcp::EventChoice>& about)
{
    const std::size_t first = rows.size() > kMostRows ? rows.size() - kMostRows : 0;
    if (first > 0) text.push_back(line(Kind::Note, leftOutNote(static_cast<int>(first))));
    for (std::size_t i = first; i < rows.size(); ++i)
        text.push_back({Kind::Row, shownLine(rows[i]), std::nullopt, i >= fresh,
                        i < about.size() ? std::optional(about[i]) : std::nullopt});
}

QString fileName(const lab::Moment& moment)
{
    return moment.scenario ? lab::qstring(moment.scenario->id) : QStringLiteral("free-play");
}

/// What the box saw last of a connection, for it sees what is sent: that has made the row as it is.
std::optional<tcp::EventChoice> lastSegmentOf(const lab::Moment& moment, const tcp::BoxEntry& entry)
{
    std::optional<tcp::EventChoice> last;
    for (std::size_t i = 0; i < moment.index; ++i) {
        for (const tcp::TraceEvent& event : moment.happened(i).events) {
            const auto* sent = std::get_if<tcp::Sent>(&event.what);
            if (sent == nullptr) continue;
            const bool client = event.host == HostId::Client;
            const tcp::PortPair ports = client ? sent->ports : tcp::PortPair{sent->ports.to, sent->ports.from};
            if (ports == tcp::PortPair{entry.clientPort, entry.serverPort})
                last = tcp::EventChoice{.number = event.number};
        }
    }
    return last;
}

}  // namespace

ToolText ssText(const lab::Moment& moment)
{
    return perHost(
        moment, QStringLiteral("$ ss -tanop"), [](const auto& sockets) { return tcp::ss(sockets); }, ssNotes);
}

ToolText netstatText(const lab::Moment& moment, tcp::System system)
{
    return perHost(
        moment, netstatPrompt(system), [=](const auto& sockets) { return tcp::netstat(sockets, system); },
        [&](const auto& sockets) { return netstatNotes(sockets, system, moment.world().settings()); });
}

ToolText procText(const lab::Moment& moment)
{
    return perHost(moment, QStringLiteral("$ cat /proc/net/tcp"),
                   [](const auto& sockets) { return tcp::procNetTcp(sockets); }, procNotes);
}

ToolText tcpdumpText(const lab::Moment& moment, Place place)
{
    const std::vector<tcp::CapturedSegment> segments = tcp::capture(*moment.timeline, moment.index, place);
    const Listing listing = tcp::tcpdump(segments);
    const std::size_t before = tcp::capture(*moment.timeline, moment.previous, place).size();
    ToolText text;
    addHead(text, place ? lab::qstring(tcp::text(*place)) + QStringLiteral("# tcpdump -n -i eth0 tcp")
                        : QStringLiteral("$ TZ=UTC tcpdump -n -r %1.pcap").arg(fileName(moment)), listing);
    std::vector<tcp::EventChoice> about;
    for (const tcp::CapturedSegment& segment : segments) about.push_back({.segment = segment.id});
    addStory(text, listing.rows, before, about);
    addNotes(text, tcpdumpNotes(listing.rows));
    return text;
}

ToolText conntrackText(const lab::Moment& moment)
{
    const Listing listing = tcp::conntrack(moment.world());
    ToolText text;
    addHead(text, QStringLiteral("box# conntrack -L"), listing);
    const std::vector<tcp::BoxEntry> entries = moment.world().network().box.entries(moment.world().now());
    for (std::size_t i = 0; i < listing.rows.size(); ++i) {
        text.push_back(line(Kind::Row, QString::fromStdString(listing.rows[i])));
        if (i < entries.size()) text.back().about = lastSegmentOf(moment, entries[i]);
    }
    addNotes(text, conntrackNotes(moment.world()));
    return text;
}

ToolText tcpstatesText(const lab::Moment& moment, Place place)
{
    const auto [listing, events] = tcp::tracedStates(*moment.timeline, moment.index, place);
    std::vector<tcp::EventChoice> about;
    for (const tcp::EventNumber event : events) about.push_back({.number = event});
    const std::size_t before = tcp::tcpstates(*moment.timeline, moment.previous, place).rows.size();
    ToolText text;
    addHead(text, (place ? lab::qstring(tcp::text(*place)) : QString()) + QStringLiteral("# tcpstates"), listing);
    addStory(text, listing.rows, before, about);
    addNotes(text, tcpstatesNotes(listing.rows));
    return text;
}

QString plainText(const ToolText& text)
{
    QString all;
    for (const ToolLine& each : text) {
        if (each.kind == Kind::Prompt && !all.isEmpty()) all += QLatin1Char('\n');
        all += each.text + QLatin1Char('\n');
    }
    return all;
}

}  // namespace app::panels
