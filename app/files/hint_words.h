#pragma once

#include "observation/hints.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// What a hint says, in the language spoken: whom it concerns, how many, how long, what that means.
class HintWords {
    Q_DECLARE_TR_FUNCTIONS(app::HintWords)

public:
    /// Without its lesson. Documentation addresses stand for those that shall not be seen.
    static QString text(const tcp::Hint& hint, bool hideAddresses);

private:
    static QString who(const tcp::Hint& hint);
    static QString age(const tcp::Hint& hint);
};

}  // namespace app::files
