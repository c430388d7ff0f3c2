#include "theme/spelling.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app::theme {
namespace {

const QHash<QString, tcp::State>& states()
{
    static const QHash<QString, tcp::State> all = [] {
        QHash<QString, tcp::State> named;
        for (const StateNames names : {StateNames::Rfc, StateNames::Stevens})
            for (const tcp::State state : tcp::kStates) named.insert(stateName(state, names), state);
        return named;
    }();
    return all;
}

/// Whole names only: Korean particles may follow, letters, digits and hyphens may not.
const QRegularExpression& anyName()
{
    static const QRegularExpression any(
        QStringLiteral("(?<![A-Za-z0-9_-])(?:%1)(?![A-Za-z0-9_-])").arg(QStringList(states().keys()).join(u'|')));
    return any;
}

}  // namespace

QString inSpelling(const QString& text, StateNames names)
{
    QString spelled;
    qsizetype end = 0;
    for (auto found = anyName().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch name = found.next();
        spelled += text.mid(end, name.capturedStart() - end) + stateName(states().value(name.captured()), names);
        end = name.capturedEnd();
    }
    return spelled + text.mid(end);
}

}  // namespace app::theme
