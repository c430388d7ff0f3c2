#include "simulation/linux_experiment.h"

#include "simulation/linux_row.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tcp {
namespace {

HostId hostOf(const QString& side) { return side.startsWith('A') ? HostId::Client : HostId::Server; }

MeasuredConnection connectionOf(const QString& name, const QJsonArray& json)
{
    MeasuredConnection connection{hostOf(name), name.toStdString(), {}};
    for (const auto& value : json) {
        const QJsonObject one = value.toObject();
        MeasuredState state{one["state"].toString().toStdString(), one["t"].toDouble(), {}};
        if (one["dwell"].isDouble()) state.dwell = one["dwell"].toDouble();
        connection.states.push_back(state);
    }
    return connection;
}

MeasuredSegment segmentOf(const QJsonObject& json)
{
    MeasuredSegment segment;
    segment.at = json["t"].toDouble();
    segment.from = hostOf(json["dir"].toString());
    segment.bits = controlFromLetters(json["flags"].toString().toStdString());
    segment.rseq = static_cast<std::uint32_t>(json["seq"].toInteger());
    segment.rack = static_cast<std::uint32_t>(json["ack"].toInteger());
    segment.length = static_cast<std::uint32_t>(json["len"].toInt());
    segment.lost = json["lost"].toBool();
    segment.forged = json["forged"].toBool();
    return segment;
}

MeasuredCall callOf(const QJsonObject& json)
{
    return {json["t"].toDouble(), hostOf(json["side"].toString()), json["call"].toString().toStdString(),
            json["sock"].toString().toStdString()};
}

LinuxExperiment experimentOf(const QString& name, const QJsonObject& json)
{
    LinuxExperiment experiment;
    experiment.name = name.toStdString();
    experiment.delay = json["delay"].toDouble();
    for (const auto& side : json["sysctl"].toObject()) {
        const QJsonObject values = side.toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            experiment.sysctls[it.key().section('.', -1).toStdString()] = it.value().toInt();
    }
    const QJsonObject connections = json["connections"].toObject();
    for (auto it = connections.begin(); it != connections.end(); ++it)
        experiment.connections.push_back(connectionOf(it.key(), it.value().toArray()));
    std::ranges::stable_sort(experiment.connections, {}, [](const auto& one) { return one.states.front().at; });
    for (const auto& segment : json["segments"].toArray())
        experiment.segments.push_back(segmentOf(segment.toObject()));
    for (const auto& call : json["calls"].toArray())
        experiment.calls.push_back(callOf(call.toObject()));
    return experiment;
}

} // namespace

double LinuxExperiment::end() const
{
    double last = 0;
    for (const MeasuredSegment& segment : segments)
        last = std::max(last, segment.at);
    for (const MeasuredCall& call : calls)
        last = std::max(last, call.at);
    for (const MeasuredConnection& connection : connections)
        last = std::max(last, connection.states.back().at);
    return last;
}

std::vector<LinuxExperiment> readLinuxExperiments()
{
    std::vector<LinuxExperiment> experiments;
    QFile file(TESTS_DIR "/golden/linux-6.18/experiments.json");
    if (!file.open(QIODevice::ReadOnly)) return experiments;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        experiments.push_back(experimentOf(it.key(), it.value().toObject()));
    return experiments;
}

} // namespace tcp
