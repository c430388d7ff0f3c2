#pragma once

#include "theme/look.h"

#include <QDialog>
#include <QString>

namespace app {

/// "How to write a lesson" in a window of its own that may stay open while one writes.
class GuidePage : public QDialog {
    Q_OBJECT

public:
    GuidePage(const QString& language, const Look& look, QWidget* parent);
};

}  // namespace app
