// Words and marks of the list of scenarios.

#include "panels/scenario_words.h"

#include "theme/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace app::panels {

QString groupWord(const QString& group)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("app::panels::ScenarioPanel", text); };
    if (group == QLatin1String("opening")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Opening"));
    if (group == QLatin1String("data")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Data"));
    if (group == QLatin1String("closing")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Closing"));
    if (group == QLatin1String("waiting")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "TIME_WAIT and "
                                                                                                       "FIN_WAIT_2"));
    if (group == QLatin1String("trouble")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Failures"));
    if (group == QLatin1String("resets")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Resets"));
    if (group == QLatin1String("attacks")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Attacks"));
    if (group == QLatin1String("claims")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Claims, "
                                                                                                      "checked"));
    if (group == QLatin1String("bugs")) return word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Bug gallery"));
    return group.isEmpty() ? word(QT_TRANSLATE_NOOP("app::panels::ScenarioPanel", "Other")) : group;
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::None: return {};
    case Mark::Seen: return QCoreApplication::translate("app::panels::ScenarioPanel", "seen");
    case Mark::Quizzed: return QCoreApplication::translate("app::panels::ScenarioPanel", "quizzed");
    case Mark::Mastered: return QCoreApplication::translate("app::panels::ScenarioPanel", "mastered");
    }
    return {};
}

/// A dot: seen. A ring with a dot: quizzed. A tick: mastered.
QIcon markIcon(Mark mark, const theme::Theme& theme)
{
    if (mark == Mark::Mastered) return theme::icon(theme::Icon::Check, theme);
    constexpr int kSide = 48;
    QPixmap picture(kSide, kSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(kSide / 2.0, kSide / 2.0);
    painter.setBrush(theme.muted);
    painter.setPen(Qt::NoPen);
    if (mark != Mark::None) painter.drawEllipse(centre, 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.muted, 4));
    if (mark == Mark::Quizzed) painter.drawEllipse(centre, 15, 15);
    return QIcon(picture);
}

}  // namespace app::panels
