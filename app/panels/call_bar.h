#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QWidget>

#include <array>
#include <vector>

class QMenu;
class QToolButton;

namespace app::panels {

/// What an application or its machine can do next: the calls of one endpoint and its faults. Calls that TCP would
/// refuse are greyed, and say with which error. What does not fit folds into the last button.
class CallBar : public QWidget {
    Q_OBJECT

public:
    explicit CallBar(tcp::HostId host, QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void requested(const tcp::Action& action);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A button and the menu entry that stands for it when there is no room.
    struct Command {
        QAction* action;
        QToolButton* button;
    };

    Command makeCommand(const QString& name);
    void makeCalls();
    void makeFaults();
    void makeSizes();
    void makeHalves();
    void call(tcp::HostCall call, std::uint32_t octets = 0);
    void enable(const Command& command, bool on, const QString& tip);
    void showFaults(const tcp::World& world);
    void disableAll();
    void invite(bool on);
    void retranslate();
    void arrange();
    std::vector<Command> commands() const;
    std::vector<QToolButton*> rowWith(std::size_t commands) const;
    int widthOf(const std::vector<QToolButton*>& row) const;
    void fold(std::size_t shown);

    tcp::HostId host_;
    std::vector<Command> calls_;
    Command hang_, kill_, power_, cable_, read_;
    QToolButton* more_;
    QMenu* menu_;
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::panels
