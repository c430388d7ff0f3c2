#include "observation/pasted.h"

#include <array>

namespace tcp {

namespace {

/// Text tells how many, not for how long.
constexpr HintLimits kLimits{
    .leaked = 3, .leakedFor = Duration{}, .orphans = 10, .halfClosedFor = Duration{}, .localPorts = 28232};

bool tellsTimers(const PastedText& text, PastedTool tool)
{
    if (tool == PastedTool::ProcNetTcp) return true;
    for (const PastedSocket& socket : text.sockets)
        if (socket.tool == tool && socket.row.timer != SeenTimer::Off) return true;
    return false;
}

}  // namespace

// An inode stands for "a process holds it"; the files of a process are told by few tools, its number by more. What is
// not told is not used: no orphan without a timer, no full queue where Send-Q is not the backlog.
std::vector<Hint> hintsOf(const PastedText& text)
{
    std::array<bool, kPastedTools> timers{};
    for (int i = 0; i < kPastedTools; ++i)
        timers[static_cast<std::size_t>(i)] = tellsTimers(text, static_cast<PastedTool>(i));
    Look look;
    Owners owners;
    std::uint32_t inode = 0;
    for (const PastedSocket& socket : text.sockets) {
        SocketRow row = socket.row;
        const bool known = timers[static_cast<std::size_t>(socket.tool)];
        if (socket.ofPair && row.state != State::SynSent && row.state != State::TimeWait) continue;
        if (row.state == State::Listen && socket.tool != PastedTool::Ss) continue;
        if (row.state == State::FinWait2 && !known) continue;
        const bool orphan =
            row.timer == SeenTimer::TimeWait || (socket.tool == PastedTool::ProcNetTcp && row.inode == 0);
        row.inode = orphan ? 0 : ++inode;
        if (!orphan && (socket.owner.pid != 0 || !socket.owner.name.empty())) owners[row.inode] = socket.owner;
        look.rows.push_back(row);
    }
    std::vector<Hint> all = hints(look, owners, kLimits);
    for (Hint& hint : all)
        hint.asked = false;
    return all;
}

}  // namespace tcp
