#include "workbench/language.h"

#include "files/languages.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

namespace app::workbench {

Language::~Language()
{
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
    install(qtWords_, QStringLiteral(":/qt/qtbase_%1.qm").arg(language));
    // Qt posts the event to every window; a picture taken now should not wait for the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

QString Language::ofLocale() { return files::interfaceLanguage(QLocale()); }

bool Language::known(const QString& language) { return files::interfaceLanguages().contains(language); }

}  // namespace app::workbench
