#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/columns.h"

#include "files/crowd_story.h"
#include "files/crowd_table.h"
#include "files/crowd_words.h"
#include "report/print.h"
#include "scenario/action_text.h"
#include "simulation/words.h"
#include "traffic/crowd_run.h"

#include <array>

namespace app {
namespace {

constexpr std::array<std::string_view, 3> kFormats{"text", "csv", "json"};

QString spoken(const tcp::LocalText& text)
{
    const auto found = text.find(spokenLanguage().toStdString());
    const auto english = text.find("en");
    const auto& chosen = found != text.end() ? found : english;
    return chosen == text.end() ? QString() : QString::fromStdString(chosen->second);
}

int listStories()
{
    QString written;
    for (const CrowdStory& story : crowdStories())
        written += padded(QString::fromStdString(story.id), 22) + spoken(story.title) + '\n';
    return writeResult(written.toUtf8());
}

/// One line per sample: only states that are not empty.
std::string lineOf(const tcp::Sample& sample)
{
    std::string written = tcp::printed("%9s s  done %llu", secondsText(sample.at).c_str(),
                                       static_cast<unsigned long long>(sample.completed));
    for (int i = 0; i < tcp::kFailureCount; ++i) {
        const auto count = sample.failures[static_cast<std::size_t>(i)];
        if (count > 0) written += ", " + std::string(tcp::text(tcp::Failure(i))) + " " + std::to_string(count);
    }
    for (const tcp::HostId host : tcp::kHosts) {
        written += host == tcp::HostId::Client ? "  | clients" : "  | server";
        for (const tcp::State state : tcp::kStates) {
            const auto count = sample.states[tcp::index(host)][static_cast<std::size_t>(state)];
            if (count > 0) written += " " + std::string(tcp::text(state)) + " " + std::to_string(count);
        }
    }
    return written + tcp::printed("  | accept queue %u, threads %u\n", sample.acceptQueue, sample.busyWorkers);
}

QString asText(const CrowdStory& story, const tcp::CrowdRun& run)
{
    QString written = spoken(story.title) + "\n\n";
    for (const QString& line : wrapped(spoken(story.summary), 92)) written += line + '\n';
    written += '\n';
    for (const tcp::Sample& sample : run.samples) written += QString::fromStdString(lineOf(sample));
    written += '\n';
    for (int i = 0; i < tcp::kResourceCount; ++i) {
        const auto& at = run.exhausted[static_cast<std::size_t>(i)];
        if (at) written += Cli::tr("%1 first run out at %2 s").arg(resourceName(tcp::Resource(i)),
                                                                QString::fromStdString(secondsText(*at))) + '\n';
    }
    written += Cli::tr("%1 connections came and went").arg(run.lifetimes) + "\n\n";
    for (const QString& line : wrapped(spoken(story.operatorText), 92)) written += line + '\n';
    return written;
}

std::vector<std::pair<std::string, std::string>> overridesOf(const QCommandLineParser& line, bool& good)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const QString& set : line.values("set")) {
        const auto equals = set.indexOf('=');
        if (equals < 1) {
            complain(Cli::tr("--set takes KEY=VALUE, not \"%1\"").arg(set));
            good = false;
        }
        pairs.emplace_back(set.left(equals).toStdString(), set.mid(equals + 1).toStdString());
    }
    if (line.isSet("seed")) pairs.emplace_back("seed", line.value("seed").toStdString());
    return pairs;
}

std::optional<CrowdStory> storyOf(const QCommandLineParser& line)
{
    const QString id = line.positionalArguments().first();
    auto story = crowdStory(id);
    if (story) return story;
    std::vector<std::string> ids;
    for (const CrowdStory& known : crowdStories()) ids.push_back(known.id);
    const std::vector<std::string_view> views(ids.begin(), ids.end());
    complain(Cli::tr("unknown story \"%1\"").arg(id) + "; " +
             QString::fromStdString(tcp::suggestion(id.toStdString(), views)));
    return std::nullopt;
}

}  // namespace

int crowd(const QCommandLineParser& line)
{
    if (line.positionalArguments().isEmpty()) return listStories();
    const auto story = storyOf(line);
    const std::string format = line.isSet("format") ? line.value("format").toStdString() : "text";
    const bool known = std::find(kFormats.begin(), kFormats.end(), format) != kFormats.end();
    if (!known)
        complain(Cli::tr("unknown format \"%1\"").arg(QString::fromStdString(format)) + "; " +
                 QString::fromStdString(tcp::suggestion(format, kFormats)));
    bool good = story && known;
    const auto every = tcp::durationFromText(line.isSet("sample") ? line.value("sample").toStdString() : "1s");
    if (!every || *every <= tcp::Duration{}) {
        complain(Cli::tr("--sample takes a duration such as 1s"));
        good = false;
    }
    const auto overrides = overridesOf(line, good);
    if (!good) return kBadInput;
    const auto outcome = story->with(overrides);
    if (outcome.error) {
        complain(QString::fromStdString(*outcome.error));
        return kBadInput;
    }
    const tcp::CrowdRun run = tcp::runCrowd(outcome.settings, *every);
    if (format == "csv") return writeResult(QByteArray::fromStdString(crowdCsv(run)), line.value("output"));
    if (format == "json") return writeResult(QByteArray::fromStdString(crowdJson(run)), line.value("output"));
    return writeResult(asText(*story, run).toUtf8(), line.value("output"));
}

}  // namespace app
