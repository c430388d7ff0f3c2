#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/live_text.h"
#include "cli/output.h"

#include "files/capture_words.h"
#include "files/socket_words.h"
#include "files/spoken_message.h"
#include "observation/connection_table.h"
#include "observation/findings.h"
#include "observation/pasted.h"
#include "report/json_line.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace app::cli {
namespace {

constexpr std::size_t kShownGroups = 8;
constexpr std::array<std::string_view, 3> kSocketFormats{"text", "json", "pcap"};
constexpr std::array kGroupings{tcp::PastedBy::Process, tcp::PastedBy::Peer, tcp::PastedBy::Port};
constexpr std::array<const char*, 3> kGroupKeys{"process", "peer", "port"};

QString heading(tcp::PastedBy by)
{
    switch (by) {
    case tcp::PastedBy::Process: return Cli::tr("by process");
    case tcp::PastedBy::Peer: return Cli::tr("by peer");
    case tcp::PastedBy::Port: return Cli::tr("by port");
    }
    return {};
}

QString countsText(const tcp::PastedCounts& counts)
{
    QStringList parts;
    for (const tcp::State state : tcp::kStates) {
        const std::uint64_t count = counts[static_cast<std::size_t>(state)];
        const std::string_view name = tcp::text(state);
        if (count > 0) parts << QString::fromLatin1(name.data(), qsizetype(name.size())) + ' ' + QString::number(count);
    }
    return parts.join("  ");
}

QString groupsText(const tcp::PastedText& text, tcp::PastedBy by)
{
    const std::vector<tcp::PastedGroup> groups = tcp::groupsOf(text, by);
    const bool told = std::ranges::any_of(groups, [](const tcp::PastedGroup& group) { return !group.name.empty(); });
    if (!told) return {};
    QString lines = '\n' + heading(by) + '\n';
    for (std::size_t i = 0; i < std::min(groups.size(), kShownGroups); ++i) {
        const QString name = groups[i].name.empty() ? Cli::tr("not told") : QString::fromStdString(groups[i].name);
        lines += "  " + padded(name, 30) + QString::number(groups[i].total).rightJustified(7) + "  " +
                 countsText(groups[i].counts) + '\n';
    }
    if (groups.size() > kShownGroups) lines += "  " + Cli::tr("… and %1 more").arg(groups.size() - kShownGroups) + '\n';
    return lines;
}

/// What lines of tcpdump tell: as of a capture that has no text.
QString packetsText(const tcp::PastedText& text)
{
    if (text.packets.empty()) return {};
    const files::CaptureWords words(text.packets.front().at);
    QString lines;
    tcp::Instant now = tcp::Instant::min();
    tcp::ConnectionTable table([&](const tcp::Conversation& it, tcp::Leaves) {
        for (const tcp::Finding& finding : tcp::findingsOf(it, now)) {
            if (tcp::aboutCapture(finding.id)) break;
            const std::string_view lesson = tcp::lessonOf(finding.id);
            lines += "  " + words.sentence(it, finding) + " [" +
                     QString::fromLatin1(lesson.data(), qsizetype(lesson.size())) + "]\n";
        }
    });
    for (const tcp::TcpPacket& packet : text.packets) {
        now = std::max(now, packet.at);
        table.see(packet);
    }
    table.finish();
    return Cli::tr("tcpdump: packets: %1, connections: %2; --format pcap makes a capture of them")
               .arg(text.packets.size())
               .arg(table.begun()) +
           '\n' + lines;
}

QString adviceLine(const tcp::PastedText& text)
{
    const QString advice = files::SocketWords::advice(text.advice);
    return advice.isEmpty() ? QString() : advice + '\n';
}

QString otherText(const tcp::PastedText& text)
{
    if (text.other == 0) return {};
    return '\n' +
           Cli::tr("lines that were not understood: %1, the first is line %2: %3")
               .arg(text.other)
               .arg(text.firstOther)
               .arg(QString::fromStdString(tcp::quoted(text.firstOtherText))) +
           '\n' + adviceLine(text);
}

QString socketsText(const tcp::PastedText& text)
{
    QString lines;
    if (!text.sockets.empty())
        lines += Cli::tr("sockets: %1").arg(text.sockets.size()) + "  " + countsText(tcp::countsOf(text)) + '\n';
    for (const tcp::PastedBy by : kGroupings)
        if (!text.sockets.empty()) lines += groupsText(text, by);
    const std::vector<tcp::Hint> hints = tcp::hintsOf(text);
    if (!hints.empty()) lines += '\n';
    for (const tcp::Hint& hint : hints)
        lines += hintText(hint, {}) + '\n';
    if (!text.sockets.empty() && !text.packets.empty()) lines += '\n';
    return lines + packetsText(text) + otherText(text);
}

std::string countsJson(const tcp::PastedCounts& counts)
{
    tcp::JsonLine json;
    for (const tcp::State state : tcp::kStates)
        if (counts[static_cast<std::size_t>(state)] > 0)
            json.add(tcp::text(state), counts[static_cast<std::size_t>(state)]);
    return json.text();
}

std::string socketsJson(const tcp::PastedText& text)
{
    std::string all = "{\"format\":\"tcp-state-lab-sockets/1\",\"sockets\":" + std::to_string(text.sockets.size()) +
                      ",\"packets\":" + std::to_string(text.packets.size()) +
                      ",\"not_understood\":" + std::to_string(text.other) +
                      ",\"states\":" + countsJson(tcp::countsOf(text));
    for (std::size_t i = 0; i < kGroupings.size(); ++i) {
        all += std::string(",\"") + kGroupKeys[i] + "\":[";
        bool first = true;
        for (const tcp::PastedGroup& group : tcp::groupsOf(text, kGroupings[i])) {
            tcp::JsonLine json;
            json.add("name", group.name).add("total", group.total);
            std::string record = json.text();
            record.pop_back();
            all += (first ? "" : ",") + record + ",\"states\":" + countsJson(group.counts) + "}";
            first = false;
        }
        all += "]";
    }
    all += ",\"findings\":[";
    bool first = true;
    for (const tcp::Hint& hint : tcp::hintsOf(text)) {
        all += (first ? "" : ",") + hintJson(hint, {}).toStdString();
        first = false;
    }
    return all + "]}\n";
}

std::optional<QByteArray> pastedContent(const QString& name)
{
    QFile file(name);
    const bool open = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (open) return file.readAll();
    complain(Cli::tr("cannot read %1: %2").arg(name, file.errorString()));
    return std::nullopt;
}

}  // namespace

int sockets(const QCommandLineParser& line)
{
    const std::string format = line.isSet("format") ? line.value("format").toStdString() : "text";
    if (std::ranges::find(kSocketFormats, format) == kSocketFormats.end()) {
        const std::vector<std::string_view> names(kSocketFormats.begin(), kSocketFormats.end());
        complain(Cli::tr("unknown format %1").arg(QString::fromStdString(tcp::quoted(format))) + "; " +
                 files::spokenMessage(QString::fromStdString(tcp::suggestion(format, names))));
        return kBadInput;
    }
    if (line.positionalArguments().size() != 1) {
        complain(Cli::tr("expected one text: a file or -"));
        return kBadInput;
    }
    const QString name = line.positionalArguments().first();
    const auto content = pastedContent(name);
    if (!content) return kBadInput;
    const tcp::PastedText text = tcp::readPasted({content->constData(), static_cast<std::size_t>(content->size())});
    if (text.empty() || (format == "pcap" && text.packets.empty())) {
        complain(
            format == "pcap"
                ? Cli::tr("%1 has no lines of tcpdump -n").arg(name)
                : Cli::tr("%1 has no rows of ss, netstat, lsof, /proc/net/tcp, conntrack or tcpdump -n").arg(name));
        if (const QString advice = files::SocketWords::advice(text.advice); !advice.isEmpty()) complain(advice);
        return kBadInput;
    }
    const std::string result = format == "pcap"   ? tcp::pcapOf(text.packets)
                               : format == "json" ? socketsJson(text)
                                                  : socketsText(text).toStdString();
    return writeResult(QByteArrayView(result.data(), static_cast<qsizetype>(result.size())), line.value("output"));
}

}  // namespace app::cli
