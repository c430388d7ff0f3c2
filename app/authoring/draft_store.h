#pragma once

#include "files/scenario_reader.h"

#include <QString>

#include <optional>

namespace app::authoring {

/// The lesson that is being written and is not saved yet, in a file of its own: it survives whatever ends the program.
class DraftStore {
public:
    /// `folder` is made when something is kept; empty: nothing is kept (pictures and tests).
    explicit DraftStore(QString folder) : folder_(std::move(folder)) {}

    /// The place for it on this system.
    static QString usualFolder();
    /// The wanted folder; else the usual one, or none for a window that remembers nothing.
    static QString folderFor(const QString& wanted, bool remembers);

    /// `origin`: the file that it was opened from or saved to; empty: none yet.
    bool keep(const files::ScenarioFile& file, const QString& origin) const;
    /// What was kept, if it can be read.
    std::optional<files::ScenarioFile> kept() const;
    /// Its file, if that is still there.
    QString origin() const;
    void forget() const;

private:
    QString path() const { return folder_ + QStringLiteral("/draft.json"); }
    QString originPath() const { return folder_ + QStringLiteral("/draft.origin"); }

    QString folder_;
};

}  // namespace app::authoring
