#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/json_text.h"
#include "files/languages.h"
#include "files/library.h"
#include "files/local_text.h"
#include "files/lesson_index.h"
#include "files/lesson_search.h"

namespace app::cli {
namespace {

files::JsonText names(const std::vector<std::string>& texts)
{
    files::JsonText list = files::JsonText::list();
    for (const std::string& text : texts) list.add(files::JsonText::string(text));
    return list;
}

template <typename Set> files::JsonText words(const Set& values)
{
    files::JsonText list = files::JsonText::list();
    for (const auto value : values) list.add(files::JsonText::string(tcp::text(value)));
    return list;
}

files::JsonText entry(const tcp::Scenario& scenario)
{
    const files::Shown shown = files::shownBy(scenario);
    files::JsonText json = files::JsonText::object();
    json.add("id", scenario.id)
        .add("title", files::localText(scenario.title, spokenLanguage()).toStdString())
        .add("summary", files::localText(scenario.summary, spokenLanguage()).toStdString())
        .add("group", scenario.group)
        .add("profile", scenario.profile)
        .add("claims", names(scenario.claims))
        .add("misconceptions", names(scenario.misconceptions))
        .add("states", words(shown.states))
        .add("clauses", words(shown.clauses));
    return json;
}

std::string asJson(const std::vector<files::ScenarioFile>& files)
{
    files::JsonText json = files::JsonText::list();
    for (const files::ScenarioFile& file : files) json.add(entry(file.scenario));
    return json.text() + '\n';
}

QString asText(const std::vector<files::ScenarioFile>& files)
{
    int widest = 0;
    for (const files::ScenarioFile& file : files) widest = std::max(widest, int(file.scenario.id.size()));
    QString text;
    for (const files::ScenarioFile& file : files) {
        const QString title = files::localText(file.scenario.title, spokenLanguage());
        text += padded(QString::fromStdString(file.scenario.id), widest + 2) + title + '\n';
    }
    return text;
}

/// Every language in which the interface or a lesson speaks, and how much of the lessons it tells.
QString asLanguages(const std::vector<files::ScenarioFile>& lessons)
{
    QStringList languages = files::interfaceLanguages();
    for (const files::ScenarioFile& file : lessons) {
        for (const QString& language : files::languagesOf(file.scenario)) {
            if (!languages.contains(language)) languages << language;
        }
    }
    QString text;
    for (const QString& language : languages) {
        files::TextCount counted;
        for (const files::ScenarioFile& file : lessons) counted += files::countTexts(file.scenario, language);
        const QString told = Cli::tr("%1 of %2 texts of the lessons").arg(counted.told).arg(counted.texts);
        const bool words = !files::interfaceWords(language).isEmpty();
        text += padded(language, 10) + told + (words ? ", " + Cli::tr("the interface") : QString()) + '\n';
    }
    return text;
}

std::string asJson(const std::vector<files::SearchHit>& hits)
{
    files::JsonText json = files::JsonText::list();
    for (const files::SearchHit& hit : hits) {
        files::JsonText one = files::JsonText::object();
        one.add("id", hit.id.toStdString())
            .add("kind", hit.crowd ? "crowd" : "lesson")
            .add("title", files::localText(hit.title, spokenLanguage()).toStdString())
            .add("sentence", hit.sentence.toStdString());
        json.add(one);
    }
    return json.text() + '\n';
}

QString asText(const std::vector<files::SearchHit>& hits)
{
    int widest = 0;
    for (const files::SearchHit& hit : hits) widest = std::max(widest, int(hit.id.size()));
    QString text;
    for (const files::SearchHit& hit : hits) {
        const QString kind = hit.crowd ? " (" + Cli::tr("crowd") + ')' : QString();
        text += padded(hit.id, widest + 2) + files::localText(hit.title, spokenLanguage()) + kind + '\n';
        text += padded(QString(), widest + 2) + hit.sentence + '\n';
    }
    return text;
}

int search(const QCommandLineParser& line)
{
    const QString words = line.value("search");
    const std::vector<files::SearchHit> hits = files::searchLessons(words, spokenLanguage());
    if (hits.empty()) complain(Cli::tr("no lesson says anything about \"%1\"").arg(words));
    const int written = line.isSet("json") ? writeResult(asJson(hits)) : writeResult(asText(hits).toUtf8());
    return written != 0 ? written : hits.empty() ? 1 : 0;
}

}  // namespace

int list(const QCommandLineParser& line)
{
    if (line.isSet("search")) return search(line);
    if (line.isSet("items")) return listItems(line);
    const std::vector<files::ScenarioFile> files = files::library();
    if (line.isSet("languages")) return writeResult(asLanguages(files).toUtf8());
    if (line.isSet("json")) return writeResult(asJson(files));
    return writeResult(asText(files).toUtf8());
}

}  // namespace app::cli
