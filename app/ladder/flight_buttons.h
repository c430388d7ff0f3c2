#pragma once

#include "theme/appearance.h"

#include "simulation/action.h"

#include <QFrame>

#include <array>

class QToolButton;

namespace app::ladder {

/// Three small buttons beside a segment in flight: lose it, hold it back, double it.
class FlightButtons : public QFrame {
    Q_OBJECT

public:
    explicit FlightButtons(QWidget* parent);

    void setAppearance(const theme::Appearance& appearance);
    /// Beside this point of the parent, inside it, for the segment of this id.
    void showFor(quint64 id, QPoint at);
    quint64 segment() const { return id_; }
    /// What the key does to a segment: X, H, D, or Delete. Empty: nothing.
    static std::optional<tcp::Impairment> actionOf(int key);

signals:
    void wanted(quint64 id, tcp::Impairment what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    quint64 id_ = 0;
    std::array<QToolButton*, 3> buttons_;
};

}  // namespace app::ladder
