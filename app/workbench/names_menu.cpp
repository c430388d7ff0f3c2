#include "workbench/names_menu.h"

#include <QActionGroup>
#include <QEvent>

namespace app::workbench {

NamesMenu::NamesMenu(QWidget* parent) : QMenu(parent), group_(new QActionGroup(this))
{
    setObjectName("names");
    using enum theme::StateNames;
    for (const theme::StateNames names : {Stevens, Rfc, LinuxSs, LinuxNetstat, Windows, Bsd, Solaris}) {
        QAction* action = group_->addAction(addAction(QString()));
        action->setCheckable(true);
        action->setData(static_cast<int>(names));
    }
    connect(group_, &QActionGroup::triggered, this, [this](const QAction* action) {
        emit namesWanted(static_cast<theme::StateNames>(action->data().toInt()));
    });
    setNames(Stevens);
    retranslate();
}

void NamesMenu::setNames(theme::StateNames names)
{
    group_->actions().at(static_cast<int>(names))->setChecked(true);
}

void NamesMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMenu::changeEvent(event);
}

/// Each shows what it does to the state whose name differs most.
void NamesMenu::retranslate()
{
    setTitle(tr("State &names"));
    const QString words[] = {tr("As in C and the textbooks"), tr("As in RFC 9293"), tr("As ss prints them"),
                             tr("As netstat on Linux prints them"), tr("As netstat on Windows prints them"),
                             tr("As netstat on BSD and macOS prints them"), tr("As netstat on Solaris prints them")};
    for (QAction* action : group_->actions()) {
        const int index = action->data().toInt();
        const QString sample = theme::stateName(tcp::State::SynReceived, static_cast<theme::StateNames>(index));
        action->setText(QStringLiteral("%1\t%2").arg(words[index], sample));
    }
}

}  // namespace app::workbench
