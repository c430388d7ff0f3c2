#include "cli/commands.h"
#include "cli/grade_text.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/assignment_reader.h"
#include "files/scenario_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QMultiHash>

#include <algorithm>

namespace app::cli {
namespace {

/// Of a file of another kind it is said that it is one, and not what all of it is not.
void keepWorst(std::vector<files::Fault>& faults)
{
    const auto isFormat = [](const files::Fault& fault) { return fault.wrong.startsWith(u"unknown format"); };
    const auto found = std::ranges::find_if(faults, isFormat);
    if (found != faults.end()) faults = {files::Fault(*found)};
}

/// Nothing after a message.
std::optional<tcp::Assignment> loadAssignment(const QString& path)
{
    files::AssignmentFile file = files::readAssignmentFile(path);
    keepWorst(file.faults);
    for (const files::Fault& fault : file.faults) complainAsIs(fault.text(path));
    if (!file.good()) return std::nullopt;
    return std::move(file.assignment);
}

HandIn gradeOne(const tcp::Assignment& assignment, const QString& path)
{
    if (QFileInfo(path).isDir())
        return {path, {{0, 0, "there is no .json file in this folder", "expected a saved play"}}, {}};
    files::ScenarioFile file = files::readScenarioFile(path);
    keepWorst(file.faults);
    HandIn handIn{.file = path, .faults = std::move(file.faults), .graded = {}};
    if (handIn.good()) handIn.graded = tcp::grade(assignment, file.scenario);
    return handIn;
}

/// A folder stands for the files of plays in it: so Moodle packs what was handed in.
QStringList filesOf(const QString& name)
{
    if (!QFileInfo(name).isDir()) return {name};
    QStringList files;
    const QDir folder(name);
    for (const QString& one : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files << folder.filePath(one);
    return files.isEmpty() ? QStringList{name} : files;
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
    for (const QString& name : names) {
        for (const QString& file : filesOf(name)) handIns.push_back(gradeOne(*assignment, file));
    }
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
