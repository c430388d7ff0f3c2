#include "theme/ask_for_file.h"

#include "browser/file_transfer.h"
#include "browser/inside.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPointer>
#include <QTreeView>

namespace app::theme {
namespace {

/// Where the system has no dialog of its own, Qt's columns are too narrow for sizes and times.
void giveRoom(const QFileDialog& dialog)
{
    const auto* rows = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (rows == nullptr) return;
    rows->header()->setStretchLastSection(false);
    rows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void open(QWidget& parent, const FileQuestion& question, QFileDialog::AcceptMode mode, const WithPath& then)
{
    auto* dialog = new QFileDialog(&parent, question.title, QString(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    if (mode == QFileDialog::AcceptOpen) dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(question.suffix);
    if (!question.name.isEmpty()) dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, then);
    dialog->open();
    giveRoom(*dialog);
}

/// "lesson.json"; where nothing is proposed, a name of our own.
QString nameOf(const FileQuestion& question)
{
    return question.name.isEmpty() ? QStringLiteral("tcp-state-lab.") + question.suffix : question.name;
}

}  // namespace

void askForFile(QWidget& parent, const FileQuestion& question, const WithPath& then)
{
    if constexpr (!browser::kInside) return open(parent, question, QFileDialog::AcceptOpen, then);
    const QPointer<QWidget> asking(&parent);
    browser::openPicked(question.filter, [asking, then](const QString& path) {
        if (asking) then(path);
    });
}

void askWhereToSave(QWidget& parent, const FileQuestion& question, const WithPath& then)
{
    if constexpr (!browser::kInside) return open(parent, question, QFileDialog::AcceptSave, then);
    browser::download(nameOf(question), then);
}

}  // namespace app::theme
