#include "cli/source.h"

#include "cli/language.h"
#include "cli/output.h"

#include "files/did_you_mean.h"
#include "files/library.h"
#include "files/spoken_message.h"
#include "scenario/swap_roles.h"
#include "simulation/words.h"

#include <QFileInfo>

namespace app::cli {
namespace {

using Told = std::vector<files::Fault>*;

/// Not at a place in a file: the command line is at fault.
void refuse(const QString& wrong, const QString& expected, Told told)
{
    complain(expected.isEmpty() ? wrong : wrong + "; " + expected);
    if (told) told->push_back({0, 0, wrong, expected});
}

void refuseUnknown(const QString& name, Told told)
{
    const QString near = files::didYouMean(name, files::builtInIds());
    const QString hint =
        near.isEmpty() ? Cli::tr("expected a file or an id from tcp-state-lab-cli list") : files::spokenMessage(near);
    refuse(Cli::tr("unknown scenario %1").arg(QString::fromStdString(tcp::quoted(name.toStdString()))), hint, told);
}

std::optional<tcp::SettingError> profileError(bool given, const std::string& text)
{
    if (given && text.empty()) return tcp::unknownProfile(text);
    const auto choice = tcp::profileChoice(text);
    const auto* error = std::get_if<tcp::SettingError>(&choice);
    return error ? std::optional(*error) : std::nullopt;
}

std::optional<tcp::Scenario> loadScenario(const QString& name, Told told)
{
    const auto known = files::builtIn(name);
    if (!known && name != "-" && !name.contains('/') && !QFileInfo::exists(name)) {
        refuseUnknown(name, told);
        return std::nullopt;
    }
    const files::ScenarioFile file = known ? *known : files::readScenarioFile(name);
    for (const files::Fault& fault : file.faults) complainAsIs(fault.text(name));
    if (told) told->insert(told->end(), file.faults.begin(), file.faults.end());
    return file.good() ? std::optional(file.scenario) : std::nullopt;
}

}  // namespace

std::optional<SettingPairs> settingPairs(const QCommandLineParser& line, Told told)
{
    SettingPairs pairs;
    for (const QString& pair : line.values("set")) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 1) {
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

std::optional<tcp::Settings> loadSettings(const tcp::Scenario& scenario, const QCommandLineParser& line, Told told,
                                          std::string_view usual)
{
    const bool profiled = line.optionNames().contains("profile");
    const std::string profile = profiled ? line.value("profile").toStdString() : std::string(usual);
    const auto pairs = settingPairs(line, told);
    if (!pairs) return std::nullopt;
    if (const auto error = profileError(profiled, profile)) {
        refuse("--profile: " + files::spokenMessage(QString::fromStdString(error->wrong)),
               files::spokenMessage(QString::fromStdString(error->expected)), told);
        return std::nullopt;
    }
    const tcp::SettingsOrError result = tcp::settingsOf(scenario, *pairs, profile);
    if (!result.error) return result.settings;
    refuse("--set: " + files::spokenMessage(QString::fromStdString(*result.error)), {}, told);
    return std::nullopt;
}

std::optional<Performance> loadPerformance(const QString& name, const QCommandLineParser& line, Told told,
                                           std::string_view profile)
{
    auto scenario = loadScenario(name, told);
    if (!scenario) return std::nullopt;
    if (line.optionNames().contains("swap-roles")) {
        if (!tcp::canSwapRoles(*scenario)) {
            const QString wrong = Cli::tr("the roles of %1 cannot be swapped: expected a connection that is "
                                          "established and then closed");
            refuse(wrong.arg(QString::fromStdString(scenario->id)), {}, told);
            return std::nullopt;
        }
        scenario = tcp::swappedRoles(*scenario);
    }
    auto settings = loadSettings(*scenario, line, told, profile);
    if (!settings) return std::nullopt;
    const bool asWritten = *settings == tcp::settingsOf(*scenario, {}).settings;
    return Performance{std::move(*scenario), *settings, asWritten};
}

}  // namespace app::cli
