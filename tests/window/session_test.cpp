// A session of a student, from the first start to the next one, and a lecture, by keys and mouse only, in both
// languages.

#include "support/hands.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include "lab/question.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

using app::window::MainWindow;
using hands::click;
using hands::press;
using hands::seen;

class Session : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        QSettings().clear();
        start();
    }
    void TearDown() override
    {
        window_.reset();
        QSettings().clear();
    }

    /// As main() does it for somebody who names nothing.
    void start()
    {
        window_ = std::make_unique<MainWindow>(app::window::Start{GetParam(), "light", true});
        window_->appearance().setAnimated(false);
        window_->documents().openRemembered();
        window_->showInPlace();
        drive::resize(*window_, {1280, 800});
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
        hands::settle(*window_);
    }
    const app::lab::Moment& moment() const { return window_->simulation().moment(); }
    std::string lesson() const { return window_->simulation().plan().script->id; }
    bool atEnd() const { return moment().step == window_->simulation().stepCount(); }
    void walkToTheEnd()
    {
        for (int i = 0; i < 60 && !atEnd(); ++i) press(*window_, Qt::Key_Right);
        EXPECT_TRUE(atEnd());
    }
    /// The key of an answer that is right, or of one that is not.
    Qt::Key answer(bool right) const
    {
        const auto question = app::lab::questionAbout(moment(), moment().stepEnds[moment().step]);
        EXPECT_TRUE(question);
        const std::size_t place = right ? question->right : (question->right + 1) % question->options.size();
        return static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(place));
    }

    /// The spotlight dims nothing of this.
    static void expectUnveiled(const char* name)
    {
        QWidget* presenter = seen("presenter");
        QWidget* veil = seen("veil");
        const QRect place(seen(name)->mapTo(presenter, QPoint()), seen(name)->size());
        const QImage veiled = presenter->grab(place).toImage();
        veil->hide();
        EXPECT_EQ(veiled, presenter->grab(place).toImage()) << name;
        veil->show();
    }

    std::unique_ptr<MainWindow> window_;
};

INSTANTIATE_TEST_SUITE_P(Languages, Session, testing::Values("en", "ko"));

}  // namespace

TEST_P(Session, AStudentFromTheFirstStartToTheNext)
{
    EXPECT_EQ(lesson(), "three-way-handshake");
    EXPECT_TRUE(seen("hint"));
    // Three lessons: by the keys, and on by the button at the end.
    std::vector<std::string> lessons;
    for (int i = 0; i < 3; ++i) {
        lessons.push_back(lesson());
        walkToTheEnd();
        ASSERT_TRUE(seen("lessonEnd"));
        EXPECT_FALSE(seen("hint"));
        if (i < 2) click(seen("nextLesson"));
        hands::settle(*window_);
    }
    EXPECT_NE(lessons[0], lessons[1]);
    EXPECT_NE(lessons[1], lessons[2]);
    // A wrong answer, and it is said what would have been seen.
    click(seen("quizOnThis"));
    hands::settle(*window_);
    press(*window_, Qt::Key_Right);
    ASSERT_TRUE(seen("predict"));
    press(*window_, answer(false));
    press(*window_, Qt::Key_Return);
    EXPECT_EQ(moment().step, 1u);
    EXPECT_TRUE(seen("verdict"));
    press(*window_, Qt::Key_Q);
    EXPECT_TRUE(hands::stepKeyActs(*window_));
    // Free play.
    press(*window_, Qt::Key_N, Qt::ControlModifier);
    ASSERT_FALSE(window_->simulation().plan().lesson);
    click(drive::child<QWidget>(*window_, "clientPanel")->findChild<QWidget*>("connectButton"));
    hands::settle(*window_);
    const std::size_t called = moment().index;
    press(*window_, Qt::Key_E);
    EXPECT_GT(moment().index, called);
    // The key card, then the search by keyboard.
    press(*window_, Qt::Key_F1);
    ASSERT_TRUE(seen("keyCard"));
    press(*window_, Qt::Key_Escape);
    EXPECT_FALSE(seen("keyCard"));
    press(*window_, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(seen("scenarioSearch"));
    EXPECT_TRUE(seen("scenarioSearch")->hasFocus());
    hands::type(*window_, "TIME_WAIT");
    press(*window_, Qt::Key_Down);
    press(*window_, Qt::Key_Return);
    if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    hands::settle(*window_);
    ASSERT_TRUE(window_->simulation().plan().lesson);
    EXPECT_TRUE(hands::stepKeyActs(*window_));
    // Settings: another value is marked, and one click leads back.
    press(*window_, Qt::Key_Comma, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(seen("msl"));
    ASSERT_TRUE(field);
    click(field);
    press(*window_, Qt::Key_A, Qt::ControlModifier);
    hands::type(*window_, "10s");
    press(*window_, Qt::Key_Return);
    EXPECT_TRUE(seen("backTo_msl"));
    press(*window_, Qt::Key_Escape);
    ASSERT_TRUE(seen("changedSettings"));
    click(seen("lessonValues"));
    hands::settle(*window_);
    EXPECT_FALSE(seen("changedSettings"));
    EXPECT_FALSE(window_->simulation().settingsChanged());
    // Quit, and start again: where it was.
    EXPECT_TRUE(hands::stepKeyActs(*window_));
    const std::string left = lesson();
    const std::size_t step = moment().step;
    press(*window_, Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window_->isVisible());
    start();
    EXPECT_EQ(lesson(), left);
    EXPECT_EQ(moment().step, step);
    EXPECT_FALSE(seen("hint"));
    EXPECT_FALSE(window_->actions().named("predict")->isChecked());
}

TEST_P(Session, AnInstructorPresentsAsksAndHandsOut)
{
    press(*window_, Qt::Key_F5);
    ASSERT_TRUE(seen("presenter"));
    EXPECT_TRUE(window_->windowState() & Qt::WindowFullScreen);
    EXPECT_EQ(moment().step, 0u);
    press(*window_, Qt::Key_PageDown);
    EXPECT_EQ(moment().step, 1u) << "nothing is asked unless the instructor asks";
    press(*window_, Qt::Key_S);
    EXPECT_TRUE(seen("veil"));
    press(*window_, Qt::Key_Q);
    press(*window_, Qt::Key_PageDown);
    ASSERT_TRUE(seen("predict"));
    expectUnveiled("predict");
    press(*window_, Qt::Key_K);
    EXPECT_TRUE(seen("countdown"));
    press(*window_, Qt::Key_Escape);
    EXPECT_FALSE(seen("countdown"));
    press(*window_, Qt::Key_Escape);
    EXPECT_FALSE(seen("veil")) << "in stages";
    EXPECT_TRUE(seen("predict"));
    press(*window_, Qt::Key_A);
    press(*window_, Qt::Key_Return);
    EXPECT_EQ(moment().step, 2u) << "A is chosen, Enter shows the answer";
    EXPECT_FALSE(seen("predict"));
    const auto dark = [] { return seen("presenter")->grab().toImage().pixelColor(10, 10) == QColor(Qt::black); };
    press(*window_, Qt::Key_B);
    EXPECT_TRUE(dark());
    EXPECT_TRUE(seen("caption")) << "what is told stays";
    press(*window_, Qt::Key_B);
    EXPECT_FALSE(dark());
    press(*window_, Qt::Key_F10);
    ASSERT_TRUE(seen("notes"));
    press(*window_, Qt::Key_F10);
    EXPECT_FALSE(seen("notes"));
    press(*window_, Qt::Key_Escape);
    EXPECT_FALSE(seen("presenter"));
    EXPECT_FALSE(window_->actions().named("predict")->isChecked());
    EXPECT_TRUE(hands::stepKeyActs(*window_));
    // The handout, by the mouse in the menu and the name typed into the dialog.
    const QTemporaryDir folder;
    for (const char* edition : {"handout", "handoutAnswers"}) {
        hands::choose(*window_, edition);
        auto* name = qobject_cast<QLineEdit*>(seen("fileNameEdit"));
        ASSERT_TRUE(name);
        const QString path = folder.filePath(QLatin1String(edition) + QStringLiteral(".pdf"));
        click(name);
        press(*window_, Qt::Key_A, Qt::ControlModifier);
        hands::type(*window_, path);
        press(*window_, Qt::Key_Return);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        EXPECT_TRUE(file.readAll().startsWith("%PDF"));
        EXPECT_TRUE(window_->message().contains(QLatin1String(edition))) << "it is said where";
    }
    EXPECT_TRUE(hands::stepKeyActs(*window_));
}
