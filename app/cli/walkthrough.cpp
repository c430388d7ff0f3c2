#include "cli/walkthrough.h"

#include "cli/columns.h"
#include "cli/language.h"
#include "cli/text_ladder.h"

#include "files/changed_settings.h"
#include "files/local_text.h"
#include "files/spoken_message.h"

#include "simulation/profiles.h"

#include <algorithm>

namespace app::cli {
namespace {

constexpr int kIndent = 3;

QString text(const tcp::LocalText& texts) { return files::localText(texts, spokenLanguage()); }

/// A paragraph with its label hanging before it.
QString paragraph(const QString& content, const QString& label = {})
{
    if (content.isEmpty()) return {};
    const int indent = kIndent + (label.isEmpty() ? 0 : columnsOf(label) + 2);
    QString head = QString(kIndent, u' ') + label;
    QString written;
    for (const QString& line : wrapped(content, TextLadder::kWidth - indent)) {
        written += padded(head, indent) + line + '\n';
        head.clear();
    }
    return written;
}

QString facts(const tcp::Scenario& scenario, const tcp::Settings& settings)
{
    const auto setting = [&](const char* key) {
        return QString(key) + ' ' + QString::fromStdString(tcp::findSetting(key)->get(settings));
    };
    const auto profileOf = [&](tcp::HostId host) { return settings.of(host).profile; };
    const std::string_view client = profileOf(tcp::HostId::Client);
    const std::string_view server = profileOf(tcp::HostId::Server);
    const QString one = QString::fromUtf8(client.data(), qsizetype(client.size()));
    const QString other = QString::fromUtf8(server.data(), qsizetype(server.size()));
    const QString profile = client == server ? one : "client=" + one + ",server=" + other;
    const bool doubtful = !tcp::findProfile(client)->verified || !tcp::findProfile(server)->verified;
    const QStringList parts{QString::fromStdString(scenario.id),
                            (doubtful ? Cli::tr("profile %1 (not verified)") : Cli::tr("profile %1")).arg(profile),
                            setting("msl"),
                            setting("tcp_fin_timeout"),
                            setting("latency"),
                            setting("seed")};
    return wrapped(parts.join(", "), TextLadder::kWidth).join('\n');
}

QString heading(const Performance& performance)
{
    const tcp::Scenario& scenario = performance.scenario;
    const QString title = scenario.title.empty() ? QString::fromStdString(scenario.id) : text(scenario.title);
    QString written = title + '\n' + QString(columnsOf(title), u'=') + '\n';
    for (const QString& line : wrapped(text(scenario.summary), TextLadder::kWidth)) written += line + '\n';
    written += '\n' + facts(scenario, performance.settings) + '\n';
    const QString note = files::changedSettingsNote(scenario, performance.settings);
    if (note.isEmpty()) return written;
    return written + wrapped(note, TextLadder::kWidth).join('\n') + '\n';
}

/// What was expected and did not come. With other settings than the scenario's own that is what one wanted to see.
QString surprises(const tcp::Run& run, std::size_t step)
{
    QString written;
    for (const tcp::Verdict& verdict : run.verdicts) {
        if (verdict.step == step && !verdict.ok)
            written += paragraph(files::spokenMessage(QString::fromStdString(verdict.message)), "!");
    }
    return written;
}

QString stepText(const tcp::ScenarioStep& step, std::size_t index, const tcp::Run& run, TextLadder& ladder)
{
    const QString title =
        step.title.empty() ? Cli::tr("Step %1").arg(index + 1) : QString::number(index + 1) + ". " + text(step.title);
    QString written = '\n' + title + '\n' + paragraph(text(step.say)) + '\n';
    const QStringList lines = ladder.lines(run.stepBegin(index), run.stepEnds[index]);
    for (const QString& line : lines) written += line + '\n';
    written += ladder.states(run.stepEnds[index]) + '\n';
    const QString why = Cli::tr("Why");
    const QString look = Cli::tr("Try it");
    const int widest = std::max(columnsOf(why), columnsOf(look));
    const QString notes = surprises(run, index) + paragraph(text(step.why), padded(why, widest)) +
                          paragraph(text(step.look), padded(look, widest));
    return notes.isEmpty() ? written : written + '\n' + notes;
}

QString verdict(const Performance& performance, const tcp::Run& run)
{
    const std::size_t all = run.verdicts.size();
    if (run.failed() == 0) return Cli::tr("All %1 expectations passed.").arg(all) + '\n';
    const QString counted = Cli::tr("%1 of %2 expectations failed.").arg(run.failed()).arg(all);
    if (performance.asWritten) return counted + '\n';
    return counted + ' ' + Cli::tr("They were written for different settings.") + '\n';
}

}  // namespace

QString walkthrough(const Performance& performance, const tcp::Run& run)
{
    TextLadder ladder(run.timeline);
    QString written = heading(performance) + '\n' + TextLadder::header() + '\n';
    for (std::size_t i = 0; i < run.stepEnds.size(); ++i) {
        written += stepText(performance.scenario.steps[i], i, run, ladder);
    }
    return written + '\n' + verdict(performance, run);
}

}  // namespace app::cli
