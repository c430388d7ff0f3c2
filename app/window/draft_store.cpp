#include "window/draft_store.h"

#include "files/scenario_writer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace app {

QString DraftStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

bool DraftStore::keep(const ScenarioFile& file) const
{
    if (folder_.isEmpty()) return false;
    QDir().mkpath(folder_);
    return writeWhole(path(), writeLessonFile(file)).isEmpty();
}

/// A draft may be unfinished: what its author has not named yet is no reason to refuse it.
std::optional<ScenarioFile> DraftStore::kept() const
{
    if (folder_.isEmpty() || !QFile::exists(path())) return std::nullopt;
    ScenarioFile file = readScenarioFile(path());
    if (!file.good() && file.scenario.steps.empty()) return std::nullopt;
    return file;
}

void DraftStore::forget() const
{
    if (!folder_.isEmpty()) QFile::remove(path());
}

QString writeWhole(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? QString() : file.errorString();
}

}  // namespace app
