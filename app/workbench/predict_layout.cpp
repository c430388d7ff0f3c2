// Where the parts of a question stand: answers side by side, or below each other where they need the width.
#include "workbench/order_row.h"
#include "workbench/predict_panel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace app::workbench {
namespace {

constexpr int kLeastHeading = 120;  ///< px beside the buttons
constexpr int kFirstOptionRow = 4;
constexpr int kOrderRow = kFirstOptionRow + 4;
constexpr int kSlack = 8;  ///< what rounding takes

}  // namespace

QWidget* PredictPanel::makeBody()
{
    auto* body = new QWidget;
    body->setLayout(grid_);
    grid_->setContentsMargins(14, 6, 12, 6);
    grid_->setVerticalSpacing(4);
    header_->addWidget(heading_, 1);
    header_->addLayout(makeButtons());
    grid_->addLayout(header_, 0, 0, 1, 2);
    grid_->addWidget(context_, 1, 0, 1, 2);
    grid_->addWidget(exhibit_, 2, 0, 1, 2);
    grid_->addWidget(text_, 3, 0, 1, 2);
    makeOptions();
    grid_->addWidget(ordering_, kOrderRow, 0, 1, 2);
    grid_->setRowStretch(kOrderRow + 1, 1);
    return body;
}

int PredictPanel::heightAt(int width) const
{
    const int frame = 2 * scroll_->frameWidth();
    arrange(width - kBar - 1 - frame);
    grid_->invalidate();
    return grid_->totalHeightForWidth(width - kBar - 1 - frame) + 2 + frame + kSlack;
}

/// Two answers in a row where both have room; the buttons below the heading where they have none beside it.
void PredictPanel::arrange(int width) const
{
    const QMargins around = grid_->contentsMargins();
    const int room = width - around.left() - around.right();
    header_->setDirection(header_->itemAt(1)->minimumSize().width() + kLeastHeading > room ? QBoxLayout::TopToBottom
                                                                                           : QBoxLayout::LeftToRight);
    int widest = 0;
    for (const QPushButton* option : options_)
        if (!option->isHidden()) widest = std::max(widest, option->sizeHint().width());
    const bool column = 2 * widest + grid_->horizontalSpacing() > room;
    if (std::exchange(column_, column) == column) return;
    for (std::size_t i = 0; i < options_.size(); ++i) {
        const int place = static_cast<int>(i);
        if (column) grid_->addWidget(options_[i], kFirstOptionRow + place, 0, 1, 2);
        else grid_->addWidget(options_[i], kFirstOptionRow + place / 2, place % 2);
    }
}

void PredictPanel::resizeEvent(QResizeEvent* event)
{
    SlotPanel::resizeEvent(event);
    arrange(scroll_->viewport()->width());
}

QHBoxLayout* PredictPanel::makeButtons()
{
    lock_->setProperty("primary", true);
    lock_->setObjectName("lockAnswer");
    skip_->setObjectName("showMe");
    notSure_->setObjectName("notSure");
    notSure_->setCheckable(true);
    group_->addButton(notSure_, kNotSureId);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addStretch(1);
    for (QPushButton* button : {notSure_, skip_, lock_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    return buttons;
}

void PredictPanel::makeOptions()
{
    for (std::size_t i = 0; i < options_.size(); ++i) {
        auto* option = new QPushButton(this);
        option->setCheckable(true);
        option->setProperty("option", true);
        option->setAutoDefault(false);
        option->setObjectName(QStringLiteral("option%1").arg(i));
        option->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        group_->addButton(option, static_cast<int>(i));
        grid_->addWidget(option, kFirstOptionRow + static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        options_[i] = option;
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
}

}  // namespace app::workbench
