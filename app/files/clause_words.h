#pragma once

#include "protocol/clause.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// The names of clauses and rules: numbers stay as they are, words are in the language of the program.
class ClauseWords {
    Q_DECLARE_TR_FUNCTIONS(app::ClauseWords)

public:
    /// As tcp::text() spells it: "RFC 9293 3.10.7.4 seventh", "Linux accept queue".
    static QString text(tcp::Clause clause);
    /// What follows the section, or a name that is no section; what is not known stays as it is.
    static QString part(const QString& english);
};

}  // namespace app::files
