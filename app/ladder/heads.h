#pragma once

#include "ladder/story.h"

#include <QString>
#include <QWidget>

#include <array>

namespace app {

struct Look;
struct Sheet;

/// What stands in the boxes at the top: name, address and port of each host.
struct Heads {
    std::array<QString, 2> names;
    std::array<QString, 2> addresses;

    static Heads of(const Story& story);
};

/// The boxes at the top of the view; they stay while the ladder scrolls below them.
class HeadStrip : public QWidget {
public:
    HeadStrip(const Sheet& sheet, const Look& look, QWidget* parent);

    void show(Heads heads);
    /// Follows the ladder sideways, where it is wider than the view.
    void setOffset(int x);
    int wantedHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Sheet& sheet_;
    const Look& look_;
    Heads heads_;
    int offset_ = 0;
};

}  // namespace app
