#pragma once

#include <QString>
#include <QTranslator>

namespace app::workbench {

/// The language of the running program: its own words and those of Qt's dialogs, both embedded.
class Language {
public:
    ~Language();

    /// One of files::interfaceLanguages(). Every widget gets a LanguageChange before this returns.
    void use(const QString& language);
    const QString& current() const { return current_; }

    /// The one that suits the locale.
    static QString ofLocale();
    static bool known(const QString& language);

private:
    void install(QTranslator& translator, const QString& file);

    QTranslator words_;
    QTranslator qtWords_;
    QString current_;
};

}  // namespace app::workbench
