#pragma once

#include "files/scenario_reader.h"

#include <QObject>
#include <QString>

#include <functional>

namespace app::workbench {
class Menus;
class Workbench;
}

namespace app::window {

/// What is open: a lesson of the library, a file of the user, a recording of a real run, or free play; the recent
/// files; and what was open last time. A file with faults opens nothing: they are told in the message bar, and what was
/// open stays open.
class Documents : public QObject {
    Q_OBJECT

public:
    /// True where somebody else has opened the file.
    using Opener = std::function<bool(const QString& path)>;
    Documents(workbench::Workbench& bench, workbench::Menus& menus, Opener elsewhere);

    /// `name`: id of the library or path, to be remembered; may be empty.
    void openScenario(const files::ScenarioFile& file, const QString& name);
    /// A built-in id or a path. False: it has faults.
    bool open(const QString& idOrPath);
    bool openFile(const QString& path);
    void openFreePlay();
    /// What was open last time; the first lesson where there is none.
    void openRemembered();
    void remember();

protected:
    /// Files are dropped on the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool openRecording(const QString& path);
    void openAtStep(const files::ScenarioFile& file, std::size_t step);
    void tellOpening(const files::ScenarioFile& file, const QString& name);
    void showFaults(const QString& name, const files::ScenarioFile& file);
    void addRecentFile(const QString& path);
    void askForFile();
    void askWhereToSave();
    void save(const QString& path);

    workbench::Workbench& bench_;
    workbench::Menus& menus_;
    Opener elsewhere_;
    QString opened_;
};

}  // namespace app::window
