#include "panels/endpoint_panel.h"

#include "lab/narrator.h"
#include "lab/words.h"
#include "panels/call_bar.h"
#include "panels/state_chip.h"
#include "panels/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace app {
namespace {

/// As in the tools view; ports of the connection shown, of the listener before there is one.
QString addressOf(const tcp::Host& host)
{
    const bool client = host.id == tcp::HostId::Client;
    const tcp::Connection* connection = host.current();
    const int known = client ? 50398 : 8080;
    const int port = connection && connection->localPort != 0 ? connection->localPort : known;
    return QStringLiteral("10.0.0.%1:%2").arg(client ? 1 : 2).arg(port);
}

}  // namespace

EndpointPanel::EndpointPanel(tcp::HostId host, QWidget* diagram, QWidget* parent)
    : Panel(parent), host_(host), token_(new Token(host, 24, this)), name_(plainLabel(this)),
      address_(plainLabel(this)), chip_(new StateChip(14, std::nullopt, this)), waits_(plainLabel(this)),
      calls_(new CallBar(host, this))
{
    setObjectName(host == tcp::HostId::Client ? "clientPanel" : "serverPanel");
    address_->setProperty("muted", true);
    waits_->setProperty("muted", true);
    waits_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    waits_->setObjectName("waits");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    column->addLayout(makeHeader());
    column->addWidget(diagram, 1);
    column->addWidget(calls_);
    retranslate();
}

QHBoxLayout* EndpointPanel::makeHeader()
{
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name_);
    names->addWidget(address_);
    auto* state = new QVBoxLayout;
    state->setSpacing(1);
    state->addWidget(chip_, 0, Qt::AlignRight);
    state->addWidget(waits_);
    auto* header = new QHBoxLayout;
    header->setSpacing(7);
    header->addWidget(token_, 0, Qt::AlignTop);
    header->addLayout(names);
    header->addStretch(1);
    header->addLayout(state);
    header->setAlignment(names, Qt::AlignTop);
    return header;
}

void EndpointPanel::showMoment(const Moment& moment)
{
    const tcp::Host& host = moment.world().host(host_);
    address_->setText(addressOf(host));
    chip_->setState(host.state());
    waits_->setText(tr("waits for: %1").arg(Narrator::waitsFor(moment.world(), host_)));
    setAccessibleDescription(waits_->text());
    calls_->showMoment(moment);
}

void EndpointPanel::setLook(const Look& look)
{
    token_->setLook(look);
    chip_->setLook(look);
    name_->setFont(look.font(14, QFont::Bold));
    address_->setFont(look.font(11));
    waits_->setFont(look.font(11.5));
    calls_->setLook(look);
}

void EndpointPanel::retranslate()
{
    name_->setText(hostWord(host_));
    setAccessibleName(hostWord(host_));
}

}  // namespace app
