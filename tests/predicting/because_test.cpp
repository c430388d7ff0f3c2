// "Because?" after a right answer: made from the run, one time in three, scored by itself, nothing told before it is
// locked (issue 18, point 4).

#include "files/cause_words.h"
#include "files/library.h"
#include "files/spelling.h"
#include "lab/question_because.h"
#include "scenario/play.h"
#include "simulation/causes.h"
#include "support/drive.h"
#include "workbench/appearance_controller.h"
#include "workbench/order_list.h"
#include "workbench/predict_panel.h"
#include "workbench/study_view.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

namespace {

using app::lab::Moment;
using app::lab::Question;

/// Each step of each lesson, shown, with the moment before it.
template <typename See> void forEachStep(const See& see)
{
    for (const QString& id : app::files::builtInIds()) {
        SCOPED_TRACE(id.toStdString());
        const auto file = app::files::builtIn(id);
        tcp::Run run = tcp::play(file->scenario, tcp::settingsOf(file->scenario, {}).settings);
        Moment moment;
        moment.scenario = std::make_shared<const tcp::Scenario>(file->scenario);
        moment.timeline = std::make_shared<const tcp::Timeline>(std::move(run.timeline));
        moment.stepEnds = run.stepEnds;
        std::size_t begin = 0;
        for (std::size_t step = 0; step < moment.stepEnds.size(); ++step) {
            moment.step = step + 1;
            moment.index = moment.stepEnds[step];
            see(moment, begin);
            begin = moment.index;
        }
    }
}

QString item(const tcp::TraceEvent& event)
{
    return (event.host == tcp::HostId::Client ? "C: " : "S: ") + app::files::causeText(event);
}

/// The chain that the question tells as its reason, the effect first.
std::vector<QString> chainOf(const Moment& moment, const Question& question)
{
    const tcp::Causes causes(*moment.timeline, moment.index);
    for (auto event = causes.events().rbegin(); event != causes.events().rend(); ++event) {
        if (!question.context.contains(item(**event))) continue;
        std::vector<QString> chain;
        for (const auto& link : causes.whatLedTo((*event)->number)) chain.push_back(item(*link.event));
        return chain;
    }
    return {};
}

TEST(Because, IsAskedOneTimeInThree)
{
    const auto window = drive::window();
    int steps = 0;
    int asked = 0;
    forEachStep([&](const Moment& moment, std::size_t) {
        ++steps;
        if (app::lab::asksWhy(moment)) ++asked;
    });
    EXPECT_GT(asked * 4, steps);
    EXPECT_LT(asked * 5, steps * 2);
}

TEST(Because, EveryQuestionIsAnsweredRightByTheRunAndWrongByTheOthers)
{
    const auto window = drive::window();
    int orders = 0;
    int origins = 0;
    forEachStep([&](const Moment& moment, std::size_t begin) {
        const auto question = app::lab::becauseQuestion(moment, begin);
        if (!question) return;
        const std::vector<QString> chain = chainOf(moment, *question);
        ASSERT_GE(chain.size(), 3u) << question->context.toStdString();
        const QString right = question->options[question->right].text;
        if (question->items.isEmpty()) {
            ++origins;
            EXPECT_EQ(right, chain.back());
            for (std::size_t i = 0; i < question->options.size(); ++i) {
                if (i == question->right) continue;
                EXPECT_EQ(std::ranges::count(chain, question->options[i].text), 0)
                    << question->options[i].text.toStdString();
            }
            return;
        }
        ++orders;
        for (std::size_t i = 0; i < question->options.size(); ++i) {
            if (i != question->right) {
                EXPECT_TRUE(question->options[i].ifSo.contains("Cause and effect"))
                    << question->options[i].text.toStdString();
            }
        }
        EXPECT_NE(app::lab::sequence(question->items), right) << "offered in the right order";
        const QStringList parts =
            right.split(QStringLiteral(" → C: ")).join(QStringLiteral(" → S: ")).split(QStringLiteral(" → S: "));
        EXPECT_EQ(parts.size(), 3) << right.toStdString();
        EXPECT_TRUE(right.startsWith(chain.back()) && right.endsWith(chain.front())) << right.toStdString();
    });
    EXPECT_GT(orders, 20);
    EXPECT_GT(origins, 20);
}

class BecauseInTheWindow : public testing::Test {
protected:
    /// The first step of the course whose right answer, one of A to D, is followed by "because?"; answered right.
    void SetUp() override
    {
        window_ = drive::window();
        window_->actions().named("predict")->setChecked(true);
        const Question question = drive::seekQuestion(*window_, [this](const Question& one) {
            Moment after = window_->simulation().moment();
            const std::size_t begin = after.index;
            if (!one.items.isEmpty() || after.step >= after.stepEnds.size()) return false;
            after.index = after.stepEnds[after.step++];
            return app::lab::asksWhy(after) && app::lab::becauseQuestion(after, begin).has_value();
        });
        step_ = window_->simulation().moment().step;
        window_->actions().step->trigger();
        ASSERT_TRUE(panel()->isVisible());
        QTest::keyClick(panel(), static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(question.right)));
        QTest::keyClick(panel(), Qt::Key_Return);
        ASSERT_TRUE(panel()->isVisible()) << "because?";
        const Moment& moment = window_->simulation().moment();
        const auto because = app::lab::becauseQuestion(moment, step_ == 0 ? 0 : moment.stepEnds[step_ - 1]);
        ASSERT_TRUE(because);
        because_ = *because;
        for (auto& option : because_.options) option.text = spelled(option.text);
        for (QString& item : because_.items) item = spelled(item);
        because_.because = spelled(because_.because);
    }
    static QString spelled(const QString& text)
    {
        return app::files::inSpelling(text, tcp::Spelling::Stevens);
    }
    QString asked()
    {
        QStringList words = window_->findChild<app::workbench::OrderList*>()->order();
        for (const auto* option : panel()->findChildren<QPushButton*>())
            if (option->isVisible()) words << option->text();
        return words.join('\n');
    }
    app::workbench::PredictPanel* panel() { return drive::child<app::workbench::PredictPanel>(*window_, "predict"); }
    void answer(bool right)
    {
        if (!because_.items.isEmpty()) {
            const QString wanted = because_.options[right ? because_.right : because_.right == 0 ? 1 : 0].text;
            QString rest = wanted;
            for (int i = 0; i < 3; ++i) {
                for (int letter = 0; letter < 3; ++letter)
                    if (rest.startsWith(because_.items[letter])) {
                        QTest::keyClick(panel(), static_cast<Qt::Key>(Qt::Key_A + letter));
                        rest = rest.mid(because_.items[letter].size() + 3);
                        break;
                    }
            }
        } else {
            const std::size_t option = right ? because_.right : because_.right == 0 ? 1 : 0;
            QTest::keyClick(panel(), static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(option)));
        }
        QTest::keyClick(panel(), Qt::Key_Return);
    }
    bool scored(const QString& words)
    {
        for (const QLabel* label : drive::child<QWidget>(*window_, "verdict")->findChildren<QLabel*>())
            if (label->accessibleName().contains(words)) return true;
        return false;
    }
    QString told(const char* label) { return drive::child<QLabel>(*window_, label)->accessibleName(); }

    std::unique_ptr<app::window::MainWindow> window_;
    std::size_t step_ = 0;
    Question because_;
};

TEST_F(BecauseInTheWindow, TheStepIsShownAndTheReasonIsNot)
{
    EXPECT_EQ(window_->simulation().moment().step, step_ + 1);
    for (const QLabel* label : window_->findChildren<QLabel*>()) {
        EXPECT_FALSE(label->isVisible() && label->text().contains(because_.because))
            << label->objectName().toStdString();
        EXPECT_FALSE(label->isVisible() && label->accessibleName().contains(because_.because))
            << label->objectName().toStdString();
    }
    EXPECT_FALSE(panel()->accessibleDescription().contains(because_.because));
}

TEST_F(BecauseInTheWindow, StatesAreNamedInTheChosenSpelling)
{
    const QRegularExpression rfc(QStringLiteral("SYN-|FIN-|LAST-|CLOSE-|TIME-")),
        stevens(QStringLiteral("SYN_|FIN_|LAST_|CLOSE_|TIME_"));
    EXPECT_FALSE(asked().contains(rfc)) << asked().toStdString();
    window_->appearance().setNames(app::theme::StateNames::Rfc);
    EXPECT_FALSE(asked().contains(stevens)) << asked().toStdString();
    answer(true);
    EXPECT_FALSE(told("explanation").contains(stevens)) << told("explanation").toStdString();
}

TEST_F(BecauseInTheWindow, ARightReasonIsToldAndCountedByItself)
{
    answer(true);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(window_->simulation().moment().step, step_ + 1) << "the step was shown already";
    EXPECT_TRUE(told("said").startsWith(QStringLiteral("✓"))) << told("said").toStdString();
    EXPECT_TRUE(told("explanation").contains(because_.because));
    EXPECT_TRUE(scored("1 of 1 reasons right"));
}

TEST_F(BecauseInTheWindow, AWrongOneIsMetWithTheChain)
{
    answer(false);
    EXPECT_TRUE(told("said").startsWith(QStringLiteral("×"))) << told("said").toStdString();
    EXPECT_TRUE(told("explanation").contains(because_.because));
    EXPECT_TRUE(scored("0 of 1 reasons right"));
}

TEST_F(BecauseInTheWindow, EscLeavesItUncountedAndTheStepKeysGoOn)
{
    QTest::keyClick(panel(), Qt::Key_Escape);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(window_->simulation().moment().step, step_ + 1);
    window_->actions().back->trigger();
    EXPECT_EQ(window_->simulation().moment().step, step_);
}

}  // namespace
