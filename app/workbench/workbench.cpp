#include "workbench/workbench.h"

#include "panels/step_strip.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/lesson_progress.h"
#include "workbench/message_bar.h"
#include "workbench/study_view.h"
#include "workbench/view_docks.h"

#include <QMainWindow>

namespace app::workbench {

Workbench::Workbench(QMainWindow& window, const Start& start)
    : QObject(&window), start_(start), window_(window),
      preferences_(start.remembers ? Preferences() : Preferences::none()), actions_(new Actions(this)),
      appearance_(new AppearanceController(*this)), messages_(new MessageBar), strip_(new panels::StepStrip),
      study_(new StudyView), docks_(new ViewDocks(window)), progress_(new LessonProgress(this)), view_(study_)
{
}

Workbench::~Workbench() = default;

void Workbench::showPage(QWidget* page, View* view)
{
    for (const Slot slot : {Slot::Centre, Slot::Beside}) view_->put(slot, nullptr);
    view_ = page ? view : study_;
    emit pageWanted(page);
    emit viewChanged();
}

bool Workbench::studying() const { return view_ == study_; }

}  // namespace app::workbench
