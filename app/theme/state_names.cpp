#include "theme/appearance.h"

namespace app::theme {

tcp::Spelling spellingOf(StateNames names)
{
    switch (names) {
    case StateNames::Stevens: return tcp::Spelling::Stevens;
    case StateNames::Rfc: return tcp::Spelling::Rfc;
    case StateNames::LinuxSs: return tcp::Spelling::Ss;
    case StateNames::LinuxNetstat: return tcp::Spelling::LinuxNetstat;
    case StateNames::Windows: return tcp::Spelling::Windows;
    case StateNames::Bsd: return tcp::Spelling::Bsd;
    case StateNames::Solaris: return tcp::Spelling::Solaris;
    }
    return tcp::Spelling::Rfc;
}

QString stateName(tcp::State state, StateNames names)
{
    const std::string_view name = tcp::spelling(state, spellingOf(names));
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace app::theme
