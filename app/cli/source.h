#pragma once

#include "files/scenario_reader.h"

#include "scenario/play.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app::cli {

/// What a command plays: a scenario and the settings asked for.
struct Performance {
    tcp::Scenario scenario;
    tcp::Settings settings;
    bool asWritten = true;  ///< no setting differs from the scenario's own

    tcp::Run play() const { return tcp::play(scenario, settings); }
};

/// The scenario with --swap-roles, --profile, --set and --seed applied: a built-in id, else a file, "-" standard input.
/// Empty after the faults were printed; they are added to `told`, too, where it is given. `profile`: which one, where
/// the command line does not say; empty: the scenario's own.
std::optional<Performance> loadPerformance(const QString& name, const QCommandLineParser& line,
                                           std::vector<files::Fault>* told = nullptr, std::string_view profile = {});

using SettingPairs = std::vector<std::pair<std::string, std::string>>;

/// What --set and --seed ask for: key and value. Empty after a message was printed.
std::optional<SettingPairs> settingPairs(const QCommandLineParser& line, std::vector<files::Fault>* told = nullptr);

/// The settings of the scenario with --profile, --set and --seed applied. Empty after a message was printed.
std::optional<tcp::Settings> loadSettings(const tcp::Scenario& scenario, const QCommandLineParser& line,
                                          std::vector<files::Fault>* told = nullptr, std::string_view profile = {});

}  // namespace app::cli
