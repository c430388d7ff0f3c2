#include "measuring/card_page.h"

#include "files/lab_card_words.h"
#include "files/local_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::measuring {

CardPage::CardPage(const tcp::Scenario& scenario, const tcp::LabCard& card, const QString& language,
                   const theme::Appearance& appearance, QWidget* parent)
    : DocumentPage(tr("Do it yourself: %1").arg(files::localText(scenario.title, language)),
                   files::LabCardWords(language).markdown(scenario, card, false), appearance, parent),
      scenario_(scenario), card_(card), language_(language), two_(new QCheckBox(tr("On &two real machines"), this)),
      copy_(new QToolButton(this))
{
    two_->setObjectName("cardTwo");
    copy_->setObjectName("cardCopy");
    copy_->setText(tr("&Copy the card"));
    copy_->setToolTip(tr("Copy it as Markdown, to paste it into a terminal or a document"));
    copy_->setProperty("primary", true);
    two_->setVisible(!card.forges);
    two_->setFont(appearance.font(12.5));
    copy_->setFont(appearance.font(12.5));
    auto* row = new QHBoxLayout;
    row->addWidget(two_);
    row->addStretch(1);
    row->addWidget(copy_);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, row);
    connect(two_, &QCheckBox::toggled, this, [this] { setMarkdown(markdown()); });
    connect(copy_, &QToolButton::clicked, this, &CardPage::copy);
}

QString CardPage::markdown() const
{
    return files::LabCardWords(language_).markdown(scenario_, card_, two_->isChecked());
}

void CardPage::copy()
{
    QApplication::clipboard()->setText(markdown());
    copy_->setText(tr("Copied"));
}

}  // namespace app::measuring
