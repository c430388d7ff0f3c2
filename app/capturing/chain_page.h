#pragma once

#include "lab/evidence_chain.h"
#include "theme/appearance.h"

#include <QWidget>

#include <array>
#include <memory>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace app::panels {
class ChainTable;
}

namespace app::capturing {

/// Why a captured host is in its state: the links back through the wire, each with its packet and whether it is proved.
class ChainPage : public QWidget {
    Q_OBJECT

public:
    explicit ChainPage(QWidget* parent = nullptr);

    /// Null: nothing.
    void show(const std::shared_ptr<const lab::Evidence>& evidence, tcp::HostId host, std::size_t moment);
    /// What the link that is looked at led to by the moment. Nothing where there is no chain.
    void showAhead(const std::shared_ptr<const lab::Evidence>& evidence, std::size_t moment);
    /// Of the other end of the chain: the link that began it.
    void lookAtOrigin();
    const lab::EvidenceChain& told() const { return told_; }
    tcp::HostId host() const { return host_; }
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();

signals:
    void hostWanted(tcp::HostId host);
    /// The link that is looked at.
    void linkChosen(std::size_t link);
    void packetWanted(quint64 packet);
    void aheadWanted();
    void closed();

private:
    void tell(std::size_t link);
    void spell();
    void fill();

    std::shared_ptr<const lab::Evidence> evidence_;
    lab::EvidenceChain told_;              ///< in the chosen spelling of states
    std::size_t link_ = 0;                 ///< looked at
    tcp::HostId host_{};
    std::size_t moment_ = 0;
    theme::StateNames names_ = theme::StateNames::Stevens;
    QLabel* heading_;
    std::array<QToolButton*, 2> hosts_{};  ///< by HostId
    QToolButton* ahead_;
    panels::ChainTable* table_;
    QLabel* sentence_;
};

}  // namespace app::capturing
