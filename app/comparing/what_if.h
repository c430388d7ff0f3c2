#pragma once

#include "lab/moment.h"

#include <functional>

class QMenu;

namespace app::comparing {

/// Fills the menu with what could happen here instead: every call that TCP would not refuse, at either host, and
/// every trick of the network.
void fillWhatIf(QMenu& menu, const lab::Moment& moment, const std::function<void(const tcp::Action&)>& apply);

}  // namespace app::comparing
