#pragma once

#include "protocol/config.h"

#include <memory>

namespace tcp {

/// The knobs of one socket whose application has set options; without any it has those of its host. A world is copied
/// at each step, so copies share it.
class SocketConfig {
public:
    SocketConfig() = default;
    explicit SocketConfig(const Config& config) : config_(std::make_shared<const Config>(config)) {}

    bool set() const { return config_ != nullptr; }
    /// Only where set().
    const Config& get() const { return *config_; }

    friend bool operator==(const SocketConfig& a, const SocketConfig& b)
    {
        return a.config_ == b.config_ || (a.set() && b.set() && a.get() == b.get());
    }

private:
    std::shared_ptr<const Config> config_;
};

}  // namespace tcp
