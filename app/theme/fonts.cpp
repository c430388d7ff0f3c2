#include "theme/fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace app {
namespace {

bool addAll()
{
    const QDir folder(QStringLiteral(":/font"));
    bool all = true;
    for (const QString& name : folder.entryList(QDir::Files))
        all = QFontDatabase::addApplicationFont(folder.filePath(name)) >= 0 && all;
    return all && QFontDatabase::hasFamily(QStringLiteral("TCP State Lab Sans"));
}

}  // namespace

bool loadFonts()
{
    static const bool loaded = addAll();
    return loaded;
}

}  // namespace app
