#pragma once

#include "observation/conversation.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace tcp {

/// Why a connection leaves the table.
enum class Leaves : std::uint8_t { Closed, TupleReused, LeftOpen, EndOfFile };

/// Sorts packets into connections (which packets are one connection: the rules are in begins()). A connection that both
/// ends have left is handed out once it has been silent for a while, or when too many of them wait; above the limit the
/// one that has been silent for longest is handed out as left open.
class ConnectionTable {
public:
    using Leave = std::function<void(const Conversation&, Leaves)>;

    static constexpr std::size_t kMostClosed = 2048;   ///< closed ones that wait for strays
    static constexpr Duration kStrays = 240s;          ///< how long: 2 MSL of RFC 9293 3.4.2

    explicit ConnectionTable(Leave leave, std::size_t limit = 1'000'000);

    /// The connection that the packet belongs to, and what it is after the packet. Holds until the next packet.
    const Conversation& see(const TcpPacket& packet);
    /// Hands out all that are left, in the order of their first packets.
    void finish();

    std::size_t live() const { return live_; }
    std::uint64_t begun() const { return begun_; }

private:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    /// A connection of one packet is that packet: a flood of SYNs takes no more room than it must.
    struct Entry {
        TcpPacket first;
        std::unique_ptr<Conversation> more;  ///< from the second packet on
        std::uint64_t number = 0;            ///< of the connection
        Duration sinceBefore{};              ///< with reused: as in Conversation
        std::array<StateSet, 2> before{};
        bool reused = false;
        std::uint32_t next = kNone;         ///< another with the same hash
        std::uint32_t older = kNone;        ///< by the time of the last packet, in its own list
        std::uint32_t newer = kNone;
        std::uint32_t place = 0;            ///< in the vector of entries
        std::uint64_t hash = 0;
        Instant last{};
        bool closed = false;
    };
    struct List {
        std::uint32_t oldest = kNone;
        std::uint32_t newest = kNone;
        std::size_t size = 0;
    };

    Entry* find(const TcpPacket& packet, std::uint64_t hash);
    Entry& begin(const TcpPacket& packet, std::uint64_t hash);
    bool begins(Entry& entry, const TcpPacket& packet);
    void close(Entry& entry);
    const Conversation& conversationOf(Entry& entry);
    void seeMore(Entry& entry, const TcpPacket& packet);
    static void fill(const Entry& entry, Conversation& conversation);
    void remove(Entry& entry, Leaves why);
    void append(List& list, Entry& entry);
    void unlink(List& list, Entry& entry);
    void grow();
    void makeRoom(Instant now);

    Leave leave_;
    std::size_t limit_;
    std::vector<std::unique_ptr<Entry>> entries_;
    std::vector<std::uint32_t> free_;
    std::vector<std::uint32_t> buckets_;
    List open_;
    List closed_;
    std::size_t live_ = 0;
    std::uint64_t begun_ = 0;
    Conversation oneOnly_;                                 ///< of a connection of one packet, while it is asked for
    std::vector<std::unique_ptr<Conversation>> spare_;
};

/// Both FINs were acknowledged, or an end has sent RST that was not taken back.
bool bothGone(const Conversation& conversation);

}  // namespace tcp
