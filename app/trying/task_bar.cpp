#include "trying/task_bar.h"

#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::trying {

TaskBar::TaskBar(const char* name, QWidget* parent)
    : QFrame(parent), title_(panels::plainLabel(this, true)), close_(nullptr), top_(new QHBoxLayout),
      column_(new QVBoxLayout(this))
{
    const QString own = QLatin1String(name);
    setObjectName(own);
    setProperty("panel", true);
    setProperty("asks", true);  // hints keep out of its way
    title_->setProperty("accent", true);
    title_->setObjectName(own + QStringLiteral("Title"));
    theme::setType(title_, 13, QFont::Bold);
    top_->setSpacing(5);
    top_->addWidget(title_, 1);
    close_ = addButton((own + QStringLiteral("Close")).toLatin1().constData());
    column_->setContentsMargins(10, 3, 5, 5);
    column_->setSpacing(2);
    column_->addLayout(top_);
    connect(close_, &QToolButton::clicked, this, &TaskBar::closed);
    hide();
}

QToolButton* TaskBar::addButton(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    theme::setType(button, 12);
    if (close_ == nullptr) {
        top_->addWidget(button);
        return button;
    }
    top_->insertWidget(top_->count() - 1, button);
    QWidget::setTabOrder(button, close_);
    return button;
}

QLabel* TaskBar::addLine(const char* name, double size, QFont::Weight weight)
{
    QLabel* line = panels::plainLabel(this, true);
    line->setObjectName(QLatin1String(name));
    theme::setType(line, size, weight);
    column_->addWidget(line);
    return line;
}

void TaskBar::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
}

void TaskBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

}  // namespace app::trying
