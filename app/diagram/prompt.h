#pragma once

#include "theme/look.h"

#include <QLabel>

namespace app {

/// A line over the upper edge of a diagram, for as long as a click on a state means something special. Clicks go through.
class Prompt : public QLabel {
public:
    explicit Prompt(QWidget* diagram);

    void say(const QString& text);
    void setLook(const Look& look);
    /// In the middle above, as wide as its words.
    void place();
};

}  // namespace app
