// Run > On this machine's kernel, with a program in the place of tcp-state-lab-cli; and the lab card.

#include "measuring/measuring.h"
#include "support/drive.h"
#include "window/documents.h"
#include "workbench/message_bar.h"

#include "files/trace_reader.h"

#include <QApplication>
#include <QClipboard>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

constexpr int kWait = 60'000;  ///< ms; it is there long before on any machine

class OnKernel : public testing::Test {
protected:
    app::measuring::Measuring& measuring() { return window_->feature<app::measuring::Measuring>(); }
    app::lab::Simulation& simulation() { return window_->simulation(); }

    /// A program that takes the scenario and answers with these lines of shell.
    void answerWith(const QByteArray& lines)
    {
        const QString path = drive::write("plays.sh", "#!/bin/sh\ncat > \"$0.scenario\"\n" + lines + '\n');
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        measuring().job().setProgram(path);
        scenario_ = path + ".scenario";
    }
    void play()
    {
        QSignalSpy finished(&measuring().job(), &app::measuring::RealJob::finished);
        QSignalSpy failed(&measuring().job(), &app::measuring::RealJob::failed);
        window_->actions().named("onKernel")->trigger();
        for (int left = kWait / 50; finished.isEmpty() && failed.isEmpty() && left > 0; --left) finished.wait(50);
        simulation().finish();
    }

    std::unique_ptr<app::window::MainWindow> window_ = drive::window("abort");
    QString scenario_;
};

TEST_F(OnKernel, ShowsWhatTheKernelDidBesideTheSimulation)
{
    const QString trace = drive::write("abort.jsonl", app::files::shippedRecording("abort"));
    answerWith("cat '" + trace.toUtf8() + "'");
    play();
    ASSERT_TRUE(simulation().measured()) << window_->message().toStdString();
    EXPECT_TRUE(simulation().source().startsWith("linux 6."));
    EXPECT_TRUE(window_->actions().named("asMeasured")->isChecked());
    EXPECT_TRUE(window_->actions().named("onKernel")->isEnabled());
    EXPECT_TRUE(window_->message().isEmpty()) << window_->message().toStdString();
    EXPECT_TRUE(app::files::readScenarioFile(scenario_).good()) << "the program was given the scenario";
}

TEST_F(OnKernel, AnObstacleIsOneLineWithWhatToDo)
{
    answerWith("echo 'tcp-state-lab-cli: cannot run for real: a network namespace is not allowed (EPERM)' >&2; exit 3");
    play();
    EXPECT_FALSE(simulation().measured());
    EXPECT_TRUE(window_->message().endsWith("\ncannot run for real: a network namespace is not allowed (EPERM)"))
        << window_->message().toStdString();
    EXPECT_TRUE(window_->actions().named("onKernel")->isEnabled()) << "it may be tried again";
}

TEST_F(OnKernel, AProgramThatIsNotThereIsSaid)
{
    measuring().job().setProgram("/nowhere/tcp-state-lab-cli");
    play();
    EXPECT_FALSE(simulation().measured());
    EXPECT_TRUE(window_->message().contains("PATH")) << window_->message().toStdString();
}

TEST_F(OnKernel, CanBeCancelled)
{
    answerWith("echo '{\"us\":0,\"event\":\"step\",\"index\":0}'; exec sleep 600");
    QSignalSpy stepped(&measuring().job(), &app::measuring::RealJob::stepped);
    QSignalSpy failed(&measuring().job(), &app::measuring::RealJob::failed);
    window_->actions().named("onKernel")->trigger();
    EXPECT_TRUE(stepped.wait(kWait));
    EXPECT_TRUE(window_->message().contains("step 1")) << window_->message().toStdString();
    EXPECT_FALSE(window_->actions().named("onKernel")->isEnabled());
    emit window_->findChild<app::workbench::MessageBar*>("messages")->cancelled();
    EXPECT_TRUE(failed.wait(kWait));
    EXPECT_FALSE(measuring().job().running());
    EXPECT_TRUE(window_->message().isEmpty()) << window_->message().toStdString();
    EXPECT_FALSE(simulation().measured());
}

TEST_F(OnKernel, ATraceThatIsBrokenIsRefused)
{
    answerWith("echo '{\"us\":0,\"event\":\"state\"}'");
    play();
    EXPECT_FALSE(simulation().measured());
    EXPECT_FALSE(window_->message().isEmpty());
}

TEST_F(OnKernel, TheLabCardIsShownAndCopied)
{
    window_->documents().open("stalled-peer");
    simulation().finish();
    window_->actions().named("labCard")->trigger();
    auto* page = window_->findChild<QDialog*>("document");
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->findChild<QTextBrowser*>("documentText")->toPlainText().contains("unshare -Urn python3"));
    page->findChild<QToolButton*>("cardCopy")->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains("CLOSE-WAIT"));
    page->findChild<QCheckBox*>("cardTwo")->setChecked(true);
    EXPECT_TRUE(page->findChild<QTextBrowser*>("documentText")->toPlainText().contains("192.0.2.2"));
    page->close();
}

TEST_F(OnKernel, ALessonWithoutACardSaysWhy)
{
    window_->documents().open("bug-late-fin");
    simulation().finish();
    window_->actions().named("labCard")->trigger();
    EXPECT_TRUE(window_->message().startsWith("No lab card")) << window_->message().toStdString();
}

}  // namespace
