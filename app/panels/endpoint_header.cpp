#include "panels/endpoint_header.h"

#include "lab/narrator.h"
#include "lab/words.h"
#include "panels/state_chip.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace app::panels {
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

/// All of its text or, where there is no room for that, none: half an address is none.
class WholeLabel : public ElidedLabel {
public:
    explicit WholeLabel(QWidget* parent) : ElidedLabel(parent) { setTextFormat(Qt::PlainText); }
    QSize minimumSizeHint() const override { return {0, ElidedLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (sizeHint().width() <= width()) ElidedLabel::paintEvent(event);
    }
};

}  // namespace

EndpointHeader::EndpointHeader(tcp::HostId host, QWidget* parent)
    : QWidget(parent), host_(host), token_(new Token(host, 24, this)), name_(plainLabel(this)),
      address_(new WholeLabel(this)), chip_(new StateChip(14, std::nullopt, this)), below_(new WholeLabel(this)),
      waits_(new ElidedLabel(this))
{
    for (QLabel* quiet : {address_, below_, waits_}) quiet->setProperty("muted", true);
    address_->setObjectName("address");
    below_->setObjectName("addressBelow");
    waits_->setObjectName("waits");
    waits_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(1);
    grid->addWidget(token_, 0, 0, Qt::AlignTop);
    grid->addWidget(name_, 0, 1, Qt::AlignTop);
    grid->addWidget(address_, 0, 2, Qt::AlignVCenter);
    grid->addWidget(chip_, 0, 3, Qt::AlignRight | Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(kGap);
    second->addWidget(below_);
    second->addWidget(waits_, 1);
    grid->addLayout(second, 1, 0, 1, 4);
    grid->setColumnStretch(2, 1);
    theme::setType(name_, 14, QFont::Bold);
    for (QLabel* address : {address_, below_}) theme::setType(address, 11);
    theme::setType(waits_, 11.5);
}

void EndpointHeader::showMoment(const lab::Moment& moment)
{
    const tcp::Host& host = moment.world().host(host_);
    for (QLabel* address : {address_, below_}) address->setText(addressOf(host));
    chip_->setState(host.state());
    waitsFor_ = lab::Narrator::waitsFor(moment.world(), host_);
    refit();
}

/// What it waits for is more worth reading than the words before it.
void EndpointHeader::makeRoom()
{
    placeName();
    placeAddress();
    const int room = width() - (below_->isHidden() ? 0 : below_->sizeHint().width() + kGap);
    waits_->setText(waits());
    if (waits_->sizeHint().width() > room) waits_->setText(waitsFor_);
}

/// The token says which host it is where large type leaves no room for the word: the state is never cut.
void EndpointHeader::placeName()
{
    name_->setVisible(minimumSizeHint().width() + kGap + name_->sizeHint().width() <= width());
}

QSize EndpointHeader::minimumSizeHint() const
{
    return {token_->sizeHint().width() + kGap + chip_->sizeHint().width(), QWidget::minimumSizeHint().height()};
}

/// Beside a long name of a state there may be no room; below it there is, beside what is waited for.
void EndpointHeader::placeAddress()
{
    const int taken = token_->sizeHint().width() + name_->sizeHint().width() + chip_->sizeHint().width() + 3 * kGap;
    const bool beside = taken + address_->sizeHint().width() <= width();
    address_->setVisible(beside);
    waits_->setText(waitsFor_);
    below_->setVisible(!beside && below_->sizeHint().width() + kGap + waits_->sizeHint().width() <= width());
}

/// Before it is shown, its width is not yet the one to make room in.
void EndpointHeader::refit()
{
    if (testAttribute(Qt::WA_PendingResizeEvent)) waits_->setText(waits());
    else makeRoom();
}

void EndpointHeader::resizeEvent(QResizeEvent*)
{
    makeRoom();
}

QString EndpointHeader::waits() const
{
    return tr("waits for: %1").arg(waitsFor_);
}

void EndpointHeader::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    token_->setAppearance(appearance);
    chip_->setAppearance(appearance);
    refit();
}

void EndpointHeader::retranslate()
{
    name_->setText(lab::hostWord(host_));
    token_->setToolTip(name_->text());
    refit();
}

}  // namespace app::panels
