// Pictures of a real kernel beside the simulation, of a lab card, and of this machine's sockets with a leak.

#include "support/drive.h"
#include "watching/live_window.h"
#include "watching/watching.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

const QString kKernelFolder = QStringLiteral(BINARY_DIR "/gallery");

void keepAs(QWidget& widget, const QString& name)
{
    QDir().mkpath(kKernelFolder);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    EXPECT_TRUE(widget.grab().save(kKernelFolder + "/" + name + ".png", "PNG", 90));
}

tcp::SocketRow leaking(std::uint16_t port, tcp::State state)
{
    tcp::SocketRow row;
    row.state = state;
    row.local.octets = {10, 1, 2, 3};
    row.peer.octets = {10, 9, 9, 9};
    row.localPort = 8080;
    row.peerPort = port;
    row.cookie = port;
    row.inode = state == tcp::State::TimeWait ? 0 : 7;
    row.recvQ = state == tcp::State::CloseWait ? 1 : 0;
    if (state == tcp::State::TimeWait) row.timer = tcp::SeenTimer::TimeWait;
    if (state == tcp::State::TimeWait) row.expires = 42s;
    row.sinceAck = 95s;
    return row;
}

/// A server that leaks CLOSE-WAIT sockets: more with each second.
app::lab::SharedLook lookAt(int second)
{
    auto look = std::make_shared<app::lab::LiveLook>();
    look->look.at = std::chrono::seconds(second);
    for (int i = 0; i < 20 + second; ++i) {
        const bool closed = i < second;
        const tcp::State rest = i % 5 == 0 ? tcp::State::TimeWait : tcp::State::Established;
        look->look.rows.push_back(
            leaking(static_cast<std::uint16_t>(40000 + i), closed ? tcp::State::CloseWait : rest));
    }
    look->owners[7] = {812, "python3"};
    look->cost = 550us;
    look->period = app::lab::Live::periodAfter(look->cost);
    return look;
}

struct Look {
    const char* language;
    const char* theme;
    QSize size;
};
const Look kLooks[] = {{"en", "light", {1280, 800}}, {"ko", "dark", {1280, 800}},
                       {"ko", "light", {1024, 768}}, {"en", "dark", {1920, 1080}}};

TEST(KernelGallery, MeasuredBesideSimulated)
{
    const auto window = drive::window("stalled-peer");
    for (const char* lesson : {"stalled-peer", "fin-after-data"}) {
        window->documents().open(QLatin1String(lesson));
        window->simulation().finish();
        window->actions().named("asMeasured")->trigger();
        window->simulation().toEnd();
        auto* more = drive::child<QToolButton>(*window, "measuredMore");
        if (!more->isHidden()) more->setChecked(true);
        for (const Look& look : kLooks) {
            window->appearance().setLanguage(look.language);
            window->appearance().setTheme(look.theme);
            drive::resize(*window, look.size);
            keepAs(
                *window,
                QStringLiteral("measured_%1_%2_%3_%4").arg(lesson, look.language, look.theme).arg(look.size.width()));
        }
    }
    window->appearance().setLanguage("en");
    window->appearance().setTheme("light");
    window->documents().open(QStringLiteral("stalled-peer"));  // the other one has no card
    window->actions().named("labCard")->trigger();
    keepAs(*window->findChild<QDialog*>("document"), "part_lab_card");
}

TEST(KernelGallery, ThisMachinesSocketsWithALeak)
{
    const auto window = drive::window("abort");
    app::watching::LiveWindow* live = window->feature<app::watching::Watching>().open(true);
    for (int second = 1; second <= 40; ++second) live->show(lookAt(second));
    live->findChild<QTableView*>("liveTable")->selectRow(30);
    live->show(lookAt(41));
    for (const Look& look : kLooks) {
        window->appearance().setLanguage(look.language);
        window->appearance().setTheme(look.theme);
        live->resize(look.size);
        keepAs(*live, QStringLiteral("live_%1_%2_%3").arg(look.language, look.theme).arg(look.size.width()));
    }
    window->appearance().setLanguage("en");
    window->appearance().setTheme("light");
}

}  // namespace
