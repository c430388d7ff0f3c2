#include "files/host_word.h"

#include <QCoreApplication>

namespace app::files {
namespace {

struct HostWords {
    Q_DECLARE_TR_FUNCTIONS(HostWords)
};

}  // namespace

QString hostWord(tcp::HostId host)
{
    return host == tcp::HostId::Client ? HostWords::tr("client") : HostWords::tr("server");
}

}  // namespace app::files
