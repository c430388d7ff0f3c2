#pragma once

#include <cstdint>
#include <exception>
#include <string>

namespace app::kernel {

/// What a run on the machine's kernel, or a look at its sockets, needs of it.
enum class Means : std::uint8_t {
    UserNamespace,
    NetworkNamespace,
    Wire,
    Netlink,
    Address,
    Process,
    OtherNetwork,  ///< a network namespace that is there
    EnterNetwork,  ///< and may be entered
    ThisSystem,
};

/// The machine does not allow, or does not have, what is needed. Who catches it knows the words.
class Obstacle : public std::exception {
public:
    Obstacle(Means means, std::string detail) : means_(means), detail_(std::move(detail)) {}

    Means means() const { return means_; }
    /// The error and where it came: "EPERM at uid_map".
    const std::string& detail() const { return detail_; }
    const char* what() const noexcept override { return detail_.c_str(); }

private:
    Means means_;
    std::string detail_;
};

}  // namespace app::kernel
