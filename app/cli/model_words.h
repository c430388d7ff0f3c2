#pragma once

#include "exploration/explorer.h"
#include "files/host_word.h"
#include "protocol/transition.h"

#include <QString>

/// Words of the model in the language of the program. Names of states, calls, timers and settings stay as they are.
namespace app::cli {

using files::hostWord;
/// What leads from one state to another: "rcv ACK of FIN", "FIN의 ACK 수신".
QString triggerWords(tcp::Trigger trigger);
/// A move of an exploration: "client close", "-> server", "drop from client #2".
QString moveWords(const tcp::Move& move);

}  // namespace app::cli
