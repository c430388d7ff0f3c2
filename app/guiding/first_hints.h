#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QObject>
#include <QRect>

#include <vector>

namespace app::workbench {
class Workbench;
}

namespace app::guiding {

class HintBubble;

/// A first start says what to do: a hint at the Step button, then at the first arrow, then at the two bands. Each is
/// shown once in the life of an installation; the steps go on whether it is read or not.
class FirstHints : public QObject {
    Q_OBJECT

public:
    FirstHints(workbench::Workbench& bench, QObject* parent);

    void momentShown(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// Where what it is about has moved.
    void place();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Stage { AtStep, AtArrow, AtBands, Done };

    void goOn(const lab::Moment& moment);
    void finish();
    void keep(int stage);
    bool busy() const;
    QRect target() const;
    QRect withSteps(QRect button) const;
    std::vector<QRect> written() const;
    QString words() const;
    void hide();

    workbench::Workbench& bench_;
    HintBubble* bubble_ = nullptr;
    int stage_ = Done;
    std::size_t shownAt_ = 0;  ///< moment at which this hint appeared
    bool visible_ = false;
    bool writing_ = false;     ///< the editor has the words now
    bool seen_ = false;        ///< it had something to point at
    theme::Appearance appearance_;
};

}  // namespace app::guiding
