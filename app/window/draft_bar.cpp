#include "window/draft_bar.h"

#include "panels/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace app {

DraftBar::DraftBar(QWidget* parent)
    : QFrame(parent), words_(plainLabel(this, true)), open_(new QToolButton(this)), discard_(new QToolButton(this))
{
    setObjectName("draftBar");
    setProperty("panel", true);
    open_->setObjectName("openDraft");
    discard_->setObjectName("discardDraft");
    open_->setProperty("primary", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(words_, 1);
    row->addWidget(open_);
    row->addWidget(discard_);
    connect(open_, &QToolButton::clicked, this, &DraftBar::openWanted);
    connect(discard_, &QToolButton::clicked, this, &DraftBar::discarded);
    hide();
    retranslate();
}

void DraftBar::offer(const QString& title)
{
    title_ = title;
    retranslate();
    show();
}

void DraftBar::setLook(const Look& look)
{
    words_->setFont(look.font(12.5, QFont::Bold));
    for (QToolButton* button : {open_, discard_}) button->setFont(look.font(12));
}

void DraftBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void DraftBar::retranslate()
{
    words_->setText(title_.isEmpty() ? tr("A lesson was being written and was not saved.")
                                     : tr("A lesson was being written and was not saved: %1").arg(title_));
    open_->setText(tr("Go on writing"));
    discard_->setText(tr("Discard"));
}

}  // namespace app
