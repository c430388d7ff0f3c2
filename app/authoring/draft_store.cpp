#include "authoring/draft_store.h"

#include "files/write_whole.h"

#include "files/scenario_writer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace app::authoring {

QString DraftStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// The origin lies beside the draft: a scenario file has no word for where it is.
QString DraftStore::folderFor(const QString& wanted, bool remembers)
{
    return wanted.isEmpty() && remembers ? usualFolder() : wanted;
}

bool DraftStore::keep(const files::ScenarioFile& file, const QString& origin) const
{
    if (folder_.isEmpty()) return false;
    QDir().mkpath(folder_);
    if (origin.isEmpty()) QFile::remove(originPath());
    else if (!files::writeWhole(originPath(), origin.toUtf8()).isEmpty()) return false;
    return files::writeWhole(path(), files::writeLessonFile(file)).isEmpty();
}

/// A draft may be unfinished: what its author has not named yet is no reason to refuse it.
std::optional<files::ScenarioFile> DraftStore::kept() const
{
    if (folder_.isEmpty() || !QFile::exists(path())) return std::nullopt;
    files::ScenarioFile file = files::readScenarioFile(path());
    if (!file.good() && file.scenario.steps.empty()) return std::nullopt;
    return file;
}

QString DraftStore::origin() const
{
    QFile file(originPath());
    if (folder_.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    const QString origin = QString::fromUtf8(file.readAll());
    return QFile::exists(origin) ? origin : QString();
}

void DraftStore::forget() const
{
    if (folder_.isEmpty()) return;
    for (const QString& file : {path(), originPath()}) QFile::remove(file);
}

}  // namespace app::authoring
