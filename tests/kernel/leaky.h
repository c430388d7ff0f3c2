#pragma once

/// A program with sockets that stand still.
namespace leaky {

inline constexpr int kLeaked = 12;

/// On the loopback interface: a listener, a connection with unread text, one in TIME-WAIT, orphans, and twelve in
/// CLOSE-WAIT. Returns when they are more than a second old.
void openSockets();

}  // namespace leaky
