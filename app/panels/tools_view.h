#pragma once

#include "panels/panel.h"
#include "panels/tool_text.h"

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QTextEdit;
class QToolButton;

namespace app {

class TimersTable;

/// What ss, netstat, /proc/net/tcp, tcpdump and tcpstates would print at this moment on each host, and the timers
/// that run. The text can be selected and copied.
class ToolsView : public Panel {
    Q_OBJECT

public:
    enum class Tool { Ss, Netstat, Proc, Tcpdump, Tcpstates, Timers };

    explicit ToolsView(QWidget* parent = nullptr);

    void showMoment(const Moment& moment) override;
    void setLook(const Look& look) override;
    QSize minimumSizeHint() const override;

    Tool tool() const;
    void setTool(Tool tool);
    /// All that the current tab shows, also what is scrolled out of sight.
    QString text() const;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* makeTop();
    void makeText();
    void toolChosen();
    TimersTable* timers();
    void choiceMade();
    void fillChoice();
    int choiceOf(Tool tool) const;
    ToolText textOf(Tool tool) const;
    void refresh();
    qreal fittingPx() const;
    void put();
    void copy();

    QTabBar* tabs_;
    QComboBox* choice_;    ///< the system of netstat, the place of a capture
    QToolButton* copy_;
    QStackedWidget* pages_;
    QTextEdit* page_;
    TimersTable* timers_ = nullptr;  ///< until they are first chosen
    Moment moment_;
    Look look_;
    ToolText shown_;
    qreal px_ = 0;         ///< of the terminal, before the text scale
    std::optional<tcp::System> system_;   ///< empty: that of the profile
    Place place_;
};

}  // namespace app
