#pragma once

#include "theme/appearance.h"

#include <QFrame>
#include <QString>

class QLabel;
class QToolButton;

namespace app::authoring {

/// Offers to go on with a lesson that was never saved. A bar in the window, not a dialog: it can be ignored.
class DraftBar : public QFrame {
    Q_OBJECT

public:
    explicit DraftBar(QWidget* parent = nullptr);

    void offer(const QString& title);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void openWanted();
    void discarded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString title_;
    QLabel* words_;
    QToolButton* open_;
    QToolButton* discard_;
};

}  // namespace app::authoring
