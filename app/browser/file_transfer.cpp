#include "browser/file_transfer.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace app::browser {

void openPicked(const QString& filter, const std::function<void(const QString& path)>& open)
{
    QFileDialog::getOpenFileContent(filter, [open](const QString& name, const QByteArray& content) {
        QFile copy(QDir::current().filePath(QFileInfo(name).fileName()));
        if (name.isEmpty() || !copy.open(QIODevice::WriteOnly)) return;
        copy.write(content);
        copy.close();
        open(copy.fileName());
    });
}

// A relative path: messages name the file, not a folder that nobody can look into.
void download(const QString& name, const std::function<void(const QString& path)>& write)
{
    QFile::remove(name);
    write(name);
    QFile written(name);
    if (written.open(QIODevice::ReadOnly)) QFileDialog::saveFileContent(written.readAll(), name);
}

}  // namespace app::browser
