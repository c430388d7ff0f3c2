#include "panels/predict_panel.h"

#include "panels/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace app {

PredictPanel::PredictPanel(QWidget* parent)
    : QFrame(parent), heading_(plainLabel(this)), context_(plainLabel(this, true)), text_(plainLabel(this, true)),
      skip_(new QPushButton(this)), lock_(new QPushButton(this))
{
    setObjectName("predict");
    setProperty("panel", true);
    lock_->setProperty("primary", true);
    lock_->setObjectName("lockAnswer");
    skip_->setObjectName("showMe");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 8, 14, 8);
    grid->setVerticalSpacing(5);
    grid->addWidget(heading_, 0, 0);
    grid->addWidget(context_, 1, 0, 1, 2);
    grid->addWidget(text_, 2, 0, 1, 2);
    makeOptions();
    grid->setRowStretch(5, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(skip_);
    buttons->addWidget(lock_);
    grid->addLayout(buttons, 0, 1);
    connect(skip_, &QPushButton::clicked, this, &PredictPanel::skipped);
    connect(lock_, &QPushButton::clicked, this, &PredictPanel::lock);
    retranslate();
}

void PredictPanel::makeOptions()
{
    auto* group = new QButtonGroup(this);
    auto* grid = static_cast<QGridLayout*>(layout());
    for (std::size_t i = 0; i < options_.size(); ++i) {
        auto* option = new QPushButton(this);
        option->setCheckable(true);
        option->setAutoDefault(false);
        option->setObjectName(QStringLiteral("option%1").arg(i));
        group->addButton(option);
        grid->addWidget(option, 3 + static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        connect(option, &QPushButton::clicked, this, [this, i] { choose(i); });
        options_[i] = option;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void PredictPanel::ask(const Question& question)
{
    setWords(context_, question.context);
    setWords(text_, question.text);
    auto* group = findChild<QButtonGroup*>();
    group->setExclusive(false);
    for (std::size_t i = 0; i < options_.size(); ++i) {
        const bool there = i < question.options.size();
        options_[i]->setVisible(there);
        options_[i]->setChecked(false);
        if (!there) continue;
        options_[i]->setText(QStringLiteral("%1   %2").arg(QLatin1Char(static_cast<char>('A' + i))).arg(question.options[i]));
    }
    group->setExclusive(true);
    lock_->setEnabled(false);
    setAccessibleDescription(question.context + ' ' + question.text);
}

void PredictPanel::choose(std::size_t option)
{
    if (options_[option]->isHidden()) return;
    options_[option]->setChecked(true);
    lock_->setEnabled(true);
}

void PredictPanel::lock()
{
    for (std::size_t i = 0; i < options_.size(); ++i) {
        if (options_[i]->isChecked()) return emit locked(i);
    }
}

/// A to D or 1 to 4 choose, Enter locks, Escape shows.
void PredictPanel::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_A && key <= Qt::Key_D) choose(static_cast<std::size_t>(key - Qt::Key_A));
    else if (key >= Qt::Key_1 && key <= Qt::Key_4) choose(static_cast<std::size_t>(key - Qt::Key_1));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) lock();
    else if (key == Qt::Key_Escape) emit skipped();
    else QFrame::keyPressEvent(event);
}

/// The bar at the left says from afar that a question is open.
void PredictPanel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look_.theme.focus);
    painter.drawRoundedRect(QRectF(0, 0, 6, height()), 3, 3);
}

void PredictPanel::setLook(const Look& look)
{
    look_ = look;
    heading_->setFont(look.font(12.5, QFont::Bold));
    heading_->setStyleSheet(QStringLiteral("color: %1;").arg(look.theme.focus.name()));
    context_->setFont(look.font(12.5));
    text_->setFont(look.font(15.5, QFont::Bold));
    for (QPushButton* option : options_) {
        option->setFont(look.font(13.5));
        option->setStyleSheet(QStringLiteral("text-align: left;"));
    }
    skip_->setFont(look.font(12));
    lock_->setFont(look.font(12, QFont::Bold));
    fitLock();
    update();
}

/// The sheet makes it bold, which its size hint does not know.
void PredictPanel::fitLock()
{
    lock_->setMinimumWidth(lock_->fontMetrics().horizontalAdvance(lock_->text()) + qRound(28 * look_.textScale));
}

void PredictPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void PredictPanel::retranslate()
{
    heading_->setText(tr("Predict first:"));
    skip_->setText(tr("Show me"));
    lock_->setText(tr("Lock answer"));
    setAccessibleName(tr("Question"));
    fitLock();
}

}  // namespace app
