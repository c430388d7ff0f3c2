#pragma once

#include "workbench/feature.h"

#include <QPointer>

#include <optional>

class QAction;

namespace app::presenting {

class NotesTab;
class NotesWindow;
class PresentationView;
class PresentKeys;

/// The lecture: one view that fills the window in place of the study, its keys, and the notes on the lecturer's own
/// screen.
class Presenting : public workbench::Feature {
    Q_OBJECT

public:
    explicit Presenting(workbench::Workbench& bench);

    bool on() const;
    /// In the window as it is.
    void setOn(bool on);
    /// Full screen, as on a projector. Afterwards the window is as large as it was.
    void fillScreen();
    /// A window of its own, in a browser a tab; the same key closes the window.
    void showNotes();
    /// In that tab: they fill the page.
    void fillWithNotes();

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;

private:
    void leave();
    void wireKeys();
    void wireViewKeys();
    PresentationView& view();
    NotesWindow& notes();
    void restoreFocus();

    QAction *present_, *presentHere_, *notes_;
    PresentKeys* keys_;
    PresentationView* view_ = nullptr;        ///< made when it is first shown
    NotesWindow* notesWindow_ = nullptr;      ///< likewise
    NotesTab* notesTab_;
    QPointer<QWidget> focusBefore_;
    std::optional<Qt::WindowStates> stateBefore_;
};

}  // namespace app::presenting
