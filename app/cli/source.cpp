#include "cli/source.h"

#include "cli/language.h"
#include "cli/output.h"

#include "files/library.h"
#include "scenario/action_text.h"
#include "scenario/swap_roles.h"
#include "simulation/words.h"

#include <QFileInfo>

namespace app {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

using Told = std::vector<Fault>*;

/// Not at a place in a file: the command line is at fault.
void refuse(const QString& wrong, const QString& expected, Told told)
{
    complain(expected.isEmpty() ? wrong : wrong + "; " + expected);
    if (told) told->push_back({0, 0, wrong, expected});
}

void refuseUnknown(const QString& name, Told told)
{
    std::vector<std::string> ids;
    for (const QString& id : builtInIds()) ids.push_back(id.toStdString());
    const std::vector<std::string_view> views(ids.begin(), ids.end());
    const std::string_view near = tcp::nearest(name.toStdString(), views);
    const QString hint = near.empty() ? Cli::tr("expected a file or an id of tcp-state-lab-cli list")
                                      : Cli::tr("did you mean \"%1\"?").arg(QString::fromStdString(std::string(near)));
    refuse(Cli::tr("unknown scenario %1").arg(QString::fromStdString(tcp::quoted(name.toStdString()))), hint, told);
}

std::optional<Pairs> overrides(const QCommandLineParser& line, Told told)
{
    Pairs pairs;
    for (const QString& pair : line.values("set")) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0) {
            const QString word = QString::fromStdString(tcp::quoted(pair.toStdString()));
            refuse("--set: " + Cli::tr("no value in %1; expected KEY=VALUE").arg(word), {}, told);
            return std::nullopt;
        }
        pairs.emplace_back(pair.first(equals).toStdString(), pair.mid(equals + 1).toStdString());
    }
    const bool seeded = line.optionNames().contains("seed");
    if (seeded) pairs.emplace_back("seed", line.value("seed").toStdString());
    return pairs;
}

std::optional<tcp::Scenario> loadScenario(const QString& name, Told told)
{
    const auto known = builtIn(name);
    if (!known && name != "-" && !name.contains('/') && !QFileInfo::exists(name)) {
        refuseUnknown(name, told);
        return std::nullopt;
    }
    const ScenarioFile file = known ? *known : readScenarioFile(name);
    for (const Fault& fault : file.faults) complainAsIs(fault.text(name));
    if (told) told->insert(told->end(), file.faults.begin(), file.faults.end());
    return file.good() ? std::optional(file.scenario) : std::nullopt;
}

}  // namespace

std::optional<tcp::Settings> loadSettings(const tcp::Scenario& scenario, const QCommandLineParser& line, Told told)
{
    const bool profiled = line.optionNames().contains("profile");
    const std::string profile = profiled ? line.value("profile").toStdString() : scenario.profile;
    const auto pairs = overrides(line, told);
    if (!pairs) return std::nullopt;
    if (const auto error = tcp::unknownProfile(profile)) {
        refuse("--profile: " + QString::fromStdString(error->wrong), QString::fromStdString(error->expected), told);
        return std::nullopt;
    }
    const tcp::SettingsOrError result = tcp::settingsOf(scenario, *pairs, profile);
    if (!result.error) return result.settings;
    refuse("--set: " + QString::fromStdString(*result.error), {}, told);
    return std::nullopt;
}

std::optional<Performance> loadPerformance(const QString& name, const QCommandLineParser& line, Told told)
{
    auto scenario = loadScenario(name, told);
    if (!scenario) return std::nullopt;
    if (line.optionNames().contains("swap-roles")) {
        if (!tcp::canSwapRoles(*scenario)) {
            refuse(Cli::tr("the roles of %1 cannot be swapped: expected a connection that is established and then closed")
                       .arg(QString::fromStdString(scenario->id)), {}, told);
            return std::nullopt;
        }
        scenario = tcp::swappedRoles(*scenario);
    }
    auto settings = loadSettings(*scenario, line, told);
    if (!settings) return std::nullopt;
    const bool asWritten = *settings == tcp::settingsOf(*scenario, {}).settings;
    return Performance{std::move(*scenario), *settings, asWritten};
}

}  // namespace app
