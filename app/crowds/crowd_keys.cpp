#include "crowds/crowd_keys.h"

#include "browser/page.h"
#include "crowds/crowd_window.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/key_card.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QShortcut>

#include <functional>

namespace app::crowds {
namespace {

struct CrowdKeys {
    Q_DECLARE_TR_FUNCTIONS(CrowdKeys)
};

std::vector<workbench::KeyGroup> keyGroups()
{
    return {{CrowdKeys::tr("Many connections"),
             {{QStringLiteral("Tab"), CrowdKeys::tr("From field to field, then to the charts and the diagram")},
              {QStringLiteral("Enter"), CrowdKeys::tr("In a field: run with the new value")},
              {QStringLiteral("L  T"), CrowdKeys::tr("The other language, light or dark")},
              {QStringLiteral("Ctrl++  Ctrl+−  Ctrl+0"), CrowdKeys::tr("Larger, smaller, normal type")},
              {QStringLiteral("F11"), CrowdKeys::tr("Full screen")},
              {QStringLiteral("?  F1"), CrowdKeys::tr("These keys")},
              {QStringLiteral("Ctrl+W"), CrowdKeys::tr("Close this window")}}}};
}

/// The same key that opens the card closes it.
void showCard(CrowdWindow& window, workbench::Workbench& bench)
{
    for (workbench::KeyCard* card : window.findChildren<workbench::KeyCard*>()) {
        if (card->isVisible() && card->close()) return;
    }
    new workbench::KeyCard(keyGroups(), bench.appearance().chosen(), &window);
}

}  // namespace

void giveKeys(CrowdWindow& window, workbench::Workbench& bench)
{
    const auto on = [&window](const QKeySequence& key, std::function<void()> act) {
        QObject::connect(new QShortcut(key, &window), &QShortcut::activated, &window, std::move(act));
    };
    const auto same = [&on](const QAction* action) {
        for (const QKeySequence& key : action->shortcuts())
            on(key, [action] { const_cast<QAction*>(action)->trigger(); });
    };
    const workbench::Actions& actions = bench.actions();
    for (const QAction* action :
         {actions.switchLanguage, actions.switchTheme, actions.larger, actions.smaller, actions.normalSize})
        same(action);
    for (const QKeySequence& key : actions.keys->shortcuts()) on(key, [&window, &bench] { showCard(window, bench); });
    on(Qt::Key_F11, [&window] { browser::toggleFullScreen(window); });
}

}  // namespace app::crowds
