#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

namespace {

void drop(app::window::MainWindow& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    window.simulation().finish();
}

const char kGood[] = R"({"format": "tcp-state-lab/1", "id": "mine", "title": "Mine", "steps": [
  {"do": "server listen", "title": "The server listens"}, {"do": "client connect"}]})";

const char kBad[] = R"({"format": "tcp-state-lab/1", "id": "bad", "title": "Bad", "steps": [
  {"do": "server lisen"},
  {"expect": {"client": "TIMEWAIT"}}]})";

}  // namespace

TEST(File, ADroppedScenarioIsOpened)
{
    const auto window = drive::window();
    drop(*window, drive::write("mine.json", kGood));
    EXPECT_EQ(window->message(), "");
    ASSERT_TRUE(window->simulation().moment().scenario);
    EXPECT_EQ(window->simulation().moment().scenario->id, "mine");
    EXPECT_EQ(window->simulation().stepCount(), 2u);
}

TEST(File, ABadOneIsRefusedInPlaceWithEveryFaultLocated)
{
    const auto window = drive::window();
    window->simulation().seek(4);
    const auto before = window->simulation().moment().world();
    drop(*window, drive::write("bad.json", kBad));
    const QString message = window->message();
    EXPECT_TRUE(message.contains("bad.json:2:")) << message.toStdString();
    EXPECT_TRUE(message.contains("bad.json:3:")) << message.toStdString();
    EXPECT_TRUE(message.contains("listen")) << message.toStdString();
    EXPECT_TRUE(message.contains("TIME-WAIT")) << message.toStdString();
    EXPECT_EQ(window->simulation().moment().world(), before);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    window->documents().open("three-way-handshake");
    EXPECT_EQ(window->message(), "");
}

/// Qt's own words: of its dialogs, and of the menus of its text fields.
TEST(File, TheDialogsOfQtSpeakTheLanguageOfTheWindow)
{
    const auto window = drive::window("stalled-peer", {1280, 800}, "ko");
    EXPECT_EQ(QCoreApplication::translate("QFileDialog", "Files of type:"), "파일 형식:");
    EXPECT_NE(QCoreApplication::translate("QWidgetTextControl", "&Copy"), "&Copy");
    window->appearance().setLanguage("en");
    EXPECT_EQ(QCoreApplication::translate("QFileDialog", "Files of type:"), "Files of type:");
}

TEST(File, NoiseAndAFileThatIsNotThereAreRefused)
{
    const auto window = drive::window();
    const QByteArray binary("\xff\x00\x7f", 3);
    for (const QByteArray& content : {QByteArray(), binary, QByteArray(2 << 20, '['), QByteArray("{}")}) {
        drop(*window, drive::write("noise.json", content));
        EXPECT_TRUE(window->message().contains("noise.json:")) << content.left(20).toStdString();
    }
    EXPECT_FALSE(window->documents().open("/no/such/file.json"));
    EXPECT_FALSE(window->message().isEmpty());
}

TEST(File, TheWindowRemembersWhereItWas)
{
    QSettings().clear();
    {
        app::window::MainWindow window({"ko", "dark", true});
        window.documents().open("stalled-peer");
        window.simulation().finish();
        window.simulation().seek(5);
        window.actions().shared->trigger();
        window.close();
    }
    app::window::MainWindow again;
    again.documents().openRemembered();
    again.simulation().finish();
    EXPECT_EQ(again.appearance().language(), "ko");
    EXPECT_TRUE(again.actions().dark->isChecked());
    EXPECT_TRUE(again.actions().shared->isChecked());
    EXPECT_EQ(again.simulation().moment().scenario->id, "stalled-peer");
    EXPECT_EQ(again.simulation().moment().step, 5u);
    QSettings().clear();
    again.appearance().setLanguage("en");
    again.appearance().setTheme("light");
}

TEST(File, TheViewThatALinkAsksForIsNotRemembered)
{
    QSettings().clear();
    {
        app::window::MainWindow window;
        window.setShared(true);
        EXPECT_TRUE(window.actions().shared->isChecked());
        window.close();
    }
    app::window::MainWindow again;
    EXPECT_TRUE(again.actions().twin->isChecked());
    QSettings().clear();
}

TEST(File, TheWindowRemembersWhereABorderWasDragged)
{
    QSettings().clear();
    const auto clientWidth = [](const app::window::MainWindow& window) {
        QCoreApplication::processEvents();
        return drive::child<QWidget>(window, "clientPanel")->width();
    };
    int dragged = 0;
    {
        app::window::MainWindow window;
        window.documents().open("stalled-peer");
        window.show();
        const int before = clientWidth(window);
        auto* splitter = qobject_cast<QSplitter*>(drive::child<QWidget>(window, "clientPanel")->parentWidget());
        ASSERT_TRUE(splitter);
        QWidget* handle = splitter->handle(1);
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(60, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(60, 0));
        dragged = clientWidth(window);
        EXPECT_GT(dragged, before + 40);
        window.actions().switchView->trigger();
        window.actions().switchView->trigger();
        EXPECT_NEAR(clientWidth(window), dragged, 4) << "after the atlas";
        window.close();
    }
    app::window::MainWindow again;
    again.documents().open("stalled-peer");
    again.show();
    EXPECT_NEAR(clientWidth(again), dragged, 4) << "next time";
    again.actions().study->trigger();
    EXPECT_LT(clientWidth(again), dragged - 40) << "the usual arrangement is one command away";
    again.close();
    QSettings().clear();
}
