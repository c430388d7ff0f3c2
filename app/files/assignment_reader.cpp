#include "files/assignment_reader.h"

#include "files/json_node.h"
#include "files/scenario_head.h"
#include "files/step_reader.h"

#include "scenario/action_text.h"

#include <algorithm>
#include <array>

namespace app::files {
namespace {

constexpr std::string_view kAssignmentFormat = "tcp-state-lab-assignment/1";
constexpr std::array<std::string_view, 13> kAssignmentMembers{
    "format", "id",    "title",   "task",         "profile",   "settings", "client",
    "server", "given", "allowed", "most_actions", "most_time", "criteria"};
constexpr std::array<std::string_view, 8> kCriterionMembers{"points", "what", "ever", "never",
                                                            "at_end", "lasts", "sent", "told"};
constexpr std::array<std::string_view, 6> kDemands{"ever", "never", "at_end", "lasts", "sent", "told"};
constexpr std::array<std::string_view, 2> kHosts{"client", "server"};
constexpr std::array<std::string_view, 3> kStay{"host", "state", "least"};
constexpr int kMostPoints = 1000;

tcp::HostStates readStates(const JsonNode& node)
{
    if (!node.isObjectOf(kHosts)) return {};
    const tcp::HostStates states{readState(node.member("client")), readState(node.member("server"))};
    if (!node.member("client").exists() && !node.member("server").exists())
        node.fail("no host is named", "expected \"client\", \"server\" or both");
    return states;
}

tcp::Parsed<tcp::HostId> hostFromText(std::string_view text)
{
    for (const tcp::HostId host : tcp::kHosts) {
        if (text == tcp::text(host)) return host;
    }
    return tcp::TextError{0, "unknown host \"" + std::string(text) + '"', tcp::suggestion(text, kHosts)};
}

tcp::Demand readStay(const JsonNode& node)
{
    tcp::DemandLasts stay;
    if (!node.isObjectOf(kStay)) return stay;
    for (const std::string_view name : kStay) {
        const QString member = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (!node.member(member).exists())
            node.fail(quoted(member) + " is missing", "expected \"host\", \"state\" and \"least\"");
    }
    if (const JsonNode host = node.member("host"); host.exists())
        stay.host = host.parsed(hostFromText, "\"client\" or \"server\"").value_or(stay.host);
    stay.state = readState(node.member("state")).value_or(stay.state);
    if (const JsonNode least = node.member("least"); least.exists())
        stay.least = least.parsed(durationOrError, "a duration").value_or(stay.least);
    return stay;
}

tcp::Demand readDemand(const JsonNode& node, std::string_view kind)
{
    if (kind == "ever") return tcp::DemandEver{readStates(node)};
    if (kind == "never") return tcp::DemandNever{readStates(node)};
    if (kind == "at_end") return tcp::DemandAtEnd{readStates(node)};
    if (kind == "lasts") return readStay(node);
    if (kind == "sent")
        return tcp::DemandSent{
            readList(node, tcp::segmentFromText, "segment").value_or(std::vector<tcp::ExpectedSegment>{})};
    return tcp::DemandTold{readList(node, tcp::signalFromText, "signal").value_or(std::vector<tcp::ExpectedSignal>{})};
}

std::optional<tcp::Criterion> readCriterion(const JsonNode& node)
{
    if (!node.isObjectOf(kCriterionMembers)) return std::nullopt;
    tcp::Criterion criterion;
    if (const JsonNode points = node.member("points"); points.exists()) {
        criterion.points = points.wholeNumber().value_or(1);
        if (criterion.points > kMostPoints)
            points.fail("too many points", QStringLiteral("expected at most %1").arg(kMostPoints));
    }
    criterion.what = readLocalText(node.member("what"));
    if (criterion.what.empty()) node.fail("\"what\" is missing", "expected what the points are given for");
    int demands = 0;
    for (const std::string_view kind : kDemands) {
        const JsonNode demand = node.member(QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())));
        if (!demand.exists()) continue;
        criterion.demand = readDemand(demand, kind);
        ++demands;
    }
    if (demands != 1) node.fail(QStringLiteral("%1 demands in one criterion").arg(demands),
                                "expected one of " + QString::fromStdString(tcp::alternatives(kDemands)));
    return criterion;
}

/// Beginnings of actions: words, of which the first must be one that an action can begin with.
std::vector<std::string> readAllowed(const JsonNode& node)
{
    static constexpr std::array<std::string_view, 6> kFirst{"client", "server", "network", "inject", "segment", "*"};
    std::vector<std::string> allowed;
    if (!node.exists()) return allowed;
    for (const JsonNode& item : node.items("a list of actions")) {
        if (item.hopeless()) break;
        const auto text = item.text("the beginning of an action");
        if (!text) continue;
        const std::string first = text->substr(0, text->find_first_of(" #:"));
        if (std::ranges::find(kFirst, first) == kFirst.end())
            item.fail("no action begins with " + quoted(QString::fromStdString(first)),
                      QString::fromStdString(tcp::suggestion(first, kFirst)));
        allowed.push_back(*text);
    }
    return allowed;
}

void readCriteria(const JsonNode& file, tcp::Assignment& assignment)
{
    const JsonNode node = file.member("criteria");
    if (!node.exists()) return file.fail("\"criteria\" is missing", "expected \"criteria\": [ … ]");
    const auto items = node.items("a list of criteria");
    if (node.isArray() && items.empty()) node.fail("there are no criteria", "expected at least one");
    for (const JsonNode& item : items) {
        if (item.hopeless()) return;
        if (auto criterion = readCriterion(item)) assignment.criteria.push_back(std::move(*criterion));
    }
}

void readAssignmentMembers(const JsonNode& file, tcp::Assignment& assignment)
{
    if (!file.isObjectOf(kAssignmentMembers)) return;
    tcp::Scenario head;
    readHead(file, kAssignmentFormat, head);
    assignment.id = head.id;
    assignment.title = head.title;
    assignment.profile = head.profile;
    assignment.settings = head.settings;
    assignment.hosts = head.hosts;
    assignment.task = readLocalText(file.member("task"));
    assignment.given = readActions(file.member("given"));
    assignment.allowed = readAllowed(file.member("allowed"));
    if (const JsonNode most = file.member("most_actions"); most.exists()) assignment.mostActions = most.wholeNumber();
    if (const JsonNode most = file.member("most_time"); most.exists())
        assignment.mostTime = most.parsed(durationOrError, "a duration");
    readCriteria(file, assignment);
}

}  // namespace

AssignmentFile readAssignment(const QByteArray& json)
{
    AssignmentFile result;
    result.faults = readJson(json, QStringLiteral("an assignment {…}"),
                             [&result](const JsonNode& file) { readAssignmentMembers(file, result.assignment); });
    return result;
}

AssignmentFile readAssignmentFile(const QString& path)
{
    const FileText file = readText(path);
    if (file.error) return {{}, {Fault{0, 0, "cannot be read: " + *file.error, "expected an assignment"}}};
    return readAssignment(file.text);
}

}  // namespace app::files
