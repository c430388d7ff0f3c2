#pragma once

#include "theme/appearance.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace app::predicting {

class Scores;

/// What was predicted in each lesson: to be looked at, taken away as CSV, forgotten. Nothing leaves the machine.
class ScoreCard : public QDialog {
    Q_OBJECT

public:
    ScoreCard(Scores& scores, const QString& language, const theme::Appearance& appearance, QWidget* parent);

    /// False: the file cannot be written; the card says why.
    bool writeCsv(const QString& path);

private:
    void fill();
    void addRow(int row, const QStringList& cells);
    void exportCsv();
    void reset();
    QString titleOf(const QString& lesson) const;

    Scores& scores_;
    QString language_;
    QTableWidget* table_;
    QLabel* note_;
    QPushButton* export_;
    QPushButton* reset_;
    bool sure_ = false;  ///< reset was pressed once
};

}  // namespace app::predicting
