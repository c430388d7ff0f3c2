// Questions before the packets of a capture: nothing that passed later is told, by anything in the window.

#include "capturing/opened_capture.h"

#include "lab/evidence_questions.h"
#include "lab/evidence_words.h"
#include "ladder/ladder_view.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>

namespace {

using captured::Opened;

Opened predicting(const char* lesson)
{
    Opened opened = captured::openFirst(captured::capture(lesson));
    opened.child<QToolButton>("capturePredict")->click();
    return opened;
}

bool asking(const Opened& opened) { return opened.view().findChild<QWidget*>("predict")->isVisibleTo(&opened.view()); }

/// All that the window says, in labels and pages, without the question.
QStringList told(const Opened& opened)
{
    QStringList all;
    for (const QLabel* label : opened.list().findChildren<QLabel*>())
        if (!opened.view().findChild<QWidget*>("predict")->isAncestorOf(label)) all << label->text();
    for (const QTextBrowser* page : opened.list().findChildren<QTextBrowser*>())
        all << page->toPlainText();
    all << opened.view().ladder().toText();
    for (int column = 0; column < opened.list().model().columnCount(); ++column)
        all << opened.list().model().index(0, column).data().toString();
    return all;
}

std::uint64_t packetAfter(const Opened& opened)
{
    return opened.evidence().captured.segments[opened.moment().step].packet;
}

} // namespace

TEST(PredictCapture, APacketIsAskedAboutBeforeItIsShown)
{
    const Opened opened = predicting("client-closes-first");
    QTest::keyClick(&opened.view(), Qt::Key_Right);
    EXPECT_EQ(opened.moment().step, 1u); // nothing was known before the first
    QTest::keyClick(&opened.view(), Qt::Key_Right);
    EXPECT_EQ(opened.moment().step, 1u);
    EXPECT_TRUE(asking(opened));
    QTest::keyClick(opened.view().findChild<QWidget*>("predict"), Qt::Key_A);
    QTest::keyClick(opened.view().findChild<QWidget*>("predict"), Qt::Key_Return);
    EXPECT_EQ(opened.moment().step, 2u);
    EXPECT_FALSE(asking(opened));
    EXPECT_FALSE(opened.view().findChild<QLabel*>("packetVerdict")->isHidden());
}

TEST(PredictCapture, NothingInTheWindowTellsOfALaterPacket)
{
    const Opened opened = predicting("half-close");
    const std::size_t packets = opened.evidence().captured.segments.size();
    for (std::size_t step = 1; step < packets; ++step) {
        opened.view().setStep(step);
        if (opened.moment().step < step) emit opened.view().findChild<QPushButton*>("showMe")->click();
        ASSERT_EQ(opened.moment().step, step);
        for (std::uint64_t packet = packetAfter(opened); packet <= opened.evidence().source.packets.back().number;
             ++packet)
            for (const QString& words : told(opened))
                EXPECT_FALSE(QRegularExpression(QStringLiteral("#%1\\b").arg(packet)).match(words).hasMatch())
                    << step << ": " << words.toStdString();
        EXPECT_EQ(opened.list().model().index(0, app::capturing::ConnectionModel::ClientState).data().toString(), "?");
        EXPECT_EQ(opened.view().shownEvidence()->source.packets.back().number + 1, packetAfter(opened));
    }
}

/// Were a later packet another one, all that is shown and asked would be the same.
TEST(PredictCapture, TheQuestionIsTheSameWhateverComesLater)
{
    const Opened opened = captured::openFirst(captured::capture("client-closes-first"));
    const app::lab::Evidence& whole = opened.evidence();
    const auto shorter = app::lab::evidenceUpTo(whole, 6);
    for (std::size_t step = 1; step < 6; ++step) {
        const auto one = app::lab::questionAboutPacket(*app::lab::evidenceUpTo(whole, step),
                                                       *app::lab::evidenceUpTo(whole, step + 1));
        const auto other = app::lab::questionAboutPacket(*app::lab::evidenceUpTo(*shorter, step),
                                                         *app::lab::evidenceUpTo(*shorter, step + 1));
        ASSERT_EQ(one.has_value(), other.has_value());
        if (!one) continue;
        EXPECT_EQ(one->text, other->text);
        EXPECT_EQ(one->options[one->right].text, other->options[other->right].text);
    }
}

TEST(PredictCapture, TheRightAnswerIsWhatTheCaptureThenShows)
{
    const Opened opened = captured::open(captured::capture("client-closes-first"));
    std::set<app::lab::Format> formats;
    for (const char* lesson : {"client-closes-first", "half-close", "simultaneous-close", "stalled-peer"}) {
        ASSERT_TRUE(opened.captures->open(captured::capture(lesson), true));
        opened.list().openConnection(1, true);
        const app::lab::Evidence& whole = opened.evidence();
        for (std::size_t step = 1; step < whole.captured.segments.size(); ++step) {
            const auto after = app::lab::evidenceUpTo(whole, step + 1);
            const auto question = app::lab::questionAboutPacket(*app::lab::evidenceUpTo(whole, step), *after);
            if (!question) continue;
            formats.insert(question->format);
            EXPECT_GE(question->options.size(), 2u);
            const QString right = question->options[question->right].text;
            const QString title = app::lab::EvidenceWords::stepTitle(*after, step);
            if (question->format == app::lab::Format::Segment) {
                const QString bits = right.split(QStringLiteral(": ")).at(1).split(QLatin1Char(' ')).front();
                EXPECT_TRUE(title.contains(bits)) << title.toStdString() << " / " << right.toStdString();
            }
            std::set<QString> texts;
            for (const app::lab::Option& option : question->options)
                texts.insert(option.text);
            EXPECT_EQ(texts.size(), question->options.size()) << question->text.toStdString();
        }
    }
    EXPECT_GE(formats.size(), 3u); // states, packets, arrivals
}

TEST(PredictCapture, SwitchedOffAllIsToldAgain)
{
    const Opened opened = predicting("client-closes-first");
    opened.view().setStep(1);
    opened.child<QToolButton>("capturePredict")->click();
    EXPECT_EQ(opened.view().shownEvidence(), opened.view().evidence());
    EXPECT_NE(opened.list().model().index(0, app::capturing::ConnectionModel::ClientState).data().toString(), "?");
    QTest::keyClick(&opened.view(), Qt::Key_Right);
    EXPECT_EQ(opened.moment().step, 2u);
}
