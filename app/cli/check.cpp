#include "cli/commands.h"
#include "cli/junit.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/source.h"

#include "files/local_text.h"

namespace app {
namespace {

QString linesOf(const CheckedScenario& checked)
{
    const QString counted = Cli::tr("steps: %1, expectations: %2").arg(checked.steps).arg(checked.expectations);
    QString text =
        checked.failures.empty()
            ? "ok      " + checked.name + "  (" + counted + ")\n"
            : "FAILED  " + checked.name + "  (" +
                  Cli::tr("%1 of %2 expectations do not hold").arg(checked.failures.size()).arg(checked.expectations) +
                  ")\n";
    for (const QString& failure : checked.failures) text += "        " + failure + '\n';
    return text;
}

QString failureText(const tcp::Scenario& scenario, const tcp::Verdict& verdict)
{
    const QString title = localText(scenario.steps[verdict.step].title, spokenLanguage());
    const QString place = title.isEmpty() ? QString() : " (" + title + ')';
    return Cli::tr("step %1%2: %3").arg(verdict.step + 1).arg(place, QString::fromStdString(verdict.message));
}

CheckedScenario checkOne(const QString& name, const QCommandLineParser& line)
{
    CheckedScenario checked{.name = name};
    const auto performance = loadPerformance(name, line);
    checked.good = performance.has_value();
    if (!checked.good) return checked;
    checked.name = QString::fromStdString(performance->scenario.id);
    const tcp::Run run = performance->play();
    checked.steps = run.stepEnds.size();
    checked.expectations = run.verdicts.size();
    for (const tcp::Verdict& verdict : run.verdicts) {
        if (!verdict.ok) checked.failures.push_back(failureText(performance->scenario, verdict));
    }
    return checked;
}

}  // namespace

int check(const QCommandLineParser& line)
{
    int status = kAllHold;
    std::vector<CheckedScenario> results;
    if (line.positionalArguments().isEmpty()) {
        complain(Cli::tr("no scenario is named; expected ids, files or -"));
        return kBadInput;
    }
    for (const QString& name : line.positionalArguments()) {
        results.push_back(checkOne(name, line));
        const CheckedScenario& checked = results.back();
        status = std::max<int>(status, !checked.good ? kBadInput : checked.failures.empty() ? kAllHold : kSomeFailed);
        if (checked.good) status = std::max(status, writeResult(linesOf(checked).toUtf8()));
    }
    if (line.isSet("junit")) status = std::max(status, writeResult(junit(results), line.value("junit")));
    return status;
}

}  // namespace app
