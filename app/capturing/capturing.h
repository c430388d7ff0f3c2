#pragma once

#include "capturing/packet_panel.h"
#include "workbench/feature.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QAction;

namespace app::capturing {

class CaptureWindow;
class SocketsWindow;

/// Real evidence: a capture's connections, and the one that is chosen packet by packet; rows of ss and netstat. Each in
/// a window of its own.
class Capturing : public workbench::Feature {
    Q_OBJECT

public:
    explicit Capturing(workbench::Workbench& bench);
    ~Capturing() override;

    /// True: the file looks like a capture, and its list is shown. With `now` it is read on return.
    bool open(const QString& path, bool now = false);
    CaptureWindow* window() const;
    /// The rows that are open.
    SocketsWindow* sockets() const;
    /// The window of pasted sockets, with this text.
    SocketsWindow* showSockets(const QString& text, bool now = false);

    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;

private:
    void make(bool now);
    void exportShown(Leaving what);
    void makeSockets(bool now);
    void askForFile();
    bool openText(const QString& path, bool now);
    void openLesson(const QString& id);
    void openPackets(const QByteArray& pcap);

    QAction *open_, *paste_;
    QPointer<CaptureWindow> window_;
    QPointer<SocketsWindow> sockets_;
    std::unique_ptr<QTemporaryDir> packets_; ///< of what was pasted: captures without data
};

}  // namespace app::capturing
