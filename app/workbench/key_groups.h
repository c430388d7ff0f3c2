#pragma once

#include <QString>

#include <vector>

class QAction;

namespace app::workbench {

/// Keys, as one reads them, and what they do.
struct KeyRow {
    QString keys;
    QString meaning;
};

struct KeyGroup {
    QString title;
    std::vector<KeyRow> rows;
};

/// Every key of the study: those of the actions, each once, and those that views and cards take themselves.
std::vector<KeyGroup> studyKeys(const std::vector<const QAction*>& actions);
/// Every key of the presentation.
std::vector<KeyGroup> presentKeys();
/// The keys of an action as a menu shows them: "PgDown  N".
QString keysOf(const QAction& action);

}  // namespace app::workbench
