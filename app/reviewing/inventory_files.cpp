// The inventory's words, and what it reads and writes.

#include "reviewing/inventory_window.h"

#include "charts/gain_chart.h"
#include "files/answer_sheets.h"
#include "files/inventory_text.h"
#include "files/item_words.h"
#include "files/write_whole.h"
#include "panels/text.h"
#include "reviewing/item_card.h"
#include "theme/ask_for_file.h"
#include "workbench/markdown_paper.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace app::reviewing {

using tcp::practice::Form;

Form InventoryWindow::chosenForm() const { return start_.form->currentIndex() == 0 ? Form::A : Form::B; }

/// What was believed; of both items of one misconception, only where one answer was it.
QString InventoryWindow::resultWords() const
{
    const tcp::practice::SheetResult result = tcp::practice::resultOf(sheet_);
    QStringList lines{tr("%1 of %2 right.").arg(result.total()).arg(tcp::practice::kInventoryItems)};
    QStringList believed;
    for (int i = 0; i < tcp::practice::kMisconceptions; ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (result.believed[place] > 0)
            believed << QStringLiteral("M%1   %2   (%3/2)")
                            .arg(i + 1)
                            .arg(files::ItemWords::misconception(i + 1))
                            .arg(result.believed[place]);
    }
    lines << (believed.isEmpty() ? tr("No answer shows one of the eighteen misconceptions.")
                                 : tr("Your answers show these misconceptions:")) << believed;
    return (lines << QString() << files::InventoryText::caution()).join('\n');
}

void InventoryWindow::retranslate()
{
    setWindowTitle(tr("Inventory"));
    setAccessibleName(windowTitle());
    panels::setWords(start_.title, tr("What is believed about TCP"));
    panels::setWords(
        start_.caution,
        tr("36 questions, two for each of 18 misconceptions, about 40 minutes. Form A and form B ask the same "
           "with other hosts, systems and numbers.") +
            "\n\n" + files::InventoryText::caution());
    start_.formWord->setText(tr("Form:"));
    start_.whenWord->setText(tr("When:"));
    const int form = std::max(0, start_.form->currentIndex());
    const int when = std::max(0, start_.when->currentIndex());
    start_.form->clear();
    start_.form->addItems({QStringLiteral("A"), QStringLiteral("B")});
    start_.form->setCurrentIndex(form);
    start_.when->clear();
    start_.when->addItems({tr("before the course"), tr("after the course")});
    start_.when->setCurrentIndex(when);
    start_.form->setAccessibleName(tr("Form"));
    start_.when->setAccessibleName(tr("When"));
    start_.begin->setText(tr("Begin"));
    start_.paper->setText(tr("On paper (PDF)…"));
    start_.key->setText(tr("Key (PDF)…"));
    start_.readClass->setText(tr("Answers of a class…"));
    items_.back->setText(tr("Back"));
    items_.finish->setText(tr("Hand in"));
    end_.save->setText(tr("Save my answers…"));
    end_.again->setText(tr("Back to the beginning"));
    classPage_.home->setText(tr("Back to the beginning"));
    const auto gains = tcp::practice::gains(class_);
    panels::setWords(
        classPage_.words,
        tr("Counted: %1 sheets before, %2 after. Bars: the share of answers that are the "
           "misconception, before and after, and the gain. %3")
            .arg(gains[0].before)
            .arg(gains[0].after)
            .arg(files::InventoryText::caution()));
    if (pages_->currentIndex() == 1) showItem();
    if (pages_->currentIndex() == 2) panels::setWords(end_.result, resultWords());
}

QString InventoryWindow::writePdf(Form form, bool key, const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    const QStringList parts = key ? files::InventoryText::key(form) : files::InventoryText::form(form);
    return workbench::writeMarkdownPaper(parts, files::InventoryText::title(form), file) ? QString()
                                                                                         : file.errorString();
}

void InventoryWindow::askWhereToPrint(bool key)
{
    const Form form = chosenForm();
    const QString name = QStringLiteral("inventory-%1%2.pdf")
                             .arg(form == Form::A ? u'A' : u'B')
                             .arg(key ? QStringLiteral("-key") : QString());
    const QString title = key ? tr("Save the key") : tr("Save the form");
    theme::askWhereToSave(
        *this, {title, tr("PDF (*.pdf)"), QStringLiteral("pdf"), name}, [this, form, key](const QString& path) {
            const QString why = writePdf(form, key, path);
            panels::setWords(start_.note,
                             why.isEmpty() ? tr("Saved: %1").arg(path) : tr("Cannot write %1.").arg(path) + ' ' + why);
        });
}

void InventoryWindow::askWhereToSave()
{
    const theme::FileQuestion question{tr("Save my answers"), tr("CSV files (*.csv)"), QStringLiteral("csv"),
                                       QStringLiteral("answers.csv")};
    theme::askWhereToSave(*this, question, [this](const QString& path) {
        tcp::practice::AnswerSheet sheet = sheet_;
        sheet.learner = "1";  // whoever collects the files numbers them
        const QString why = files::writeWhole(path, files::answersCsv(std::span(&sheet, 1)));
        const QString told = why.isEmpty() ? tr("Saved: %1").arg(path) : tr("Cannot write %1.").arg(path) + ' ' + why;
        panels::setWords(end_.result, resultWords() + "\n\n" + told);
    });
}

void InventoryWindow::askForClass()
{
    theme::askForFile(*this, {tr("Answers of a class"), tr("CSV files (*.csv)")},
                      [this](const QString& path) { readClass(path); });
}

void InventoryWindow::readClass(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        panels::setWords(start_.note, tr("Cannot read %1.").arg(path) + ' ' + file.errorString());
        return;
    }
    const files::AnswerTable table = files::readAnswers(file.readAll());
    QStringList lines;
    for (const files::Fault& fault : table.faults) lines << fault.text(path);
    panels::setWords(start_.note, lines.join('\n'));
    if (table.good()) showClass(table.sheets);
}

}  // namespace app::reviewing
