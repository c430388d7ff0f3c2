#include "theme/vector_registers.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define HAS_UPPER_HALVES
#endif

namespace app::theme {
namespace {

#ifdef HAS_UPPER_HALVES
__attribute__((target("avx"))) void clearUpperHalves() { __builtin_ia32_vzeroupper(); }
#endif

}  // namespace

void releaseVectorRegisters()
{
#ifdef HAS_UPPER_HALVES
    static const bool wide = __builtin_cpu_supports("avx");
    if (wide) clearUpperHalves();
#endif
}

}  // namespace app::theme
