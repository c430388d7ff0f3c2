#pragma once

#include "theme/appearance.h"

#include <QLabel>

namespace app::diagram {

/// A line over the lower edge of a diagram, for as long as a click on a state means something special. Clicks go
/// through it.
class Prompt : public QLabel {
public:
    explicit Prompt(QWidget* diagram);

    void say(const QString& text);
    void setAppearance(const theme::Appearance& appearance);
    /// In the middle below, as wide as its words.
    void place();
};

}  // namespace app::diagram
