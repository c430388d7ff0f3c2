#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QTableWidget>

namespace app {

/// "retransmission", "TIME-WAIT, 2 MSL" in the current language.
QString timerWord(tcp::Timer timer);

/// The running timers of both hosts, the next one first: how long yet, and what they lead to. A connection that no
/// timer watches is there too, with whom it waits for instead.
class TimersTable : public QTableWidget {
    Q_OBJECT

public:
    explicit TimersTable(QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void retranslate();
    QString plainText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row;
    std::vector<Row> rowsOf(const Moment& moment) const;
    void addRows(std::vector<Row>& rows, const tcp::Connection& connection, tcp::HostId host,
                 const tcp::World& world) const;
    void put(int at, const Row& row);
    void fit();

    Look look_;
};

}  // namespace app
