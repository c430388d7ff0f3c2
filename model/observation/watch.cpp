#include "observation/watch.h"

namespace tcp {

SocketKey::SocketKey(const SocketRow& row) : cookie(row.cookie)
{
    if (cookie != 0) return;
    local = row.local;
    peer = row.peer;
    localPort = row.localPort;
    peerPort = row.peerPort;
}

void Watch::found(const SocketRow& row, Instant at, std::vector<SocketChange>& changes)
{
    const auto [it, fresh] = histories_.try_emplace(SocketKey(row));
    History& history = it->second;
    history.seen = at;
    const bool again = history.ended.has_value();
    history.ended.reset();
    history.last = row;
    if (fresh || again) {
        if (last_) changes.push_back({at, row, std::nullopt, row.state});
        history.stays.push_back({row.state, at});
        return;
    }
    const State before = history.stays.back().state;
    if (before == row.state) return;
    changes.push_back({at, row, before, row.state});
    history.stays.push_back({row.state, at});
}

// Its last figures; one that a look still finds lives on as a minisock under the same cookie.
void Watch::toldOfEnd(const SocketRow& row, Instant at, std::vector<SocketChange>& changes)
{
    const auto known = histories_.find(SocketKey(row));
    if (known == histories_.end()) {
        if (last_) changes.push_back({at, row, std::nullopt, std::nullopt});
        return;
    }
    SocketRow& last = known->second.last;
    if (row.octets != 0) last.octets = row.octets;
    if (row.roundTrip) last.roundTrip = row.roundTrip;
}

std::vector<SocketChange> Watch::see(const std::vector<SocketRow>& rows, Instant at)
{
    std::vector<SocketChange> changes;
    for (const SocketRow& row : rows) found(row, at, changes);
    return changes;
}

std::vector<SocketChange> Watch::take(const Look& look)
{
    std::vector<SocketChange> changes;
    for (const SocketRow& row : look.rows) found(row, look.at, changes);
    for (const SocketRow& row : look.ended) toldOfEnd(row, look.at, changes);
    for (auto it = histories_.begin(); it != histories_.end();) {
        History& history = it->second;
        const bool gone = history.seen != look.at;
        if (gone && !history.ended) {
            history.ended = look.at;
            changes.push_back({look.at, history.last, history.stays.back().state, std::nullopt});
        }
        const bool forgotten = history.ended && look.at - *history.ended > kept_;
        it = forgotten ? histories_.erase(it) : std::next(it);
    }
    last_ = look.at;
    return changes;
}

}  // namespace tcp
