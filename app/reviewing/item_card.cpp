#include "reviewing/item_card.h"

#include "files/item_words.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::reviewing {

ItemCard::ItemCard(QWidget* parent)
    : QFrame(parent), situation_(panels::plainLabel(this, true)), exhibit_(panels::plainLabel(this)),
      question_(panels::plainLabel(this, true)), group_(new QButtonGroup(this))
{
    setObjectName("itemCard");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(situation_);
    column->addWidget(exhibit_);
    column->addWidget(question_);
    situation_->setObjectName("itemSituation");
    exhibit_->setObjectName("itemExhibit");
    question_->setObjectName("itemQuestion");
    theme::setType(situation_, 14);
    theme::setMono(exhibit_, 12.5);
    theme::setType(question_, 16, QFont::Bold);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        auto* choice = new QPushButton(this);
        choice->setCheckable(true);
        choice->setAutoDefault(false);
        choice->setProperty("option", true);
        choice->setObjectName(QStringLiteral("choice%1").arg(i));
        theme::setType(choice, 14);
        group_->addButton(choice, static_cast<int>(i));
        column->addWidget(choice);
        choices_[i] = choice;
    }
    connect(group_, &QButtonGroup::idClicked, this, [this] { emit changed(); });
}

void ItemCard::ask(const tcp::practice::Item& item, const tcp::Run& run)
{
    clearChoice();
    for (QPushButton* choice : choices_) {
        choice->setEnabled(true);
        panels::setLooks(choice, "right", false);
        panels::setLooks(choice, "wrong", false);
    }
    retell(item, run);
}

void ItemCard::retell(const tcp::practice::Item& item, const tcp::Run& run)
{
    panels::setWords(situation_, files::ItemWords::situation(item));
    exhibit_->setText(files::ItemWords::exhibit(item, run));
    exhibit_->setVisible(!exhibit_->text().isEmpty());
    panels::setWords(question_, files::ItemWords::question(item));
    const QStringList words = files::ItemWords::choices(item);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        choices_[i]->setVisible(place < words.size());
        if (place >= words.size()) continue;
        choices_[i]->setText(QStringLiteral("%1   %2").arg(QChar(static_cast<char16_t>(u'A' + i))).arg(words[place]));
        choices_[i]->setAccessibleName(choices_[i]->text());
    }
    setAccessibleName(files::ItemWords::question(item));
    setAccessibleDescription(files::ItemWords::situation(item) + ' ' + exhibit_->text());
}

void ItemCard::choose(std::size_t choice)
{
    if (choice >= choices_.size() || choices_[choice]->isHidden() || !choices_[choice]->isEnabled()) return;
    choices_[choice]->setChecked(true);
    choices_[choice]->setFocus();
    emit changed();
}

void ItemCard::clearChoice()
{
    group_->setExclusive(false);
    for (QPushButton* choice : choices_) choice->setChecked(false);
    group_->setExclusive(true);
}

std::optional<std::size_t> ItemCard::chosen() const
{
    const int id = group_->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(id));
}

void ItemCard::reveal(std::size_t right, std::size_t chosen)
{
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        choices_[i]->setEnabled(i == right || i == chosen);
        const QString mark = i == right    ? tr("%1   ✓ right")
                             : i == chosen ? tr("%1   ✕ your answer")
                                           : QStringLiteral("%1");
        choices_[i]->setText(mark.arg(choices_[i]->text()));
        choices_[i]->setAccessibleName(choices_[i]->text());
        panels::setLooks(choices_[i], "wrong", i == chosen && i != right);
        choices_[i]->setChecked(i == right);
    }
}

}  // namespace app::reviewing
