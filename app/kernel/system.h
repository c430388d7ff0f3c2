#pragma once

#include "kernel/obstacle.h"

#include <cstdint>
#include <string>
#include <utility>

namespace app::kernel {

/// A file descriptor that is closed with its owner.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(fd_, other.fd_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { reset(); }

    int get() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }
    void reset();

private:
    int fd_ = -1;
};

/// Nanoseconds of the clock that never jumps.
std::int64_t nowNs();
/// Whether all of it was written; errno says why not.
bool writeFile(const std::string& path, const std::string& text);
/// "ECONNRESET"
std::string errorName(int error);
/// The obstacle that errno names at this place: "EPERM at uid_map".
Obstacle obstacle(Means means, const std::string& place);

}  // namespace app::kernel
