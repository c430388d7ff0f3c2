#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace programs {

struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

/// Runs a program with the two programs of this build first in the path; -1 if it did not end by itself.
inline Outcome run(const QString& program, const QStringList& arguments, const QString& dataHome = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QStringLiteral(BINARY_DIR "/bin:") + environment.value("PATH"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!dataHome.isEmpty()) environment.insert(QStringLiteral("XDG_DATA_HOME"), dataHome);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace programs
