#pragma once

#include <QString>
#include <QTranslator>

namespace app {

/// The language of the running program: its own words and those of Qt's dialogs, both embedded.
class Language {
public:
    ~Language();

    /// "en" or "ko". Every widget gets a LanguageChange before this returns.
    void use(const QString& language);
    const QString& current() const { return current_; }

    /// Of the locale: "ko" where it is Korean, else "en".
    static QString ofLocale();
    static bool known(const QString& language) { return language == u"en" || language == u"ko"; }

private:
    void install(QTranslator& translator, const QString& file);

    QTranslator words_;
    QTranslator qtWords_;
    QString current_;
};

}  // namespace app
