#pragma once

#include "protocol/sequence_number.h"
#include "simulation/action.h"
#include "traffic/chunked_vector.h"
#include "traffic/tcb_store.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace tcp {

/// Initial sequence numbers of the connections of a crowd, by their number.
constexpr SeqNum clientIss(std::uint32_t connection) { return SeqNum{connection * 64'000U + 1}; }
constexpr SeqNum serverIss(std::uint32_t connection) { return SeqNum{connection * 64'000U + 32'001}; }

/// One connection of the crowd, for inspection.
struct CrowdConnection {
    std::uint32_t number = 0;
    std::uint16_t port = 0;
    std::uint8_t client = 0;
    std::uint8_t destination = 0;
    bool accepted = false;
    const Tcb* ends[2] = {nullptr, nullptr};  ///< by HostId; nullptr: gone
};

/// What the client's application does with a connection.
enum class ClientPhase : std::uint8_t { Connecting, Waiting, Idle, Done };
/// What the server's thread does with it.
enum class ServerWork : std::uint8_t { Queued, Reading, Serving, AwaitingEof, Released };

/// What the applications and the kernels of a crowd keep of one connection besides its two TCBs.
struct CrowdRecord {
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    std::uint32_t end[2] = {kNone, kNone};  ///< by HostId: its place in the TcbStore
    std::uint32_t number = 0;
    std::uint32_t request = 0;      ///< of the pool: counts requests, so that old time-outs are known as old
    std::uint16_t generation = 0;   ///< of the place of this record, so that old events are known as old
    std::uint16_t port = 0;
    std::uint16_t flying = 0;       ///< segments on their way, which outlive both ends
    std::uint8_t client = 0;
    std::uint8_t destination = 0;
    std::uint8_t cookiePeriod = 0;  ///< in which its cookie was made, modulo 256
    std::uint8_t tries = 0;
    ClientPhase phase : 4 = ClientPhase::Connecting;
    ServerWork work : 4 = ServerWork::Queued;
    bool used : 1 = false;
    bool accepted : 1 = false;
    bool forged : 1 = false;        ///< its SYN had a sender that does not exist
    bool failed : 1 = false;
    bool cookie : 1 = false;        ///< its SYN was answered with one, which has not come back
    bool halfOpen : 1 = false;      ///< counts in the SYN queue
    bool queued : 1 = false;        ///< counts in the accept queue

    bool has(HostId side) const { return end[index(side)] != kNone; }
};
static_assert(sizeof(CrowdRecord) == 28);

/// The connections of a crowd, by place. A place whose connection is over is given out again.
class CrowdConnections {
public:
    CrowdRecord& operator[](std::uint32_t c) { return records_[c]; }
    const CrowdRecord& operator[](std::uint32_t c) const { return records_[c]; }

    /// A new connection without ends.
    std::uint32_t add();
    /// Gives the place back if both ends are gone, nothing is on its way and it has left the accept queue.
    void freeIfOver(std::uint32_t c, const CrowdRecord& record)
    {
        const bool there = record.has(HostId::Client) || record.has(HostId::Server);
        if (record.used && !there && !record.queued && record.flying == 0) end(c);
    }
    /// Gives the place back of a connection that never was one.
    void forget(std::uint32_t c);

    Tcb& makeEnd(CrowdRecord& record, HostId side, const Tcb& like = {})
    {
        record.end[index(side)] = tcbs_.make(like);
        return end(record, side);
    }
    Tcb& end(const CrowdRecord& record, HostId side) { return tcbs_.at(record.end[index(side)]); }
    void dropEnd(CrowdRecord& record, HostId side)
    {
        tcbs_.drop(record.end[index(side)]);
        record.end[index(side)] = CrowdRecord::kNone;
    }
    /// The deadline of a timer, without opening the TCB.
    Instant due(const CrowdRecord& record, HostId side, Timer timer) const
    {
        return tcbs_.due(record.end[index(side)], timer);
    }

    std::size_t live() const { return records_.size() - free_.size(); }
    std::uint64_t ended() const { return ended_; }
    std::size_t octets() const;
    void forEach(const std::function<void(const CrowdConnection&)>& visit) const;

private:
    void end(std::uint32_t c);

    ChunkedVector<CrowdRecord> records_;
    std::vector<std::uint32_t> free_;
    TcbStore tcbs_;
    std::uint64_t ended_ = 0;
    std::uint32_t numbers_ = 0;
};

}  // namespace tcp
