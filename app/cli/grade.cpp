#include "cli/commands.h"
#include "cli/grade_text.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/assignment_reader.h"
#include "files/scenario_reader.h"

#include <QMultiHash>

namespace app::cli {
namespace {

/// Nothing after a message.
std::optional<tcp::Assignment> loadAssignment(const QString& path)
{
    files::AssignmentFile file = files::readAssignmentFile(path);
    for (const files::Fault& fault : file.faults) complainAsIs(fault.text(path));
    if (!file.good()) return std::nullopt;
    return std::move(file.assignment);
}

HandIn gradeOne(const tcp::Assignment& assignment, const QString& path)
{
    files::ScenarioFile file = files::readScenarioFile(path);
    HandIn handIn{.file = path, .faults = std::move(file.faults), .graded = {}};
    if (handIn.good()) handIn.graded = tcp::grade(assignment, file.scenario);
    return handIn;
}

void findSameRuns(std::vector<HandIn>& handIns)
{
    QMultiHash<QString, QString> files;
    const auto key = [](const HandIn& handIn) { return QString::fromStdString(handIn.graded.fingerprint); };
    for (const HandIn& handIn : handIns) {
        if (!handIn.graded.fingerprint.empty()) files.insert(key(handIn), handIn.file);
    }
    for (HandIn& handIn : handIns) {
        handIn.sameAs = files.values(key(handIn));
        handIn.sameAs.removeOne(handIn.file);
        handIn.sameAs.sort();
    }
}

}  // namespace

int grade(const QCommandLineParser& line)
{
    QStringList names = line.positionalArguments();
    if (names.size() < 2) {
        complain(Cli::tr("expected an assignment and the files that were handed in"));
        return kBadInput;
    }
    const auto assignment = loadAssignment(names.takeFirst());
    if (!assignment) return kBadInput;
    std::vector<HandIn> handIns;
    for (const QString& name : names) handIns.push_back(gradeOne(*assignment, name));
    findSameRuns(handIns);

    const auto isFull = [&](const HandIn& handIn) { return handIn.points(*assignment) == assignment->mostPoints(); };
    int status = std::ranges::all_of(handIns, isFull) ? kAllHold : kSomeFailed;
    status = std::max(status, writeResult(gradeText(*assignment, handIns).toUtf8()));
    using Table = QByteArray (*)(const tcp::Assignment&, const std::vector<HandIn>&);
    const std::pair<const char*, Table> tables[] = {{"csv", gradeCsv}, {"moodle", moodleCsv}, {"junit", gradeJunit}};
    for (const auto& [option, table] : tables) {
        if (line.isSet(option)) status = std::max(status, writeResult(table(*assignment, handIns), line.value(option)));
    }
    return status;
}

}  // namespace app::cli
