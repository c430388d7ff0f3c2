#include "predicting/quiz_offer.h"

#include "panels/text.h"
#include "theme/appearance.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace app::predicting {

QuizOffer::QuizOffer(QWidget* parent) : QFrame(parent), words_(panels::plainLabel(this, true))
{
    setObjectName("quizOffer");
    setProperty("panel", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 8, 5);
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(accept_ = makeButton("quizMe"));
    row->addWidget(later_ = makeButton("quizLater"));
    accept_->setProperty("primary", true);
    connect(accept_, &QToolButton::clicked, this, &QWidget::hide);
    connect(accept_, &QToolButton::clicked, this, &QuizOffer::accepted);
    connect(later_, &QToolButton::clicked, this, &QWidget::hide);
    hide();
    theme::setType(words_, 12.5, QFont::Bold);
    for (QToolButton* button : {accept_, later_}) theme::setType(button, 12);
    retranslate();
}

QToolButton* QuizOffer::makeButton(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void QuizOffer::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
}

void QuizOffer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void QuizOffer::retranslate()
{
    words_->setText(tr("You have seen this lesson to its end."));
    setAccessibleName(words_->text());
    accept_->setText(tr("Quiz me"));
    accept_->setToolTip(tr("Each step asks first what will happen (Q)"));
    later_->setText(tr("Not now"));
}

}  // namespace app::predicting
