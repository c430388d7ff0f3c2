#pragma once

#include <QCommandLineParser>

namespace app {

// Each prints its result and returns the exit status; the options are those of commands.cpp.
int list(const QCommandLineParser& line);
int run(const QCommandLineParser& line);
int check(const QCommandLineParser& line);
int transitions(const QCommandLineParser& line);
int crowd(const QCommandLineParser& line);
int explore(const QCommandLineParser& line);

}  // namespace app
