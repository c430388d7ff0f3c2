#include "window/memory.h"

namespace app {
namespace {

constexpr qsizetype kMostRecent = 8;

}  // namespace

Memory::Memory() : settings_(std::make_unique<QSettings>()) {}

Memory Memory::none()
{
    return Memory(nullptr);
}

QVariant Memory::value(const char* key, const QVariant& fallback) const
{
    return settings_ ? settings_->value(QLatin1String(key), fallback) : fallback;
}

void Memory::set(const char* key, const QVariant& value)
{
    if (settings_) settings_->setValue(QLatin1String(key), value);
}

void Memory::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    set("recentFiles", files.mid(0, kMostRecent));
}

}  // namespace app
