#include "files/languages.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace app::files {
namespace {

const QString kFirstLanguage = QStringLiteral("en");
const QString kWordsPrefix = QStringLiteral("tcp-state-lab_");
const QString kWordsSuffix = QStringLiteral(".qm");

/// Where words of the interface may lie; what is embedded comes first.
QStringList wordFolders()
{
    QStringList folders{QStringLiteral(":/i18n")};
    return folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                QStringLiteral("tcp-state-lab/translations"),
                                                QStandardPaths::LocateDirectory);
}

template <typename Visit> void forEachText(const tcp::StepQuestion& ask, const Visit& visit)
{
    for (const tcp::LocalText* text : {&ask.text, &ask.answer, &ask.because}) visit(*text);
    for (const tcp::LocalText& wrong : ask.wrong) visit(wrong);
}

template <typename Visit> void forEachText(const tcp::Scenario& scenario, const Visit& visit)
{
    visit(scenario.title);
    visit(scenario.summary);
    for (const tcp::ScenarioStep& step : scenario.steps) {
        for (const tcp::LocalText* text : {&step.title, &step.say, &step.why, &step.look}) visit(*text);
        if (step.ask) forEachText(*step.ask, visit);
    }
}

}  // namespace

bool isLanguageTag(const QString& text)
{
    const auto lower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto plain = [&](QChar c) { return lower(c) || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    const QStringList parts = text.split(u'-');
    const QString& first = parts.first();
    return first.size() >= 2 && first.size() <= 3 && std::ranges::all_of(first, lower)
           && std::all_of(parts.begin() + 1, parts.end(), [&](const QString& part) {
                  return part.size() >= 2 && part.size() <= 8 && std::ranges::all_of(part, plain);
              });
}

QStringList interfaceLanguages()
{
    QStringList languages;
    for (const QString& folder : wordFolders()) {
        for (const QString& file : QDir(folder).entryList(QDir::Files)) {
            if (!file.startsWith(kWordsPrefix) || !file.endsWith(kWordsSuffix)) continue;
            const QString tag = file.mid(kWordsPrefix.size()).chopped(kWordsSuffix.size());
            if (isLanguageTag(tag) && tag != kFirstLanguage && !languages.contains(tag)) languages << tag;
        }
    }
    languages.sort();
    languages.prepend(kFirstLanguage);
    return languages;
}

QString interfaceWords(const QString& language)
{
    for (const QString& folder : wordFolders()) {
        const QString file = folder + u'/' + kWordsPrefix + language + kWordsSuffix;
        if (QFileInfo::exists(file)) return file;
    }
    return {};
}

QString interfaceLanguage(const QLocale& locale)
{
    const QStringList known = interfaceLanguages();
    for (const QString& wanted : locale.uiLanguages()) {
        const QString language = wanted.section(u'-', 0, 0);
        if (known.contains(wanted)) return wanted;
        if (known.contains(language)) return language;
    }
    return kFirstLanguage;
}

QString languageName(const QString& language)
{
    if (language == kFirstLanguage) return QStringLiteral("English");  // QLocale would say which
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

TextCount& TextCount::operator+=(const TextCount& other)
{
    texts += other.texts;
    told += other.told;
    return *this;
}

QStringList languagesOf(const tcp::Scenario& scenario)
{
    QStringList languages;
    forEachText(scenario, [&](const tcp::LocalText& text) {
        for (const auto& [tag, told] : text) {
            if (const QString language = QString::fromStdString(tag); !languages.contains(language))
                languages << language;
        }
    });
    languages.sort();
    return languages;
}

TextCount countTexts(const tcp::Scenario& scenario, const QString& language)
{
    const std::string tag = language.toStdString();
    TextCount counted;
    forEachText(scenario, [&](const tcp::LocalText& text) {
        if (text.empty()) return;
        ++counted.texts;
        if (const auto found = text.find(tag); found != text.end() && !found->second.empty()) ++counted.told;
    });
    return counted;
}

}  // namespace app::files
