#include "comparing/branch_notice.h"

#include "panels/text.h"
#include "theme/type.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace app::comparing {

BranchNotice::BranchNotice(QWidget* parent) : QFrame(parent), words_(new panels::ElidedLabel(this))
{
    setObjectName("forkBar");
    words_->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(compare_ = makeButton("forkCompare", &BranchNotice::compareWanted));
    row->addWidget(alone_ = makeButton("forkAlone", &BranchNotice::aloneWanted));
    compare_->setProperty("primary", true);
    hide();
    theme::setType(words_, 12.5, QFont::Bold);
    for (QToolButton* button : {compare_, alone_}) theme::setType(button, 12);
    retranslate();
}

QToolButton* BranchNotice::makeButton(const char* name, void (BranchNotice::*wanted)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, wanted);
    return button;
}

/// Who cannot see it is told of it once.
void BranchNotice::setOffered(bool offered)
{
    if (offered == !isHidden()) return;
    setVisible(offered);
    if (!offered) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BranchNotice::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
}

void BranchNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void BranchNotice::retranslate()
{
    words_->setText(tr("You left the lesson here."));
    setAccessibleName(words_->text());
    compare_->setText(tr("Compare side by side"));
    compare_->setToolTip(tr("Show your run and the lesson on one time axis, with the first difference marked. From "
                            "now on, do so automatically."));
    alone_->setText(tr("Continue without comparing"));
}

}  // namespace app::comparing
