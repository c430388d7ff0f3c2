#pragma once

#include "observation/trace.h"
#include "scenario/scenario.h"

#include <QByteArray>
#include <QObject>
#if QT_CONFIG(process)
#include <QProcess>
#endif

#include <memory>

namespace app::measuring {

using SharedTrace = std::shared_ptr<const tcp::Trace>;

/// Lets this machine's kernel play a scenario. A program of its own does it: a process with threads may not enter the
/// namespaces that this takes, and when it ends, everything it made ends with it.
class RealJob : public QObject {
    Q_OBJECT

public:
    explicit RealJob(QObject* parent = nullptr);
    ~RealJob() override;

    /// Another program than the one beside this: for tests.
    void setProgram(const QString& program) { program_ = program; }
    void start(const tcp::Scenario& scenario, const QString& language);
    void cancel();
    bool running() const;

signals:
    /// So many steps of the scenario have begun.
    void stepped(int begun);
    void finished(const app::measuring::SharedTrace& trace);
    /// What is in the way, and what to do about it: one line.
    void failed(const QString& line);

private:
#if QT_CONFIG(process)
    void read();
    void end(int status, QProcess::ExitStatus how);
    QString complaint();

    QProcess process_;
#endif
    QString program_;
    QByteArray lines_;
    qsizetype counted_ = 0;  ///< octets of lines_ whose steps are counted
    int begun_ = 0;
    bool cancelled_ = false;
};

}  // namespace app::measuring
