#include "files/write_whole.h"

#include <QSaveFile>

namespace app::files {

QString writeWhole(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? QString() : file.errorString();
}

}  // namespace app::files
