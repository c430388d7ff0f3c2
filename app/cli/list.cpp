#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/output.h"

#include "files/json_text.h"
#include "files/library.h"
#include "files/local_text.h"
#include "files/shown.h"

namespace app {
namespace {

JsonText names(const std::vector<std::string>& texts)
{
    JsonText list = JsonText::list();
    for (const std::string& text : texts) list.add(JsonText::string(text));
    return list;
}

template <typename Set> JsonText words(const Set& values)
{
    JsonText list = JsonText::list();
    for (const auto value : values) list.add(JsonText::string(tcp::text(value)));
    return list;
}

JsonText entry(const tcp::Scenario& scenario)
{
    const Shown shown = shownBy(scenario);
    JsonText json = JsonText::object();
    json.add("id", scenario.id)
        .add("title", localText(scenario.title, spokenLanguage()).toStdString())
        .add("summary", localText(scenario.summary, spokenLanguage()).toStdString())
        .add("group", scenario.group)
        .add("profile", scenario.profile)
        .add("claims", names(scenario.claims))
        .add("misconceptions", names(scenario.misconceptions))
        .add("states", words(shown.states))
        .add("clauses", words(shown.clauses));
    return json;
}

std::string asJson(const std::vector<ScenarioFile>& files)
{
    JsonText json = JsonText::list();
    for (const ScenarioFile& file : files) json.add(entry(file.scenario));
    return json.text() + '\n';
}

QString asText(const std::vector<ScenarioFile>& files)
{
    int widest = 0;
    for (const ScenarioFile& file : files) widest = std::max(widest, int(file.scenario.id.size()));
    QString text;
    for (const ScenarioFile& file : files) {
        const QString title = localText(file.scenario.title, spokenLanguage());
        text += padded(QString::fromStdString(file.scenario.id), widest + 2) + title + '\n';
    }
    return text;
}

}  // namespace

int list(const QCommandLineParser& line)
{
    const std::vector<ScenarioFile> files = library();
    if (line.isSet("json")) return writeResult(asJson(files));
    return writeResult(asText(files).toUtf8());
}

}  // namespace app
