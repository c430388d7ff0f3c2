#pragma once

#include "scenario/scenario.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstddef>

namespace app::files {

/// Whether this is written like a language tag of BCP 47: "en", "pt-BR", "zh-Hant".
bool isLanguageTag(const QString& text);

/// The languages of the interface: English first, then by tag. Each has a file tcp-state-lab_TAG.qm, embedded or in a
/// folder tcp-state-lab/translations of the system's or the user's data (~/.local/share).
QStringList interfaceLanguages();
/// The file with the words of the interface in this language; empty if there is none.
QString interfaceWords(const QString& language);
/// The language of the interface that suits the locale best; English if none does.
QString interfaceLanguage(const QLocale& locale);

/// What the language calls itself: "English", "한국어"; the tag where that is not known.
QString languageName(const QString& language);

/// How many texts for people a scenario has, and how many of them are told in the language.
struct TextCount {
    std::size_t texts = 0;
    std::size_t told = 0;

    std::size_t missing() const { return texts - told; }
    TextCount& operator+=(const TextCount& other);
};
/// The languages in which the scenario has a text, by tag.
QStringList languagesOf(const tcp::Scenario& scenario);
TextCount countTexts(const tcp::Scenario& scenario, const QString& language);

}  // namespace app::files
