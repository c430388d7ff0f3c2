#include "window/large_pages.h"

#include <cstdint>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace app::window {

void useLargePages()
{
#ifdef __GLIBC__
    constexpr int kLargePage = 2 << 20;  // octets
    constexpr int kFirstFrame = 8 * kLargePage;
    mallopt(M_MMAP_THRESHOLD, kFirstFrame);  // pictures, too, come from the heap
    mallopt(M_TRIM_THRESHOLD, 2 * kFirstFrame);
    mallopt(M_TOP_PAD, kFirstFrame);
    const auto begin = reinterpret_cast<std::uintptr_t>(sbrk(0));
    void* volatile more = std::malloc(2 * kLargePage);  // than the heap has left: it grows, by kFirstFrame as well
    std::free(more);
    mallopt(M_TOP_PAD, kLargePage);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const auto aligned = (begin + kLargePage - 1) / kLargePage * kLargePage;
    if (aligned < end) madvise(reinterpret_cast<void*>(aligned), end - aligned, MADV_HUGEPAGE);
#endif
}

}  // namespace app::window
