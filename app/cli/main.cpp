#include "cli/command.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char** argv)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);  // a reader that has gone away is told by the write (reference: command-line)
#endif
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName("tcp-state-lab-cli");
    QCoreApplication::setApplicationVersion(TCP_STATE_LAB_VERSION);
    return app::cli::runCommandLine(QCoreApplication::arguments());
}
