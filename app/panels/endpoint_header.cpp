#include "panels/endpoint_header.h"

#include "lab/narrator.h"
#include "lab/words.h"
#include "panels/state_chip.h"
#include "panels/text.h"

#include <QGridLayout>
#include <QLabel>

namespace app {
namespace {

constexpr int kGap = 7;

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

EndpointHeader::EndpointHeader(tcp::HostId host, QWidget* parent)
    : QWidget(parent), host_(host), token_(new Token(host, 24, this)), name_(plainLabel(this)),
      address_(plainLabel(this)), chip_(new StateChip(14, std::nullopt, this)), waits_(new ElidedLabel(this))
{
    address_->setProperty("muted", true);
    waits_->setProperty("muted", true);
    address_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    waits_->setObjectName("waits");
    waits_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(1);
    grid->addWidget(token_, 0, 0, Qt::AlignTop);
    grid->addWidget(name_, 0, 1, Qt::AlignTop);
    grid->addWidget(address_, 1, 1, Qt::AlignTop);
    grid->addWidget(chip_, 0, 3, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(waits_, 1, 0, 1, 4);
    grid->setColumnStretch(2, 1);
}

void EndpointHeader::showMoment(const Moment& moment)
{
    const tcp::Host& host = moment.world().host(host_);
    address_->setText(addressOf(host));
    chip_->setState(host.state());
    waitsFor_ = Narrator::waitsFor(moment.world(), host_);
    makeRoom();
}

/// What it waits for is more worth reading than the address, which the ladder shows too, and than the words before it.
void EndpointHeader::makeRoom()
{
    const int room = width() - token_->sizeHint().width() - 3 * kGap;
    waits_->setText(waits());
    if (waits_->sizeHint().width() > width()) waits_->setText(waitsFor_);
    address_->setVisible(address_->sizeHint().width() + waits_->sizeHint().width() <= room);
}

void EndpointHeader::resizeEvent(QResizeEvent*)
{
    makeRoom();
}

QString EndpointHeader::waits() const
{
    return tr("waits for: %1").arg(waitsFor_);
}

void EndpointHeader::setLook(const Look& look)
{
    token_->setLook(look);
    chip_->setLook(look);
    name_->setFont(look.font(14, QFont::Bold));
    address_->setFont(look.font(11));
    waits_->setFont(look.font(11.5));
    makeRoom();
}

void EndpointHeader::retranslate()
{
    name_->setText(hostWord(host_));
}

}  // namespace app
