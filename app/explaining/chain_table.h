#pragma once

#include "explaining/answer.h"

#include <QTableWidget>

namespace app::explaining {

/// The links of a chain, one a row: when, who, what, by which rule. Up and Down walk over them, Enter goes to the moment
/// of one; the keys that step stay with the window.
class ChainTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ChainTable(QWidget* parent = nullptr);

    void showLines(const std::vector<Line>& lines);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();
    /// Selects the row of this link.
    void select(std::size_t link);

signals:
    void linkChosen(std::size_t link);
    void linkActivated(std::size_t link);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void put(int row, const Line& line);
    void fit();
    void walk(int by);
    std::optional<std::size_t> linkOf(int row) const;

    std::vector<Line> lines_;
    theme::Appearance appearance_;
};

}  // namespace app::explaining
