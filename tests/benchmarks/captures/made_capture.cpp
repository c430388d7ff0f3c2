#include "benchmarks/captures/made_capture.h"

#include "capture/checksum.h"

#include <algorithm>

namespace made {

namespace {

struct Step {
    bool byServer;
    std::uint8_t control;
    std::uint32_t seq;   ///< from the ISS
    std::uint32_t ack;
    std::uint32_t text;
};

constexpr std::uint8_t kFin = 1, kSyn = 2, kPsh = 8, kAck = 16;
constexpr std::array<Step, 10> kSteps{{{false, kSyn, 0, 0, 0},
                                       {true, kSyn | kAck, 0, 1, 0},
                                       {false, kAck, 1, 1, 0},
                                       {false, kPsh | kAck, 1, 1, 120},
                                       {true, kAck, 1, 121, 0},
                                       {true, kPsh | kAck, 1, 121, 300},
                                       {false, kAck, 121, 301, 0},
                                       {false, kFin | kAck, 121, 301, 0},
                                       {true, kFin | kAck, 301, 122, 0},
                                       {false, kAck, 122, 302, 0}}};
constexpr std::size_t kApart = 10;  // ticks of a millisecond between the packets of a connection

void put16(std::uint8_t* at, std::uint32_t value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
}

void put32(std::uint8_t* at, std::uint32_t value)
{
    put16(at, value >> 16);
    put16(at + 2, value);
}

void little32(std::uint8_t* at, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i) at[i] = static_cast<std::uint8_t>(value >> 8 * i);
}

}  // namespace

void Capture::packet(std::size_t connection, std::size_t number, std::size_t tick)
{
    const Step& step = kSteps[number];
    const std::size_t length = 40 + step.text;
    const std::size_t begin = buffer_.size();
    buffer_.resize(begin + 16 + 14 + length, 'x');
    std::uint8_t* const head = buffer_.data() + begin;
    little32(head, static_cast<std::uint32_t>(1'700'000'000 + tick / 1000));
    little32(head + 4, static_cast<std::uint32_t>(tick % 1000 * 1000 + number));
    little32(head + 8, static_cast<std::uint32_t>(14 + length));
    little32(head + 12, static_cast<std::uint32_t>(14 + length));
    std::uint8_t* const ip = head + 16 + 14;
    std::uint8_t* const tcp = ip + 20;
    std::fill(head + 16, tcp + 20, std::uint8_t{0});
    put16(head + 16 + 12, 0x0800);
    const auto client = static_cast<std::uint32_t>(0x0A000001 + connection / 28000);
    const auto port = static_cast<std::uint32_t>(32768 + connection % 28000);
    ip[0] = 0x45;
    put16(ip + 2, static_cast<std::uint32_t>(length));
    put16(ip + 4, static_cast<std::uint32_t>(connection + number + 1));
    ip[8] = 64;
    ip[9] = 6;
    put32(ip + 12, step.byServer ? 0xC0A80001 : client);
    put32(ip + 16, step.byServer ? client : 0xC0A80001);
    put16(tcp, step.byServer ? 5001 : port);
    put16(tcp + 2, step.byServer ? port : 5001);
    const auto clientIss = static_cast<std::uint32_t>(connection * 2654435761u);
    const auto serverIss = static_cast<std::uint32_t>(connection * 40503u + 7);
    put32(tcp + 4, (step.byServer ? serverIss : clientIss) + step.seq);
    if ((step.control & kAck) != 0) put32(tcp + 8, (step.byServer ? clientIss : serverIss) + step.ack);
    tcp[12] = 0x50;
    tcp[13] = step.control;
    put16(tcp + 14, 64240);
    const std::uint32_t pseudo = tcp::onesComplementSum({ip + 12, 8}, 6 + 20 + step.text);
    put16(tcp + 16, ~tcp::onesComplementSum({tcp, 20 + step.text}, pseudo) & 0xFFFF);
}

void Capture::fill()
{
    buffer_.clear();
    at_ = 0;
    if (!begun_) {
        buffer_.resize(24, 0);
        little32(buffer_.data(), 0xa1b2c3d4);
        buffer_[4] = 2;
        buffer_[6] = 4;
        little32(buffer_.data() + 16, 262144);
        little32(buffer_.data() + 20, 1);
        begun_ = true;
    }
    const std::size_t steps = answered_ ? kSteps.size() : 1;
    for (; buffer_.size() < 256 * 1024 && tick_ < connections_ + (steps - 1) * kApart; ++tick_) {
        for (std::size_t step = 0; step < steps; ++step) {
            if (tick_ >= step * kApart && tick_ - step * kApart < connections_)
                packet(tick_ - step * kApart, step, tick_);
        }
    }
}

std::size_t Capture::read(std::span<std::uint8_t> into)
{
    if (at_ == buffer_.size()) fill();
    const std::size_t count = std::min(into.size(), buffer_.size() - at_);
    std::copy_n(buffer_.begin() + static_cast<std::ptrdiff_t>(at_), count, into.begin());
    at_ += count;
    written_ += count;
    return count;
}

}  // namespace made
