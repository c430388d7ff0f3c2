#include "authoring/draft_bar.h"

#include "panels/text.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace app::authoring {

DraftBar::DraftBar(QWidget* parent)
    : QFrame(parent), words_(panels::plainLabel(this, true)), open_(new QToolButton(this)),
      discard_(new QToolButton(this))
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
    theme::setType(words_, 12.5, QFont::Bold);
    for (QToolButton* button : {open_, discard_}) theme::setType(button, 12);
    retranslate();
}

void DraftBar::offer(const QString& title)
{
    title_ = title;
    retranslate();
    show();
}

void DraftBar::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
}

void DraftBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void DraftBar::retranslate()
{
    words_->setText(title_.isEmpty() ? tr("You have an unsaved lesson.")
                                     : tr("You have an unsaved lesson: %1").arg(title_));
    open_->setText(tr("Continue writing"));
    discard_->setText(tr("Discard"));
}

}  // namespace app::authoring
