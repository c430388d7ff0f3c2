#include "measuring/real_job.h"

#include "files/scenario_writer.h"
#include "files/trace_reader.h"
#include "observation/recording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace app::measuring {
namespace {

constexpr int kPatience = 3000;  ///< ms for it to take down what it made
const QString kProgram = QStringLiteral("tcp-state-lab-cli");

/// Beside this program, else where programs are found.
QString commandLine()
{
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(kProgram);
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(kProgram);
}

}  // namespace

RealJob::RealJob(QObject* parent) : QObject(parent)
{
    connect(&process_, &QProcess::readyReadStandardOutput, this, &RealJob::read);
    connect(&process_, &QProcess::finished, this, &RealJob::end);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) emit failed(tr("tcp-state-lab-cli, which plays it, cannot be started. It "
                                                             "belongs beside this program, or into the PATH."));
    });
}

RealJob::~RealJob()
{
    process_.disconnect(this);
    if (!running()) return;
    process_.terminate();
    if (!process_.waitForFinished(kPatience)) process_.kill();
    process_.waitForFinished(kPatience);
}

void RealJob::start(const tcp::Scenario& scenario, const QString& language)
{
    if (running()) return;
    lines_.clear();
    counted_ = begun_ = 0;
    cancelled_ = false;
    const QString program = program_.isEmpty() ? commandLine() : program_;
    process_.start(program.isEmpty() ? kProgram : program, {QStringLiteral("real"), QStringLiteral("-"),
                                                            QStringLiteral("--format=jsonl"), "--lang=" + language});
    process_.write(files::writeScenario(scenario));
    process_.closeWriteChannel();
}

bool RealJob::running() const { return process_.state() != QProcess::NotRunning; }

void RealJob::cancel()
{
    if (!running()) return;
    cancelled_ = true;
    process_.terminate();
}

void RealJob::read()
{
    lines_ += process_.readAllStandardOutput();
    const qsizetype whole = lines_.lastIndexOf('\n') + 1;
    const int before = begun_;
    begun_ += static_cast<int>(QByteArrayView(lines_).sliced(counted_, whole - counted_).count(R"("event":"step")"));
    counted_ = whole;
    if (begun_ > before) emit stepped(begun_);
}

/// The last line of what it complained, without its name; notes are no obstacles.
QString RealJob::complaint()
{
    const QStringList lines = QString::fromUtf8(process_.readAllStandardError()).split('\n', Qt::SkipEmptyParts);
    QString last = lines.isEmpty() ? tr("The program ended without a message.") : lines.last();
    const QString name = kProgram + ": ";
    return last.startsWith(name) ? last.mid(name.size()) : last;
}

void RealJob::end(int status, QProcess::ExitStatus how)
{
    read();
    if (cancelled_) return emit failed(QString());
    if (how != QProcess::NormalExit || status != 0) return emit failed(complaint());
    files::TraceFile file = files::readTrace(lines_);
    if (!file.good() || file.trace.items.empty()) return emit failed(complaint());
    emit finished(std::make_shared<const tcp::Trace>(tcp::withWholeSilences(std::move(file.trace))));
}

}  // namespace app::measuring
