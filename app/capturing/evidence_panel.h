#pragma once

#ifndef Q_MOC_RUN  // moc cannot read <compare>
#include "lab/evidence.h"
#endif
#include "theme/appearance.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTabBar;
class QStackedWidget;
class QTextBrowser;

namespace app::capturing {

/// What there is to say about a captured connection, worst first; how the model would have answered; what the marks
/// mean.
class EvidencePanel : public QFrame {
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const lab::Evidence>& evidence);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void packetWanted(quint64 packet);
    void lessonWanted(const QString& id);
    void provedOnlyWanted(bool on);
    void pointWanted(tcp::CapturePoint point);
    void retoldWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* makeButtons();
    void fill();
    QString judgeText() const;
    QString marksText() const;

    std::shared_ptr<const lab::Evidence> evidence_;
    theme::Appearance appearance_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QTextBrowser* findings_;
    QTextBrowser* judge_;
    QTextBrowser* marks_;
    QCheckBox* provedOnly_;
    QComboBox* point_;  ///< where the capture was made
    QPushButton* retold_;
};

}  // namespace app::capturing
