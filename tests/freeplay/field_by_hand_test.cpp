// What people reported in public (tests/scenarios/field) is built by hand in the window: systems and settings in the
// panel of the settings, actions in "Any action", time by the buttons of the clock.

#include "freeplay/playing.h"

#include "files/scenario_reader.h"
#include "freeplay/action_dialog.h"
#include "scenario/action_text.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include <algorithm>

using namespace std::chrono_literals;
using namespace playing;
using tcp::HostId;

namespace {

constexpr int kPatience = 300;  ///< presses of a button

class ByHand : public testing::TestWithParam<std::string> {
protected:
    ByHand()
    {
        drive::resize(*window_, {1920, 1080});
        drive::child<QToolButton>(*window_, "moreSettings")->setChecked(true);
    }
    QWidget& settings() { return *drive::child<QWidget>(*window_, "sideDock")->findChild<QWidget*>("settings"); }
    void choose(const char* box, int place)
    {
        auto* combo = settings().findChild<QComboBox*>(QLatin1String(box));
        ASSERT_GE(place, 0) << box;
        combo->setCurrentIndex(place);
        emit combo->activated(place);
        window_->simulation().finish();
    }
    void chooseProfile(const std::string& name)
    {
        const QVariant wanted(QString::fromStdString(name));
        choose("profile", settings().findChild<QComboBox*>("profile")->findData(wanted));
    }
    void type(const std::pair<std::string, std::string>& setting)
    {
        auto* field = settings().findChild<QLineEdit*>(QString::fromStdString(setting.first));
        ASSERT_TRUE(field) << setting.first << " has no field";
        field->setText(QString::fromStdString(setting.second));
        QTest::keyClick(field, Qt::Key_Return);
        window_->simulation().finish();
        EXPECT_FALSE(field->property("wrong").toBool()) << setting.first << ' ' << setting.second;
    }
    void setUp(const tcp::Scenario& scenario)
    {
        chooseProfile(scenario.profile);
        for (const auto& setting : scenario.settings) type(setting);
        for (const HostId host : tcp::kHosts) {
            const tcp::ScenarioHost& own = scenario.hosts[tcp::index(host)];
            choose("settingsOf", static_cast<int>(tcp::index(host)) + 1);
            if (!own.profile.empty()) chooseProfile(own.profile);
            for (const auto& setting : own.settings) type(setting);
        }
        EXPECT_EQ(window_->simulation().settings(), tcp::settingsOf(scenario, {}).settings);
    }
    void write(const std::string& action)
    {
        drive::child<QAction>(*window_, "anyAction")->trigger();
        auto* dialog = drive::child<app::freeplay::ActionDialog>(*window_, "actionDialog");
        dialog->findChild<QLineEdit*>("actionText")->setText(QString::fromStdString(action));
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault()) button->click();
        }
        window_->simulation().finish();
        EXPECT_EQ(lastAction(*window_), action);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool as(const tcp::Expectation& expect)
    {
        return expect.client.value_or(stateOf(*window_, HostId::Client)) == stateOf(*window_, HostId::Client) &&
               expect.server.value_or(stateOf(*window_, HostId::Server)) == stateOf(*window_, HostId::Server);
    }
    void advance(const char* button)
    {
        press(*window_, button);
        window_->simulation().finish();
    }
    void let(tcp::Duration time)
    {
        for (; time >= 60s; time -= 60s) advance("clockMinute");
        for (; time >= 1s; time -= 1s) advance("clockSecond");
    }
    void goOn(const tcp::ScenarioStep& step)
    {
        const auto* forTime = std::get_if<tcp::RunFor>(&step.run);
        if (forTime) let(forTime->time);
        const bool all = std::holds_alternative<tcp::RunQuiet>(step.run);
        const auto flies = [this] { return !world(*window_).network().flights.empty(); };
        for (int i = 0; i < kPatience && (!as(step.expect) || (all && flies())); ++i) advance("clockNext");
        EXPECT_TRUE(as(step.expect));
    }

    std::unique_ptr<app::window::MainWindow> window_ = playing::window();
};

std::vector<std::string> situations()
{
    std::vector<std::string> names;
    for (const QString& file : QDir(TESTS_DIR "/scenarios/field").entryList({"*.json"}, QDir::Files, QDir::Name))
        names.push_back(file.chopped(5).toStdString());
    return names;
}

}  // namespace

TEST_P(ByHand, IsBuiltInTheWindow)
{
    const auto file = app::files::readScenarioFile(TESTS_DIR "/scenarios/field/" + QString::fromStdString(GetParam()) +
                                                   ".json");
    ASSERT_TRUE(file.good());
    setUp(file.scenario);
    if (HasFailure()) return;
    write("server close");  // free play begins with a server that listens
    for (std::size_t i = 0; i < file.scenario.steps.size(); ++i) {
        SCOPED_TRACE("step " + std::to_string(i + 1));
        for (const tcp::Action& action : file.scenario.steps[i].actions) write(tcp::actionText(action));
        goOn(file.scenario.steps[i]);
        if (HasFailure()) return;
    }
    const tcp::Scenario record = window_->simulation().record();
    EXPECT_EQ(tcp::settingsOf(record, {}).settings, window_->simulation().settings()) << "and can be kept as a file";
}

INSTANTIATE_TEST_SUITE_P(Field, ByHand, testing::ValuesIn(situations()), [](const auto& name) {
    std::string words = name.param;
    std::ranges::replace(words, '-', '_');
    return words;
});
