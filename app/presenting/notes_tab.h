#pragma once

#include "lab/moment.h"

#include <QObject>

namespace app::workbench {
class Workbench;
}

namespace app::presenting {

class NotesWindow;

/// In a browser the notes stand in a tab of their own, with the program a second time. The lecture tells it each
/// moment as a link; the keys of the tab step the lecture.
class NotesTab : public QObject {
    Q_OBJECT

public:
    explicit NotesTab(workbench::Workbench& bench, QObject* parent);

    void open();
    /// The tab shows this, if there is one.
    void tell(const lab::Moment& moment);
    /// This page is that tab: the notes fill it, and from now on show what they are told.
    void fill(NotesWindow& notes);

private:
    void hear(const QString& text);
    void follow(const QString& text);

    workbench::Workbench& bench_;
    bool followed_ = false;   ///< a tab has asked for moments
    bool following_ = false;  ///< this is it
};

}  // namespace app::presenting
