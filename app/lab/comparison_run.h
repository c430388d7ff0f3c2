#pragma once

#include "lab/divergence.h"
#include "lab/moment.h"
#include "lab/plan.h"
#include "lab/player.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace app::lab {

/// What the shown run is compared with.
struct ComparisonTarget {
    enum class What { Nothing, Lesson, Profile, Unchanged, Simulated };
    What what = What::Nothing;
    std::string profile{};  ///< of What::Profile

    friend bool operator==(const ComparisonTarget&, const ComparisonTarget&) = default;
};

/// The plan of the other run, if there is one: the lesson that a "what if" left, with the same settings; the same
/// script under another profile; the same script with the settings that nobody changed; of a measured run the
/// simulated.
std::optional<Plan> planAgainst(const Plan& plan, const ComparisonTarget& against);

/// A second run beside the one that is shown: what happens there at the same time, and where the two part. It is played
/// anew when the plan changes, off this thread where that takes long.
class ComparisonRun : public QObject {
    Q_OBJECT

public:
    explicit ComparisonRun(QObject* parent = nullptr) : QObject(parent) {}

    void setAgainst(ComparisonTarget against);
    const ComparisonTarget& against() const { return against_; }
    /// The plan of the run that is shown and its timeline. True: the other run is there; else ready() tells, unless
    /// there is none to compare with.
    bool follow(const Plan& plan, const Moment& moment);
    bool there() const { return timeline_ != nullptr; }

    /// The other run at this moment of the shown one. A lesson that was left is shown at the same time of the clock,
    /// the same script at the same of its steps and as long after its beginning. Before they part: the same moment.
    Moment beside(const Moment& moment);
    const std::optional<Divergence>& parting() const { return parting_; }
    const tcp::Settings& settings() const { return other_.settings; }
    /// When something happens in the other run next, after this instant.
    std::optional<tcp::Instant> nextAfter(tcp::Instant now) const;

signals:
    void ready();

private:
    void take(Played played);
    std::optional<Divergence> partingOf(const Plan& plan, const Moment& moment) const;
    void liveUntil(tcp::Instant now);
    std::size_t indexAt(tcp::Instant now, std::size_t first, std::size_t last) const;
    std::size_t indexBeside(const Moment& moment) const;

    ComparisonTarget against_;
    std::optional<Plan> plan_;  ///< of the other run
    Player player_{this};
    Played other_;
    std::shared_ptr<tcp::Timeline> timeline_;  ///< of the other run
    tcp::Trace simulated_;      ///< of What::Simulated
    bool partingKnown_ = false;  ///< of What::Simulated: neither run grows
    std::optional<Divergence> parting_;
};

}  // namespace app::lab
