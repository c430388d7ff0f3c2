#pragma once

#include "panels/panel.h"
#include "panels/tool_text.h"

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QTextEdit;
class QToolButton;

namespace app::panels {

class TimersTable;

/// What ss, netstat, /proc/net/tcp, tcpdump and tcpstates would print at this moment on each host, conntrack on the box
/// between them, and the timers that run. The text can be selected and copied.
class ToolsView : public Panel {
    Q_OBJECT

public:
    enum class Tool { Ss, Netstat, Proc, Tcpdump, Tcpstates, Conntrack, Timers };

    explicit ToolsView(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    QSize minimumSizeHint() const override;

    Tool tool() const;
    void setTool(Tool tool);
    /// All that the current tab shows, also what is scrolled out of sight.
    QString text() const;

signals:
    /// By the menu of a row: where it comes from; `forward`: what it led to.
    void whyWanted(const tcp::EventChoice& choice, bool forward);

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
    void offerRow(QPoint place);
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
    lab::Moment moment_;
    theme::Appearance appearance_;
    ToolText shown_;
    qreal px_ = 0;         ///< of the terminal, before the text scale
    std::optional<tcp::System> system_;   ///< empty: that of the profile
    Place place_;
};

}  // namespace app::panels
