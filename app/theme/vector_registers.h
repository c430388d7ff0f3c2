#pragma once

namespace app::theme {

/// On processors with VAES, Qt 6.4 leaves the upper halves of the vector registers in use when it hashes or fills;
/// until they are released, each call of pow() or atan2() takes 200 ns in place of 40. To be called before what calls
/// them by the thousand: the first letter (a table of 8162 powers) and lines along curves.
void releaseVectorRegisters();

}  // namespace app::theme
