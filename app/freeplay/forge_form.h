#pragma once

#include "panels/panel.h"
#include "scenario/action_text.h"

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace app::freeplay {

/// A forged segment by form: to whom, control bits, numbers as expressions (reference: actions). It says what the
/// segment is and which line of a scenario it amounts to; what is wrong with a field is said in place. Enter sends.
class ForgeForm : public panels::Panel {
    Q_OBJECT

public:
    explicit ForgeForm(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    /// The line of reference: actions that the fields amount to, right or wrong.
    QString line() const;

signals:
    void requested(const tcp::Action& action);
    void left();  ///< Escape

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Field { Seq, Ack, Length, Window, kFields };
    struct Entry {
        QLabel* name;
        QLineEdit* edit;
        QLabel* value;
    };

    void makeTarget(QGridLayout& grid);
    void makeBits(QGridLayout& grid);
    void makeFields(QGridLayout& grid);
    void makeWords(QGridLayout& grid);
    QString head() const;
    tcp::HostId target() const;
    std::optional<Field> fieldAt(std::size_t offset) const;
    void update();
    void showAction(const tcp::InjectAction& action);
    QString faultWords(const tcp::TextError& error) const;
    void showFault(const tcp::TextError& error);
    void send();

    QLabel *toLabel_, *bitsLabel_;
    std::array<QRadioButton*, 2> hosts_;
    std::array<QCheckBox*, 6> bits_;
    std::array<Entry, kFields> fields_;
    QLabel *sentence_, *line_, *fault_;
    QPushButton* send_;
    std::optional<tcp::InjectAction> action_;
    lab::Moment moment_;
};

}  // namespace app::freeplay
