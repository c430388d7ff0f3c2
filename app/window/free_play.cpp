#include "window/free_play.h"

#include "lab/goals.h"
#include "lab/simulation.h"
#include "panels/clock_bar.h"
#include "panels/forge_form.h"
#include "panels/goals_panel.h"
#include "panels/joint_map_panel.h"
#include "panels/text.h"
#include "window/actions.h"
#include "window/popup_button.h"
#include "window/stage.h"
#include "window/view_docks.h"

#include <QDockWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

namespace app {
namespace {

constexpr QSize kForm(560, 236);
constexpr int kRoomForNews = 900;

}  // namespace

FreePlay::FreePlay(Simulation& simulation, Actions& actions, Stage& stage, ViewDocks& docks, Memory& memory)
    : QObject(&stage), simulation_(simulation), actions_(actions), stage_(stage), collector_(memory),
      bar_(new QFrame), clock_(new ClockBar),
      forge_(new PopupButton([this](QWidget* popup) { return makeForm(popup); }, kForm))
{
    makeBar();
    makeDocks(docks);
    wire();
    retranslate();
}

FreePlay::~FreePlay() = default;

QWidget* FreePlay::bar() const { return bar_; }

void FreePlay::makeBar()
{
    bar_->setObjectName("freePlayBar");
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(clock_, 1);
    forge_->setObjectName("forgeButton");
    row->addWidget(forge_);
    goalsButton_ = addButton("goalsButton");
    mapButton_ = addButton("jointMapButton");
    arrowsButton_ = addButton("collectedButton");
    arrowsButton_->setCheckable(true);
    bar_->installEventFilter(this);
    bar_->hide();
}

QToolButton* FreePlay::addButton(const char* name)
{
    auto* button = new QToolButton(bar_);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    bar_->layout()->addWidget(button);
    return button;
}

void FreePlay::makeDocks(ViewDocks& docks)
{
    goalsDock_ = docks.addDock("goalsDock", Qt::Key_F2);
    mapDock_ = docks.addDock("jointMapDock", Qt::Key_F3);
    for (QDockWidget* dock : {goalsDock_, mapDock_})
        connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool visible) { if (visible) fill(dock); });
}

void FreePlay::wire()
{
    connect(clock_, &ClockBar::runWanted, &simulation_, &Simulation::run);
    connect(actions_.nextTimer, &QAction::triggered, clock_, &ClockBar::goToNextTimer);
    connect(actions_.forge, &QAction::triggered, forge_, [this] { if (bar_->isVisible()) forge_->click(); });
    connect(actions_.collected, &QAction::toggled, this, &FreePlay::setArrowsShown);
    connect(arrowsButton_, &QToolButton::clicked, actions_.collected, &QAction::trigger);
    connect(forge_, &PopupButton::clicked, this, [this] { form_->setFocus(); });
    connect(goalsButton_, &QToolButton::clicked, this, [this] { toggle(goalsDock_); });
    connect(mapButton_, &QToolButton::clicked, this, [this] { toggle(mapDock_); });
    connect(&map_, &JointMap::changed, this, [this] {
        if (mapPanel_) mapPanel_->showMap();
        if (map_.complete()) collector_.judge(map_);
        if (map_.complete()) showCollected();
    });
}

QWidget* FreePlay::makeForm(QWidget* parent)
{
    form_ = new ForgeForm(parent);
    connect(form_, &ForgeForm::requested, this, [this](const tcp::Action& action) {
        forge_->closePopup();
        simulation_.apply(action);
    });
    connect(form_, &ForgeForm::left, forge_, &PopupButton::closePopup);
    form_->setLook(look_);
    form_->showMoment(moment_);
    return form_;
}

/// Made when it is first opened, as all docks are.
void FreePlay::fill(QDockWidget* dock)
{
    if (!dock->widget() && dock == goalsDock_) {
        dock->setWidget(goals_ = new GoalsPanel);
        connect(goals_, &GoalsPanel::resetWanted, this, [this] { collector_.reset(); showCollected(); });
    }
    if (!dock->widget() && dock == mapDock_) {
        dock->setWidget(mapPanel_ = new JointMapPanel(map_));
        connect(mapPanel_, &JointMapPanel::wayWanted, &simulation_, &Simulation::openBeside);
    }
    setLook(look_);
    exploreIfShown();
    if (mapPanel_ && moment_.timeline) mapPanel_->showMoment(moment_);
    showCollected();
}

/// A dock that is there but behind another one comes to the front first.
void FreePlay::toggle(QDockWidget* dock)
{
    const bool seen = dock->isVisible() && !dock->visibleRegion().isEmpty();
    dock->setVisible(!seen);
    if (!seen) dock->raise();
}

/// With the settings in force: a profile may know states that another does not.
void FreePlay::exploreIfShown()
{
    if (mapPanel_ && mapPanel_->isVisible() && simulation_.loaded()) map_.explore(simulation_.settings());
}

void FreePlay::showMoment(const Moment& moment)
{
    const bool isNew = collector_.count(moment, map_);
    moment_ = moment;
    const bool byHand = firstByHand(moment).has_value();
    bar_->setVisible(byHand);
    actions_.nextTimer->setEnabled(byHand);
    actions_.forge->setEnabled(byHand);
    if (byHand) clock_->showMoment(moment);
    if (byHand && form_) form_->showMoment(moment);
    exploreIfShown();
    if (mapPanel_) mapPanel_->showMoment(moment);
    if (isNew) return showCollected();
    setArrowsShown(actions_.collected->isChecked());
    showGoalsButton();
}

void FreePlay::showCollected()
{
    const Collected& collected = collector_.collected();
    if (goals_) goals_->showCollected(collected, map_.complete() ? map_.reachablePairs() : std::bitset<121>());
    if (mapPanel_) mapPanel_->showVisited(collected.pairs);
    arrowsButton_->setText(tr("Arrows %1 of %2").arg(collected.edges.size()).arg(collectableEdges().size()));
    setArrowsShown(actions_.collected->isChecked());
    showGoalsButton();
}

/// What has just been reached is said where the goals are opened: seen, but in nobody's way.
void FreePlay::showGoalsButton()
{
    const QString news = collector_.news();
    const bool room = bar_->width() > kRoomForNews * look_.textScale;
    const QString count = tr("Goals %1 of %2").arg(collector_.collected().goals.size()).arg(goals().size());
    const QString reached = tr("✓ Goal reached: %1").arg(news);
    goalsButton_->setText(news.isEmpty() ? count : room ? reached : QStringLiteral("✓ ") + count);
    goalsButton_->setAccessibleName(news.isEmpty() ? count : reached);
    setLooks(goalsButton_, "primary", !news.isEmpty());
    goalsButton_->setFont(look_.font(12, news.isEmpty() ? QFont::Normal : QFont::Bold));
}

bool FreePlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) showGoalsButton();
    return QObject::eventFilter(watched, event);
}

void FreePlay::setArrowsShown(bool shown)
{
    arrowsButton_->setChecked(shown);
    stage_.setCollected(shown ? std::optional(collector_.arrows()) : std::nullopt);
}

void FreePlay::setLook(const Look& look)
{
    look_ = look;
    clock_->setLook(look);
    if (form_) form_->setLook(look);
    forge_->setLook(look);
    for (QToolButton* button : {static_cast<QToolButton*>(forge_), mapButton_, arrowsButton_})
        button->setFont(look.font(12));
    if (goals_) goals_->setLook(look);
    if (mapPanel_) mapPanel_->setLook(look);
    showGoalsButton();
}

void FreePlay::retranslate()
{
    QStringList keys;
    for (const QAction* action : {actions_.nextEvent, actions_.oneSecond, actions_.oneMinute, actions_.nextTimer})
        keys << action->shortcut().toString(QKeySequence::NativeText);
    clock_->setKeys(keys);
    forge_->setText(tr("Forge…"));
    forge_->setToolTip(actions_.forge->toolTip());
    goalsDock_->setWindowTitle(tr("Goals"));
    mapDock_->setWindowTitle(tr("Joint states"));
    goalsButton_->setToolTip(tr("What to try in free play  (%1)").arg(QStringLiteral("F2")));
    mapButton_->setText(tr("Map"));
    mapButton_->setToolTip(tr("The pairs of states that two ends can be in  (%1)").arg(QStringLiteral("F3")));
    arrowsButton_->setToolTip(actions_.collected->toolTip());
    showCollected();
}

}  // namespace app
