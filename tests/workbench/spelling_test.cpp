// States are spelled in one way in all that the window says, whichever is chosen.

#include "files/library.h"
#include "lab/telling.h"
#include "support/drive.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace {

using app::theme::StateNames;

const QRegularExpression& asInC()
{
    static const QRegularExpression names(
        "(?<![A-Za-z0-9_-])(?:SYN_SENT|SYN_RCVD|FIN_WAIT_[12]|CLOSE_WAIT|TIME_WAIT|LAST_ACK)(?![A-Za-z0-9_-])");
    return names;
}

class Spelled : public testing::TestWithParam<const char*> {
protected:
    Spelled() : window_(drive::window("stalled-peer", {1280, 800}, GetParam()))
    {
        window_->appearance().setNames(StateNames::Rfc);
    }

    static void expectSpelled(const QString& text, const std::string& place)
    {
        EXPECT_FALSE(asInC().match(text).hasMatch()) << place << ": " << text.toStdString();
    }

    std::unique_ptr<app::window::MainWindow> window_;
};

/// Every message of the program, as it is shown in this language.
TEST_P(Spelled, AreTheMessagesOfTheProgram)
{
    QFile file(QStringLiteral(SOURCE_DIR "/translations/tcp-state-lab_ko.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray context;
    int changed = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText().toUtf8();
        if (xml.name() != u"source") continue;
        const QString source = xml.readElementText();
        const QString shown = QCoreApplication::translate(context.constData(), source.toUtf8().constData());
        expectSpelled(shown, context.toStdString());
        changed += asInC().match(source).hasMatch();
    }
    EXPECT_GT(changed, 50);
}

/// Lesson by lesson at its last step: words, chips, headers, timers, the list. Tools print what they print.
TEST_P(Spelled, IsWhatTheWindowShows)
{
    for (const QString& id : app::files::builtInIds()) {
        ASSERT_TRUE(window_->documents().open(id));
        window_->simulation().toEnd();
        const app::lab::Moment& moment = window_->simulation().moment();
        for (std::size_t step = 1; step <= moment.told; ++step) {
            const auto telling = app::lab::lessonTelling(*moment.scenario, step, GetParam());
            for (const QString& text : {telling.title, telling.say, telling.why}) expectSpelled(text, id.toStdString());
        }
        for (const QLabel* label : window_->findChildren<QLabel*>()) {
            const QString text = label->accessibleName() + '\n' + label->text();
            if (label->isVisible() && label->objectName() != u"look" && !text.contains(u"netstat"))
                expectSpelled(text, id.toStdString() + ' ' + label->objectName().toStdString());
        }
    }
}

TEST_P(Spelled, ComesBackToTheSamePicture)
{
    window_->simulation().seek(4);
    window_->appearance().setNames(StateNames::Stevens);
    const QImage before = drive::picture(*window_);
    window_->appearance().setNames(StateNames::LinuxSs);
    EXPECT_NE(drive::picture(*window_), before);
    window_->appearance().setNames(StateNames::Stevens);
    drive::expectSame(drive::picture(*window_), before, "as before");
}

INSTANTIATE_TEST_SUITE_P(Languages, Spelled, testing::Values("en", "ko"));

}  // namespace
