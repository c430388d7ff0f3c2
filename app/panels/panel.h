#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QEvent>
#include <QFrame>
#include <QVariant>

namespace app::panels {

/// A part of the window that shows a moment. What it shows follows from the moment, the look and the language alone.
class Panel : public QFrame {
public:
    explicit Panel(QWidget* parent = nullptr) : QFrame(parent) { setProperty("panel", true); }

    virtual void showMoment(const lab::Moment& moment) = 0;
    virtual void setAppearance(const theme::Appearance& appearance) = 0;

protected:
    /// The words that do not come from the moment; called after a change of language.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) retranslate();
        QFrame::changeEvent(event);
    }
};

}  // namespace app::panels
