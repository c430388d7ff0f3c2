#pragma once

namespace app::window {

/// Asks for large pages (2 MiB) for the memory that the first frame needs: the kernel then clears and maps a few of
/// them, where it would be called for each of some 1,600 small ones. To be called first of all. Does nothing where the
/// system has none. Source: madvise(2), MADV_HUGEPAGE; the heap is that of glibc.
void useLargePages();

}  // namespace app::window
