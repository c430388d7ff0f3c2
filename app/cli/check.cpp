#include "cli/commands.h"
#include "cli/junit.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/source.h"

#include "files/local_text.h"
#include "files/spoken_message.h"

namespace app::cli {
namespace {

QString linesOf(const CheckedScenario& checked)
{
    const std::size_t failures = checked.failures();
    const QString counted = Cli::tr("steps: %1, expectations: %2").arg(checked.steps).arg(checked.claims.size());
    const QString failed = Cli::tr("%1 of %2 expectations failed").arg(failures).arg(checked.claims.size());
    QString text = failures == 0 ? "ok      " + checked.name + "  (" + counted + ")\n"
                                 : "FAILED  " + checked.name + "  (" + failed + ")\n";
    for (const CheckedClaim& claim : checked.claims) {
        if (!claim.failure.isEmpty()) text += "        " + claim.failure + '\n';
    }
    return text;
}

QString failureText(const tcp::Scenario& scenario, const tcp::Verdict& verdict)
{
    const QString title = files::localText(scenario.steps[verdict.step].title, spokenLanguage());
    const QString place = title.isEmpty() ? QString() : " (" + title + ')';
    return Cli::tr("step %1%2: %3")
        .arg(verdict.step + 1)
        .arg(place, files::spokenMessage(QString::fromStdString(verdict.message)));
}

/// The member of `expect`, or `run`: a name that stays the same whatever comes of it, in every language.
QString memberOf(const tcp::Verdict& verdict)
{
    switch (verdict.claim) {
    case tcp::Claim::State: return QString::fromStdString(verdict.about);
    case tcp::Claim::Result: return QStringLiteral("result");
    case tcp::Claim::Timer: return QStringLiteral("timers: ") + QString::fromStdString(verdict.about);
    case tcp::Claim::Prints: return QStringLiteral("prints: ") + QString::fromStdString(verdict.about);
    case tcp::Claim::Sent: return QStringLiteral("sent");
    case tcp::Claim::Signal: return QStringLiteral("signal");
    case tcp::Claim::After: return QStringLiteral("after");
    case tcp::Claim::UntilForEver:
    case tcp::Claim::UntilTooLate:
    case tcp::Claim::TooManyEvents:
    case tcp::Claim::TooLong: return QStringLiteral("run");
    }
    return {};
}

CheckedScenario checkOne(const QString& name, const QCommandLineParser& line)
{
    CheckedScenario checked{.name = name};
    const auto performance = loadPerformance(name, line, &checked.faults);
    checked.good = performance.has_value();
    if (!checked.good) return checked;
    checked.name = QString::fromStdString(performance->scenario.id);
    tellMissingTexts(performance->scenario);
    const tcp::Run run = performance->play();
    checked.steps = run.stepEnds.size();
    for (const tcp::Verdict& verdict : run.verdicts) {
        const QString claim = QStringLiteral("step %1: %2").arg(verdict.step + 1).arg(memberOf(verdict));
        checked.claims.push_back({claim, verdict.ok ? QString() : failureText(performance->scenario, verdict)});
    }
    return checked;
}

}  // namespace

int check(const QCommandLineParser& line)
{
    int status = kAllHold;
    std::vector<CheckedScenario> results;
    if (line.positionalArguments().isEmpty()) {
        complain(Cli::tr("no scenario given; expected ids, files or -"));
        return kBadInput;
    }
    for (const QString& name : line.positionalArguments()) {
        results.push_back(checkOne(name, line));
        const CheckedScenario& checked = results.back();
        status = std::max<int>(status, !checked.good ? kBadInput : checked.failures() == 0 ? kAllHold : kSomeFailed);
        if (checked.good) status = std::max(status, writeResult(linesOf(checked).toUtf8()));
    }
    if (line.isSet("junit")) status = std::max(status, writeResult(junit(results), line.value("junit")));
    return status;
}

}  // namespace app::cli
