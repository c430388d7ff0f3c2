#include "cli/language.h"

#include <QLocale>
#include <QTranslator>

namespace app {

QString languageOfLocale()
{
    return QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

void speak(const QString& language)
{
    QCoreApplication* const program = QCoreApplication::instance();
    program->setProperty("language", language);
    delete program->findChild<QTranslator*>();
    auto* const translator = new QTranslator(program);
    if (translator->load(":/i18n/tcp-state-lab_" + language)) QCoreApplication::installTranslator(translator);
}

QString spokenLanguage() { return QCoreApplication::instance()->property("language").toString(); }

}  // namespace app
