#include "window/help_menu.h"

#include "window/about_page.h"
#include "window/help_text.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/document_page.h"
#include "workbench/key_card.h"
#include "workbench/key_print.h"
#include "workbench/printing.h"
#include "workbench/view_docks.h"
#include "workbench/workbench.h"

#include <QMainWindow>

namespace app::window {
namespace {

constexpr qreal kHallPx = 1.5;          ///< of the card's type in a lecture, at the height of
constexpr qreal kDesignHeight = 1080;

}  // namespace

HelpMenu::HelpMenu(workbench::Workbench& bench, const std::vector<std::unique_ptr<workbench::Feature>>& features)
    : QObject(&bench), bench_(bench), features_(features)
{
    const workbench::Actions& actions = bench.actions();
    connect(actions.help, &QAction::triggered, this, &HelpMenu::showHelp);
    connect(actions.reference, &QAction::triggered, this,
            [this] { showDocument(QStringLiteral("reference"), tr("Reference")); });
    connect(actions.instructors, &QAction::triggered, this,
            [this] { showDocument(QStringLiteral("for_instructors"), tr("For Instructors")); });
    connect(actions.keys, &QAction::triggered, this, &HelpMenu::showKeys);
    connect(actions.printKeys, &QAction::triggered, this, &HelpMenu::printKeys);
    connect(&bench, &workbench::Workbench::keysWanted, this, &HelpMenu::showKeys);
    connect(actions.about, &QAction::triggered, this,
            [this] { (new AboutPage(bench_.appearance().unscaled(), &bench_.window()))->show(); });
}

void HelpMenu::showHelp()
{
    const theme::Appearance& appearance = bench_.appearance().unscaled();
    (new workbench::DocumentPage(tr("What is what"), helpText(features_), appearance, &bench_.window()))->show();
}

void HelpMenu::showDocument(const QString& name, const QString& title)
{
    const workbench::AppearanceController& look = bench_.appearance();
    const QString text = workbench::DocumentPage::embedded(name, look.language());
    (new workbench::DocumentPage(title, text, look.unscaled(), &bench_.window()))->show();
}

bool HelpMenu::closeKeys()
{
    for (workbench::KeyCard* card : bench_.window().findChildren<workbench::KeyCard*>()) {
        if (card->isVisible()) return card->close();
    }
    return false;
}

/// The same key that opens the card closes it.
void HelpMenu::showKeys()
{
    if (closeKeys()) return;
    theme::Appearance look = bench_.appearance().scaled();
    if (!bench_.studying())
        look.textScale = bench_.appearance().chosen().textScale * kHallPx * bench_.window().height() / kDesignHeight;
    new workbench::KeyCard(bench_.studying() ? keyGroups() : workbench::presentKeys(), look, &bench_.window());
}

std::vector<workbench::KeyGroup> HelpMenu::keyGroups() const
{
    std::vector<const QAction*> actions = bench_.actions().withKeys();
    for (const QAction* dock : bench_.docks().actions()) actions.push_back(dock);
    return workbench::studyKeys(actions);
}

/// Those of the window, then those of the lecture, each as large as a page allows.
void HelpMenu::printKeys()
{
    const std::vector<std::vector<workbench::KeyGroup>> pages{keyGroups(), workbench::presentKeys()};
    const QStringList titles{tr("TCP State Lab: keys"), tr("TCP State Lab: keys while presenting")};
    theme::Appearance look = bench_.appearance().unscaled();
    look.theme = theme::Theme::light();
    workbench::print(bench_.window(), QStringLiteral("tcp-state-lab-keys"),
                     [pages, titles, look](QPagedPaintDevice& device) {
                         return workbench::printKeySheets(device, pages, titles, look);
                     });
}

}  // namespace app::window
