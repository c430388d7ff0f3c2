#include "capturing/capturing.h"

#include "capturing/capture_window.h"
#include "capturing/connection_view.h"
#include "capturing/sockets_window.h"
#include "files/capture_source.h"
#include "files/write_whole.h"
#include "theme/ask_for_file.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/export_service.h"
#include "workbench/message_bar.h"
#include "workbench/window_place.h"
#include "workbench/workbench.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>

#include <array>

namespace app::capturing {
namespace {

using workbench::Actions;

constexpr QSize kSize(1280, 800);

}  // namespace

Capturing::Capturing(workbench::Workbench& bench)
    : Feature(bench), open_(bench.actions().add("openCapture", {QKeySequence(QStringLiteral("Ctrl+Shift+O"))})),
      paste_(bench.actions().add("pasteSockets", {QKeySequence(QStringLiteral("Ctrl+Shift+V"))}))
{
    connect(open_, &QAction::triggered, this, &Capturing::askForFile);
    connect(paste_, &QAction::triggered, this, [this] { showSockets(QGuiApplication::clipboard()->text()); });
}

/// Its windows go with it, and with them what they still read.
Capturing::~Capturing()
{
    delete window_;
    delete sockets_;
}

CaptureWindow* Capturing::window() const { return window_; }

SocketsWindow* Capturing::sockets() const { return sockets_; }

bool Capturing::open(const QString& path, bool now)
{
    if (!files::looksLikeCapture(path)) return openText(path, now);
    if (!window_) make(now);
    window_->open(path, now);
    window_->QWidget::show();
    window_->raise();
    window_->activateWindow();
    return true;
}

void Capturing::make(bool now)
{
    window_ = new CaptureWindow;
    window_->setAttribute(Qt::WA_DeleteOnClose);
    if (now) window_->setAttribute(Qt::WA_DontShowOnScreen);
    window_->setLanguage(bench_.appearance().language());
    window_->setAppearance(bench_.appearance().unscaled());
    workbench::keepPlace(*window_, bench_, "captureGeometry", kSize);
    connect(window_, &CaptureWindow::exportWanted, this, &Capturing::exportShown);
    connect(window_, &CaptureWindow::retoldWanted, this, [this](const tcp::Scenario& scenario, std::size_t step) {
        emit bench_.scenarioWanted({.scenario = scenario, .faults = {}}, step);
    });
    connect(window_, &CaptureWindow::lessonWanted, this, &Capturing::openLesson);
}

/// The ladder as it is shown; of paper and page the whole connection.
void Capturing::exportShown(Leaving what)
{
    using What = workbench::ExportRequest::What;
    constexpr std::array kWhat{What::Ladder, What::Page, What::Handout, What::HandoutAnswers, What::Print};
    ConnectionView& view = window_->connection();
    if (static_cast<std::size_t>(what) >= kWhat.size() || !view.evidence()) return;
    workbench::ExportRequest request;
    request.what = kWhat[static_cast<std::size_t>(what)];
    request.moment = view.moment();
    request.evidence = view.shownEvidence();
    if (request.what != What::Ladder) {
        request.evidence = view.evidence();
        request.moment = lab::momentAt(view.evidence(), view.stepCount());
    }
    const QString file = QFileInfo(window_->path()).completeBaseName();
    request.name = QStringLiteral("%1-%2").arg(file).arg(view.evidence()->source.conversation.number);
    request.language = bench_.appearance().language();
    request.window = window_;
    request.tell = [window = window_](const QString& words) {
        if (window) window->say(words);
    };
    emit workbench::ExportService::of(bench_).wanted(request);
}

bool Capturing::openText(const QString& path, bool now)
{
    QFile file(path);
    if (!files::looksLikeRows(path) || !file.open(QIODevice::ReadOnly)) return false;
    const QByteArray all = file.readAll();
    showSockets(QString::fromStdString(tcp::plainText({all.constData(), static_cast<std::size_t>(all.size())})), now);
    return true;
}

SocketsWindow* Capturing::showSockets(const QString& text, bool now)
{
    if (!sockets_) makeSockets(now);
    sockets_->setText(text);
    sockets_->QWidget::show();
    sockets_->raise();
    sockets_->activateWindow();
    return sockets_;
}

void Capturing::makeSockets(bool now)
{
    sockets_ = new SocketsWindow;
    sockets_->setAttribute(Qt::WA_DeleteOnClose);
    if (now) sockets_->setAttribute(Qt::WA_DontShowOnScreen);
    sockets_->setAppearance(bench_.appearance().unscaled());
    workbench::keepPlace(*sockets_, bench_, "socketsGeometry", kSize);
    connect(sockets_, &SocketsWindow::lessonWanted, this, &Capturing::openLesson);
    connect(sockets_, &SocketsWindow::captureWanted, this, &Capturing::openPackets);
}

void Capturing::openPackets(const QByteArray& pcap)
{
    if (!packets_) packets_ = std::make_unique<QTemporaryDir>();
    const QString path = packets_->filePath(QStringLiteral("tcpdump.pcap"));
    const QString why = files::writeWhole(path, pcap);
    if (!why.isEmpty())
        bench_.messages().showMessage(tr("Cannot write %1.").arg(path), {why});
    else
        open(path);
}

void Capturing::openLesson(const QString& id)
{
    emit bench_.lessonWanted(id);
    bench_.window().raise();
    bench_.window().activateWindow();
}

void Capturing::askForFile()
{
    const QString filter = tr("Captures and rows (*.pcap *.pcapng *.cap *.gz *.txt);;All files (*)");
    theme::askForFile(bench_.window(), {tr("Open capture"), filter}, [this](const QString& path) {
        if (!open(path))
            bench_.messages().showMessage(
                tr("%1 is neither a capture nor rows of ss, netstat or tcpdump.").arg(QFileInfo(path).fileName()));
    });
}

void Capturing::setAppearance(const theme::Appearance&)
{
    if (window_) window_->setAppearance(bench_.appearance().unscaled());
    if (sockets_) sockets_->setAppearance(bench_.appearance().unscaled());
}

void Capturing::retranslate()
{
    Actions::say(open_, tr("Open &capture…"), tr("See the states of both ends of real connections"));
    Actions::say(paste_, tr("P&aste sockets…"), tr("See what rows of ss, netstat or tcpdump show"));
    if (window_) window_->setLanguage(bench_.appearance().language());
}

std::vector<workbench::MenuItem> Capturing::menuItems() const
{
    return {{workbench::Menu::File, 10, open_}, {workbench::Menu::File, 10, paste_}};
}

workbench::HelpTopic Capturing::help() const
{
    return {tr("Captures"),
            tr("Open a capture of tcpdump or Wireshark (Ctrl+Shift+O), or drop it on the window: a list of its "
               "connections appears. The one you click is shown packet by packet with the states that both ends can be "
               "in: solid where one state is proved, dotted where it is assumed, hatched where several are possible. "
               "The card of a state names the packet that proves it; W shows what led to a state, each link marked as "
               "proved or assumed. Predict (Q) asks before each packet and shows only what the capture had told by "
               "then. Open as lesson sets the same calls, simulated, beside the captured ladder and marks the first "
               "difference. Export writes the ladder, a web page or a handout. Paste sockets (Ctrl+Shift+V) reads what "
               "ss, netstat or tcpdump printed.")};
}

}  // namespace app::capturing
