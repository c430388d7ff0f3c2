#pragma once

#include "lab/moment.h"
#include "lab/plan.h"
#include "lab/plan_history.h"
#include "lab/player.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace app::lab {

/// Commands in, one signal out: a Plan, the run that follows from it, and the place in it that is shown.
/// Everything may be undone, because a Plan is all there is to remember.
class Simulation : public QObject {
    Q_OBJECT

public:
    explicit Simulation(QObject* parent = nullptr);
    ~Simulation() override;

    /// Shows it with so many steps done, and so many moments of the next one.
    void open(tcp::Scenario lesson, std::size_t step = 0, std::size_t moment = 0);
    /// What a kernel did with this script, opened by itself.
    void openMeasured(tcp::Scenario script, std::shared_ptr<const tcp::Trace> trace);
    void openFreePlay(std::string profile = "linux");
    /// A lesson in place of what is played; undo() brings that back.
    void openBeside(tcp::Scenario lesson);
    /// Free play that somebody has begun already, or that has a lesson to stand beside; undo() brings back what was.
    void openPlan(Plan plan, PlanPlace place);
    bool loaded() const { return timeline_ != nullptr; }
    /// The same script as a kernel played it; none: as it is simulated. A measured run can only be looked at: what
    /// would change it is refused.
    void showMeasured(std::shared_ptr<const tcp::Trace> trace);
    bool measured() const { return plan_.measured != nullptr; }
    /// "linux 6.18.44": who played the measured run; else empty.
    QString source() const { return measured() ? QString::fromStdString(plan_.measured->source) : QString(); }

    const Plan& plan() const { return plan_; }
    const Moment& moment() const { return moment_; }
    const tcp::Settings& settings() const { return settings_; }
    /// Scenario steps, done and to come.
    std::size_t stepCount() const { return stepEnds_.size(); }
    std::size_t momentCount() const { return timeline_ ? timeline_->size() : 0; }
    const std::vector<tcp::Verdict>& verdicts() const { return verdicts_; }

    // Moving. All clamp; none changes what was played, but stepForward() past the end of a record lengthens it.
    void restart() { seek(0); }
    void stepForward();
    void stepBack();
    void toEnd() { seek(stepCount()); }
    void seek(std::size_t step);
    void seekMoment(std::size_t index);
    bool canStepForward() const;
    bool canStepBack() const { return loaded() && (step_ > 0 || index_ > 0); }

    // Causes by hand: what follows the shown moment is cut, a lesson becomes a "what if".
    void apply(const tcp::Action& action);
    /// Lets the clock run as reference: run says.
    void run(const tcp::RunMode& mode);

    // Settings: the script is played again at once, the place is kept.
    /// "msl", or "client.keepalive" for one host. Empty, or what is wrong with the value; then nothing has changed.
    std::optional<tcp::SettingError> setSetting(const std::string& key, const std::string& value);
    /// "linux", or "client=linux,server=windows".
    void setProfile(const std::string& choice);
    void resetSettings();
    bool settingsChanged() const { return !plan_.overrides.empty() || !plan_.profile.empty(); }

    void play();
    void pause();
    bool playing() const { return ticker_.isActive(); }
    void setSpeed(double speed);  ///< 0.25 to 4
    double speed() const { return speed_; }

    void undo();
    void redo();
    bool canUndo() const { return !undo_.empty(); }
    bool canRedo() const { return !redo_.empty(); }
    const PlanHistory& undoable() const { return undo_; }
    /// What was played, with the settings that were changed, as a scenario of its own.
    tcp::Scenario record() const;
    /// The same closing with client and server exchanged (tcp::swappedRoles()), and back; for a lesson as written.
    bool canSwapRoles() const;
    void swapRoles();
    /// The script as its author wants it now, words included; the place is kept, and undo leads back.
    void rewrite(tcp::Scenario script);
    /// Out of a "what if", back to the lesson at the step where it was left.
    void backToLesson();

    void setLanguage(const QString& language);
    /// The same moment once more, when it is told in other words.
    void showAgain();

    // Playing a long script: it takes over half a second, then busy() says so and cancel() keeps what was.
    bool busy() const { return player_.running(); }
    void cancel();
    /// Blocks until nothing is being computed: for pictures and tests.
    void finish();

signals:
    void shown(const app::lab::Moment& moment);
    /// A plan that cannot be played; what is shown has not changed.
    void failed(const QString& message);
    /// A hand wanted to change a measured run: nothing has happened.
    void refused();
    void playingChanged(bool playing);
    void busyChanged(bool busy);
    void progressed(int done, int steps);

private:
    enum class Why { Opened, Edited, Undone, Redone };

    bool mayChange();
    void start(Plan plan, PlanPlace place, Why why);
    void adopt(Played played);
    void remember(Why why);
    void edit(Plan plan);
    void append(tcp::ScenarioStep step);
    void show(std::size_t step, std::size_t index);
    void showNearest(PlanPlace place);
    PlanPlace place() const { return {step_, index_ - beginOf(step_)}; }
    std::size_t beginOf(std::size_t step) const { return step == 0 ? 0 : stepEnds_[step - 1]; }
    std::size_t endOf(std::size_t step) const { return stepEnds_[step]; }
    void tick();
    int pauseAfterMoment() const;

    Plan plan_;
    tcp::Settings settings_;
    std::shared_ptr<tcp::Timeline> timeline_;
    std::vector<std::size_t> stepEnds_;
    std::vector<tcp::Verdict> verdicts_;
    std::size_t step_ = 0;
    std::size_t index_ = 0;
    Moment moment_;
    QString language_ = QStringLiteral("en");

    PlacedPlan next_;  ///< being played, and why
    Why why_ = Why::Opened;
    Player player_{this};
    bool late_ = false;  ///< the window says that it is busy
    QTimer ticker_;
    double speed_ = 1;
    PlanHistory undo_;
    PlanHistory redo_;
};

}  // namespace app::lab
