#pragma once

#include "ladder/ladder_model.h"

#include <QString>
#include <QWidget>

#include <array>

namespace app::theme {
struct Appearance;
}

namespace app::ladder {

struct LadderGeometry;

/// What stands in the boxes at the top: name, address and port of each host.
struct HostHeaders {
    std::array<QString, 2> names;
    std::array<QString, 2> addresses;

    static HostHeaders of(const LadderModel& story);
};

/// The boxes at the top of the view; they stay while the ladder scrolls below them.
class HostHeaderBar : public QWidget {
public:
    HostHeaderBar(const LadderGeometry& sheet, const theme::Appearance& appearance, QWidget* parent);

    void show(HostHeaders heads);
    /// Follows the ladder sideways, where it is wider than the view.
    void setOffset(int x);
    int wantedHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LadderGeometry& sheet_;
    const theme::Appearance& appearance_;
    HostHeaders heads_;
    int offset_ = 0;
};

}  // namespace app::ladder
