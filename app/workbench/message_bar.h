#pragma once

#include "theme/appearance.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace app::workbench {

/// Messages in place, above what they are about: a bad file with every fault, a long run with its progress.
/// Nothing modal: what was shown before stays and can be used.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `lines` are facts one below the other, in a monospaced face; may be empty.
    void showMessage(const QString& title, const QStringList& lines = {});
    /// Not about anything wrong: one line that can be closed.
    void showNote(const QString& note);
    void showProgress(int done, int total);
    /// The same of something else that can be cancelled.
    void showWork(const QString& what, int done, int total);
    void clear();
    void setAppearance(const theme::Appearance& appearance);
    QString text() const;

signals:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* title_;
    QLabel* lines_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QToolButton* close_;
};

}  // namespace app::workbench
