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
/// refuse are greyed, and say with which error. Where there is no room for all calls in one row there are as
/// many rows as are allowed; what does not fit then folds into the last button.
class CallBar : public QWidget {
    Q_OBJECT

public:
    explicit CallBar(tcp::HostId host, QWidget* parent = nullptr, int rows = 1);

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
    /// Before it is shown, its width is not yet the one to share out.
    bool placed() const { return !testAttribute(Qt::WA_PendingResizeEvent); }
    std::vector<Command> commands() const;
    using Row = std::vector<QToolButton*>;
    Row rowWith(std::size_t first, std::size_t end) const;
    std::size_t fitting(std::size_t first) const;
    static int widthOf(const Row& row);
    int rowHeight() const { return qRound(28 * appearance_.textScale); }
    void place(const Row& row, int top);
    void fold(std::size_t shown);

    tcp::HostId host_;
    int mostRows_;
    int rows_ = 1;
    std::vector<Command> calls_;
    Command hang_, kill_, power_, cable_, read_;
    QToolButton* more_;
    QMenu* menu_;
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::panels
