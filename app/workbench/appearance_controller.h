#pragma once

#include "theme/appearance.h"
#include "workbench/language.h"

#include <QObject>

namespace app::workbench {

class Workbench;

/// Language, theme, spelling of states, size of type and animation: what was chosen, remembered, and in force.
class AppearanceController : public QObject {
    Q_OBJECT

public:
    /// Takes language and theme from the start of the bench, else from its preferences; fonts are loaded and the
    /// language is in use before the first widget is made.
    explicit AppearanceController(Workbench& bench);

    const QString& language() const { return language_.current(); }
    void setLanguage(const QString& language);
    /// "light", "dark" or "system".
    void setTheme(const QString& theme);
    void setNames(theme::StateNames names);
    void setAnimated(bool on);
    /// One step larger or smaller; 0: the usual size.
    void changeTextScale(qreal factor);
    void setTextScale(qreal scale);
    /// Type grows a little with the window.
    void setWidth(int width);

    /// As chosen, at the usual size of type: for views that scale themselves.
    const theme::Appearance& unscaled() const { return appearance_; }
    /// For the window: with the chosen size of type, and what its width adds.
    theme::Appearance scaled() const;
    /// For a window of its own, whose width adds nothing.
    theme::Appearance chosen() const;

    void recall();
    void remember();

signals:
    void changed();
    void namesChanged();
    void languageChanged();

private:
    void wire();
    void apply();
    QString effectiveTheme() const;

    Workbench& bench_;
    Language language_;
    bool systemDark_ = false;
    QString theme_;
    theme::Appearance appearance_;
    qreal textScale_ = 1;
    qreal density_ = 1;  ///< what the width of the window makes of the size of type
};

}  // namespace app::workbench
