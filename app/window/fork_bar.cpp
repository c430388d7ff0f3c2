#include "window/fork_bar.h"

#include "panels/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace app {

ForkBar::ForkBar(QWidget* parent) : QFrame(parent), words_(plainLabel(this, true))
{
    setObjectName("forkBar");
    setProperty("panel", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 8, 5);
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(compare_ = makeButton("forkCompare", &ForkBar::compareWanted));
    row->addWidget(alone_ = makeButton("forkAlone", &ForkBar::aloneWanted));
    row->addWidget(back_ = makeButton("forkBack", &ForkBar::backWanted));
    compare_->setProperty("primary", true);
    hide();
    retranslate();
}

QToolButton* ForkBar::makeButton(const char* name, void (ForkBar::*wanted)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, wanted);
    return button;
}

/// Who cannot see it is told of it once.
void ForkBar::setOffered(bool offered)
{
    if (offered == !isHidden()) return;
    setVisible(offered);
    if (!offered) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ForkBar::setLook(const Look& look)
{
    words_->setFont(look.font(12.5, QFont::Bold));
    for (QToolButton* button : {compare_, alone_, back_}) button->setFont(look.font(12));
}

void ForkBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void ForkBar::retranslate()
{
    words_->setText(tr("You have left the lesson here."));
    setAccessibleName(words_->text());
    compare_->setText(tr("Compare side by side"));
    compare_->setToolTip(tr("Your run and the lesson on one clock, where they part marked. From now on at once."));
    alone_->setText(tr("Go on alone"));
    back_->setText(tr("Back to the lesson"));
}

}  // namespace app
