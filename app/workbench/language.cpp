#include "workbench/language.h"

#include "files/languages.h"
#include "files/spelling.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

namespace app::workbench {

/// Nothing where the sources may be shown as they are: then Qt's own words have their turn.
QString SpelledWords::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString words = words_.translate(context, source, disambiguation, n);
    const QString written = words.isNull() ? QString::fromUtf8(source) : words;
    const QString spelled = files::inSpelling(written);
    return words.isNull() && spelled == written ? QString() : spelled;
}

Language::Language() : spelledWords_(words_) {}

Language::~Language()
{
    files::chooseSpelling(tcp::Spelling::Stevens);
    QCoreApplication::removeTranslator(&spelledWords_);
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::removeTranslator(&qtWords_);
}

void Language::install(QTranslator& translator, const QString& file)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file)) QCoreApplication::installTranslator(&translator);
}

void Language::use(const QString& language)
{
    if (language == current_) return;
    current_ = language;
    install(words_, files::interfaceWords(language));
    install(qtWords_, QStringLiteral(":/i18n/qtbase_%1.qm").arg(language));
    putSpelledFirst();
}

void Language::spell(tcp::Spelling spelling)
{
    if (spelling == files::chosenSpelling()) return;
    files::chooseSpelling(spelling);
    putSpelledFirst();
}

/// What was installed last is asked first.
void Language::putSpelledFirst()
{
    QCoreApplication::removeTranslator(&spelledWords_);
    if (files::chosenSpelling() != tcp::Spelling::Stevens) QCoreApplication::installTranslator(&spelledWords_);
    // Qt posts the event to every window; a picture taken now should not wait for the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

QString Language::ofLocale() { return files::interfaceLanguage(QLocale()); }

bool Language::known(const QString& language) { return files::interfaceLanguages().contains(language); }

}  // namespace app::workbench
