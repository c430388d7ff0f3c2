#include "predicting/score_card.h"

#include "files/library.h"
#include "files/local_text.h"
#include "panels/text.h"
#include "predicting/scores.h"
#include "theme/ask_for_file.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace app::predicting {
namespace {

enum Column { kLesson, kAsked, kRight, kWrong, kNotSure, kReasons, kColumns };

}  // namespace

ScoreCard::ScoreCard(Scores& scores, const QString& language, const theme::Appearance& appearance, QWidget* parent)
    : QDialog(parent), scores_(scores), language_(language), table_(new QTableWidget(this)),
      note_(panels::plainLabel(this, true))
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
    table_->setHorizontalHeaderLabels(
        {tr("Lesson"), tr("Asked"), tr("Right"), tr("Wrong"), tr("Not sure yet"), tr("Reasons")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->setAccessibleName(windowTitle());
    table_->setFont(appearance.font(12.5));
    table_->horizontalHeader()->setFont(appearance.font(12));
    note_->setFont(appearance.font(12));
    for (QAbstractButton* button : buttons->buttons()) button->setFont(appearance.font(12));
    table_->setMinimumSize(qRound(600 * appearance.textScale), qRound(300 * appearance.textScale));
    fill();
}

QString ScoreCard::titleOf(const QString& lesson) const
{
    const auto file = files::builtIn(lesson);
    return file ? files::localText(file->scenario.title, language_) : lesson;
}

void ScoreCard::fill()
{
    Score sum;
    table_->setRowCount(0);
    for (auto entry = scores_.all().begin(); entry != scores_.all().end(); ++entry) {
        const Score& score = entry.value();
        if (score.asked == 0) continue;
        addRow(table_->rowCount(),
               {titleOf(entry.key()), QString::number(score.asked), QString::number(score.right),
                QString::number(score.wrong()), QString::number(score.notSure),
                score.reasons == 0 ? QString() : tr("%1 of %2").arg(score.reasonsRight).arg(score.reasons)});
        sum.asked += score.asked;
        sum.right += score.right;
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(kLesson, QHeaderView::Stretch);
    panels::setWords(note_, sum.asked == 0 ? tr("No predictions yet. Turn on Predict (Q) and press Step.")
                                   : tr("%1 of %2 right. Scores stay on this computer.").arg(sum.right).arg(sum.asked));
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
        reset_->setText(tr("Reset anyway"));
        panels::setWords(note_, tr("This clears all scores and the record of lessons you have seen. Press again to "
                                   "confirm."));
        return;
    }
    sure_ = false;
    reset_->setText(tr("Reset"));
    scores_.reset();
    fill();
}

void ScoreCard::exportCsv()
{
    theme::askWhereToSave(
        *this, {tr("Save scores"), tr("CSV files (*.csv)"), QStringLiteral("csv"), QStringLiteral("scores.csv")},
        [this](const QString& path) { writeCsv(path); });
}

bool ScoreCard::writeCsv(const QString& path)
{
    QSaveFile file(path);
    const QByteArray csv = scores_.csv([this](const QString& lesson) { return titleOf(lesson); });
    const bool written = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    const QString failed = tr("Cannot write %1.").arg(path) + ' ' + file.errorString();
    panels::setWords(note_, written ? tr("Saved: %1").arg(path) : failed);
    return written;
}

}  // namespace app::predicting
