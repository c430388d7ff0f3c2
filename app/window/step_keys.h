#pragma once

#include <QObject>

class QMainWindow;

namespace app::window {

/// The keys that walk mean the same wherever the focus is, unless something is being typed or a list, a table, a
/// diagram is walked: a click into a text that is only read, on a button or a slider takes neither the arrows nor Home
/// and End.
class StepKeys : public QObject {
    Q_OBJECT

public:
    explicit StepKeys(QMainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& window_;
};

}  // namespace app::window
