#include "exporting/gif.h"

// Where there is no giflib: in a browser, which has no command line to ask for such a picture.
namespace app::exporting {

QString writeGif(const std::vector<GifFrame>&, QIODevice&) { return QStringLiteral("giflib is not here"); }

}  // namespace app::exporting
