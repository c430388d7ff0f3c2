#pragma once

#include <QKeyEvent>

namespace app::reviewing {

/// In a window of its own a plain key means what it means there, and no command of the main window. True: taken.
inline bool keepKey(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride) return false;
    const auto& key = static_cast<QKeyEvent&>(event);
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    event.accept();
    return true;
}

}  // namespace app::reviewing
