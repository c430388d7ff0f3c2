#include "kernel/system.h"

#include <fcntl.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>

namespace app::kernel {

void Descriptor::reset()
{
    if (fd_ >= 0) close(fd_);
    fd_ = -1;
}

std::int64_t nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * std::int64_t{1'000'000'000} + now.tv_nsec;
}

bool writeFile(const std::string& path, const std::string& text)
{
    const Descriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file) return false;
    return write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

std::string errorName(int error)
{
    const char* const name = strerrorname_np(error);
    return name != nullptr ? name : "error " + std::to_string(error);
}

Obstacle obstacle(Means means, const std::string& place) { return {means, errorName(errno) + " at " + place}; }

}  // namespace app::kernel
