#pragma once

#include "theme/appearance.h"

#include <QFont>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace app::trying {

/// Something to do, above the study: what, buttons, lines below. It can be closed, and takes no key from the study.
class TaskBar : public QFrame {
    Q_OBJECT

public:
    virtual void setAppearance(const theme::Appearance& appearance);

signals:
    void closed();

protected:
    TaskBar(const char* name, QWidget* parent);
    /// In the row of the title, each behind the one before; the one that closes is the last.
    QToolButton* addButton(const char* name);
    QLabel* addLine(const char* name, double size, QFont::Weight weight = QFont::Normal);
    virtual void retranslate() = 0;
    QLabel& title() { return *title_; }
    QToolButton& closer() { return *close_; }

    void changeEvent(QEvent* event) override;

private:
    QLabel* title_;
    QToolButton* close_;
    QHBoxLayout* top_;
    QVBoxLayout* column_;
};

}  // namespace app::trying
