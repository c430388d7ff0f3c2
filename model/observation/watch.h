#pragma once

#include "observation/look.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace tcp {

/// What makes two rows the same socket: the cookie, which stays from the request to the minisock in TIME-WAIT; where
/// none is told, the two ends.
struct SocketKey {
    std::uint64_t cookie = 0;
    Address local;
    Address peer;
    std::uint16_t localPort = 0;
    std::uint16_t peerPort = 0;

    explicit SocketKey(const SocketRow& row);
    friend auto operator<=>(const SocketKey&, const SocketKey&) = default;
};

/// A socket was found in a state, and since when by our looks.
struct Stay {
    State state = State::Closed;
    Instant since{};
};

/// All that the looks have shown of one socket.
struct History {
    SocketRow last;
    std::vector<Stay> stays;          ///< oldest first, never empty
    std::optional<Instant> ended;     ///< the first look that no longer found it
    Instant seen{};                   ///< the last look that found it
};

/// What was different from one look to the next. A state that was passed between the two is not told: nobody has seen
/// it.
struct SocketChange {
    Instant at{};
    SocketRow row;                    ///< as last seen
    std::optional<State> from;        ///< empty: it is new
    std::optional<State> to;  ///< empty: it has ended; where `from` is empty too, it came and went between two looks
};

/// Folds looks at a machine into the history of each socket.
class Watch {
public:
    /// Ended sockets are kept so long.
    explicit Watch(Duration kept = 60s) : kept_(kept) {}

    /// Every socket of the machine, later than the last look. What has changed since; nothing of the first look.
    std::vector<SocketChange> take(const Look& look);
    /// Some sockets were asked for by themselves, later than the last look. What is not among them is still there.
    std::vector<SocketChange> see(const std::vector<SocketRow>& rows, Instant at);
    const std::map<SocketKey, History>& histories() const { return histories_; }

private:
    void found(const SocketRow& row, Instant at, std::vector<SocketChange>& changes);
    void toldOfEnd(const SocketRow& row, Instant at, std::vector<SocketChange>& changes);

    Duration kept_;
    std::optional<Instant> last_;
    std::map<SocketKey, History> histories_;
};

}  // namespace tcp
