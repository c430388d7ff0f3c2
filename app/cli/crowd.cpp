#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/source.h"

#include "files/changed_settings.h"
#include "files/crowd_story.h"
#include "files/crowd_table.h"
#include "files/crowd_words.h"
#include "files/local_text.h"
#include "files/spoken_message.h"
#include "scenario/action_text.h"
#include "simulation/words.h"
#include "traffic/crowd_run.h"

#include <array>

namespace app::cli {
namespace {

constexpr std::array<std::string_view, 3> kCrowdFormats{"text", "csv", "json"};

QString spoken(const tcp::LocalText& text) { return files::localText(text, spokenLanguage()); }

int listStories()
{
    QString written;
    for (const files::CrowdStory& story : files::crowdStories())
        written += padded(QString::fromStdString(story.id), 22) + spoken(story.title) + '\n';
    return writeResult(written.toUtf8());
}

QString statesText(const tcp::Sample& sample, tcp::HostId host)
{
    QString written;
    for (const tcp::State state : tcp::kStates) {
        const auto count = sample.states[tcp::index(host)][static_cast<std::size_t>(state)];
        if (count > 0) written += ' ' + QString::fromUtf8(tcp::text(state)) + ' ' + QString::number(count);
    }
    return written;
}

/// One line per sample: only states that are not empty.
QString lineOf(const tcp::Sample& sample)
{
    QString written =
        Cli::tr("%1 s  done %2").arg(QString::fromStdString(files::secondsText(sample.at)), 9).arg(sample.completed);
    for (int i = 0; i < tcp::kFailureCount; ++i) {
        const auto count = sample.failures[static_cast<std::size_t>(i)];
        if (count > 0) written += ", " + files::failureName(tcp::Failure(i)) + ' ' + QString::number(count);
    }
    written += "  | " + Cli::tr("clients") + statesText(sample, tcp::HostId::Client);
    written += "  | " + Cli::tr("server") + statesText(sample, tcp::HostId::Server);
    return written + "  | " + Cli::tr("accept queue %1, threads "
                                      "%2").arg(sample.acceptQueue).arg(sample.busyWorkers) + '\n';
}

QString asText(const files::CrowdStory& story, const tcp::CrowdSettings& settings, const tcp::CrowdRun& run)
{
    const QString note = files::changedSettingsNote(story.with({}).settings, settings);
    QString written = spoken(story.title) + "\n\n";
    for (const QString& line : wrapped(spoken(story.summary) + (note.isEmpty() ? note : ' ' + note), 92))
        written += line + '\n';
    written += '\n';
    for (const tcp::Sample& sample : run.samples) written += lineOf(sample);
    written += '\n';
    for (int i = 0; i < tcp::kResourceCount; ++i) {
        const auto& at = run.exhausted[static_cast<std::size_t>(i)];
        if (at) written += Cli::tr("%1: limit first reached at %2 s").arg(files::resourceName(tcp::Resource(i)),
                                                                QString::fromStdString(files::secondsText(*at))) + '\n';
    }
    written += Cli::tr("%1 connections opened and closed").arg(run.lifetimes) + "\n\n";
    for (const QString& line : wrapped(spoken(story.operatorText), 92)) written += line + '\n';
    return written;
}

std::optional<files::CrowdStory> storyOf(const QCommandLineParser& line)
{
    const QString id = line.positionalArguments().first();
    auto story = files::crowdStory(id);
    if (story) return story;
    std::vector<std::string> ids;
    for (const files::CrowdStory& known : files::crowdStories()) ids.push_back(known.id);
    const std::vector<std::string_view> views(ids.begin(), ids.end());
    complain(Cli::tr("unknown scenario \"%1\"").arg(id) + "; " +
             files::spokenMessage(QString::fromStdString(tcp::suggestion(id.toStdString(), views))));
    return std::nullopt;
}

}  // namespace

int crowd(const QCommandLineParser& line)
{
    if (line.positionalArguments().isEmpty()) return listStories();
    const auto story = storyOf(line);
    const std::string format = line.isSet("format") ? line.value("format").toStdString() : "text";
    const bool known = std::find(kCrowdFormats.begin(), kCrowdFormats.end(), format) != kCrowdFormats.end();
    if (!known)
        complain(Cli::tr("unknown format \"%1\"").arg(QString::fromStdString(format)) + "; " +
                 files::spokenMessage(QString::fromStdString(tcp::suggestion(format, kCrowdFormats))));
    bool good = story && known;
    const auto every = tcp::durationFromText(line.isSet("sample") ? line.value("sample").toStdString() : "1s");
    if (!every || *every <= tcp::Duration{}) {
        complain(Cli::tr("--sample takes a duration such as 1s"));
        good = false;
    }
    const auto overrides = settingPairs(line);
    if (!good || !overrides) return kBadInput;
    const auto outcome = story->with(*overrides);
    if (outcome.error) {
        complain(files::spokenMessage(QString::fromStdString(*outcome.error)));
        return kBadInput;
    }
    const tcp::CrowdRun run = tcp::runCrowd(outcome.settings, *every);
    if (format == "csv") return writeResult(QByteArray::fromStdString(files::crowdCsv(run)), line.value("output"));
    if (format == "json") return writeResult(QByteArray::fromStdString(files::crowdJson(run)), line.value("output"));
    return writeResult(asText(*story, outcome.settings, run).toUtf8(), line.value("output"));
}

}  // namespace app::cli
