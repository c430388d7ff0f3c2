#pragma once

#include "scenario/scenario.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::cli {

/// The context of every text of the command line in translations/*.ts.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(app::Cli)
};

/// The language of the interface that the locale asks for.
QString languageOfLocale();
/// Speaks this language from now on; where the interface has no words in it, English.
void speak(const QString& language);
/// The language spoken now.
QString spokenLanguage();

/// Whether the interface, or a text of these scenarios (ids and files; none: of all that are built in) speaks it.
bool isSpoken(const QString& language, const QStringList& scenarios);
/// Tells on standard error how many texts of the scenario are shown in English, if any, because they are not in the
/// language spoken now.
void tellMissingTexts(const tcp::Scenario& scenario);

}  // namespace app::cli
