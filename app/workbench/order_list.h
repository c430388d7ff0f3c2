#pragma once

#include <QListWidget>
#include <QStringList>

namespace app::workbench {

/// Things to be put in order, the first on the left, in as many lines as they need: dragged, moved by Shift with an
/// arrow key, or picked one after the other by their letters. A letter stays with its thing wherever that goes.
class OrderList : public QListWidget {
    Q_OBJECT

public:
    explicit OrderList(QWidget* parent = nullptr);

    void offer(const QStringList& things);
    /// As they stand now.
    QStringList order() const;
    /// The user has moved something: the order is an answer.
    bool touched() const { return touched_; }
    /// The thing with this letter (0: A) comes next, behind those that were picked before it; after the last one
    /// picking begins anew.
    void pick(std::size_t letter);
    /// The chosen thing comes that much later (earlier, if negative).
    void moveChosen(int by);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void reordered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void moveTo(int from, int to);
    void tellPlaces();

    int picked_ = 0;
    bool touched_ = false;
};

}  // namespace app::workbench
