// What the review says, in the language spoken.

#include "reviewing/review_window.h"

#include "panels/text.h"
#include "reviewing/item_card.h"
#include "theme/type.h"

#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace app::reviewing {

/// A label without words takes no room.
void ReviewWindow::say(QLabel* label, const QString& text)
{
    panels::setWords(label, text);
    label->setVisible(!text.isEmpty());
}

void ReviewWindow::showVerdict()
{
    told_ = Explanations::of(session_.item(), session_.run(), session_.chosen(), session_.sureness(), language_);
    say(verdict_, told_.verdict);
    say(belief_, told_.belief);
    say(seen_, told_.seen);
    say(happened_, told_.happened.join('\n'));
    say(chain_, told_.chain.isEmpty() ? QString() : tr("Where it comes from:") + '\n' + told_.chain.join('\n'));
    say(notice_, failed_.isEmpty() ? QString() : tr("The journal cannot be written: %1").arg(failed_));
    lesson_->setText(tr("Lesson: %1 (L)").arg(told_.lessonTitle));
    setAccessibleDescription(told_.text());
}

QString ReviewWindow::endWords() const
{
    const auto day = session_.comeBack();
    QString words;
    if (session_.count() > 0) words = tr("%1 of %2 right.").arg(session_.right()).arg(session_.count()) + ' ';
    if (session_.cutShort()) words += tr("Five minutes are over.") + ' ';
    if (session_.moreDue() && session_.count() > 0)
        return words + tr("More is due: come back when you like.");
    if (!day)
        return words + tr("Nothing has been seen yet. Play a lesson to its end: what it shows is asked here from the "
                          "next day on.");
    const QDate date = QDate(1970, 1, 1).addDays(day->time_since_epoch().count());
    const QString when = QLocale(language_).toString(date, QLocale::LongFormat);
    return words + (session_.count() > 0 ? tr("Come back on: %1.").arg(when)
                                         : tr("Nothing is due now. Come back on: %1.").arg(when));
}

void ReviewWindow::showEnd()
{
    panels::setWords(heading_, tr("Review today"));
    say(notice_, endWords());
    setAccessibleDescription(notice_->text());
    showState();
    setFocus();
}

void ReviewWindow::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
}

void ReviewWindow::retranslate()
{
    setWindowTitle(tr("Review today"));
    setAccessibleName(windowTitle());
    sure_->setText(tr("Before you see the answer:"));
    sureButtons_[2]->setText(tr("sure (S)"));
    sureButtons_[1]->setText(tr("think so (T)"));
    sureButtons_[0]->setText(tr("guessing (G)"));
    standing_->setText(tr("Where I stand"));
    lesson_->setText(tr("Lesson: %1 (L)").arg(told_.lessonTitle));
    if (session_.count() == 0 || session_.over()) return showEnd();
    panels::setWords(heading_, tr("Question %1 of %2").arg(session_.place() + 1).arg(session_.count()));
    card_->retell(session_.item(), session_.run());
    if (session_.locked()) {
        card_->reveal(session_.item().right, session_.chosen());
        showVerdict();
    }
    showState();
}

}  // namespace app::reviewing
