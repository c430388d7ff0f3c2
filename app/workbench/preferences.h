#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace app::workbench {

/// What is remembered from one run to the next. Pictures and tests use one that forgets (`Preferences::none()`).
class Preferences {
public:
    Preferences();
    static Preferences none();
    bool remembers() const { return settings_ != nullptr; }

    QString language() const { return text("language"); }
    QString theme() const { return text("theme"); }  ///< "light", "dark", "system"
    QString scenario() const { return text("scenario"); }
    int step() const { return value("step", 0).toInt(); }
    QStringList recentFiles() const { return value("recentFiles", {}).toStringList(); }
    void addRecentFile(const QString& path);

    QVariant value(const char* key, const QVariant& fallback) const;
    void set(const char* key, const QVariant& value);

private:
    explicit Preferences(std::nullptr_t) {}
    QString text(const char* key) const { return value(key, {}).toString(); }

    std::unique_ptr<QSettings> settings_;
};

}  // namespace app::workbench
