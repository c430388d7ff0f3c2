#include "files/crowd_story.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app::files {
namespace {

tcp::LocalText readLocalText(const QJsonObject& object)
{
    tcp::LocalText text;
    for (auto it = object.begin(); it != object.end(); ++it)
        text[it.key().toStdString()] = it->toString().toStdString();
    return text;
}

CrowdStory read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    CrowdStory story;
    story.id = json["id"].toString().toStdString();
    story.order = json["order"].toInt();
    story.title = readLocalText(json["title"].toObject());
    story.summary = readLocalText(json["summary"].toObject());
    story.operatorText = readLocalText(json["operator"].toObject());
    const QJsonObject settings = json["settings"].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        story.settings.emplace_back(it.key().toStdString(), it->toString().toStdString());
    for (const QJsonValue& slider : json["sliders"].toArray()) story.sliders.push_back(slider.toString().toStdString());
    return story;
}

}  // namespace

CrowdStory::Outcome CrowdStory::with(const std::vector<std::pair<std::string, std::string>>& overrides) const
{
    Outcome outcome{tcp::crowdDefaults(), std::nullopt};
    for (const auto* pairs : {&settings, &overrides}) {
        for (const auto& [key, value] : *pairs) {
            const auto error = tcp::setCrowdKey(outcome.settings, key, value);
            if (error && !outcome.error) outcome.error = key + ": " + error->wrong + "; expected " + error->expected;
        }
    }
    return outcome;
}

std::vector<CrowdStory> crowdStories()
{
    std::vector<CrowdStory> stories;
    for (const QString& name : QDir(":/crowds").entryList({"*.json"})) stories.push_back(read(":/crowds/" + name));
    std::ranges::sort(stories, {}, &CrowdStory::order);
    return stories;
}

std::optional<CrowdStory> crowdStory(const QString& id)
{
    for (CrowdStory& story : crowdStories()) {
        if (story.id == id.toStdString()) return story;
    }
    return std::nullopt;
}

}  // namespace app::files
