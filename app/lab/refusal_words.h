#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace app::lab {

/// Why a segment that arrived was not accepted.
class RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)

public:
    /// `reason` as tcp::text(tcp::Refusal) spells it; another one is told as it is.
    static QString text(std::string_view reason);
};

}  // namespace app::lab
