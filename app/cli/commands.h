#pragma once

#include "cli/command.h"

#include <QCommandLineParser>

namespace app::cli {

// Each prints its result and returns the exit status; the options are those of commands.cpp.
int list(const QCommandLineParser& line);
int run(const QCommandLineParser& line);
int check(const QCommandLineParser& line);
int transitions(const QCommandLineParser& line);
int crowd(const QCommandLineParser& line);
int card(const QCommandLineParser& line);
int live(const QCommandLineParser& line);
int real(const QCommandLineParser& line);
int why(const QCommandLineParser& line);
int explore(const QCommandLineParser& line);
int capture(const QCommandLineParser& line);
int grade(const QCommandLineParser& line);
int inventory(const QCommandLineParser& line);
Command whyCommand();
Command gradeCommand();
Command inventoryCommand();
/// `list --items`.
int listItems(const QCommandLineParser& line);
int sockets(const QCommandLineParser& line);

}  // namespace app::cli
