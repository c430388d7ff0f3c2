#pragma once

#include "observation/connection_table.h"
#include "observation/deduction.h"

#include <string>
#include <vector>

namespace given {

using namespace tcp;

/// Packets between a client (port 1000) and a server (port 80), one each 10 ms unless said otherwise.
class Tap {
public:
    Tap& client(Control control, std::uint32_t seq, std::uint32_t ack = 0, std::uint32_t text = 0)
    {
        return add(true, control, seq, ack, text);
    }
    Tap& server(Control control, std::uint32_t seq, std::uint32_t ack = 0, std::uint32_t text = 0)
    {
        return add(false, control, seq, ack, text);
    }
    Tap& wait(Duration time)
    {
        now_ += time;
        return *this;
    }
    Tap& vlan(std::uint32_t id)
    {
        vlan_ = id;
        return *this;
    }
    /// RFC 7323 timestamps of the packets that follow.
    Tap& stamps(std::uint32_t value, std::uint32_t echo)
    {
        options_ = {};
        options_.hasTimestamps = true;
        options_.tsVal = value;
        options_.tsEcr = echo;
        return *this;
    }
    Tap& ttl(std::uint8_t value)
    {
        ttl_ = value;
        return *this;
    }
    Tap& again()
    {
        packets_.push_back(packets_.back());
        packets_.back().number += 1;
        return *this;
    }

    std::vector<Conversation> conversations(std::size_t limit = 1000)
    {
        std::vector<Conversation> all;
        ConnectionTable table([&](const Conversation& it, Leaves) { all.push_back(it); }, limit);
        for (const TcpPacket& packet : packets_) table.see(packet);
        table.finish();
        return all;
    }
    Conversation only() { return conversations().at(0); }
    const std::vector<TcpPacket>& packets() const { return packets_; }

private:
    Tap& add(bool client, Control control, std::uint32_t seq, std::uint32_t ack, std::uint32_t text)
    {
        TcpPacket packet;
        now_ += 10ms;
        packet.at = now_;
        packet.number = packets_.size() + 1;
        packet.from.octets[3] = client ? 1 : 2;
        packet.to.octets[3] = client ? 2 : 1;
        packet.fromPort = client ? 1000 : 80;
        packet.toPort = client ? 80 : 1000;
        packet.segment = Segment{SeqNum(seq), SeqNum(ack), text, 8000, control};
        packet.ipId = static_cast<std::uint16_t>(packet.number);
        packet.vlan = vlan_;
        packet.options = options_;
        packet.ttl = ttl_;
        packets_.push_back(packet);
        return *this;
    }

    std::vector<TcpPacket> packets_;
    Instant now_{};
    std::uint32_t vlan_ = 0;
    TcpOptions options_;
    std::uint8_t ttl_ = 64;
};

inline constexpr Control kSyn = ctl::SYN, kAck = ctl::ACK, kRst = ctl::RST;
inline constexpr Control kSynAck = ctl::SYN | ctl::ACK, kFinAck = ctl::FIN | ctl::ACK;

inline Tap handshake() { return Tap().client(kSyn, 100).server(kSynAck, 300, 101).client(kAck, 101, 301); }
inline Tap closed() { return handshake().client(kFinAck, 101, 301).server(kFinAck, 301, 102).client(kAck, 102, 302); }

/// What is proved at the end, in words.
inline std::string states(const Conversation& it, End end)
{
    std::string all;
    const StateSet set = statesAt(it, end, it.last).proved;
    for (const State state : kStates)
        if (set.has(state)) all += (all.empty() ? "" : " ") + std::string(text(state));
    return all;
}

}  // namespace given
