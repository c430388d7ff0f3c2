#include "exporting/exports.h"

#include "exporting/page_frame.h"
#include "files/languages.h"
#include "files/library.h"
#include "files/local_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace app::exporting {
namespace {

std::map<QString, QString> titlesOf(const tcp::Scenario& scenario, const QStringList& languages)
{
    std::map<QString, QString> titles;
    for (const QString& language : languages) titles[language] = files::localText(scenario.title, language);
    return titles;
}

QString writeIndex(const std::vector<IndexEntry>& lessons, const PageFrame& frame, const QString& path)
{
    const QByteArray html = frame.index(lessons);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit();
    return written ? QString() : file.errorString();
}

}  // namespace

PageSource pageSource(const tcp::Scenario& scenario, const QString& language, std::function<void(const QString&)> speak)
{
    const tcp::Run run = tcp::play(scenario, tcp::settingsOf(scenario, {}).settings);
    PageSource source;
    source.end.timeline = std::make_shared<tcp::Timeline>(run.timeline);
    source.end.scenario = std::make_shared<tcp::Scenario>(scenario);
    source.end.stepEnds = run.stepEnds;
    source.end.told = run.stepEnds.size();
    source.language = language;
    source.speak = std::move(speak);
    const QStringList told = files::languagesOf(scenario);
    for (const QString& known : files::interfaceLanguages()) {
        if (known == language || told.contains(known)) source.languages << known;
    }
    return source;
}

QString exportSite(const QString& language, const std::function<void(const QString&)>& speak, const QString& folder)
{
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        return QCoreApplication::translate("app::Page", "The folder cannot be made.");
    std::vector<IndexEntry> lessons;
    const QStringList languages = files::interfaceLanguages();
    for (const files::ScenarioFile& lesson : files::library()) {
        const QString name = QString::fromStdString(lesson.scenario.id) + QStringLiteral(".html");
        const QString why = exportPage(pageSource(lesson.scenario, language, speak), place.filePath(name));
        if (!why.isEmpty()) return why;
        lessons.push_back({name, QString::fromStdString(lesson.scenario.group), titlesOf(lesson.scenario, languages)});
    }
    PageFrame frame(languages, language, speak);
    std::map<QString, QString> titles;
    for (const QString& one : languages) titles[one] = QStringLiteral("TCP State Lab");
    frame.setTitles(titles);
    return writeIndex(lessons, frame, place.filePath(QStringLiteral("index.html")));
}

}  // namespace app::exporting
