#include "explaining/chain_panel.h"

#include "panels/chain_table.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::explaining {

ChainPanel::ChainPanel(QWidget* parent)
    : SlotPanel(parent), heading_(panels::plainLabel(this)), keys_(new panels::ElidedLabel(this)),
      close_(new QToolButton(this)), table_(new panels::ChainTable(this)), sentence_(panels::plainLabel(this, true))
{
    setObjectName("explanation");
    setProperty("panel", true);
    setFocusProxy(table_);
    heading_->setObjectName("explanationHeading");
    sentence_->setObjectName("explanationSentence");
    close_->setObjectName("closeExplanation");
    close_->setProperty("flat", true);
    close_->setProperty("snug", true);
    close_->setFocusPolicy(Qt::NoFocus);
    keys_->setProperty("muted", true);
    keys_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(heading_);
    top->addWidget(keys_, 1);
    top->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 2, 4, 5);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(table_, 1);
    column->addWidget(sentence_);
    theme::setType(heading_, 13, QFont::Bold);
    theme::setType(keys_, 11);
    theme::setType(sentence_, 11.5);
    connect(table_, &panels::ChainTable::linkChosen, this, &ChainPanel::tell);
    connect(table_, &panels::ChainTable::linkChosen, this, &ChainPanel::linkChosen);
    connect(table_, &panels::ChainTable::linkActivated, this, &ChainPanel::linkActivated);
    connect(table_, &panels::ChainTable::closed, this, &ChainPanel::closed);
    connect(close_, &QToolButton::clicked, this, &ChainPanel::closed);
    retranslate();
}

void ChainPanel::showAnswer(const Explanation& answer, std::size_t link)
{
    answer_ = answer;
    heading_->setText(answer.heading);
    table_->showLines(answer.lines);
    table_->select(link);
    tell(link);
}

void ChainPanel::tell(std::size_t link)
{
    const auto found = std::ranges::find_if(answer_.lines, [link](const Line& line) { return line.link == link; });
    if (found == answer_.lines.end()) return;
    panels::setWords(sentence_, found->sentence);
    setAccessibleDescription(answer_.heading + QLatin1Char(' ') + found->sentence);
}

void ChainPanel::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    table_->setAppearance(appearance);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
}

void ChainPanel::retranslate()
{
    setAccessibleName(tr("Why is this so?"));
    keys_->setText(tr("↑ ↓ walk, Enter goes there, Esc closes"));
    close_->setToolTip(tr("Close (Esc or W)"));
    close_->setAccessibleName(tr("Close"));
    table_->retranslate();
}

}  // namespace app::explaining
