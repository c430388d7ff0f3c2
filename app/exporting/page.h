#pragma once

#include "lab/evidence.h"
#include "theme/appearance.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace app::exporting {

/// What a page is made of. Words of the program are those of the language that `speak` switched to last.
struct PageSource {
    lab::Moment end;              ///< the scenario, played to its end
    QStringList languages;        ///< in this order; each has a button
    QString language;             ///< the one shown first
    theme::StateNames names = theme::StateNames::Stevens;
    std::function<void(const QString&)> speak{};
    std::shared_ptr<const lab::Evidence> evidence{};  ///< of a captured run
};

/// One file of HTML that needs nothing else: a section for each step with its pictures, what is said of it and the same
/// in words; keyboard and touch, light and dark, print. Without scripts all steps stand one below the other.
QByteArray lessonPage(const PageSource& source);

}  // namespace app::exporting
