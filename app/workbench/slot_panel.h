#pragma once

#include "theme/appearance.h"

#include <QEvent>
#include <QFrame>

class QKeyEvent;

namespace app::workbench {

/// Where a feature may put a widget: between the steps and the diagrams, in place of the ladder, in place of the
/// narration beside the tools, or in place of the whole lower row.
enum class Slot { Above, Centre, Beside, Below };

/// What stands around a panel in the view that it is put into.
struct Surroundings {
    bool interactive = true;  ///< false: a lecture, which only shows
    bool calls = true;        ///< the calls of both hosts are offered beside it
};

/// What a feature puts into a slot of a view.
class SlotPanel : public QFrame {
public:
    explicit SlotPanel(QWidget* parent = nullptr) : QFrame(parent) {}

    virtual void setAppearance(const theme::Appearance& appearance) = 0;
    virtual void setSurroundings(const Surroundings&) {}
    /// px that its words need at this width.
    virtual int heightAt(int) const { return sizeHint().height(); }
    virtual void finishAnimation() {}
    /// A key pressed in the view. True: it has a meaning here.
    virtual bool takeKey(const QKeyEvent&) { return false; }

protected:
    /// After a change of language.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) retranslate();
        QFrame::changeEvent(event);
    }
};

}  // namespace app::workbench
