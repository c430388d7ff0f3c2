#include "presenting/presenting.h"

#include "browser/inside.h"
#include "presenting/countdown.h"
#include "presenting/notes_tab.h"
#include "presenting/notes_window.h"
#include "presenting/present_keys.h"
#include "presenting/presentation_view.h"
#include "theme/icons.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/key_card.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

#include <utility>

namespace app::presenting {

using workbench::Actions;

Presenting::Presenting(workbench::Workbench& bench)
    : Feature(bench), present_(bench.actions().add("present", {Qt::Key_F5})),
      presentHere_(bench.actions().add("presentHere", {QKeySequence(Qt::SHIFT | Qt::Key_F5)})),
      notes_(bench.actions().add("notes", {Qt::Key_F10})), keys_(new PresentKeys(this)),
      notesTab_(new NotesTab(bench, this))
{
    connect(present_, &QAction::triggered, this, [this] {
        bench_.simulation().restart();
        fillScreen();
    });
    connect(presentHere_, &QAction::triggered, this, &Presenting::fillScreen);
    connect(notes_, &QAction::triggered, this, &Presenting::showNotes);
    connect(&bench, &workbench::Workbench::closing, this, [this] { setOn(false); });
    wireKeys();
    wireViewKeys();
}

std::vector<workbench::MenuItem> Presenting::menuItems() const
{
    using enum workbench::Menu;
    return {{View, 28, present_}, {View, 28, presentHere_}, {View, 28, notes_}};
}

workbench::HelpTopic Presenting::help() const
{
    return {tr("Present"),
            tr("F5 shows the lesson for a lecture hall: large type, one map, the sequence diagram and one caption. A "
               "clicker steps; B is black, S is a spotlight, Q asks the class, K counts down for a show of hands, ? "
               "lists all keys. F10 opens the speaker notes on your own screen.")};
}

void Presenting::retranslate()
{
    Actions::say(present_, tr("&Present"), tr("Present on a projector, from the beginning"), tr("Present F5"));
    Actions::say(presentHere_, tr("Present from h&ere"), tr("Present on a projector, from this step"));
    Actions::say(notes_, tr("Spe&aker notes"),
                 tr("A window for the lecturer's own screen: the explanation, the next step and the answer"));
}

/// The sizes of the view are those of a hall; the notes have a window of their own.
void Presenting::setAppearance(const theme::Appearance& appearance)
{
    present_->setIcon(theme::icon(theme::Icon::Present, appearance.theme));
    if (view_) view_->setAppearance(bench_.appearance().unscaled());
    if (notesWindow_) notesWindow_->setAppearance(bench_.appearance().chosen());
}

void Presenting::showMoment(const lab::Moment& moment)
{
    if (on()) view_->showMoment(moment);
    if (notesWindow_ && notesWindow_->isVisible()) notesWindow_->showMoment(moment);
    notesTab_->tell(moment);
}

void Presenting::wireKeys()
{
    lab::Simulation& lab = bench_.simulation();
    const auto trigger = [this](const char* name) { return [this, name] { bench_.actions().named(name)->trigger(); }; };
    connect(keys_, &PresentKeys::forward, &bench_, &workbench::Workbench::stepForward);
    connect(keys_, &PresentKeys::back, &lab, &lab::Simulation::stepBack);
    connect(keys_, &PresentKeys::first, &lab, &lab::Simulation::restart);
    connect(keys_, &PresentKeys::last, &lab, &lab::Simulation::toEnd);
    connect(keys_, &PresentKeys::jump, this, [&lab](int step) { lab.seek(static_cast<std::size_t>(step)); });
    connect(keys_, &PresentKeys::leave, this, &Presenting::leave);
    connect(keys_, &PresentKeys::quiz, this, trigger("predict"));
    connect(keys_, &PresentKeys::notes, this, &Presenting::showNotes);
    connect(keys_, &PresentKeys::theme, this, trigger("switchTheme"));
    connect(keys_, &PresentKeys::language, this, trigger("switchLanguage"));
    connect(keys_, &PresentKeys::fullScreen, this, trigger("fullScreen"));
    connect(keys_, &PresentKeys::help, &bench_, &workbench::Workbench::keysWanted);
}

/// In stages: the key card, the countdown, the black screen, the spotlight, the question, the presentation.
void Presenting::leave()
{
    for (auto* card : bench_.window().findChildren<workbench::KeyCard*>()) {
        if (card->isVisible() && card->close()) return;
    }
    if (view_->countdown().running()) return view_->countdown().stop();
    if (view_->black()) return view_->setBlack(false);
    if (view_->spotlight() != theme::Spotlight::Off) return view_->spotlightOff();
    if (view_->takeKey(QKeyEvent(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier))) return;
    setOn(false);
}

void Presenting::wireViewKeys()
{
    keys_->offerFirst([this](const QKeyEvent& key) { return view_->takeKey(key); });
    connect(keys_, &PresentKeys::black, this, [this] { view_->setBlack(!view_->black()); });
    connect(keys_, &PresentKeys::views, this, [this] { view_->switchViews(); });
    connect(keys_, &PresentKeys::panels, this, [this] { view_->hidePanels(); });
    connect(keys_, &PresentKeys::countdown, this, [this] { view_->countdown().toggle(); });
    connect(keys_, &PresentKeys::spotlight, this, [this] { view_->nextSpotlight(); });
    connect(keys_, &PresentKeys::larger, this, [this] { view_->changeType(1); });
    connect(keys_, &PresentKeys::smaller, this, [this] { view_->changeType(-1); });
    connect(keys_, &PresentKeys::normalSize, this, [this] { view_->changeType(0); });
}

bool Presenting::on() const { return view_ && &bench_.view() == view_; }

PresentationView& Presenting::view()
{
    if (view_) return *view_;
    view_ = new PresentationView;
    connect(view_, &PresentationView::stateClicked, &bench_, &workbench::Workbench::stateClicked);
    return *view_;
}

/// The page is made when it is first needed; the furniture goes, and comes back as it was.
void Presenting::setOn(bool on)
{
    if (on == this->on()) return;
    if (on) focusBefore_ = QApplication::focusWidget();
    PresentationView& page = view();
    bench_.showPage(on ? &page : nullptr, &page);
    view_->setBlack(false);
    view_->spotlightOff();
    view_->setAppearance(bench_.appearance().unscaled());
    keys_->setOn(on);
    if (on) bench_.window().setFocus();
    else restoreFocus();
    if (!on && stateBefore_) bench_.window().setWindowState(*std::exchange(stateBefore_, std::nullopt));
}

/// What of the furniture had the focus has it again; nothing, where nothing had.
void Presenting::restoreFocus()
{
    if (focusBefore_) focusBefore_->setFocus();
    else if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
}

void Presenting::fillScreen()
{
    if (on()) return;
    stateBefore_ = bench_.window().windowState();
    setOn(true);
    bench_.window().setWindowState(bench_.window().windowState() | Qt::WindowFullScreen);
}

NotesWindow& Presenting::notes()
{
    if (notesWindow_) return *notesWindow_;
    // Alone in a tab they belong to no other window: one that is not shown would keep the keys from them.
    notesWindow_ = new NotesWindow(browser::kInside ? nullptr : &bench_.window());
    notesWindow_->setAppearance(bench_.appearance().chosen());
    return *notesWindow_;
}

// The commands that step act in it, too.
void Presenting::showNotes()
{
    if constexpr (browser::kInside) return notesTab_->open();
    if (notesWindow_ && notesWindow_->isVisible()) {
        notesWindow_->close();
        return;
    }
    if (!notesWindow_) {
        const Actions& actions = bench_.actions();
        notes().addActions({actions.step, actions.back, present_, notes_});
        notesWindow_->placeBeside(bench_.window());
    }
    if (bench_.simulation().loaded()) notesWindow_->showMoment(bench_.simulation().moment());
    notesWindow_->show();
}

void Presenting::fillWithNotes() { notesTab_->fill(notes()); }

}  // namespace app::presenting
