#include "workbench/preferences.h"

namespace app::workbench {
namespace {

constexpr qsizetype kMostRecent = 8;

}  // namespace

Preferences::Preferences() : settings_(std::make_unique<QSettings>()) {}

Preferences Preferences::none()
{
    return Preferences(nullptr);
}

QVariant Preferences::value(const char* key, const QVariant& fallback) const
{
    return settings_ ? settings_->value(QLatin1String(key), fallback) : fallback;
}

void Preferences::set(const char* key, const QVariant& value)
{
    if (settings_) settings_->setValue(QLatin1String(key), value);
}

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    set("recentFiles", files.mid(0, kMostRecent));
}

}  // namespace app::workbench
