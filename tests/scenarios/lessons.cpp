#include "scenarios/lessons.h"

#include <QDir>

#include <algorithm>
#include <ostream>
#include <stdexcept>

const std::vector<Lesson>& lessons()
{
    static const std::vector<Lesson> all = [] {
        std::vector<Lesson> found;
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/scenarios"));
        for (const QFileInfo& file : folder.entryInfoList({"*.json"}, QDir::Files, QDir::Name)) {
            found.push_back({file.completeBaseName().toStdString(), app::files::readScenarioFile(file.filePath())});
        }
        return found;
    }();
    return all;
}

const Lesson& lesson(std::string_view name)
{
    const auto found = std::ranges::find(lessons(), name, &Lesson::name);
    if (found == lessons().end()) throw std::out_of_range("no lesson " + std::string(name));
    return *found;
}

tcp::Run playLesson(const Lesson& lesson, const Overrides& overrides, std::string_view profile)
{
    const auto settings = tcp::settingsOf(lesson.scenario(), overrides, profile);
    if (settings.error) throw std::invalid_argument(*settings.error);
    return tcp::play(lesson.scenario(), settings.settings);
}

std::vector<tcp::TraceEvent> storyOf(const tcp::Run& run)
{
    std::vector<tcp::TraceEvent> story;
    for (const tcp::Step& step : run.timeline.steps()) {
        story.insert(story.end(), step.events.begin(), step.events.end());
    }
    return story;
}

void PrintTo(const Lesson& lesson, std::ostream* out) { *out << lesson.name; }
