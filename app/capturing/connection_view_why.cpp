// What led to the state of an end, on the page beside the packet, on the ladder and on the diagrams.

#include "capturing/chain_page.h"
#include "capturing/connection_view.h"
#include "capturing/evidence_panel.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSplitter>

namespace app::capturing {

/// W and Shift+W are the capture's here, whatever command of the main window has it.
bool ConnectionView::event(QEvent* event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    const auto* key = asked ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool plain = key && (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier);
    if (!plain || key->key() != Qt::Key_W) return QWidget::event(event);
    event->accept();
    return true;
}

void ConnectionView::wireWhy()
{
    ChainPage& why = panel_->why();
    connect(panel_, &EvidencePanel::whyShownChanged, this, [this](bool on) {
        rows_->setSizes(on || quiz_.on() ? kRowsWhenAsked : kRows);
        if (!on) light({});
        if (!on || !whole_) return setFocus();
        showWhy(lab::lastChanged(*shown_, moment_.index));
        panel_->why().setFocus();
    });
    connect(&why, &ChainPage::hostWanted, this, [this](tcp::HostId host) {
        if (shown_) showWhy(host);
        panel_->why().setFocus();
    });
    connect(&why, &ChainPage::aheadWanted, this, [this] { askWhy(true); });
    connect(&why, &ChainPage::linkChosen, this, [this](std::size_t link) {
        lab::Chain chain = panel_->why().told().chain;
        chain.selected = link;
        light(chain);
    });
    connect(&why, &ChainPage::packetWanted, this, [this](quint64 packet) {
        const QScopedValueRollback stays(walking_, true);
        go(whole_->stepOf(packet));
    });
    connect(&why, &ChainPage::closed, this, [this] { panel_->setWhyShown(false); });
}

void ConnectionView::showWhy(tcp::HostId host)
{
    panel_->why().show(shown_, host, moment_.index);
    if (panel_->why().told().lines.empty()) light({});
}

/// W closes what is open, Shift+W goes on from the link that is looked at; where nothing is open, from what began the
/// chain.
void ConnectionView::askWhy(bool ahead)
{
    ChainPage& page = panel_->why();
    const bool open = panel_->whyShown();
    if (!ahead) return panel_->setWhyShown(!open);
    if (open && page.told().ahead) return showWhy(page.host());
    panel_->setWhyShown(true);
    if (!open) page.lookAtOrigin();
    page.showAhead(shown_, moment_.index);
    page.setFocus();
}

void ConnectionView::light(const lab::Chain& chain)
{
    ladder_->setChain(chain);
    for (diagram::StateDiagram* diagram : diagrams_) diagram->setChain(chain);
}

} // namespace app::capturing
