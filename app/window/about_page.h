#pragma once

#include "theme/appearance.h"

#include <QDialog>

namespace app::window {

/// Versions, sources and licences. Modeless.
class AboutPage : public QDialog {
    Q_OBJECT

public:
    AboutPage(const theme::Appearance& appearance, QWidget* parent);
};

}  // namespace app::window
