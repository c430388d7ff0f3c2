#include "support/given.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <new>

namespace {

std::size_t allocations = 0;

} // namespace

// Every allocation of this program is counted. (Inlined, GCC takes the pair for a mismatch.)
[[gnu::noinline]] void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}

[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace tcp {
namespace {

// architecture.md: one engine for one connection and for a million
static_assert(sizeof(Tcb) <= 232);
static_assert(std::is_trivially_copyable_v<Tcb>);
static_assert(std::is_trivially_copyable_v<Segment> && sizeof(Segment) <= 32);

/// A whole life, one endpoint's side of it: handshake, text both ways, close, 2 MSL.
void live(Tcb& tcb, const Config& config, Effects& effects)
{
    Instant now{};
    const auto on = [&](const Event& event) {
        effects.clear();
        now += 10ms;
        Endpoint(tcb, config, now, effects).on(event);
    };
    const auto arrives = [&](Control bits, std::uint32_t text = 0) {
        const SeqNum seq = tcb.rcv.nxt == SeqNum{} ? SeqNum{300} : tcb.rcv.nxt;
        on(SegmentArrives{.segment = {seq, tcb.snd.nxt, text, 65535, bits}, .iss = SeqNum{100}});
    };
    on(UserCall{Call::ActiveOpen, 0, true, SeqNum{100}});
    arrives(ctl::SYN | ctl::ACK);
    on(UserCall{Call::Send, 1024});
    arrives(ctl::ACK, 1024);
    on(UserCall{Call::Receive});
    arrives(ctl::SYN | ctl::ACK);
    on(UserCall{Call::Close});
    arrives(ctl::ACK);
    arrives(ctl::FIN | ctl::ACK);
    on(Timeout{Timer::TimeWait});
}

TEST(Endpoint, AllocatesNothing)
{
    const Config config;
    Effects effects;
    for (int i = 0; i < 10; ++i) {
        Tcb tcb;
        const std::size_t before = allocations;
        live(tcb, config, effects);
        EXPECT_EQ(allocations, before);
        EXPECT_EQ(tcb.state(), State::Closed);
    }
}

TEST(Endpoint, NeedsRoomForFewEffects)
{
    for (const State state : kStates) {
        Subject subject = given::in(state);
        subject.call(Call::Close);
        EXPECT_LE(subject.effects().size(), 32U);
    }
}

} // namespace
} // namespace tcp
