// The one place where the program asks for files.

#include "theme/ask_for_file.h"

#include <gtest/gtest.h>

#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWidget>

namespace app::theme {
namespace {

QFileDialog* dialogOf(const QWidget& parent) { return parent.findChild<QFileDialog*>(); }

}  // namespace

TEST(AskForFile, OpensOnlyWhatIsThere)
{
    QWidget parent;
    QString opened;
    askForFile(parent, {"Open", "Scenarios (*.json);;All files (*)"}, [&](const QString& path) { opened = path; });
    QFileDialog* dialog = dialogOf(parent);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->windowTitle(), "Open");
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptOpen);
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFile);
    EXPECT_EQ(dialog->nameFilters(), QStringList({"Scenarios (*.json)", "All files (*)"}));
    emit dialog->fileSelected("/tmp/a.json");
    EXPECT_EQ(opened, "/tmp/a.json");
}

TEST(AskForFile, ShowsSizesAndTimesWhole)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("a.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(123'456, ' '));
    file.close();
    QWidget parent;
    askForFile(parent, {"Open", "Scenarios (*.json)"}, [](const QString&) {});
    QFileDialog* dialog = dialogOf(parent);
    dialog->setDirectory(folder.path());
    const auto* rows = dialog->findChild<QTreeView*>("treeView");
    ASSERT_TRUE(rows);
    ASSERT_TRUE(QTest::qWaitFor([rows] { return rows->model()->rowCount(rows->rootIndex()) > 0; }));
    for (int column = 1; column < rows->model()->columnCount(); ++column) {
        const QModelIndex cell = rows->model()->index(0, column, rows->rootIndex());
        EXPECT_GE(rows->columnWidth(column), rows->sizeHintForIndex(cell).width()) << column;
    }
}

TEST(AskWhereToSave, ProposesANameAndAnEnding)
{
    QWidget parent;
    QString saved;
    askWhereToSave(parent, {"Save", "Pictures (*.png)", "png", "ladder.png"},
                   [&](const QString& path) { saved = path; });
    QFileDialog* dialog = dialogOf(parent);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    EXPECT_EQ(dialog->defaultSuffix(), "png");
    ASSERT_EQ(dialog->selectedFiles().size(), 1);
    EXPECT_TRUE(dialog->selectedFiles().first().endsWith("/ladder.png"));
    dialog->reject();
    EXPECT_TRUE(saved.isEmpty()) << "who changes their mind saves nothing";
}

TEST(AskWhereToSave, IsForgottenWhenWhoAskedIsGone)
{
    auto parent = std::make_unique<QWidget>();
    bool called = false;
    askWhereToSave(*parent, {"Save", "All files (*)", "json"}, [&](const QString&) { called = true; });
    parent.reset();
    EXPECT_FALSE(called);
}

}  // namespace app::theme
