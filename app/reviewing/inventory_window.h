#pragma once

#include "practice/inventory.h"
#include "reviewing/own_window.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace app::charts {
class GainChart;
}

namespace app::reviewing {

class ItemCard;

/// The inventory: its 36 items on the screen, on paper, and what a class did. Nothing is told right or wrong before the
/// end; the answers go nowhere but into the file that is asked for.
class InventoryWindow : public OwnWindow {
    Q_OBJECT

public:
    explicit InventoryWindow(QWidget* parent = nullptr);

    void setAppearance(const theme::Appearance& appearance) override;
    /// Begins the form from its first item.
    void begin(tcp::practice::Form form);
    const tcp::practice::AnswerSheet& sheet() const { return sheet_; }
    /// The chart of a class.
    void showClass(const std::vector<tcp::practice::AnswerSheet>& sheets);
    /// Empty, or why the form (or its key) was not written as PDF.
    QString writePdf(tcp::practice::Form form, bool key, const QString& path) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void retranslate() override;

private:
    QWidget* makeStart();
    QWidget* makeItems();
    QWidget* makeEnd();
    QWidget* makeClass();
    void showItem();
    void go(int by);
    void finish();
    QString resultWords() const;
    tcp::practice::Form chosenForm() const;
    void askWhereToPrint(bool key);
    void askWhereToSave();
    void askForClass();
    void readClass(const QString& path);

    tcp::practice::AnswerSheet sheet_;
    std::size_t place_ = 0;
    std::vector<tcp::practice::AnswerSheet> class_;
    theme::Appearance appearance_;
    QStackedWidget* pages_;
    struct {
        QLabel *title, *caution, *formWord, *whenWord, *note;
        QComboBox *form, *when;
        QPushButton *begin, *paper, *key, *readClass;
    } start_{};
    struct {
        QLabel* number;
        ItemCard* card;
        QPushButton *back, *next, *finish;
    } items_{};
    struct {
        QLabel* result;
        QPushButton *again, *save;
    } end_{};
    struct {
        QLabel* words;
        charts::GainChart* chart;
        QPushButton* home;
    } classPage_{};
};

}  // namespace app::reviewing
