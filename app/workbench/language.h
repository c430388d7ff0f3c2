#pragma once

#include "tools/state_names.h"

#include <QString>
#include <QTranslator>

namespace app::workbench {

/// The words of the program, translated or not, with the states in the chosen spelling.
class SpelledWords : public QTranslator {
public:
    explicit SpelledWords(const QTranslator& words) : words_(words) {}

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    const QTranslator& words_;
};

/// The language of the running program: its own words and those of Qt's dialogs, both embedded, and how it spells
/// states.
class Language {
public:
    Language();
    ~Language();

    /// One of files::interfaceLanguages(). Every widget gets a LanguageChange before this returns.
    void use(const QString& language);
    const QString& current() const { return current_; }
    /// Of states, for the whole program (files::chosenSpelling). Every widget gets a LanguageChange, as above.
    void spell(tcp::Spelling spelling);

    /// The one that suits the locale.
    static QString ofLocale();
    static bool known(const QString& language);

private:
    void install(QTranslator& translator, const QString& file);
    void putSpelledFirst();

    QTranslator words_;
    QTranslator qtWords_;
    SpelledWords spelledWords_;  ///< installed while states are spelled otherwise than in the sources
    QString current_;
};

}  // namespace app::workbench
