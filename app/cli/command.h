#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace app::cli {

/// An option of a command. Texts are marked for translation where they are written (QT_TRANSLATE_NOOP).
struct Option {
    const char* name;
    const char* value;  ///< name of its value; nullptr: it has none
    const char* help;
};

/// One command of tcp-state-lab-cli (reference: command-line).
struct Command {
    const char* name;
    const char* arguments;  ///< "SCENARIO…"
    const char* summary;
    const char* details;  ///< more about it, for its own help; may be nullptr
    std::vector<Option> options;
    std::vector<const char*> examples;  ///< what to type behind the name of the program
    int (*run)(const QCommandLineParser& line);
};

std::span<const Command> commands();

/// Runs the command line; the exit status is that of reference: command-line.
int runCommandLine(const QStringList& arguments);

QString helpOf(const Command& command);
QString helpOfAll();

}  // namespace app::cli
