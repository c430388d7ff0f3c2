#pragma once

#include "files/scenario_reader.h"

#include <QString>

#include <optional>

namespace app {

/// The lesson that is being written and is not saved yet, in a file of its own: it survives whatever ends the program.
class DraftStore {
public:
    /// `folder` is made when something is kept; empty: nothing is kept (pictures and tests).
    explicit DraftStore(QString folder) : folder_(std::move(folder)) {}

    /// The place for it on this system.
    static QString usualFolder();

    /// `origin`: the file that it was opened from or saved to; empty: none yet.
    bool keep(const ScenarioFile& file, const QString& origin) const;
    /// What was kept, if it can be read.
    std::optional<ScenarioFile> kept() const;
    /// Its file, if that is still there.
    QString origin() const;
    void forget() const;

private:
    QString path() const { return folder_ + QStringLiteral("/draft.json"); }
    QString originPath() const { return folder_ + QStringLiteral("/draft.origin"); }

    QString folder_;
};

/// Writes it whole or not at all; empty, or why not.
QString writeWhole(const QString& path, const QByteArray& content);

}  // namespace app
