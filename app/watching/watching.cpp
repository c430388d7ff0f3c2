#include "watching/watching.h"

#include "files/trace_writer.h"
#include "files/write_whole.h"
#include "theme/ask_for_file.h"
#include "watching/live_window.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/message_bar.h"
#include "workbench/window_place.h"
#include "workbench/workbench.h"

#include <QMainWindow>

namespace app::watching {
namespace {

constexpr QSize kSize(1280, 760);

}  // namespace

Watching::Watching(workbench::Workbench& bench) : Feature(bench), open_(bench.actions().add("liveSockets"))
{
    connect(open_, &QAction::triggered, this, [this] { open(); });
}

Watching::~Watching() { live_.stop(); }

std::vector<workbench::MenuItem> Watching::menuItems() const { return {{workbench::Menu::File, 40, open_}}; }

workbench::HelpTopic Watching::help() const
{
    return {
        tr("This machine's sockets"),
        tr("File, This machine's sockets shows every TCP socket of this machine on the state diagram, in a table and "
           "over time. Hints name what is worth a look, with the lesson that explains it. Select a socket to follow "
           "it: its states from the top down, dashed where one was not seen. Nothing is sent and nothing is changed.")};
}

void Watching::retranslate()
{
    const bool here = !lab::thisKernel().empty();
    workbench::Actions::say(open_,
                            here ? tr("This machine's soc&kets…") : tr("This machine's soc&kets (only on Linux)"),
                            tr("This machine's own TCP sockets on the state diagram"));
    open_->setEnabled(here);
}

void Watching::setAppearance(const theme::Appearance&)
{
    if (window_) window_->setAppearance(bench_.appearance().unscaled());
}

void Watching::make()
{
    window_ = new LiveWindow;
    window_->setAttribute(Qt::WA_DeleteOnClose);
    window_->setAppearance(bench_.appearance().unscaled());
    workbench::keepPlace(*window_, bench_, "liveGeometry", kSize);
    connect(&bench_.window(), &QObject::destroyed, window_, &QObject::deleteLater);
    wire();
}

void Watching::wire()
{
    connect(&live_, &lab::Live::looked, window_, &LiveWindow::show);
    connect(&live_, &lab::Live::failed, window_, [this](const QString& why) {
        window_->showFailure(tr("Nothing can be seen here: %1").arg(why));
    });
    connect(window_, &LiveWindow::pauseWanted, this, [this](bool on) { live_.setPaused(on); });
    connect(window_, &LiveWindow::stateWanted, this, [this](std::optional<tcp::State> state) {
        live_.setWanted(state);
    });
    connect(window_, &LiveWindow::followWanted, this, [this](const std::optional<tcp::SocketRow>& row) {
        live_.follow(row);
    });
    connect(window_, &LiveWindow::lessonWanted, &bench_, &workbench::Workbench::lessonWanted);
    connect(window_, &LiveWindow::saveWanted, this, &Watching::askWhereToSave);
    connect(window_, &QObject::destroyed, this, [this] { live_.stop(); });
}

LiveWindow* Watching::open(bool now)
{
    if (!window_) make();
    if (now) window_->setAttribute(Qt::WA_DontShowOnScreen);
    else live_.start();
    window_->QWidget::show();
    window_->raise();
    window_->activateWindow();
    return window_;
}

void Watching::askWhereToSave()
{
    theme::askWhereToSave(*window_, {tr("Save as a recording"), tr("Recordings (*.jsonl)"), QStringLiteral("jsonl"),
                                     QStringLiteral("socket.jsonl")},
                          [this](const QString& path) { save(path); });
}

void Watching::save(const QString& path)
{
    const auto trace = window_ ? window_->recording() : std::nullopt;
    if (!trace) return;
    const QString why = files::writeWhole(path, QByteArray::fromStdString(files::traceText(*trace)));
    if (!why.isEmpty()) bench_.messages().showMessage(tr("Cannot write %1.").arg(path), {why});
}

}  // namespace app::watching
