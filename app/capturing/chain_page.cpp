#include "capturing/chain_page.h"

#include "files/spelling.h"
#include "panels/chain_table.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace app::capturing {

ChainPage::ChainPage(QWidget* parent)
    : QWidget(parent), heading_(panels::plainLabel(this, true)), ahead_(new QToolButton(this)),
      table_(new panels::ChainTable(this)), sentence_(panels::plainLabel(this, true))
{
    setObjectName(QStringLiteral("capturedChain"));
    setFocusProxy(table_);
    heading_->setObjectName(QStringLiteral("capturedChainHeading"));
    sentence_->setObjectName(QStringLiteral("capturedChainSentence"));
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(heading_, 1);
    for (const tcp::HostId host : tcp::kHosts) {
        auto* button = hosts_[tcp::index(host)] = new QToolButton(this);
        button->setCheckable(true);
        button->setObjectName(host == tcp::HostId::Client ? QStringLiteral("whyClient") : QStringLiteral("whyServer"));
        theme::setType(button, 11.5);
        top->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, host] { emit hostWanted(host); });
    }
    ahead_->setObjectName(QStringLiteral("whyAhead"));
    ahead_->setCheckable(true);
    theme::setType(ahead_, 11.5);
    top->addWidget(ahead_);
    connect(ahead_, &QToolButton::clicked, this, &ChainPage::aheadWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(table_, 1);
    column->addWidget(sentence_);
    theme::setType(heading_, 12.5, QFont::Bold);
    theme::setType(sentence_, 11.5);
    connect(table_, &panels::ChainTable::linkChosen, this, &ChainPage::tell);
    connect(table_, &panels::ChainTable::linkActivated, this, [this](std::size_t link) {
        if (const std::uint64_t packet = told_.lines[link].packet; packet != 0) emit packetWanted(packet);
    });
    connect(table_, &panels::ChainTable::closed, this, &ChainPage::closed);
    retranslate();
}

void ChainPage::show(const std::shared_ptr<const lab::Evidence>& evidence, tcp::HostId host, std::size_t moment)
{
    host_ = host;
    evidence_ = evidence;
    moment_ = moment;
    told_ = evidence ? lab::chainBehind(*evidence, host, moment) : lab::EvidenceChain{};
    for (const tcp::HostId one : tcp::kHosts) {
        hosts_[tcp::index(one)]->setChecked(one == host);
        hosts_[tcp::index(one)]->setText(evidence ? evidence->names[tcp::index(one)] : QString());
    }
    fill();
}

void ChainPage::showAhead(const std::shared_ptr<const lab::Evidence>& evidence, std::size_t moment)
{
    if (evidence && link_ < told_.links.size())
        told_ = lab::chainAhead(*evidence, tcp::CapturedLink(told_.links[link_]), moment);
    fill();
}

void ChainPage::lookAtOrigin()
{
    if (!told_.lines.empty()) tell(told_.lines.size() - 1);
}

void ChainPage::spell()
{
    const auto inChosen = [this](QString& words) { words = files::inSpelling(words, theme::spellingOf(names_)); };
    inChosen(told_.heading);
    for (lab::EvidenceChain::Line& line : told_.lines) {
        for (QString* words : {&line.text, &line.sentence, &line.mark}) inChosen(*words);
    }
}

void ChainPage::fill()
{
    spell();
    panels::setWords(heading_, told_.heading);
    ahead_->setChecked(told_.ahead);
    ahead_->setEnabled(!told_.lines.empty());
    std::vector<panels::ChainLine> lines;
    for (std::size_t i = 0; i < told_.lines.size(); ++i) {
        const lab::EvidenceChain::Line& line = told_.lines[i];
        lines.push_back({i, line.time, line.host, line.text, line.rule, line.sentence, line.mark});
    }
    if (lines.empty())
        lines.push_back(
            {{}, {}, {}, tr("No change of its state was seen."), {}, tr("No change of its state was seen."), {}});
    table_->showLines(lines);
    table_->select(0);
    tell(0);
}

void ChainPage::tell(std::size_t link)
{
    link_ = link;
    panels::setWords(sentence_, link < told_.lines.size() ? told_.lines[link].sentence : QString());
    setAccessibleDescription(told_.heading + QLatin1Char(' ') + sentence_->accessibleName());
    if (link < told_.lines.size()) emit linkChosen(link);
}

void ChainPage::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    table_->setAppearance(appearance);
    if (std::exchange(names_, appearance.names) != names_ && evidence_) show(evidence_, host_, moment_);
}

void ChainPage::retranslate()
{
    setAccessibleName(tr("Why is this so?"));
    for (QToolButton* button : hosts_) button->setToolTip(tr("Of this end"));
    ahead_->setText(tr("Led to…"));
    ahead_->setToolTip(tr("What the chosen link led to (Shift+W)"));
    table_->retranslate();
}

}  // namespace app::capturing
