// Pictures to be looked at by people, left in BUILD/gallery: each lesson at its key step, languages, themes and sizes
// taking turns (GALLERY=full: every one of them, in four sizes).

#include "crowds/crowd_window.h"
#include "crowds/crowds.h"
#include "diagram/state_diagram.h"
#include "files/crowd_story.h"
#include "files/library.h"
#include "gallery/keeping.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include <QDir>
#include <gtest/gtest.h>

namespace {

struct Variant {
    const char* language;
    const char* theme;
    QSize size;
};

QString nameOf(const std::string& id, const Variant& variant)
{
    return QStringLiteral("%1_%2_%3_%4").arg(id.c_str(), variant.language, variant.theme).arg(variant.size.width());
}

bool full() { return qEnvironmentVariable("GALLERY") == "full"; }

std::vector<Variant> variants()
{
    std::vector<Variant> all;
    for (const char* language : {"en", "ko"}) {
        for (const char* theme : {"light", "dark"}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) all.push_back({language, theme, size});
            if (full()) all.insert(all.end(), {{language, theme, {1024, 700}}, {language, theme, {3840, 2160}}});
        }
    }
    return all;
}

/// Without GALLERY=full one picture of each lesson: neighbours differ in language, theme and size.
bool wanted(std::size_t lesson, std::size_t variant, std::size_t count)
{
    return full() || lesson * 3 % count == variant;
}

}  // namespace

/// GALLERY_ONLY=stalled: lessons with that in their id. Language, theme and size change seldom: they cost most.
TEST(Gallery, OfEveryLessonAtItsKeyStep)
{
    const auto window = drive::window();
    const auto lessons = app::files::library();
    const auto all = variants();
    for (std::size_t variant = 0; variant < all.size(); ++variant) {
        window->appearance().setLanguage(all[variant].language);
        window->appearance().setTheme(all[variant].theme);
        drive::resize(*window, all[variant].size);
        for (std::size_t lesson = 0; lesson < lessons.size(); ++lesson) {
            const tcp::Scenario& scenario = lessons[lesson].scenario;
            const QString id = QString::fromStdString(scenario.id);
            if (!wanted(lesson, variant, all.size()) || !id.contains(qEnvironmentVariable("GALLERY_ONLY"))) continue;
            window->documents().openScenario(lessons[lesson], id);
            window->simulation().finish();
            window->simulation().seek(drive::keyStep(scenario));
            gallery::keep(*window, nameOf(scenario.id, all[variant]));
        }
    }
    window->appearance().setTheme("light");
    window->appearance().setLanguage("en");
}

TEST(Gallery, OfEveryStoryOfCrowds)
{
    QDir().mkpath(gallery::folder());
    const auto window = drive::window();
    const auto all = variants();
    std::size_t number = 0;
    for (const app::files::CrowdStory& story : app::files::crowdStories()) {
        app::crowds::CrowdWindow* crowds =
            window->feature<app::crowds::Crowds>().show(QString::fromStdString(story.id), true);
        for (std::size_t variant = 0; variant < all.size(); ++variant) {
            if (!wanted(number, variant, all.size())) continue;
            window->appearance().setLanguage(all[variant].language);
            window->appearance().setTheme(all[variant].theme);
            crowds->resize(all[variant].size);
            QCoreApplication::processEvents();
            EXPECT_TRUE(
                crowds->toImage(1).save(gallery::folder() + "/" + nameOf("crowd_" + story.id, all[variant]) + ".png"));
        }
        ++number;
    }
    window->appearance().setTheme("light");
    window->appearance().setLanguage("en");
    app::crowds::CrowdWindow* crowds = window->feature<app::crowds::Crowds>().show("close-wait-leak", true);
    crowds->setMoment(50);
    emit crowds->findChild<app::diagram::StateDiagram*>()->stateClicked(tcp::State::CloseWait);
    gallery::keep(*window, "part_crowd_connection_en");
}
