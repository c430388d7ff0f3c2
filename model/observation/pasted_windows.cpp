// Windows: netstat, with -o and -b, and PowerShell.

#include "observation/pasted_rows.h"
#include "observation/pasted_words.h"

#include <algorithm>

namespace tcp {

std::optional<PastedSocket> windowsNetstatRow(const PastedWords& words)
{
    if (words.size() < 4 || words[0] != "TCP") return std::nullopt;
    const auto state = pastedState(words[3]);
    if (!state) return std::nullopt;
    auto socket =
        pastedSocket(PastedTool::NetstatWindows, *state, endpointWithColon(words[1]), endpointWithColon(words[2]));
    if (socket && words.size() > 4) socket->owner.pid = numberOf<int>(words[4]).value_or(0);
    return socket;
}

// LocalAddress LocalPort RemoteAddress RemotePort State [AppliedSetting] OwningProcess
std::optional<PastedSocket> powerShellRow(const PastedWords& words)
{
    if (words.size() < 6) return std::nullopt;
    const auto local = addressOf(words[0]), peer = addressOf(words[2]);
    const auto localPort = numberOf<std::uint16_t>(words[1]), peerPort = numberOf<std::uint16_t>(words[3]);
    const auto state = pastedState(words[4]);
    if (!local || !peer || !localPort || !peerPort || !state) return std::nullopt;
    auto socket = pastedSocket(PastedTool::PowerShell, *state, PastedEndpoint{*local, *localPort},
                               PastedEndpoint{*peer, *peerPort});
    socket->owner.pid = numberOf<int>(words.back()).value_or(0);
    return socket;
}

}  // namespace tcp
