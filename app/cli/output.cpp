#include "cli/output.h"

#include "cli/language.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace app::cli {
namespace {

void writeError(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
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
