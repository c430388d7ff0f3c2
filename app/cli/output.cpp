#include "cli/output.h"

#include "cli/language.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace app::cli {
namespace {

/// What a system says of files, which has no other language where the locale has none.
constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("app::Cli", "No such file or directory"), QT_TRANSLATE_NOOP("app::Cli", "Permission denied"),
    QT_TRANSLATE_NOOP("app::Cli", "Is a directory"),            QT_TRANSLATE_NOOP("app::Cli", "Not a directory"),
    QT_TRANSLATE_NOOP("app::Cli", "No space left on device"),   QT_TRANSLATE_NOOP("app::Cli", "Read-only file system"),
    QT_TRANSLATE_NOOP("app::Cli", "Input/output error"),
};

QString spoken(QString line)
{
    for (const char* reason : kReasons) {
        const qsizetype at = line.lastIndexOf(QLatin1String(reason));
        const qsizetype end = at + static_cast<qsizetype>(std::strlen(reason));
        if (at >= 2 && line[at - 2] == u':' && (end == line.size() || line[end] == u';'))
            return line.replace(at, end - at, Cli::tr(reason));
    }
    return line;
}

void writeError(const QString& line)
{
    const QByteArray bytes = spoken(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

int cannotWrite(const QString& file, const QString& why)
{
    complain(Cli::tr("cannot write %1: %2").arg(file, why));
    return kBadInput;
}

int writeStandardOutput(QByteArrayView result)
{
    errno = 0;
    const auto size = static_cast<std::size_t>(result.size());
    const bool written = std::fwrite(result.data(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (written || errno == EPIPE) return kAllHold;
    return cannotWrite(Cli::tr("standard output"), QString::fromLocal8Bit(std::strerror(errno)));
}

}  // namespace

int writeResult(QByteArrayView result, const QString& file)
{
    if (file.isEmpty() || file == "-") return writeStandardOutput(result);
    QFile output(file);
    const bool written = output.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         output.write(result.data(), result.size()) == result.size() && output.flush();
    return written ? kAllHold : cannotWrite(file, output.errorString());
}

void complain(const QString& message) { writeError("tcp-state-lab-cli: " + message); }
void complainAsIs(const QString& message) { writeError(message); }

}  // namespace app::cli
