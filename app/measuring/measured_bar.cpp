#include "measuring/measured_bar.h"

#include "files/measured_words.h"
#include "lab/words.h"
#include "panels/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace app::measuring {
namespace {

constexpr int kMostRows = 5;  ///< that are seen without scrolling
enum Column { Step, Host, What, Whose };

}  // namespace

MeasuredBar::MeasuredBar(QWidget* parent)
    : QFrame(parent), words_(panels::plainLabel(this, true)), more_(new QToolButton(this)),
      back_(new QToolButton(this))
{
    setObjectName("measuredBar");
    setProperty("panel", true);
    words_->setObjectName("measuredWords");
    more_->setObjectName("measuredMore");
    back_->setObjectName("measuredBack");
    more_->setCheckable(true);
    more_->setProperty("primary", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 5, 8, 5);
    grid->addWidget(words_, 0, 0, Qt::AlignVCenter);
    grid->addWidget(more_, 0, 1);
    grid->addWidget(back_, 0, 2);
    grid->setColumnStretch(0, 1);
    for (QToolButton* button : {more_, back_}) button->setFocusPolicy(Qt::TabFocus);
    connect(back_, &QToolButton::clicked, this, &MeasuredBar::backWanted);
    hide();
}

void MeasuredBar::makeList()
{
    list_ = new QTreeWidget(this);
    list_->setObjectName("measuredList");
    list_->setRootIsDecorated(false);
    list_->setColumnCount(4);
    list_->hide();
    static_cast<QGridLayout*>(layout())->addWidget(list_, 1, 0, 1, 3);
    setTabOrder(back_, list_);
    connect(more_, &QToolButton::toggled, list_, &QWidget::setVisible);
    connect(list_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        emit momentWanted(story_.differences[static_cast<std::size_t>(list_->indexOfTopLevelItem(item))].moment);
    });
    connect(list_, &QTreeWidget::itemClicked, list_, &QTreeWidget::itemActivated);
}

void MeasuredBar::showStory(const lab::MeasuredStory& story, const QString& source)
{
    story_ = story;
    source_ = source;
    if (!list_) makeList();
    more_->setChecked(false);
    retranslate();
    setAppearance(appearance_);
}

QString MeasuredBar::summary() const
{
    const auto counted = [this](tcp::Compared what, const QString& words) {
        const tcp::Agreed& agreed = story_.agreement[what];
        return words.arg(agreed.same).arg(agreed.of);
    };
    const QStringList parts{counted(tcp::Compared::States, tr("states %1 of %2")),
                            counted(tcp::Compared::Segments, tr("segments %1 of %2")),
                            counted(tcp::Compared::Calls, tr("calls %1 of %2"))};
    const QString rest =
        story_.differences.empty() ? tr("no difference beyond the tolerance of its timers") : QString();
    return tr("Measured on %1. Same as simulated: %2")
               .arg(files::MeasuredWords::kernel(source_), parts.join(QStringLiteral(" · "))) +
           (rest.isEmpty() ? QString() : QStringLiteral(" · ") + rest);
}

void MeasuredBar::fillList()
{
    list_->clear();
    list_->setHeaderLabels({tr("Step"), tr("Host"), tr("Difference"), tr("Whose fault")});
    for (const lab::MeasuredDifference& it : story_.differences) {
        auto* row = new QTreeWidgetItem(list_);
        row->setText(Step, QString::number(it.what.event.step + 1));
        row->setText(Host, lab::hostWord(it.what.event.host));
        row->setText(What, files::MeasuredWords::difference(it.what));
        row->setText(Whose, files::MeasuredWords::fault(it.why));
        for (const Column column : {What, Whose}) row->setToolTip(column, row->text(column));
    }
    fitList();
}

void MeasuredBar::fitList()
{
    const int rows = std::min<int>(kMostRows, list_->topLevelItemCount());
    const int height = list_->fontMetrics().height() + 6;
    list_->setFixedHeight(height * (rows + 1) + 8);
    for (const Column column : {Step, Host, What}) list_->resizeColumnToContents(column);
}

void MeasuredBar::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    words_->setFont(appearance.font(12.5, QFont::Bold));
    for (QToolButton* button : {more_, back_}) button->setFont(appearance.font(12));
    if (!list_) return;
    list_->setFont(appearance.font(12));
    for (int column = 0; column < list_->columnCount(); ++column)
        list_->headerItem()->setFont(column, appearance.font(11.5));
    fitList();
}

void MeasuredBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void MeasuredBar::retranslate()
{
    panels::setWords(words_, summary());
    setAccessibleName(words_->text());
    more_->setText(tr("%n difference(s)", nullptr, static_cast<int>(story_.differences.size())));
    more_->setToolTip(tr("List what differs and whose fault it is"));
    more_->setVisible(!story_.differences.empty());
    back_->setText(tr("Back to the simulation"));
    if (!list_) return;
    list_->setAccessibleName(tr("Differences between the measured and the simulated run"));
    fillList();
}

}  // namespace app::measuring
