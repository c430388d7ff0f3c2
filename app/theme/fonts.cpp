#include "theme/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QResource>

namespace app::theme {
namespace {

/// By its octets where they lie: by its name Qt would copy the file once to see what it is, and again for each face.
bool add(const QString& path)
{
    return QFontDatabase::addApplicationFontFromData(QResource(path).uncompressedData()) >= 0;
}

bool addAll()
{
    const QDir folder(QStringLiteral(":/font"));
    bool all = true;
    for (const QString& name : folder.entryList(QDir::Files))
        all = add(folder.filePath(name)) && all;
    return all;
}

}  // namespace

bool loadFonts()
{
    static const bool loaded = addAll();
    return loaded;
}

}  // namespace app::theme
