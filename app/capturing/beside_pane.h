#pragma once

#include "lab/evidence.h"
#include "lab/player.h"
#include "theme/appearance.h"

#include <QFrame>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace app::ladder {
class LadderView;
}
namespace app::panels {
class ElidedLabel;
class StateChip;
} // namespace app::panels

namespace app::capturing {

/// The lesson that tells the same as a captured connection, under a profile of one's choice: it stands beside the
/// captured ladder on the same axis. The first packet that this profile would not have sent or answered so is marked in
/// both.
class BesidePane : public QFrame {
    Q_OBJECT

public:
    explicit BesidePane(QWidget* parent = nullptr);

    /// Plays its lesson; null: none.
    void open(std::shared_ptr<const lab::Evidence> evidence);
    /// The lesson has been played.
    bool there() const { return played_.run.has_value(); }
    /// What stands beside this moment of the capture; both are marked once one of them has come to the difference.
    lab::Moment beside(lab::Moment& captured) const;
    void showBeside(const lab::Moment& lesson, const lab::Moment& captured);
    /// Of the capture: where the first difference lies; none: there is none.
    std::optional<std::uint64_t> differingPacket() const;
    ladder::LadderView& ladder() { return *ladder_; }
    void setAppearance(const theme::Appearance& appearance);

signals:
    void ready();
    void packetWanted(quint64 packet);
    void studyWanted();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void play();
    void take(lab::Played played);
    void showDifference();
    std::size_t indexAt(tcp::Instant at) const;
    void retranslate();

    std::shared_ptr<const lab::Evidence> evidence_;
    std::shared_ptr<const tcp::Scenario> lesson_;
    std::shared_ptr<const tcp::Timeline> timeline_;
    lab::Played played_;
    lab::Player player_{this};
    std::string profile_ = "linux";
    QLabel* name_;
    QComboBox* profiles_;
    std::array<panels::StateChip*, 2> chips_{};
    QPushButton* study_;
    QToolButton* close_;
    QLabel* difference_;
    QToolButton* showIt_;
    ladder::LadderView* ladder_;
};

} // namespace app::capturing
