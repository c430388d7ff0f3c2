#pragma once

#include "kernel/system.h"

namespace app::kernel {

/// Makes what follows possible: a user namespace of our own, unless we may make network namespaces as we are. Throws
/// Obstacle with the step that was refused.
void gainNamespaces();

/// A network namespace of its own, into which this process goes. Nothing in it but a loopback interface that is down.
Descriptor makeNetworkNamespace();
/// Into a namespace that makeNetworkNamespace() made.
void enterNetworkNamespace(const Descriptor& space);

/// While it lives, what this process does belongs to that namespace; then it goes back.
class Within {
public:
    explicit Within(const Descriptor& space);
    ~Within();
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;

private:
    Descriptor back_;
};

/// A setting of the namespace we are in: "net.ipv4.tcp_fin_timeout". Never of the machine's own: then it throws.
bool setNetworkSetting(const std::string& key, const std::string& value);

}  // namespace app::kernel
