#pragma once

#include "workbench/slot_panel.h"

#include "protocol/event.h"
#include "simulation/action.h"

#include <optional>

namespace app::lab {
struct Judgement;
}

namespace app::workbench {

/// A page that shows a moment: the study view, or the presentation in its place. A feature works on the one that is
/// shown (Workbench::view()) and need not know which it is.
class View {
public:
    virtual ~View() = default;

    /// The panel takes the place of the slot's own content. None: that is back. The view does not own the panel.
    virtual void put(Slot slot, SlotPanel* panel) = 0;
    /// Possible next arrows at full strength.
    virtual void setHintsShown(bool shown) = 0;
    /// The host whose state is asked for: its diagram takes the answer as well.
    virtual void setAsked(std::optional<tcp::HostId> host) = 0;
    /// Beside the words of the step, until the next moment is shown. The score may be empty.
    virtual void showVerdict(const lab::Judgement& answer, const QString& score) = 0;
    virtual void finishAnimation() = 0;
    /// Answers are those of one person. False: a lecture.
    virtual bool interactive() const = 0;
};

}  // namespace app::workbench
