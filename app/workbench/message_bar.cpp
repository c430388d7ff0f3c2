#include "workbench/message_bar.h"

#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace app::workbench {
namespace {

constexpr int kMostLines = 12;

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), title_(panels::plainLabel(this, true)), lines_(panels::plainLabel(this, true)),
      progress_(new QProgressBar(this)), cancel_(new QToolButton(this)), close_(new QToolButton(this))
{
    setObjectName("messages");
    setProperty("panel", true);
    title_->setObjectName("messageTitle");
    lines_->setObjectName("messageLines");
    lines_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    close_->setProperty("flat", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 8, 8);
    grid->addWidget(title_, 0, 0);
    grid->addWidget(progress_, 0, 1);
    grid->addWidget(cancel_, 0, 2);
    grid->addWidget(close_, 0, 3, Qt::AlignTop);
    grid->addWidget(lines_, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    connect(cancel_, &QToolButton::clicked, this, &MessageBar::cancelled);
    connect(close_, &QToolButton::clicked, this, &MessageBar::clear);
    theme::setType(title_, 12.5, QFont::Bold);
    theme::setMono(lines_, 11.5);
    theme::setType(cancel_, 12);
    retranslate();
    clear();
}

void MessageBar::showMessage(const QString& title, const QStringList& lines)
{
    QStringList shown = lines.mid(0, kMostLines);
    if (lines.size() > kMostLines) shown << tr("… and %n more", nullptr, static_cast<int>(lines.size()) - kMostLines);
    panels::setLooks(title_, "error", true);
    title_->setText(title);
    lines_->setText(shown.join('\n'));
    lines_->setVisible(!lines.isEmpty());
    progress_->hide();
    cancel_->hide();
    close_->show();
    show();
}

void MessageBar::showNote(const QString& note)
{
    showMessage(note);
    panels::setLooks(title_, "error", false);
}

void MessageBar::showProgress(int done, int total) { showWork(tr("Computing the scenario…"), done, total); }

void MessageBar::showWork(const QString& what, int done, int total)
{
    panels::setLooks(title_, "error", false);
    title_->setText(what);
    progress_->setRange(0, total);
    progress_->setValue(done);
    lines_->hide();
    close_->hide();
    progress_->show();
    cancel_->show();
    show();
}

void MessageBar::clear()
{
    title_->clear();
    lines_->clear();
    hide();
}

QString MessageBar::text() const
{
    return lines_->text().isEmpty() ? title_->text() : title_->text() + '\n' + lines_->text();
}

void MessageBar::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    cancel_->setText(tr("Cancel"));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
}

}  // namespace app::workbench
