#include "workbench/appearance_controller.h"

#include "theme/fonts.h"
#include "theme/style.h"
#include "workbench/actions.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::workbench {
namespace {

/// 1 at a width of 1280 px, 1.1 at 1920, in steps of a twentieth.
qreal densityFor(int width)
{
    const qreal density = 1 + 0.09 * (width - 1280) / 640.0;
    return std::round(std::clamp(density, 0.95, 1.4) * 20) / 20;
}

}  // namespace

AppearanceController::AppearanceController(Workbench& bench) : QObject(&bench), bench_(bench)
{
    theme::loadFonts();  // whenever one is added, Qt forgets those it has opened
    systemDark_ = QApplication::palette().color(QPalette::Window).lightness() < 128;  // still that of the system
    const Preferences& preferences = bench.preferences();
    const QString theme = bench.start().theme.isEmpty() ? preferences.theme() : bench.start().theme;
    const QString language = bench.start().language.isEmpty() ? preferences.language() : bench.start().language;
    theme_ = theme.isEmpty() ? QStringLiteral("system") : theme;
    language_.use(Language::known(language) ? language : Language::ofLocale());
    appearance_.theme = theme::Theme::named(effectiveTheme());
    theme::applyTheme(*qApp, appearance_.theme);  // before the first widget is made: none is polished twice
    appearance_.animate = preferences.value("animate", true).toBool();
    wire();
}

void AppearanceController::wire()
{
    const Actions& actions = bench_.actions();
    const auto onTrigger = [this](QAction* action, const auto& act) {
        connect(action, &QAction::triggered, this, act);
    };
    for (QAction* action : actions.languages) onTrigger(action, [this, action] { setLanguage(action->objectName()); });
    onTrigger(actions.switchLanguage, [this, &actions] { setLanguage(actions.nextLanguage()); });
    onTrigger(actions.light, [this] { setTheme(QStringLiteral("light")); });
    onTrigger(actions.dark, [this] { setTheme(QStringLiteral("dark")); });
    onTrigger(actions.likeSystem, [this] { setTheme(QStringLiteral("system")); });
    onTrigger(actions.switchTheme,
              [this] { setTheme(appearance_.theme.dark ? QStringLiteral("light") : QStringLiteral("dark")); });
    connect(actions.animate, &QAction::toggled, this, &AppearanceController::setAnimated);
}

void AppearanceController::recall()
{
    Preferences& preferences = bench_.preferences();
    textScale_ = preferences.value("textScale", 1.0).toReal();
    bench_.actions().animate->setChecked(appearance_.animate);
    setTheme(theme_);
    setNames(static_cast<theme::StateNames>(preferences.value("names", 0).toInt()));
    setLanguage(language());
}

void AppearanceController::remember()
{
    Preferences& preferences = bench_.preferences();
    preferences.set("textScale", textScale_);
    preferences.set("animate", appearance_.animate);
    preferences.set("names", static_cast<int>(appearance_.names));
    preferences.set("theme", theme_);
    preferences.set("language", language_.current());
}

void AppearanceController::setLanguage(const QString& language)
{
    bench_.actions().setLanguage(language);
    language_.use(language);
    emit languageChanged();
    bench_.simulation().setLanguage(language);
}

QString AppearanceController::effectiveTheme() const
{
    if (theme_ != u"system") return theme_;
    return systemDark_ ? QStringLiteral("dark") : QStringLiteral("light");
}

void AppearanceController::setTheme(const QString& theme)
{
    const Actions& actions = bench_.actions();
    theme_ = theme;
    appearance_.theme = theme::Theme::named(effectiveTheme());
    QAction* fixed = appearance_.theme.dark ? actions.dark : actions.light;
    (theme_ == u"system" ? actions.likeSystem : fixed)->setChecked(true);
    apply();
}

void AppearanceController::setAnimated(bool on)
{
    if (on == appearance_.animate) return;
    appearance_.animate = on;
    emit changed();
}

/// A number that nobody wrote (a settings file of a later version) means the usual.
void AppearanceController::setNames(theme::StateNames names)
{
    const bool known = names >= theme::StateNames::Stevens && names <= theme::StateNames::Solaris;
    const theme::StateNames before = std::exchange(appearance_.names, known ? names : theme::StateNames::Stevens);
    language_.spell(theme::spellingOf(appearance_.names));
    emit namesChanged();
    if (appearance_.names == before) return;
    emit changed();
    emit languageChanged();  // all words are put anew
    bench_.simulation().showAgain();
}

void AppearanceController::changeTextScale(qreal factor)
{
    setTextScale(factor == 0 ? 1 : std::clamp(textScale_ * factor, 0.8, 1.6));
}

void AppearanceController::setTextScale(qreal scale)
{
    textScale_ = scale;
    apply();
}

void AppearanceController::setWidth(int width)
{
    if (std::exchange(density_, densityFor(width)) != density_) apply();
}

void AppearanceController::apply()
{
    theme::applyTheme(*qApp, appearance_.theme, scaled().textScale);
    emit changed();
}

theme::Appearance AppearanceController::scaled() const
{
    theme::Appearance appearance = appearance_;
    appearance.textScale = textScale_ * density_;
    return appearance;
}

theme::Appearance AppearanceController::chosen() const
{
    theme::Appearance appearance = appearance_;
    appearance.textScale = textScale_;
    return appearance;
}

}  // namespace app::workbench
