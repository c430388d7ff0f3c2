#pragma once

#include "measuring/real_job.h"
#include "measuring/recordings.h"
#include "workbench/feature.h"

#include <QElapsedTimer>
#include <QTimer>

class QAction;

namespace app::measuring {

class MeasuredBar;

/// What a real kernel did with the same script, beside the simulation: as it was recorded, or as it plays it now.
class Measuring : public workbench::Feature {
    Q_OBJECT

public:
    explicit Measuring(workbench::Workbench& bench);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    QWidget* widget(workbench::Slot slot) override;
    workbench::HelpTopic help() const override;

    /// Shows what was read of the lesson's recording, or says that nothing could be.
    void showRecording(const SharedTrace& trace);
    /// For tests: the job that plays, and the card, if one is open.
    RealJob& job() { return job_; }

private:
    void wireJob();
    void setMeasured(bool on);
    void playNow();
    void showProgress();
    void take(const SharedTrace& trace);
    void sayFailed(const QString& line);
    void showCard();
    void look();
    void tell(const lab::Moment& moment);
    void sayRefused();
    void nameEntry();

    QAction *asMeasured_, *onKernel_, *card_;
    MeasuredBar* bar_;
    RealJob job_;
    lab::Plan playing_;      ///< by the job
    int begun_ = 0;
    QElapsedTimer since_;
    QTimer clock_;           ///< shows that it goes on, where a step is long
    lab::Plan seen_;         ///< of which the recording was looked for
    Recording recording_;
    std::shared_ptr<const tcp::Trace> told_;  ///< what the bar tells of
};

}  // namespace app::measuring
