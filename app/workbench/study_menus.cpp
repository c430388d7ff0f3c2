// What a right click offers on the parts of the study that have no menu of their own.

#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/endpoint_header.h"
#include "panels/endpoint_panel.h"
#include "panels/narration_panel.h"
#include "panels/state_chip.h"
#include "panels/timers_table.h"
#include "panels/tools_view.h"
#include "panels/why_menu.h"
#include "workbench/study_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace app::workbench {
namespace {

/// The nearest of this type at or above it.
template <typename Widget> Widget* around(QWidget* widget)
{
    for (QWidget* one = widget; one; one = one->parentWidget())
        if (auto* found = qobject_cast<Widget*>(one)) return found;
    return nullptr;
}

void copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

}  // namespace

void StudyView::contextMenuEvent(QContextMenuEvent* event)
{
    QWidget* under = childAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setObjectName("studyMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(appearance_.font(12.5));
    if (auto* diagram = around<diagram::StateDiagram>(under)) offerDiagram(*menu, *diagram, event->globalPos());
    else if (auto* chip = around<panels::StateChip>(under)) offerState(*menu, hostAround(chip), chip->state());
    else if (auto* timers = around<panels::TimersTable>(under)) offerTimers(*menu, *timers, event->globalPos());
    else if (around<panels::ToolsView>(under))
        menu->addAction(tr("Copy what the tool prints"), this, [this] { copy(tools_->text()); });
    else if (around<panels::NarrationPanel>(under))
        menu->addAction(tr("Copy the words of this step"), this, [this] { copy(narration_->text()); });
    if (menu->isEmpty()) {
        delete menu;
        return event->ignore();
    }
    menu->popup(event->globalPos());
}

void StudyView::offerWhy(QMenu& menu, const tcp::EventChoice& choice)
{
    panels::offerWhy(menu, [this, choice](bool forward) { emit whyWanted(choice, forward); });
}

void StudyView::offerTimers(QMenu& menu, panels::TimersTable& timers, QPoint global)
{
    if (const auto choice = timers.choiceAt(timers.viewport()->mapFromGlobal(global))) offerWhy(menu, *choice);
    menu.addAction(tr("Copy the timers"), this, [text = timers.plainText()] { copy(text); });
    menu.addAction(tr("Settings of the timers…"), this, &StudyView::settingsWanted);
}

/// Of a header or diagram of one host.
std::optional<tcp::HostId> StudyView::hostAround(const QWidget* widget) const
{
    for (const QWidget* one = widget; one; one = one->parentWidget()) {
        if (const auto* header = qobject_cast<const panels::EndpointHeader*>(one)) return header->host();
        if (one == client_) return tcp::HostId::Client;
        if (one == server_) return tcp::HostId::Server;
    }
    return std::nullopt;
}

std::optional<tcp::EventChoice> StudyView::pointed() const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto segment = ladder_->selectedSegment();
    if (segment && focus && (focus == ladder_ || ladder_->isAncestorOf(focus)))
        return tcp::EventChoice{.segment = *segment};
    if (const auto host = hostAround(focus)) return tcp::EventChoice{.host = host};
    return std::nullopt;
}

void StudyView::showChain(const lab::Chain& chain)
{
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram) diagram->setChain(chain);
    }
    ladder_->setChain(chain);
}

void StudyView::offerState(QMenu& menu, std::optional<tcp::HostId> host, tcp::State state)
{
    const QString name = theme::stateName(state, appearance_.names);
    menu.addAction(tr("About %1").arg(name), this, [this, host, state] { emit stateClicked(host, state); });
    menu.addAction(tr("Copy “%1”").arg(name), this, [name] { copy(name); });
    menu.addSeparator();
    offerWhy(menu, {.host = host, .state = state});
}

void StudyView::offerDiagram(QMenu& menu, diagram::StateDiagram& diagram, QPoint global)
{
    const QPoint at = diagram.viewport()->mapFromGlobal(global);
    const std::optional<tcp::HostId> host = &diagram == clientDiagram_   ? std::optional(tcp::HostId::Client)
                                            : &diagram == serverDiagram_ ? std::optional(tcp::HostId::Server)
                                                                         : std::nullopt;
    if (const auto state = diagram.stateAt(at)) offerState(menu, host, *state);
    else if (const QString edge = diagram.edgeAt(at); !edge.isEmpty()) {
        menu.addAction(tr("About this arrow"), this, [this, edge] { emit edgeClicked(edge); });
        menu.addSeparator();
        offerWhy(menu, {.host = host, .edge = edge.toStdString()});
    }
    if (!menu.isEmpty()) menu.addSeparator();
    menu.addAction(tr("Copy the diagram as a picture"), this,
                   [&diagram] { QGuiApplication::clipboard()->setImage(diagram.toImage(2)); });
    menu.addAction(tr("Copy the diagram as text"), this, [&diagram] { copy(diagram.toText()); });
    menu.addSeparator();
    const auto zoom = [this](qreal factor) { setZoom({factor, zoom_.ladder, zoom_.text}); };
    menu.addAction(tr("Enlarge"), this, [this, zoom] { zoom(zoom_.diagram * 1.2); });
    menu.addAction(tr("Shrink"), this, [this, zoom] { zoom(zoom_.diagram / 1.2); });
    menu.addAction(tr("Fit"), this, [zoom] { zoom(1); });
    menu.addAction(tr("Line styles"), this, &StudyView::legendWanted);
}

}  // namespace app::workbench
