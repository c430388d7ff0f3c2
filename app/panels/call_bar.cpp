#include "panels/call_bar.h"

#include "lab/narrator.h"
#include "lab/words.h"
#include "panels/text.h"
#include "theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace app {
namespace {

constexpr tcp::HostCall kCalls[] = {tcp::HostCall::Listen, tcp::HostCall::Connect,  tcp::HostCall::Send,
                                    tcp::HostCall::Close,  tcp::HostCall::Shutdown, tcp::HostCall::Abort};
constexpr std::uint32_t kOctets = 10;  ///< of a plain click on send
constexpr std::uint32_t kSizes[] = {1, 10, 100, 1460, 10'000, 100'000};
constexpr int kButtonGap = 4;

/// Free play before anybody has done anything: one thing is to be done, and one button says so.
bool inviting(const Moment& moment, tcp::HostId host)
{
    if (moment.scenario || host != tcp::HostId::Client) return false;
    const tcp::Host& peer = moment.world().host(tcp::HostId::Server);
    return peer.state() == tcp::State::Listen && peer.newest == 0 && moment.world().host(host).newest == 0;
}

}  // namespace

CallBar::CallBar(tcp::HostId host, QWidget* parent) : QWidget(parent), host_(host), menu_(new QMenu(this))
{
    makeCalls();
    makeFaults();
    makeSizes();
    more_ = new QToolButton(this);
    more_->setObjectName("faults");
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(menu_);
    menu_->setToolTipsVisible(true);
    for (QToolButton* button : findChildren<QToolButton*>()) button->setProperty("tight", true);
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
        Command command = makeCommand(qstring(tcp::text(each)));
        command.action->setText(qstring(tcp::text(each)));
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

void CallBar::showMoment(const Moment& moment)
{
    moment_ = moment;
    const tcp::World& world = moment.world();
    for (std::size_t i = 0; i < calls_.size(); ++i) {
        const QString answer = qstring(world.wouldAnswer(host_, kCalls[i]));
        const bool legal = answer == QLatin1String("ok");
        QString tip = tr("The %1's application calls %2.").arg(hostWord(host_), callLabel(kCalls[i]));
        if (legal && kCalls[i] == tcp::HostCall::Send) tip = tr("Sends 10 octets. Right click: other amounts.");
        enable(calls_[i], legal, legal ? tip : answer);
    }
    showFaults(world);
    invite(inviting(moment, host_));
    arrange();
}

void CallBar::invite(bool on)
{
    QToolButton* connect = calls_[1].button;
    if (connect->property("primary").toBool() == on) return;
    setLooks(connect, "primary", on);
    connect->setFont(fontOf(*connect));  // the new look takes it away
}

/// As the sheet paints it: under the sheet of the application, a button is measured in its own font.
QFont CallBar::fontOf(const QToolButton& button) const
{
    return look_.font(11, button.property("primary").toBool() ? QFont::Bold : QFont::Normal);
}

void CallBar::showFaults(const tcp::World& world)
{
    const tcp::Host& host = world.host(host_);
    const auto offer = [&](const Command& command, tcp::HostCall call, const QString& tip) {
        const std::string_view answer = world.wouldAnswer(host_, call);
        enable(command, answer == "ok", answer == "ok" ? tip : qstring(answer));
    };
    hang_.action->setText(host.hung ? tr("wake") : tr("hang"));
    offer(hang_, host.hung ? tcp::HostCall::Resume : tcp::HostCall::Hang,
          host.hung ? tr("The application goes on.") : tr("The application stops accepting, reading and calling; "
                                                           "its kernel works as before."));
    power_.action->setText(host.powered ? tr("crash") : tr("boot"));
    enable(power_, true, host.powered ? tr("The host loses all state without sending a segment.")
                                      : tr("The host comes back empty."));
    cable_.action->setText(world.network().up ? tr("unplug") : tr("plug in"));
    enable(cable_, true, world.network().up ? tr("Nothing sent from now on arrives.") : tr("Segments arrive again."));
    kill_.action->setText(tr("kill"));
    offer(kill_, tcp::HostCall::Kill, tr("The process dies; its kernel closes its sockets."));
    read_.action->setText(tr("read"));
    offer(read_, tcp::HostCall::Receive, tr("The application reads what has arrived."));
}

void CallBar::setLook(const Look& look)
{
    look_ = look;
    for (QToolButton* button : findChildren<QToolButton*>()) button->setFont(fontOf(*button));
    more_->setIcon(icon(Icon::Fault, look.theme));
    arrange();
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
    return {widthOf(rowWith(2)), qRound(28 * look_.textScale)};
}

/// In the order in which they may do without a button of their own, the last ones first.
std::vector<CallBar::Command> CallBar::commands() const
{
    std::vector<Command> all = calls_;
    for (const Command& fault : {kill_, power_, cable_, hang_, read_}) all.push_back(fault);
    return all;
}

/// The first commands, and the button for the other ones.
std::vector<QToolButton*> CallBar::rowWith(std::size_t shown) const
{
    const std::vector<Command> all = commands();
    std::vector<QToolButton*> row;
    for (std::size_t i = 0; i < shown; ++i) row.push_back(all[i].button);
    if (shown < all.size()) row.push_back(more_);
    return row;
}

int CallBar::widthOf(const std::vector<QToolButton*>& row) const
{
    int width = -kButtonGap;
    for (const QToolButton* button : row) width += button->sizeHint().width() + kButtonGap;
    return width;
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

/// As many as fit; the room that is left over is shared among all.
void CallBar::arrange()
{
    std::size_t shown = commands().size();
    while (shown > 0 && widthOf(rowWith(shown)) > width()) --shown;
    const std::vector<QToolButton*> row = rowWith(shown);
    fold(shown);
    const double share = double(width() - widthOf(row)) / static_cast<double>(row.size());
    double x = 0;
    for (QToolButton* button : row) {
        const double end = x + button->sizeHint().width() + share;
        button->setGeometry(qRound(x), 0, qRound(end) - qRound(x), height());
        button->show();
        x = end + kButtonGap;
    }
}

}  // namespace app
