#pragma once

#include "lab/moment.h"
#include "simulation/event_choice.h"
#include "theme/appearance.h"

#include <QTableWidget>

#include <optional>
#include <vector>

namespace app::panels {

/// The running timers of both hosts, the next one first: how long yet, and what they lead to. A connection that no
/// timer watches is there too, with whom it waits for instead.
class TimersTable : public QTableWidget {
    Q_OBJECT

public:
    explicit TimersTable(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();
    QString plainText() const;
    /// The event that the row there stands for: its timer was set, or its host came to its state.
    std::optional<tcp::EventChoice> choiceAt(QPoint inViewport) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row;
    std::vector<Row> rowsOf(const lab::Moment& moment) const;
    void addRows(std::vector<Row>& rows, const tcp::Connection& connection, tcp::HostId host,
                 const tcp::World& world) const;
    void put(int at, const Row& row);
    void fit();

    std::vector<tcp::EventChoice> about_;  ///< each row
    theme::Appearance appearance_;
};

}  // namespace app::panels
