#include "observation/linux_runs.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace observed {

using namespace tcp;

namespace {

Instant instant(const QJsonValue& seconds) { return Instant(static_cast<std::int64_t>(seconds.toDouble() * 1e6)); }

Control controlOf(const QString& letters)
{
    Control bits = 0;
    for (const QChar letter : letters) {
        const int bit = letter == 'S' ? ctl::SYN : letter == 'A' ? ctl::ACK : letter == 'F' ? ctl::FIN
                      : letter == 'R' ? ctl::RST : letter == 'P' ? ctl::PSH : 0;
        bits = static_cast<Control>(bits | bit);
    }
    return bits;
}

class Reading {
public:
    void read(const QJsonObject& row)
    {
        const QString event = row["ev"].toString();
        if (event == "seg") segment(row);
        if (event == "inject") run_.excuse = "a forged segment";
        if (event == "diag" && row["dport"].toInt() != 0) state(row);
    }

    void excuse(const char* why) { run_.excuse = why; }

    Run result()
    {
        for (auto& [key, connection] : connections_) {
            std::stable_sort(connection.changes.begin(), connection.changes.end(),
                             [](const TrueChange& a, const TrueChange& b) { return a.at < b.at; });
            if (!connection.changes.empty()) run_.connections.push_back(connection);
        }
        std::stable_sort(run_.travels.begin(), run_.travels.end(),
                         [](const Travel& a, const Travel& b) { return a.sent < b.sent; });
        return std::move(run_);
    }

private:
    /// The log's numbers count from each ISN; here every connection gets numbers of its own.
    void segment(const QJsonObject& row)
    {
        Travel travel;
        travel.from = row["dir"].toString().startsWith('A') ? HostId::Client : HostId::Server;
        travel.fromPort = std::uint16_t(row["sport"].toInt());
        travel.toPort = std::uint16_t(row["dport"].toInt());
        travel.sent = instant(row["t"]);
        travel.due = travel.sent + 50ms;
        if (row["fate"].toString() == "delivered") travel.received.push_back(instant(row["rx"]));
        const bool client = travel.from == HostId::Client;
        Segment& segment = travel.segment;
        segment.ctl = controlOf(row["flags"].toString());
        Use& use = uses_[client ? travel.fromPort : travel.toPort];
        if (segment.ctl == ctl::SYN && use.closed == 2) use = {use.number + 1, 0};
        use.closed += segment.has(ctl::FIN) && use.closed < 2 ? 1 : 0;
        const std::uint32_t base = 10'000'000 * use.number;
        const std::uint32_t own = base + (client ? 1'000'000 : 2'000'000),
                            peer = base + (client ? 2'000'000 : 1'000'000);
        segment.seq = SeqNum(own + std::uint32_t(row["seq"].toInteger()));
        segment.ack = SeqNum(segment.has(ctl::ACK) ? peer + std::uint32_t(row["ack"].toInteger()) : 0);
        segment.text = std::uint32_t(row["len"].toInt());
        segment.wnd = std::uint32_t(row["win"].toInt());
        run_.travels.push_back(travel);
    }

    void state(const QJsonObject& row)
    {
        const HostId host = row["side"].toString() == "A" ? HostId::Client : HostId::Server;
        const auto local = std::uint16_t(row["sport"].toInt()), remote = std::uint16_t(row["dport"].toInt());
        TrueConnection& connection = connections_[{host, local, remote}];
        connection.host = host;
        connection.localPort = local;
        connection.remotePort = remote;
        const QString word = row["state"].toString();
        const State to = word == "SYN-RCVD" ? State::SynReceived
                       : word == "GONE"     ? State::Closed
                                            : stateFromText(word.toStdString()).value_or(State::Closed);
        const State from = connection.changes.empty() ? State::Closed : connection.changes.back().to;
        if (to != from) connection.changes.push_back({instant(row["t"]), from, to, "polled"});
    }

    /// How often the port of the client was used, and how many FINs the last use has had.
    struct Use {
        std::uint32_t number = 1;
        int closed = 0;
    };

    Run run_;
    std::map<std::uint16_t, Use> uses_;
    std::map<std::tuple<HostId, std::uint16_t, std::uint16_t>, TrueConnection> connections_;
};

}  // namespace

std::vector<MeasuredRun> measuredRuns()
{
    std::vector<MeasuredRun> runs;
    const QString folder = QStringLiteral(TCP_STATE_LAB_LINUX_RUNS);
    if (folder.isEmpty()) return runs;
    for (const QFileInfo& info : QDir(folder).entryInfoList({"*.jsonl"}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) continue;
        Reading reading;
        while (!file.atEnd()) reading.read(QJsonDocument::fromJson(file.readLine()).object());
        if (info.completeBaseName().contains("cookie")) reading.excuse("a SYN cookie");
        runs.push_back({info.completeBaseName().toStdString(), reading.result()});
    }
    return runs;
}

}  // namespace observed
