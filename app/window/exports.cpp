#include "window/exports.h"

#include "ladder/ladder_export.h"
#include "ladder/sheet.h"
#include "window/actions.h"
#include "window/main_window.h"
#include "window/message_bar.h"

#include <QBuffer>
#include <QFileDialog>
#include <QSaveFile>

#include <functional>

namespace app {
namespace {

constexpr qreal kLadderWidth = 760;  ///< px at scale 1: its type is as large as on the screen

/// All or nothing: a file that cannot be written whole is left as it was.
QString writeFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool made = write(buffer);
    QSaveFile file(path);
    const bool written = made && file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size();
    return written && file.commit() ? QString() : file.errorString();
}

}  // namespace

QString exportLadder(const Moment& moment, const Look& look, const QString& path)
{
    const Sheet sheet = wholeLadder(moment, look, kLadderWidth);
    return writeFile(path, [&](QIODevice& device) {
        if (path.endsWith(u".svg", Qt::CaseInsensitive)) return writeLadderSvg(sheet, look, device);
        if (path.endsWith(u".pdf", Qt::CaseInsensitive)) return writeLadderPdf(sheet, look, device);
        return ladderImage(sheet, look, 2).save(&device, "PNG");
    });
}

QString exportHandout(const Moment& moment, HandoutFor whom, const Look& look, const QString& path)
{
    return writeFile(path, [&](QIODevice& device) { return writeHandout(moment, whom, look, device); });
}

void MainWindow::wireExports()
{
    const auto ask = [this](const QString& title, const QString& filter, const QString& suffix, const auto& write) {
        auto* dialog = new QFileDialog(this, title, QString(), filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix);
        connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString& path) {
            const QString why = write(path);
            if (!why.isEmpty()) messages_->showMessage(tr("%1 cannot be written.").arg(path), {why});
        });
        dialog->open();
    };
    connect(actions_->exportLadder, &QAction::triggered, this, [this, ask] {
        ask(tr("Export the ladder"), tr("Pictures (*.png);;Vector graphics (*.svg);;PDF (*.pdf)"), QStringLiteral("png"),
            [this](const QString& path) { return exportLadder(simulation_.moment(), look_, path); });
    });
    const auto handout = [this, ask](HandoutFor whom) {
        ask(tr("Save the handout"), tr("PDF (*.pdf)"), QStringLiteral("pdf"),
            [this, whom](const QString& path) { return exportHandout(simulation_.moment(), whom, look_, path); });
    };
    connect(actions_->handout, &QAction::triggered, this, [handout] { handout(HandoutFor::Students); });
    connect(actions_->handoutAnswers, &QAction::triggered, this, [handout] { handout(HandoutFor::Teachers); });
}

}  // namespace app
