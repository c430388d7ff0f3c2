#include "trying/problem.h"

#include "files/assignment_reader.h"
#include "files/scenario_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace app::trying {
namespace {

constexpr const char* kOwnMembers[] = {"order", "lesson", "hints", "moves", "solution"};

tcp::LocalText localText(const QJsonObject& object)
{
    tcp::LocalText text;
    for (auto one = object.begin(); one != object.end(); ++one)
        text[one.key().toStdString()] = one->toString().toStdString();
    return text;
}

/// The rest of the file is an assignment.
QByteArray assignmentIn(QJsonObject file)
{
    for (const char* member : kOwnMembers) file.remove(QLatin1String(member));
    file["format"] = QStringLiteral("tcp-state-lab-assignment/1");
    return QJsonDocument(file).toJson();
}

/// What is given is one step of its own.
QByteArray solutionIn(const QJsonObject& file)
{
    QJsonArray steps = file["solution"].toArray();
    if (!file["given"].toArray().isEmpty()) steps.prepend(QJsonObject{{"do", file["given"]}});
    QJsonObject scenario{
        {"format", QStringLiteral("tcp-state-lab/1")}, {"group", QStringLiteral("try-first")}, {"steps", steps}};
    for (const char* member : {"id", "title", "profile", "settings", "client", "server"})
        if (file.contains(QLatin1String(member))) scenario[QLatin1String(member)] = file[QLatin1String(member)];
    scenario["summary"] = file["task"];
    return QJsonDocument(scenario).toJson();
}

}  // namespace

Problem readProblem(const QByteArray& json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    Problem problem;
    problem.order = file["order"].toInt();
    problem.lesson = file["lesson"].toString().toStdString();
    for (const QJsonValue& hint : file["hints"].toArray()) problem.hints.push_back(localText(hint.toObject()));
    for (const QJsonValue& move : file["moves"].toArray()) problem.moves.push_back(move.toString().toStdString());
    files::AssignmentFile goal = files::readAssignment(assignmentIn(file));
    files::ScenarioFile solution = files::readScenario(solutionIn(file));
    problem.goal = std::move(goal.assignment);
    problem.solution = std::move(solution.scenario);
    problem.faults = std::move(goal.faults);
    problem.faults.insert(problem.faults.end(), solution.faults.begin(), solution.faults.end());
    return problem;
}

const std::vector<Problem>& problems()
{
    static const std::vector<Problem> all = [] {
        std::vector<Problem> read;
        const QDir folder(QStringLiteral(":/problems"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) read.push_back(readProblem(file.readAll()));
        }
        std::ranges::stable_sort(read, {}, &Problem::order);
        return read;
    }();
    return all;
}

const Problem* problemOf(const std::string& id)
{
    const auto found = std::ranges::find_if(problems(), [&](const Problem& problem) { return problem.goal.id == id; });
    return found == problems().end() ? nullptr : &*found;
}

std::size_t ownActions(const Problem& problem, const tcp::Scenario& script)
{
    const std::size_t all =
        std::accumulate(script.steps.begin(), script.steps.end(), std::size_t{0},
                        [](std::size_t sum, const auto& step) { return sum + step.actions.size(); });
    return all - std::min(all, problem.goal.given.size());
}

}  // namespace app::trying
