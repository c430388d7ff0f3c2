#pragma once

#include "lab/moment.h"
#include "lab/plan.h"
#include "lab/player.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace app {

/// Commands in, one signal out: a Plan, the run that follows from it, and the place in it that is shown.
/// Everything may be undone, because a Plan is all there is to remember.
class Simulation : public QObject {
    Q_OBJECT

public:
    explicit Simulation(QObject* parent = nullptr);
    ~Simulation() override;

    /// Shows it with so many steps done, and so many moments of the next one.
    void open(tcp::Scenario lesson, std::size_t step = 0, std::size_t moment = 0);
    void openFreePlay(std::string profile = "linux");
    /// A lesson in place of what is played; undo() brings that back.
    void openBeside(tcp::Scenario lesson);
    bool loaded() const { return timeline_ != nullptr; }

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
    /// Lets the clock run as contract 1.2 says.
    void run(const tcp::RunMode& mode);

    // Settings: the script is played again at once, the place is kept.
    /// Empty, or what is wrong with the value; then nothing has changed.
    std::optional<tcp::SettingError> setSetting(const std::string& key, const std::string& value);
    void setProfile(const std::string& name);
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

    // Playing a long script: it takes over half a second, then busy() says so and cancel() keeps what was.
    bool busy() const { return player_.running(); }
    void cancel();
    /// Blocks until nothing is being computed: for pictures and tests.
    void finish();

signals:
    void shown(const app::Moment& moment);
    /// A plan that cannot be played; what is shown has not changed.
    void failed(const QString& message);
    void playingChanged(bool playing);
    void busyChanged(bool busy);
    void progressed(int done, int steps);

private:
    /// Steps done, and moments into the next one: another run of the plan may have other moments.
    struct Place {
        std::size_t step = 0;
        std::size_t into = 0;
    };
    struct Snapshot {
        Plan plan;
        Place place;
    };
    enum class Why { Opened, Edited, Undone, Redone };

    void start(Plan plan, Place place, Why why);
    void poll();
    void adopt(Played played);
    void remember(Why why);
    void push(std::deque<Snapshot>& stack);
    void edit(Plan plan);
    void append(tcp::ScenarioStep step);
    void show(std::size_t step, std::size_t index);
    void showNearest(Place place);
    Place place() const { return {step_, index_ - beginOf(step_)}; }
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

    Snapshot next_;  ///< being played, and why
    Why why_ = Why::Opened;
    Player player_;
    QTimer poll_;
    QTimer ticker_;
    double speed_ = 1;
    std::deque<Snapshot> undo_;
    std::deque<Snapshot> redo_;
};

}  // namespace app
