#include "panels/why_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace app::panels {
namespace {

struct WhyMenu {
    Q_DECLARE_TR_FUNCTIONS(WhyMenu)
};

}  // namespace

void offerWhy(QMenu& menu, const std::function<void(bool forward)>& wanted, QAction* before)
{
    const auto offer = [&](const QString& words, bool forward) {
        auto* action = new QAction(words, &menu);
        QObject::connect(action, &QAction::triggered, &menu, [wanted, forward] { wanted(forward); });
        menu.insertAction(before, action);
    };
    offer(WhyMenu::tr("Why is this so?"), false);
    offer(WhyMenu::tr("What did this lead to?"), true);
    menu.insertSeparator(before);
}

}  // namespace app::panels
