#include "cli/language.h"

#include "cli/output.h"

#include "files/languages.h"
#include "files/library.h"

#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace app::cli {
namespace {

bool speaks(const files::ScenarioFile& file, const QString& language)
{
    return files::countTexts(file.scenario, language).told > 0;
}

}  // namespace

QString languageOfLocale() { return files::interfaceLanguage(QLocale::system()); }

void speak(const QString& language)
{
    QCoreApplication* const program = QCoreApplication::instance();
    program->setProperty("language", language);
    delete program->findChild<QTranslator*>();
    auto* const translator = new QTranslator(program);
    const QString words = files::interfaceWords(language);
    if (translator->load(words.isEmpty() ? files::interfaceWords(QStringLiteral("en")) : words))
        QCoreApplication::installTranslator(translator);
}

QString spokenLanguage() { return QCoreApplication::instance()->property("language").toString(); }

bool isSpoken(const QString& language, const QStringList& scenarios)
{
    if (files::interfaceLanguages().contains(language)) return true;
    const auto speaksIt = [&](const files::ScenarioFile& file) { return speaks(file, language); };
    if (scenarios.isEmpty()) {
        const std::vector<files::ScenarioFile> all = files::library();
        return std::any_of(all.begin(), all.end(), speaksIt);
    }
    // Standard input cannot be read twice.
    const auto named = [&](const QString& name) {
        if (name == u"-") return files::isLanguageTag(language);
        const auto known = files::builtIn(name);
        return speaksIt(known ? *known : files::readScenarioFile(name));
    };
    return std::any_of(scenarios.begin(), scenarios.end(), named);
}

void tellMissingTexts(const tcp::Scenario& scenario)
{
    const files::TextCount counted = files::countTexts(scenario, spokenLanguage());
    if (counted.missing() == 0) return;
    complain(Cli::tr("%1: %2 of %3 texts are not in \"%4\" and shown in English")
                 .arg(QString::fromStdString(scenario.id))
                 .arg(counted.missing())
                 .arg(counted.texts)
                 .arg(spokenLanguage()));
}

}  // namespace app::cli
