// A captured connection beside the lesson that tells the same, and what leaves the window.

#include "capturing/beside_pane.h"
#include "capturing/opened_capture.h"

#include "exporting/exporting.h"
#include "ladder/ladder_view.h"
#include "workbench/export_service.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using captured::Opened;
using What = app::workbench::ExportRequest::What;

Opened besideOf(const char* lesson)
{
    Opened opened = captured::openFirst(captured::capture(lesson));
    opened.child<QPushButton>("openAsLesson")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.view().beside().there(); }, 20'000));
    return opened;
}

void choose(const Opened& opened, const char* profile)
{
    auto* box = opened.child<QComboBox>("besideProfile");
    box->setCurrentIndex(box->findData(QLatin1String(profile)));
    emit box->activated(box->currentIndex());
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.view().beside().there(); }, 20'000));
}

app::workbench::ExportRequest request(const Opened& opened, What what)
{
    app::workbench::ExportRequest request;
    request.what = what;
    request.moment = app::lab::momentAt(opened.view().evidence(), opened.view().stepCount());
    request.evidence = opened.view().evidence();
    request.name = "capture";
    request.language = "en";
    return request;
}

const app::exporting::CapturedExports& exports(const Opened& opened)
{
    return opened.main->feature<app::exporting::Exporting>().captured();
}

QByteArray written(const Opened& opened, What what, const QString& name)
{
    const QString path = drive::write(name, {});
    EXPECT_EQ(exports(opened).write(request(opened, what), path), QString());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(Beside, TheLessonStandsBesideTheCapturedLadderOnOneAxis)
{
    const Opened opened = besideOf("client-closes-first");
    ASSERT_TRUE(opened.view().besideShown());
    opened.toEnd();
    const auto& captured = opened.view().ladder().sheet();
    const auto& lesson = opened.view().beside().ladder().sheet();
    EXPECT_EQ(captured.story.arrows.size(), lesson.story.arrows.size());
    EXPECT_TRUE(captured.story.capture);
    EXPECT_FALSE(lesson.story.capture);
    EXPECT_FALSE(opened.view().beside().differingPacket());
    EXPECT_FALSE(captured.story.fork);
    QCoreApplication::processEvents();
    const auto top = [](const app::ladder::LadderView& ladder) { return ladder.mapTo(ladder.window(), QPoint()).y(); };
    EXPECT_EQ(top(opened.view().ladder()), top(opened.view().beside().ladder())); // equal times at equal heights
    QTest::keyClick(&opened.view(), Qt::Key_Home);
    EXPECT_EQ(opened.moment().step, 0u);
    EXPECT_TRUE(opened.view().beside().ladder().sheet().story.arrows.empty());
}

TEST(Beside, TheFirstDifferenceIsMarkedInBoth)
{
    const Opened opened = besideOf("data-after-close");
    const tcp::Judgment* other = nullptr;
    for (const tcp::Judgment& judgment : opened.evidence().judgments)
        if (judgment.difference) other = &judgment;
    ASSERT_TRUE(other);
    choose(opened, std::string(other->profile).c_str());
    const auto packet = opened.view().beside().differingPacket();
    ASSERT_TRUE(packet);
    EXPECT_EQ(*packet, app::lab::Evidence::packetOf(*other));
    opened.child<QToolButton>("besideShow")->click();
    EXPECT_EQ(opened.moment().step, opened.evidence().stepOf(*packet));
    EXPECT_TRUE(opened.view().ladder().sheet().story.fork);
    EXPECT_TRUE(opened.view().beside().ladder().sheet().story.fork);
    EXPECT_TRUE(opened.child<QLabel>("besideDifference")->text().contains("difference"));
    opened.view().setStep(1);
    EXPECT_FALSE(opened.view().ladder().sheet().story.fork);
}

TEST(Beside, ClosedTheDiagramsAreBackAndTheKeysWalkOn)
{
    const Opened opened = besideOf("client-closes-first");
    opened.child<QToolButton>("besideClose")->click();
    EXPECT_FALSE(opened.view().besideShown());
    QTest::keyClick(&opened.view(), Qt::Key_Home);
    QTest::keyClick(&opened.view(), Qt::Key_Right);
    EXPECT_EQ(opened.moment().step, 1u);
}

TEST(Beside, WhereTheCaptureWasMadeMayBeSaid)
{
    const Opened opened = captured::openFirst(captured::capture("client-closes-first"));
    opened.view().setStep(3);
    auto* point = opened.child<QComboBox>("capturePoint");
    point->setCurrentIndex(point->findData(static_cast<int>(tcp::CapturePoint::Server)));
    emit point->activated(point->currentIndex());
    EXPECT_EQ(opened.evidence().source.options.point, tcp::CapturePoint::Server);
    EXPECT_EQ(opened.evidence().captured.place(), 1.0);
    EXPECT_EQ(opened.moment().step, 3u);
}

TEST(Leaving, TheCapturedLadderIsWrittenInEveryFormatWithItsMarks)
{
    const Opened opened = captured::openFirst(captured::capture("stalled-peer"));
    EXPECT_TRUE(written(opened, What::Ladder, "captured.png").startsWith("\x89PNG"));
    EXPECT_TRUE(written(opened, What::Ladder, "captured.pdf").startsWith("%PDF"));
    const QByteArray svg = written(opened, What::Ladder, "captured.svg");
    EXPECT_TRUE(svg.contains("<svg"));
    app::workbench::ExportRequest bare = request(opened, What::Ladder);
    bare.evidence.reset(); // what is assumed would look like what was simulated
    const QString path = drive::write("bare.svg", {});
    EXPECT_EQ(exports(opened).write(bare, path), QString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_NE(svg, file.readAll());
}

TEST(Leaving, ThePageTellsPossibleStates)
{
    const Opened opened = captured::openFirst(captured::capture("stalled-peer"));
    const QString page = QString::fromUtf8(written(opened, What::Page, "captured.html"));
    EXPECT_TRUE(page.contains("<html"));
    EXPECT_TRUE(page.contains(" | ")) << "several states are possible at some packet";
    EXPECT_TRUE(page.contains("#1 "));
}

TEST(Leaving, HandoutsDifferByTheirAnswers)
{
    const Opened opened = captured::openFirst(captured::capture("half-close"));
    const QByteArray students = written(opened, What::Handout, "students.pdf");
    const QByteArray teachers = written(opened, What::HandoutAnswers, "teachers.pdf");
    EXPECT_TRUE(students.startsWith("%PDF"));
    EXPECT_TRUE(teachers.startsWith("%PDF"));
    EXPECT_NE(students.size(), teachers.size());
}

TEST(Leaving, TheMenuCopiesAndAsksForAPlace)
{
    const Opened opened = captured::openFirst(captured::capture("client-closes-first"));
    opened.toEnd();
    const auto* menu = opened.child<QMenu>("captureExportMenu");
    const QList<QAction*> all = menu->actions();
    all.at(6)->trigger(); // behind the separator
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    all.at(7)->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("FIN"));
    all.at(0)->trigger();
    auto* dialog = opened.list().findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->selectedFiles().front().contains("client-closes-first-1-ladder"));
    dialog->reject();
}
