#include "cli/grade_text.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/model_words.h"

#include "files/local_text.h"
#include "files/spoken_message.h"
#include "files/time_words.h"
#include "scenario/action_text.h"
#include "simulation/words.h"

#include <QStringList>

namespace app::cli {
namespace {

constexpr int kNameColumns = 28;

QString timeOf(tcp::Duration time) { return files::TimeWords::exact(time); }

QString stateOf(tcp::State state)
{
    const std::string_view name = tcp::text(state);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString statesText(const tcp::HostStates& states)
{
    QStringList both;
    if (states.client) both << Cli::tr("client %1").arg(stateOf(*states.client));
    if (states.server) both << Cli::tr("server %1").arg(stateOf(*states.server));
    return both.join(", ");
}

/// Why a demand is met or is not, one function for each kind.
struct Reason {
    const tcp::CriterionResult& result;

    QString operator()(const tcp::DemandEver& demand) const
    {
        if (result.met) return Cli::tr("at %1: %2").arg(timeOf(*result.at), statesText(demand.states));
        if (!result.nearest) return Cli::tr("never: %1").arg(statesText(demand.states));
        return Cli::tr("never: %1; closest at %2: %3")
            .arg(statesText(demand.states), timeOf(*result.at), statesText(*result.nearest));
    }
    QString operator()(const tcp::DemandNever& demand) const
    {
        if (result.met) return Cli::tr("never: %1").arg(statesText(demand.states));
        return Cli::tr("at %1: %2").arg(timeOf(*result.at), statesText(demand.states));
    }
    QString operator()(const tcp::DemandAtEnd&) const
    {
        return Cli::tr("at the end, %1: %2").arg(timeOf(*result.at), statesText(*result.nearest));
    }
    QString operator()(const tcp::DemandLasts& demand) const
    {
        const QString who = demand.host == tcp::HostId::Client ? Cli::tr("client %1") : Cli::tr("server %1");
        return Cli::tr("%1 for %2 at the longest; %3 asked for")
            .arg(who.arg(stateOf(demand.state)), timeOf(result.longest), timeOf(demand.least));
    }
    QString operator()(const tcp::DemandSent& demand) const
    {
        if (result.met) return Cli::tr("all of them left in this order");
        return missing(tcp::segmentText(demand.segments[result.found]));
    }
    QString operator()(const tcp::DemandTold& demand) const
    {
        if (result.met) return Cli::tr("all of it was told in this order");
        return missing(tcp::signalText(demand.told[result.found]));
    }

private:
    QString missing(const std::string& what) const
    {
        const QString text = QString::fromStdString(what);
        if (result.found == 0) return Cli::tr("there was no %1").arg(text);
        return Cli::tr("after the first %1 of the list there was no %2").arg(result.found).arg(text);
    }
};

QString headOf(const tcp::Assignment& assignment, const HandIn& handIn)
{
    const QString points = Cli::tr("%1 of %2 points").arg(handIn.points(assignment)).arg(assignment.mostPoints());
    QString line = padded(handIn.file, kNameColumns) + "  " + points;
    if (handIn.good() && !handIn.graded.disqualified)
        line += Cli::tr("  (actions: %1, time: %2)").arg(handIn.graded.actions).arg(timeOf(handIn.graded.time));
    return line + '\n';
}

QString linesOf(const tcp::Assignment& assignment, const HandIn& handIn)
{
    QString text = headOf(assignment, handIn);
    for (const files::Fault& fault : handIn.faults) text += "    " + fault.text(handIn.file) + '\n';
    if (!handIn.good()) return text;
    if (handIn.graded.settingsDiffer)
        text += "    " + Cli::tr("note: the file has settings of its own; those of the assignment were used") + '\n';
    if (handIn.graded.disqualified) text += "    " + disqualificationText(assignment, handIn.graded) + '\n';
    for (std::size_t i = 0; i < handIn.graded.results.size(); ++i) {
        const tcp::Criterion& criterion = assignment.criteria[i];
        const tcp::CriterionResult& result = handIn.graded.results[i];
        const QString points = QStringLiteral("%1/%2").arg(result.met ? criterion.points : 0).arg(criterion.points);
        text += QStringLiteral("    %1  %2\n").arg(points, 5).arg(files::localText(criterion.what, spokenLanguage()));
        text += QStringLiteral("           %1\n").arg(reasonText(criterion, result));
    }
    if (!handIn.sameAs.isEmpty()) text += "    " + Cli::tr("the same run as: %1").arg(handIn.sameAs.join(", ")) + '\n';
    return text;
}

}  // namespace

QString reasonText(const tcp::Criterion& criterion, const tcp::CriterionResult& result)
{
    return std::visit(Reason{result}, criterion.demand);
}

QString disqualificationText(const tcp::Assignment& assignment, const tcp::Graded& graded)
{
    if (!graded.disqualified) return {};
    const tcp::Disqualified& why = *graded.disqualified;
    const QString text = QString::fromStdString(why.text);
    switch (why.why) {
    case tcp::Disqualified::Why::ActionNotAllowed:
        return Cli::tr("step %1: the assignment does not allow %2")
            .arg(why.step)
            .arg(QString::fromStdString(tcp::quoted(why.text)));
    case tcp::Disqualified::Why::TooManyActions:
        return Cli::tr("%1 actions; the assignment allows %2")
            .arg(graded.actions)
            .arg(assignment.mostActions.value_or(0));
    case tcp::Disqualified::Why::TooLong:
        return Cli::tr("it takes %1; the assignment allows %2")
            .arg(timeOf(graded.time), timeOf(assignment.mostTime.value_or(tcp::Duration{})));
    case tcp::Disqualified::Why::DoesNotRun:
        return Cli::tr("it does not run to its end: %1").arg(files::spokenMessage(text));
    }
    return {};
}

QString gradeText(const tcp::Assignment& assignment, const std::vector<HandIn>& handIns)
{
    const QString title = files::localText(assignment.title, spokenLanguage());
    QString text = QString::fromStdString(assignment.id) + (title.isEmpty() ? QString() : ": " + title) + "\n\n";
    for (const HandIn& handIn : handIns) text += linesOf(assignment, handIn) + '\n';
    int full = 0;
    for (const HandIn& handIn : handIns) full += handIn.points(assignment) == assignment.mostPoints() ? 1 : 0;
    return text + Cli::tr("hand-ins: %1, with all points: %2").arg(handIns.size()).arg(full) + '\n';
}

}  // namespace app::cli
