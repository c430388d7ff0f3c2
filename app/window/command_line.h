#pragma once

#include "files/link.h"
#include "files/scenario_reader.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app::window {

/// What the command line of the window asks for (reference: command-line).
struct Options {
    QString scenario;  ///< id, path or "-"; empty: what was open last
    std::optional<files::ScenarioFile> file;  ///< the scenario, read and good
    QString language;
    QString theme;
    QString view;      ///< "twin", "shared", "present", by a link "notes"; empty: as remembered
    QString capture;   ///< path of a capture file, or of rows of ss, netstat or tcpdump
    QString recording; ///< path of a measured run
    std::uint64_t connection = 0;  ///< of it, by number; 0: the list
    QString crowd;     ///< id of a story of crowds
    bool embedded = false;  ///< only diagram, ladder and step keys: asked for by a link
    QString screenshot;
    QString ladder;    ///< file for the whole ladder: .png, .svg, .pdf
    QString handout;   ///< file for the handout: .pdf
    QString animation; ///< file for the picture that moves: .gif
    double speed = 1;  ///< of that
    QString page;      ///< file for the page: .html
    QString site;      ///< folder for the pages of all lessons
    files::Link::Settings settings;  ///< of the scenario, changed by a link
    bool answers = false;  ///< filled in, in the handout
    QSize size{1280, 800};
    std::optional<int> step;  ///< so many steps are done

    /// Files are written and no window is shown.
    bool draws() const
    {
        return !screenshot.isEmpty() || !ladder.isEmpty() || !handout.isEmpty() || !animation.isEmpty() ||
               writesPages();
    }
    /// Files are written that need no window at all.
    bool writesPages() const { return !page.isEmpty() || !site.isEmpty(); }
};

/// Nothing to start: text for standard output (help, version) or messages for standard error, and the exit status.
struct Answer {
    QString text;
    int status = 0;
};

std::variant<Options, Answer> readCommandLine(const QStringList& arguments);

}  // namespace app::window
