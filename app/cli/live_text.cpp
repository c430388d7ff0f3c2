#include "cli/live_text.h"

#include "cli/columns.h"
#include "cli/language.h"

#include "files/socket_words.h"
#include "report/json_line.h"
#include "tools/state_names.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <vector>

namespace app::cli {
namespace {

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

const tcp::Owner* ownerOf(const tcp::SocketRow& row, const LiveStyle& style)
{
    const auto found = style.owners.find(row.inode);
    return row.inode == 0 || found == style.owners.end() ? nullptr : &found->second;
}

QString processText(const tcp::SocketRow& row, const LiveStyle& style)
{
    const tcp::Owner* const owner = ownerOf(row, style);
    return owner ? QString("%1 (%2)").arg(QString::fromStdString(owner->name)).arg(owner->pid) : QString();
}

QString seconds(tcp::Duration duration) { return QString::number(double(duration.count()) / 1e6, 'f', 1) + " s"; }

QStringList cellsOf(const tcp::SocketRow& row, const LiveStyle& style)
{
    return {plain(tcp::spelling(row.state, tcp::Spelling::Ss)),
            QString::number(row.recvQ),
            QString::number(row.sendQ),
            files::SocketWords::end(row.local, row.localPort, style.hideAddresses),
            files::SocketWords::end(row.peer, row.peerPort, style.hideAddresses),
            files::SocketWords::timer(row),
            row.sinceAck && row.state != tcp::State::Listen ? seconds(*row.sinceAck) : QString(),
            processText(row, style)};
}

QString tableOf(const std::vector<QStringList>& lines)
{
    std::vector<int> widths(static_cast<std::size_t>(lines.front().size()), 0);
    for (const QStringList& cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            int& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, columnsOf(cells[i]));
        }
    }
    QString all;
    for (const QStringList& cells : lines) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) line += padded(cells[i], widths[static_cast<std::size_t>(i)] + 2);
        all += line.trimmed() + '\n';
    }
    return all;
}

QString csvCell(const QString& text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n')) return text;
    return '"' + QString(text).replace('"', "\"\"") + '"';
}

tcp::JsonLine begin(tcp::Instant at, const char* event)
{
    tcp::JsonLine json;
    json.add("us", std::int64_t{at.count()}).add("event", event);
    return json;
}

void addEnds(tcp::JsonLine& json, const tcp::SocketRow& row, const LiveStyle& style)
{
    json.add("local", files::SocketWords::address(row.local, style.hideAddresses).toStdString())
        .add("local_port", std::uint32_t{row.localPort});
    json.add("peer", files::SocketWords::address(row.peer, style.hideAddresses).toStdString())
        .add("peer_port", std::uint32_t{row.peerPort});
}

void addOwner(tcp::JsonLine& json, const tcp::Owner* owner)
{
    if (owner == nullptr || owner->pid == 0) return;
    json.add("pid", owner->pid).add("process", owner->name);
}

std::string rowJson(tcp::Instant at, const tcp::SocketRow& row, const LiveStyle& style)
{
    tcp::JsonLine json = begin(at, "socket");
    json.add("state", text(row.state)).add("recv_q", row.recvQ).add("send_q", row.sendQ);
    addEnds(json, row, style);
    json.add("timer", text(row.timer)).add("expires_ms", std::int64_t{row.expires.count() / 1000});
    json.add("retrans", row.retransmits).add("uid", row.uid).add("inode", row.inode);
    if (row.sinceAck) json.add("since_ack_ms", std::int64_t{row.sinceAck->count() / 1000});
    addOwner(json, ownerOf(row, style));
    return json.text();
}

}  // namespace

QString liveTable(const std::vector<tcp::SocketRow>& rows, const LiveStyle& style)
{
    std::vector<QStringList> lines{
        {"State", "Recv-Q", "Send-Q", "Local", "Peer", "Timer", Cli::tr("last ACK"), Cli::tr("Process")}};
    for (const tcp::SocketRow& row : rows) lines.push_back(cellsOf(row, style));
    return tableOf(lines);
}

QString liveCsv(const std::vector<tcp::SocketRow>& rows, const LiveStyle& style, bool head)
{
    QString all =
        head ? QStringLiteral("state,recv_q,send_q,local,local_port,peer,peer_port,timer,expires_ms,retrans,uid,"
                              "inode,since_ack_ms,pid,process\n")
             : QString();
    for (const tcp::SocketRow& row : rows) {
        const tcp::Owner* const owner = ownerOf(row, style);
        const QStringList cells{plain(text(row.state)),
                                QString::number(row.recvQ),
                                QString::number(row.sendQ),
                                files::SocketWords::address(row.local, style.hideAddresses),
                                QString::number(row.localPort),
                                files::SocketWords::address(row.peer, style.hideAddresses),
                                QString::number(row.peerPort),
                                plain(text(row.timer)),
                                QString::number(row.expires.count() / 1000),
                                QString::number(row.retransmits),
                                QString::number(row.uid),
                                QString::number(row.inode),
                                row.sinceAck ? QString::number(row.sinceAck->count() / 1000) : QString(),
                                owner ? QString::number(owner->pid) : QString(),
                                owner ? csvCell(QString::fromStdString(owner->name)) : QString()};
        all += cells.join(',') + '\n';
    }
    return all;
}

QString liveJsonl(const tcp::Look& look, const std::vector<tcp::SocketRow>& rows, const LiveStyle& style)
{
    std::string all;
    for (const tcp::SocketRow& row : rows) all += rowJson(look.at, row, style) + '\n';
    return QString::fromStdString(all);
}

QString liveCounts(const tcp::Look& look)
{
    std::map<tcp::State, int> counts;
    for (const tcp::SocketRow& row : look.rows) ++counts[row.state];
    QStringList all;
    for (const auto& [state, count] : counts)
        all << QString("%1 %2").arg(plain(tcp::spelling(state, tcp::Spelling::Ss))).arg(count);
    return all.isEmpty() ? Cli::tr("no TCP socket") : all.join("  ");
}

QString changeLine(const tcp::SocketChange& change, const LiveStyle& style)
{
    const auto word = [](tcp::State state) { return plain(tcp::spelling(state, tcp::Spelling::Ss)); };
    const QString process = processText(change.row, style);
    QString line = seconds(change.at) + "  " +
                   files::SocketWords::end(change.row.local, change.row.localPort, style.hideAddresses) + " \u2194 " +
                   files::SocketWords::end(change.row.peer, change.row.peerPort, style.hideAddresses) + "  ";
    if (!change.from && !change.to) line += Cli::tr("came and went between two looks");
    else if (!change.from) line += Cli::tr("new: %1").arg(word(*change.to));
    else if (!change.to) line += Cli::tr("ended, last seen in %1").arg(word(*change.from));
    else line += word(*change.from) + " \u2192 " + word(*change.to);
    if (!change.to && change.row.octets > 0) line += "  " + Cli::tr("bytes: %1").arg(change.row.octets);
    return process.isEmpty() ? line : line + "  " + process;
}

QString changeJson(const tcp::SocketChange& change, const LiveStyle& style)
{
    const bool unseen = !change.from && !change.to;
    tcp::JsonLine json = begin(change.at, unseen ? "passed" : !change.from ? "new" : !change.to ? "ended" : "state");
    if (change.from) json.add("from", text(*change.from));
    if (change.to) json.add("to", text(*change.to));
    addEnds(json, change.row, style);
    if (!change.to) json.add("octets", change.row.octets);
    addOwner(json, ownerOf(change.row, style));
    return QString::fromStdString(json.text());
}

}  // namespace app::cli
