#pragma once

#include "theme/look.h"

#include <QFrame>
#include <QString>

class QLabel;
class QToolButton;

namespace app {

/// Offers a lesson that was being written and never saved: in place, and nothing has to be answered.
class DraftBar : public QFrame {
    Q_OBJECT

public:
    explicit DraftBar(QWidget* parent = nullptr);

    void offer(const QString& title);
    void setLook(const Look& look);

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

}  // namespace app
