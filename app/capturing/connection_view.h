#pragma once

#include "capturing/packet_panel.h"
#include "capturing/packet_quiz.h"
#include "lab/chain.h"
#include "lab/evidence.h"
#include "theme/appearance.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace app::diagram {
class StateDiagram;
}
namespace app::ladder {
class LadderView;
}
namespace app::panels {
class ReferenceCard;
}

namespace app::capturing {

class BesidePane;
class EvidencePanel;

/// One captured connection, packet by packet: the state diagram of each end, the ladder between them, what is said of
/// the packet, and what there is to say about the connection. The lesson that tells the same may stand beside it.
class ConnectionView : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionView(QWidget* parent = nullptr);

    /// With so many of its packets shown. Null: nothing.
    void open(std::shared_ptr<const lab::Evidence> evidence, std::size_t step);
    /// Of the whole connection, whatever of it is shown.
    const std::shared_ptr<const lab::Evidence>& evidence() const { return whole_; }
    /// What is shown: while predicting, what the capture had told up to the packet that is shown.
    const std::shared_ptr<const lab::Evidence>& shownEvidence() const { return shown_; }
    const lab::Moment& moment() const { return moment_; }
    std::size_t step() const { return moment_.step; }
    std::size_t stepCount() const { return whole_ ? whole_->captured.run.stepEnds.size() : 0; }
    /// One step on may be asked about first.
    void setStep(std::size_t step);
    void setPredicting(bool on);
    bool predicting() const { return quiz_.on(); }
    /// The lesson beside it, or the diagrams again.
    void setBeside(bool on);
    bool besideShown() const;
    BesidePane& beside() { return *beside_; }
    void setAppearance(const theme::Appearance& appearance);
    void setLanguage(const QString& language) { language_ = language; }
    ladder::LadderView& ladder() { return *ladder_; }
    /// What is said of the packet: title and sentences.
    QString said() const { return packets_->said(); }

signals:
    void assumptionsWanted(tcp::Assumptions may);
    void pointWanted(tcp::CapturePoint point);
    /// The lesson that tells the same, with so many of its steps done.
    void retoldWanted(std::size_t step);
    void lessonWanted(const QString& id);
    void leavingWanted(app::capturing::Leaving what);
    void predictingChanged(bool on);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeEnd(tcp::HostId host);
    void wire();
    void wireBeside();
    void go(std::size_t step);
    void answer(int option);
    void showMoment();
    void showLadders();
    QWidget* makeCaptured();
    void level();
    void showEnd(tcp::HostId host);
    void wireWhy();
    void askWhy(bool ahead);
    void showWhy(tcp::HostId host);
    void light(const lab::Chain& chain);
    void showCard(tcp::HostId host, tcp::State state);
    std::size_t retoldStep() const;

    std::shared_ptr<const lab::Evidence> whole_;
    std::shared_ptr<const lab::Evidence> shown_;
    PacketQuiz quiz_;
    std::optional<lab::Question> question_;
    lab::Moment moment_;
    QString language_ = QStringLiteral("en");
    theme::Appearance appearance_;
    static constexpr int kLadderMargin = 4; ///< px
    // The parts of the height that the ladder and the words have; a question, and a chain, have more to say than a
    // packet.
    inline static const QList<int> kRows{480, 170};
    inline static const QList<int> kRowsWhenAsked{400, 250};

    QSplitter* rows_;
    std::array<QWidget*, 2> sides_{};
    std::array<diagram::StateDiagram*, 2> diagrams_{};
    std::array<QLabel*, 2> ends_{};
    std::array<QLabel*, 2> proofs_{};
    ladder::LadderView* ladder_;
    QLabel* captured_; ///< above the ladder, as high as the head of the lesson beside it
    BesidePane* beside_;
    bool levelling_ = false;
    bool walking_ = false;   ///< along the links of a chain, which stays
    PacketPanel* packets_;
    EvidencePanel* panel_;
    QPointer<panels::ReferenceCard> card_;
};

} // namespace app::capturing
