#include "cli/grade_text.h"

#include "cli/junit.h"
#include "cli/language.h"

#include "files/local_text.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

namespace app::cli {
namespace {

/// RFC 4180. What a spreadsheet would take for a formula is told to be text by an apostrophe.
QString csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.front())) text.prepend('\'');
    if (!text.contains(QRegularExpression(QStringLiteral("[\",\r\n]")))) return text;
    return '"' + text.replace('"', QStringLiteral("\"\"")) + '"';
}

QByteArray csvLine(const QStringList& fields)
{
    QStringList quotedFields;
    for (const QString& field : fields) quotedFields << csvField(field);
    return quotedFields.join(',').toUtf8() + "\r\n";
}

/// What is to be said about a hand-in as a whole.
QString remarkOf(const tcp::Assignment& assignment, const HandIn& handIn)
{
    QStringList remarks;
    for (const files::Fault& fault : handIn.faults) remarks << fault.text(handIn.file);
    if (handIn.good() && handIn.graded.disqualified) remarks << disqualificationText(assignment, handIn.graded);
    return remarks.join("; ");
}

QString feedbackOf(const tcp::Assignment& assignment, const HandIn& handIn)
{
    QStringList lines;
    if (const QString remark = remarkOf(assignment, handIn); !remark.isEmpty()) lines << remark;
    for (std::size_t i = 0; i < handIn.graded.results.size(); ++i) {
        const tcp::Criterion& criterion = assignment.criteria[i];
        const int points = handIn.graded.results[i].met ? criterion.points : 0;
        lines << QStringLiteral("%1/%2 %3: %4")
                     .arg(points)
                     .arg(criterion.points)
                     .arg(files::localText(criterion.what, spokenLanguage()),
                          reasonText(criterion, handIn.graded.results[i]));
    }
    return lines.join('\n');
}

/// "Kim Minji" and "12345" of "…/Kim Minji_12345_assignsubmission_file/play.json", or of a file so called.
struct Participant {
    QString name;
    QString identifier;
};

Participant participantOf(const QString& file)
{
    static const QRegularExpression kMoodle(QStringLiteral("([^/\\\\]+)_(\\d+)_assignsubmission_file"));
    const auto match = kMoodle.match(file);
    if (match.hasMatch()) return {match.captured(1), QStringLiteral("Participant ") + match.captured(2)};
    return {QFileInfo(file).completeBaseName(), {}};
}

CheckedScenario checkedOf(const tcp::Assignment& assignment, const HandIn& handIn)
{
    CheckedScenario checked{.name = handIn.file, .good = handIn.good(), .faults = handIn.faults};
    if (!handIn.good()) return checked;
    if (handIn.graded.disqualified)
        checked.claims.push_back({Cli::tr("rules"), disqualificationText(assignment, handIn.graded)});
    for (std::size_t i = 0; i < handIn.graded.results.size(); ++i) {
        const tcp::Criterion& criterion = assignment.criteria[i];
        const tcp::CriterionResult& result = handIn.graded.results[i];
        const QString name =
            QStringLiteral("%1: %2").arg(i + 1).arg(files::localText(criterion.what, spokenLanguage()));
        checked.claims.push_back({name, result.met ? QString() : reasonText(criterion, result)});
    }
    return checked;
}

}  // namespace

QByteArray gradeCsv(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns)
{
    QStringList head{"hand_in", "points", "most", "actions", "time_us", "settings_differ", "same_as", "remark"};
    for (std::size_t i = 0; i < assignment.criteria.size(); ++i) head << QStringLiteral("criterion_%1").arg(i + 1);
    QByteArray table = csvLine(head);
    for (const HandIn& handIn : handIns) {
        const tcp::Graded& graded = handIn.graded;
        QStringList row{handIn.file,
                        QString::number(handIn.points(assignment)),
                        QString::number(assignment.mostPoints()),
                        QString::number(graded.actions),
                        QString::number(graded.time.count()),
                        graded.settingsDiffer ? "true" : "false",
                        handIn.sameAs.join(' '),
                        remarkOf(assignment, handIn)};
        for (std::size_t i = 0; i < assignment.criteria.size(); ++i) {
            const bool met = i < graded.results.size() && graded.results[i].met;
            row << QString::number(met ? assignment.criteria[i].points : 0);
        }
        table += csvLine(row);
    }
    return table;
}

QByteArray moodleCsv(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns)
{
    QByteArray table = csvLine({"Identifier", "Full name", "Grade", "Maximum Grade", "Feedback comments"});
    for (const HandIn& handIn : handIns) {
        const Participant who = participantOf(handIn.file);
        table += csvLine({who.identifier, who.name, QString::number(handIn.points(assignment)),
                          QString::number(assignment.mostPoints()), feedbackOf(assignment, handIn)});
    }
    return table;
}

QByteArray gradeJunit(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns)
{
    std::vector<CheckedScenario> all;
    for (const HandIn& handIn : handIns) all.push_back(checkedOf(assignment, handIn));
    return junit(all);
}

}  // namespace app::cli
