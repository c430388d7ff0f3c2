#include "explaining/explaining.h"

#include "explaining/chain_panel.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/message_bar.h"
#include "workbench/study_view.h"
#include "workbench/view_docks.h"
#include "workbench/workbench.h"

#include <QAction>

#include <utility>

namespace app::explaining {

using workbench::Actions;
using workbench::Slot;

Explaining::Explaining(workbench::Workbench& bench)
    : Feature(bench), why_(bench.actions().add("why", {Qt::Key_W})),
      ledTo_(bench.actions().add("ledTo", {QKeySequence(Qt::SHIFT | Qt::Key_W)}))
{
    wire();
}

void Explaining::wire()
{
    connect(why_, &QAction::triggered, this, [this] { toggle(false); });
    connect(ledTo_, &QAction::triggered, this, [this] { toggle(true); });
    connect(&bench_.study(), &workbench::StudyView::whyWanted, this, &Explaining::explain);
    connect(&bench_.docks(), &workbench::ViewDocks::whyWanted, this, &Explaining::explain);
    connect(&bench_.study(), &workbench::StudyView::stateClicked, this,
            [this](std::optional<tcp::HostId> host, tcp::State state) {
                if (open()) explain({.host = host, .state = state}, open_->asked.forward);
            });
    connect(&bench_, &workbench::Workbench::viewChanged, this, [this] {
        close();
        for (QAction* action : {why_, ledTo_}) action->setEnabled(bench_.studying());
    });
}

std::vector<workbench::MenuItem> Explaining::menuItems() const
{
    using enum workbench::Menu;
    return {{Run, 27, why_}, {Run, 28, ledTo_}};
}

workbench::HelpTopic Explaining::help() const
{
    return {tr("Why is this so?"),
            tr("W shows where the state of a host comes from: the chain of causes, back through the wire to "
               "what began it, each link with its time and its rule. A right click asks the same of a "
               "state, an arrow, a segment, a timer, a row of the tools, a variable. Shift+W shows what "
               "something led to. ↑ and ↓ walk over the links, Enter goes to one, Esc closes.")};
}

void Explaining::retranslate()
{
    Actions::say(why_, tr("&Why is this so?"), tr("The chain of causes, back through the wire to what began it"));
    Actions::say(ledTo_, tr("W&hat did this lead to?"), tr("The events that followed from it up to now"));
}

void Explaining::setAppearance(const theme::Appearance&)
{
    if (open()) refresh();
}

/// W closes what W has opened. From a chain, Shift+W goes on from the link that is looked at.
void Explaining::toggle(bool forward)
{
    if (!open()) return explainHere(forward);
    const Open was = *open_;
    if (!forward || was.asked.forward || was.answer.chain.links.empty()) return close();
    present({was.answer.chain.links[was.link].event.number, true, false, was.asked.moment});
}

/// Of what the keyboard is at; else of the last state that has changed.
void Explaining::explainHere(bool forward)
{
    if (!ready()) return;
    const tcp::EventChoice choice = bench_.study().pointed().value_or(lastChange());
    if (!forward || !choice.asksForState()) return explain(choice, forward);
    const lab::Moment& moment = bench_.simulation().moment();
    const tcp::Causes causes(*moment.timeline, moment.index);
    const tcp::TraceEvent* event =
        choice.host ? choice.find(causes, moment.world().host(*choice.host).state()) : nullptr;
    const auto chain = event ? causes.whatLedTo(event->number) : std::vector<tcp::CauseLink>();
    if (chain.empty()) tell(tr("Nothing has come of it yet."));
    else present({chain.back().event->number, true, false, moment.index});
}

/// The host whose state changed last: in what just happened, or before.
tcp::EventChoice Explaining::lastChange() const
{
    const lab::Moment& moment = bench_.simulation().moment();
    const tcp::Causes causes(*moment.timeline, moment.index);
    const auto& events = causes.events();
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (std::holds_alternative<tcp::StateChanged>((*event)->what)) return {.host = (*event)->host};
    return {.host = tcp::HostId::Client};
}

/// False after a note: a question has the place and the answer is the user's, or nobody wrote the causes down.
bool Explaining::ready()
{
    if (!bench_.studying() || !bench_.simulation().loaded()) return false;
    if (bench_.simulation().measured()) {
        tell(tr("A recording does not show what caused what."));
        return false;
    }
    if (!open() && bench_.study().asked()) {
        tell(tr("First answer the question, or let it be shown (Esc)."));
        return false;
    }
    return true;
}

void Explaining::explain(const tcp::EventChoice& choice, bool forward)
{
    if (!ready()) return;
    const lab::Moment& moment = bench_.simulation().moment();
    const tcp::Causes causes(*moment.timeline, moment.index);
    const tcp::State now = choice.host ? moment.world().host(*choice.host).state() : tcp::State::Closed;
    const tcp::TraceEvent* event = choice.find(causes, now);
    if (!event) return tell(tr("Nothing has happened yet. Take a step first."));
    const auto* change = std::get_if<tcp::StateChanged>(&event->what);
    const bool stands = change && choice.edge.empty() && change->to == moment.world().host(event->host).state();
    const bool last = stands && event == tcp::EventChoice{.host = event->host}.find(causes, change->to);
    present({event->number, forward, last, moment.index});
}

void Explaining::present(const Asked& asked)
{
    const lab::Moment& moment = bench_.simulation().moment();
    bench_.simulation().pause();
    open_ = Open{asked, moment.timeline, moment.index, 0, {}};
    bench_.view().put(Slot::Beside, &panel());
    refresh();
    panel().setFocus();
}

void Explaining::refresh()
{
    open_->answer = explaining::explain(*open_->timeline, open_->asked, bench_.appearance().scaled().names);
    panel().showAnswer(open_->answer, open_->link);
    light(open_->link);
}

void Explaining::light(std::size_t link)
{
    if (!open()) return;
    open_->link = link;
    lab::Chain chain = open_->answer.chain;
    chain.selected = link;
    bench_.study().showChain(chain);
}

/// The chain stays: it can be walked moment by moment.
void Explaining::goTo(std::size_t link)
{
    if (!open() || link >= open_->answer.chain.links.size()) return;
    light(link);
    open_->shown = open_->answer.chain.links[link].moment;
    bench_.simulation().seekMoment(open_->shown);
}

void Explaining::close()
{
    if (!open()) return;
    open_.reset();
    bench_.study().showChain({});
    bench_.study().put(Slot::Beside, nullptr);
}

/// Another moment ends it: the words of the step are wanted again.
/// Of this moment only: gone with the next step.
void Explaining::tell(const QString& note)
{
    bench_.messages().showNote(note);
    told_ = note;
}

void Explaining::showMoment(const lab::Moment& moment)
{
    if (!told_.isEmpty() && bench_.messages().text() == std::exchange(told_, {})) bench_.messages().clear();
    if (!open()) return;
    if (moment.timeline != open_->timeline || moment.index != open_->shown) return close();
    refresh();
}

bool Explaining::stepForward()
{
    close();
    return false;
}

ChainPanel& Explaining::panel()
{
    if (panel_) return *panel_;
    panel_ = new ChainPanel;
    connect(panel_, &ChainPanel::linkChosen, this, &Explaining::light);
    connect(panel_, &ChainPanel::linkActivated, this, &Explaining::goTo);
    connect(panel_, &ChainPanel::closed, this, &Explaining::close);
    return *panel_;
}

}  // namespace app::explaining
