#pragma once

#include "observation/pasted.h"
#include "theme/appearance.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace app::diagram {
class StateDiagram;
}

namespace app::capturing {

/// What ss, netstat or tcpdump printed, pasted: how many sockets are in each state, by whom, and what is worth a look.
class SocketsWindow : public QWidget {
    Q_OBJECT

public:
    explicit SocketsWindow(QWidget* parent = nullptr);

    void setAppearance(const theme::Appearance& appearance);
    /// Takes the place of what stands there; it may be edited.
    void setText(const QString& text);
    const tcp::PastedText& read() const { return read_; }
    diagram::StateDiagram& diagram() { return *diagram_; }

signals:
    void lessonWanted(const QString& id);
    /// The packets that lines of tcpdump tell, as a capture file.
    void captureWanted(const QByteArray& pcap);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeText();
    QWidget* makeReading();
    void readAgain();
    void show();
    QString findingsHtml() const;
    QString groupsHtml(tcp::PastedBy by) const;
    QString countsOf(const tcp::PastedCounts& counts) const;
    void retranslate();

    tcp::PastedText read_;
    theme::Appearance appearance_;
    QPlainTextEdit* text_;
    QLabel* summary_;
    diagram::StateDiagram* diagram_;
    QTextBrowser* reading_;
    QPushButton* paste_;
    QPushButton* capture_;
};

}  // namespace app::capturing
