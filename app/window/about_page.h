#pragma once

#include "theme/look.h"

#include <QDialog>

namespace app {

/// Versions, sources and licences. Modeless: nothing has to be answered.
class AboutPage : public QDialog {
    Q_OBJECT

public:
    AboutPage(const Look& look, QWidget* parent);
};

}  // namespace app
