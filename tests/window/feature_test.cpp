// A feature comes into the window by one line of registration, and the window shows all that it offers.

#include "support/drive.h"
#include "window/documents.h"
#include "window/example_feature.h"

#include <QApplication>
#include <QMenuBar>
#include <QTextBrowser>
#include <gtest/gtest.h>

namespace {

struct Registered : testing::Test {
    Registered()
    {
        auto features = app::window::standardFeatures();
        features.push_back(app::workbench::feature<ExampleFeature>());  // the one line
        window = std::make_unique<app::window::MainWindow>(app::window::Start{"en", "light", false}, features);
        window->resize(1280, 800);
        window->show();
        window->documents().open("three-way-handshake");
        window->simulation().finish();
    }

    std::unique_ptr<app::window::MainWindow> window;
};

}  // namespace

TEST_F(Registered, StandsInItsMenuAndOnTheKeyCard)
{
    QAction* action = window->actions().named("example");
    bool inView = false;
    for (QAction* menu : window->menuBar()->actions())
        if (menu->text() == "&View") inView = menu->menu()->actions().contains(action);
    EXPECT_TRUE(inView);
    EXPECT_EQ(std::ranges::count(window->actions().withKeys(), action), 1);
}

TEST_F(Registered, ShowsEachMomentInItsSlot)
{
    window->actions().named("example")->trigger();
    auto* line = drive::child<QLabel>(*window, "exampleLine");
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(line->text(), "0 in flight");
    window->actions().step->trigger();
    window->actions().nextEvent->trigger();
    while (window->simulation().moment().world().network().flights.empty() && window->simulation().canStepForward())
        window->simulation().seekMoment(window->simulation().moment().index + 1);
    EXPECT_EQ(line->text(),
              QStringLiteral("%1 in flight").arg(window->simulation().moment().world().network().flights.size()));
}

TEST_F(Registered, IsExplainedInHelp)
{
    window->actions().help->trigger();
    auto* page = window->findChild<QTextBrowser*>("documentText");
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->toPlainText().contains("How many are under way."));
    EXPECT_TRUE(page->toPlainText().contains("Free play"));
}
