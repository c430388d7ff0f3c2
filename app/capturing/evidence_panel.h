#pragma once

#include "lab/evidence.h"
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

class ChainPage;
class MarksPage;

/// What there is to say about a captured connection, worst first; how the model would have answered; what led to the
/// state of an end; what the marks mean.
class EvidencePanel : public QFrame {
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const lab::Evidence>& evidence);
    /// The page of what led to a state, or the findings again.
    void setWhyShown(bool on);
    bool whyShown() const;
    ChainPage& why() { return *why_; }
    void setAppearance(const theme::Appearance& appearance);

signals:
    void packetWanted(quint64 packet);
    void lessonWanted(const QString& id);
    void assumptionsWanted(tcp::Assumptions may);
    void pointWanted(tcp::CapturePoint point);
    void retoldWanted();
    void whyShownChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* makeButtons();
    void fill();
    QString inChosen(const QString& words) const;
    QString judgeText() const;

    std::shared_ptr<const lab::Evidence> evidence_;
    theme::Appearance appearance_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QTextBrowser* findings_;
    QTextBrowser* judge_;
    MarksPage* marks_;
    ChainPage* why_;
    QCheckBox* provedOnly_;
    QComboBox* point_;  ///< where the capture was made
    QPushButton* retold_;
};

}  // namespace app::capturing
