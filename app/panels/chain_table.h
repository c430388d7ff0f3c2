#pragma once

#include "theme/appearance.h"

#include <QString>
#include <QTableWidget>

#include <optional>
#include <vector>

namespace app::panels {

/// A line of what is told of a chain of causes: a link of it, or words about the whole.
struct ChainLine {
    std::optional<std::size_t> link{};  ///< in the chain
    QString time{};
    QString host{};
    QString text{};
    QString source{};    ///< "RFC 9293 §3.10.7.1"
    QString sentence{};  ///< all of it, with what the clause says
    QString mark{};      ///< how well it is known: "proved by #6"; empty: it was computed
};

/// The links of a chain, one a row: when, who, what, by which rule, how well known. Up and Down walk over them, Enter
/// goes to the moment of one; the keys that step stay with the window.
class ChainTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ChainTable(QWidget* parent = nullptr);

    void showLines(const std::vector<ChainLine>& lines);
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
    void put(int row, const ChainLine& line);
    void fit();
    void walk(int by);
    std::optional<std::size_t> linkOf(int row) const;

    std::vector<ChainLine> lines_;
    theme::Appearance appearance_;
};

}  // namespace app::panels
