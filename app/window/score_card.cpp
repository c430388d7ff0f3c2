#include "window/score_card.h"

#include "files/library.h"
#include "lab/words.h"
#include "panels/text.h"
#include "window/scores.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace app {
namespace {

enum Column { kLesson, kAsked, kRight, kWrong, kNotSure, kColumns };

}  // namespace

ScoreCard::ScoreCard(Scores& scores, const QString& language, const Look& look, QWidget* parent)
    : QDialog(parent), scores_(scores), language_(language), table_(new QTableWidget(this)),
      note_(plainLabel(this, true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("scoreCard");
    setWindowTitle(tr("Scores"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->addWidget(table_, 1);
    column->addWidget(note_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    export_ = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    reset_ = buttons->addButton(tr("Reset"), QDialogButtonBox::ResetRole);
    export_->setObjectName("exportScores");
    reset_->setObjectName("resetScores");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(export_, &QPushButton::clicked, this, &ScoreCard::exportCsv);
    connect(reset_, &QPushButton::clicked, this, &ScoreCard::reset);
    column->addWidget(buttons);
    table_->setObjectName("scoreTable");
    table_->setColumnCount(kColumns);
    table_->setHorizontalHeaderLabels({tr("Lesson"), tr("Asked"), tr("Right"), tr("Wrong"), tr("Not sure yet")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->setAccessibleName(windowTitle());
    table_->setFont(look.font(12.5));
    table_->horizontalHeader()->setFont(look.font(12));
    note_->setFont(look.font(12));
    table_->setMinimumSize(qRound(600 * look.textScale), qRound(300 * look.textScale));
    fill();
}

QString ScoreCard::titleOf(const QString& lesson) const
{
    const auto file = builtIn(lesson);
    return file ? localText(file->scenario.title, language_) : lesson;
}

void ScoreCard::fill()
{
    Score sum;
    table_->setRowCount(0);
    for (auto entry = scores_.all().begin(); entry != scores_.all().end(); ++entry) {
        const Score& score = entry.value();
        if (score.asked == 0) continue;
        addRow(table_->rowCount(), {titleOf(entry.key()), QString::number(score.asked), QString::number(score.right),
                                    QString::number(score.wrong()), QString::number(score.notSure)});
        sum.asked += score.asked;
        sum.right += score.right;
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(kLesson, QHeaderView::Stretch);
    setWords(note_, sum.asked == 0 ? tr("Nothing has been predicted yet. Turn Predict on (Q) and press Step.")
                                   : tr("%1 of %2 right. Kept on this computer only.").arg(sum.right).arg(sum.asked));
    export_->setEnabled(sum.asked > 0);
    reset_->setEnabled(!scores_.all().isEmpty());
}

void ScoreCard::addRow(int row, const QStringList& cells)
{
    table_->insertRow(row);
    for (int column = 0; column < kColumns; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        if (column != kLesson) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, column, item);
    }
}

/// Pressed twice: what is forgotten does not come back.
void ScoreCard::reset()
{
    if (!sure_) {
        sure_ = true;
        reset_->setText(tr("Really reset"));
        setWords(note_, tr("All scores will be forgotten, and which lessons you have seen. Press again to do so."));
        return;
    }
    sure_ = false;
    reset_->setText(tr("Reset"));
    scores_.reset();
    fill();
}

void ScoreCard::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Save scores"), QString(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ScoreCard::writeCsv);
    dialog->open();
}

bool ScoreCard::writeCsv(const QString& path)
{
    QSaveFile file(path);
    const QByteArray csv = scores_.csv([this](const QString& lesson) { return titleOf(lesson); });
    const bool written = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    setWords(note_, written ? tr("Saved: %1").arg(path) : tr("%1 cannot be written.").arg(path) + ' ' + file.errorString());
    return written;
}

}  // namespace app
