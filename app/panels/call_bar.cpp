#include "panels/call_bar.h"

#include "lab/narrator.h"
#include "lab/words.h"
#include "panels/button_menu.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace app::panels {
namespace {

constexpr tcp::HostCall kCalls[] = {tcp::HostCall::Listen, tcp::HostCall::Connect,  tcp::HostCall::Send,
                                    tcp::HostCall::Close,  tcp::HostCall::Shutdown, tcp::HostCall::Abort};
constexpr std::uint32_t kOctets = 10;  ///< of a plain click on send
constexpr std::uint32_t kSizes[] = {1, 10, 100, 1460, 10'000, 100'000};
constexpr int kButtonGap = 4;
constexpr std::size_t kUpperCalls = 4;  ///< at most, where there are more rows: the last one has the last button

/// Free play before anybody has done anything: one thing is to be done, and one button says so.
bool inviting(const lab::Moment& moment, tcp::HostId host)
{
    if (moment.scenario || host != tcp::HostId::Client) return false;
    const tcp::Host& peer = moment.world().host(tcp::HostId::Server);
    return peer.state() == tcp::State::Listen && peer.newest == 0 && moment.world().host(host).newest == 0;
}

}  // namespace

CallBar::CallBar(tcp::HostId host, QWidget* parent, int rows)
    : QWidget(parent), host_(host), mostRows_(rows), menu_(new QMenu(this))
{
    makeCalls();
    makeFaults();
    makeSizes();
    makeHalves();
    more_ = new QToolButton(this);
    more_->setObjectName("faults");
    setButtonMenu(*more_, *menu_);
    menu_->setToolTipsVisible(true);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setProperty("slim", true);
        theme::setType(button, 11);
    }
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    retranslate();
}

CallBar::Command CallBar::makeCommand(const QString& name)
{
    auto* action = new QAction(this);
    auto* button = new QToolButton(this);
    action->setObjectName(name);
    button->setDefaultAction(action);
    button->setObjectName(name + "Button");
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return {action, button};
}

void CallBar::makeCalls()
{
    for (const tcp::HostCall each : kCalls) {
        Command command = makeCommand(lab::qstring(tcp::text(each)));
        command.action->setText(lab::qstring(tcp::text(each)));
        const std::uint32_t octets = each == tcp::HostCall::Send ? kOctets : 0;
        connect(command.action, &QAction::triggered, this, [this, each, octets] { call(each, octets); });
        calls_.push_back(command);
    }
}

void CallBar::makeFaults()
{
    hang_ = makeCommand("hang");
    kill_ = makeCommand("kill");
    power_ = makeCommand("power");
    cable_ = makeCommand("cable");
    read_ = makeCommand("receive");
    const auto host = [this]() -> const tcp::Host& { return moment_.world().host(host_); };
    connect(kill_.action, &QAction::triggered, this, [this] { call(tcp::HostCall::Kill); });
    connect(read_.action, &QAction::triggered, this, [this] { call(tcp::HostCall::Receive); });
    connect(hang_.action, &QAction::triggered, this,
            [=, this] { call(host().hung ? tcp::HostCall::Resume : tcp::HostCall::Hang); });
    connect(power_.action, &QAction::triggered, this,
            [=, this] { call(host().powered ? tcp::HostCall::PowerOff : tcp::HostCall::Boot); });
    connect(cable_.action, &QAction::triggered, this,
            [this] { emit requested(tcp::CableAction{!moment_.world().network().up}); });
}

/// The context menu of "send": other amounts of data.
void CallBar::makeSizes()
{
    QToolButton* send = calls_[2].button;
    send->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const std::uint32_t octets : kSizes) {
        auto* size = new QAction(QStringLiteral("send %1").arg(octets), send);
        connect(size, &QAction::triggered, this, [this, octets] { call(tcp::HostCall::Send, octets); });
        send->addAction(size);
    }
}

/// The context menu of "shutdown": the other halves.
void CallBar::makeHalves()
{
    QToolButton* shutdown = calls_[4].button;
    shutdown->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const tcp::Half half : {tcp::Half::Read, tcp::Half::Both}) {
        auto* action = new QAction(QStringLiteral("shutdown %1").arg(lab::qstring(tcp::text(half))), shutdown);
        connect(action, &QAction::triggered, this, [this, half] {
            tcp::CallAction what{host_, tcp::HostCall::Shutdown};
            what.half = half;
            emit requested(what);
        });
        shutdown->addAction(action);
    }
}

void CallBar::call(tcp::HostCall call, std::uint32_t octets)
{
    emit requested(tcp::CallAction{host_, call, octets});
}

void CallBar::enable(const Command& command, bool on, const QString& tip)
{
    command.action->setEnabled(on);
    command.action->setToolTip(tip);
    command.button->setAccessibleDescription(tip);
}

void CallBar::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    const tcp::World& world = moment.world();
    for (std::size_t i = 0; i < calls_.size(); ++i) {
        const QString answer = lab::qstring(world.wouldAnswer(host_, kCalls[i]));
        const bool legal = answer == QLatin1String("ok") || answer == lab::qstring(tcp::kCallBlocks);
        QString tip = tr("Have the %1's application call %2.").arg(lab::hostWord(host_), lab::callLabel(kCalls[i]));
        if (legal && kCalls[i] == tcp::HostCall::Shutdown)
            tip = tr("Close the sending half (SHUT_WR). Right-click for SHUT_RD and SHUT_RDWR.");
        if (legal && kCalls[i] == tcp::HostCall::Send) tip = tr("Send 10 bytes. Right-click for other amounts.");
        enable(calls_[i], legal, legal ? tip : answer);
    }
    showFaults(world);
    if (moment.timeline->recorded()) disableAll();
    invite(inviting(moment, host_));
    if (placed()) arrange();
}

/// What a kernel did cannot be changed afterwards.
void CallBar::disableAll()
{
    const QString why = tr("This run was measured: it can only be looked at.");
    for (const Command& command : commands()) enable(command, false, why);
}

void CallBar::invite(bool on)
{
    setLooks(calls_[1].button, "primary", on);
}

void CallBar::showFaults(const tcp::World& world)
{
    const tcp::Host& host = world.host(host_);
    const auto offer = [&](const Command& command, tcp::HostCall call, const QString& tip) {
        const std::string_view answer = world.wouldAnswer(host_, call);
        enable(command, answer == "ok", answer == "ok" ? tip : lab::qstring(answer));
    };
    hang_.action->setText(host.hung ? tr("resume") : tr("hang"));
    offer(hang_, host.hung ? tcp::HostCall::Resume : tcp::HostCall::Hang,
          host.hung ? tr("The application resumes.") : tr("The application stops accepting, reading and making "
                                                          "calls; the kernel keeps working."));
    power_.action->setText(host.powered ? tr("crash") : tr("boot"));
    enable(power_, true, host.powered ? tr("The host loses all state without sending a segment.")
                                      : tr("The host restarts with no connections."));
    cable_.action->setText(world.network().up ? tr("unplug") : tr("plug in"));
    enable(cable_, true, world.network().up ? tr("Nothing sent from now on will arrive.") : tr("Segments will arrive "
                                                                                           "again."));
    kill_.action->setText(tr("kill"));
    offer(kill_, tcp::HostCall::Kill, tr("The process dies; the kernel closes its sockets."));
    read_.action->setText(tr("read"));
    offer(read_, tcp::HostCall::Receive, tr("The application reads what has arrived."));
}

void CallBar::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    more_->setIcon(theme::icon(theme::Icon::Fault, appearance.theme));
    if (placed()) arrange();
}

void CallBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CallBar::retranslate()
{
    more_->setToolTip(tr("More: hang, kill, crash, unplug"));
    more_->setAccessibleName(tr("More"));
}

void CallBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

QSize CallBar::minimumSizeHint() const
{
    return {widthOf(rowWith(0, 2)), rows_ * rowHeight() + (rows_ - 1) * kButtonGap};
}

/// In the order in which they may do without a button of their own, the last ones first.
std::vector<CallBar::Command> CallBar::commands() const
{
    std::vector<Command> all = calls_;
    for (const Command& fault : {kill_, power_, cable_, hang_, read_}) all.push_back(fault);
    return all;
}

/// These commands, and the button for those that come after them.
CallBar::Row CallBar::rowWith(std::size_t first, std::size_t end) const
{
    const std::vector<Command> all = commands();
    Row row;
    for (std::size_t i = first; i < end; ++i) row.push_back(all[i].button);
    if (end < all.size()) row.push_back(more_);
    return row;
}

int CallBar::widthOf(const Row& row)
{
    int width = -kButtonGap;
    for (const QToolButton* button : row) width += button->sizeHint().width() + kButtonGap;
    return width;
}

/// How far a row gets that begins with this command and ends with the button for the others.
std::size_t CallBar::fitting(std::size_t first) const
{
    std::size_t end = commands().size();
    while (end > first && widthOf(rowWith(first, end)) > width()) --end;
    return end;
}

/// What has no button is in the menu.
void CallBar::fold(std::size_t shown)
{
    const std::vector<Command> all = commands();
    menu_->clear();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i < shown) continue;
        all[i].button->hide();
        menu_->addAction(all[i].action);
    }
    if (shown == all.size()) more_->hide();
}

/// The room that is left over is shared among all.
void CallBar::place(const Row& row, int top)
{
    const double share = double(width() - widthOf(row)) / static_cast<double>(row.size());
    double x = 0;
    for (QToolButton* button : row) {
        const double end = x + button->sizeHint().width() + share;
        button->setGeometry(qRound(x), top, qRound(end) - qRound(x), rowHeight());
        button->show();
        x = end + kButtonGap;
    }
}

/// As many as fit. No call is where one has to look for it because something was opened beside the diagrams: more rows
/// take their height from them, which are narrow then.
void CallBar::arrange()
{
    std::size_t first = 0;
    int rows = 1;
    for (; rows < mostRows_ && testAttribute(Qt::WA_Resized) && fitting(first) < calls_.size(); ++rows) {
        Row upper = rowWith(first, std::min(first + kUpperCalls, calls_.size()));
        do upper.pop_back();
        while (upper.size() > 1 && widthOf(upper) > width());
        place(upper, (rows - 1) * (rowHeight() + kButtonGap));
        first += upper.size();
    }
    const std::size_t shown = fitting(first);
    fold(shown);
    place(rowWith(first, shown), (rows - 1) * (rowHeight() + kButtonGap));
    if (std::exchange(rows_, rows) != rows) updateGeometry();
}

}  // namespace app::panels
