#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace tcp {

/// Which worlds were met already, by 128 bits of their keys: two that share them by accident are one in 2^64 even
/// among billions. A table without chains: most looks are at one cache line, and the walk is mostly looking.
class KnownWorlds {
public:
    KnownWorlds() : slots_(1024) {}

    /// What stands for a key.
    struct Digest {
        std::uint64_t a = 0;
        std::uint64_t b = 0;

        friend bool operator==(const Digest&, const Digest&) = default;
    };

    /// Of a key that will be looked for soon: meanwhile the processor fetches its place in the table.
    Digest expect(std::string_view key) const;
    /// The number under which the key is known, and false; or `number`, under which it is known from now on, and true.
    std::pair<std::uint32_t, bool> meet(const Digest& wanted, std::uint32_t number);

private:
    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;
    struct Slot {
        Digest key;
        std::uint32_t number = kFree;
    };

    static Digest digest(std::string_view key);
    /// Where the digest is, or the free slot where it would be.
    Slot& find(const Digest& digest);
    void grow();

    std::vector<Slot> slots_;  ///< a power of two of them, at most two thirds taken
    std::size_t taken_ = 0;
};

}  // namespace tcp
