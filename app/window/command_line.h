#pragma once

#include "files/scenario_reader.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app {

/// What the command line of the window asks for (contract 3).
struct Options {
    QString scenario;  ///< id, path or "-"; empty: what was open last
    std::optional<ScenarioFile> file;  ///< the scenario, read and good
    QString language;
    QString theme;
    QString view;      ///< "twin", "shared", "present"; empty: as remembered
    QString crowd;     ///< id of a story of crowds
    QString screenshot;
    QString ladder;    ///< file for the whole ladder: .png, .svg, .pdf
    QString handout;   ///< file for the handout: .pdf
    bool answers = false;  ///< filled in, in the handout
    QSize size{1280, 800};
    std::optional<int> step;  ///< so many steps are done

    /// Files are written and no window is shown.
    bool draws() const { return !screenshot.isEmpty() || !ladder.isEmpty() || !handout.isEmpty(); }
};

/// Nothing to start: text for standard output (help, version) or messages for standard error, and the exit status.
struct Answer {
    QString text;
    int status = 0;
};

std::variant<Options, Answer> readCommandLine(const QStringList& arguments);

}  // namespace app
