#pragma once

#include <QCoreApplication>
#include <QString>

namespace app {

/// The context of every text of the command line in translations/*.ts.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(app::Cli)
};

/// "en" or "ko": what the locale asks for.
QString languageOfLocale();
/// Speaks this language from now on, "en" or "ko".
void speak(const QString& language);
/// The language spoken now.
QString spokenLanguage();

}  // namespace app
