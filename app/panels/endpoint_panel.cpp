#include "panels/endpoint_panel.h"

#include "lab/words.h"
#include "panels/call_bar.h"
#include "panels/endpoint_header.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace app::panels {
namespace {

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(3);
    return column;
}

}  // namespace

EndpointPanel::EndpointPanel(tcp::HostId host, QWidget* diagram, QWidget* parent)
    : Panel(parent), host_(host), header_(new EndpointHeader(host, this)), calls_(new CallBar(host, this, 3))
{
    setObjectName(host == tcp::HostId::Client ? "clientPanel" : "serverPanel");
    QVBoxLayout* column = columnOf(this);
    column->addWidget(header_);
    column->addWidget(diagram, 1);
    column->addWidget(calls_);
    connect(calls_, &CallBar::requested, this, &EndpointPanel::requested);
    EndpointPanel::retranslate();
}

void EndpointPanel::showMoment(const lab::Moment& moment)
{
    header_->showMoment(moment);
    calls_->showMoment(moment);
    setAccessibleDescription(header_->waits());
}

void EndpointPanel::setAppearance(const theme::Appearance& appearance)
{
    header_->setAppearance(appearance);
    calls_->setAppearance(appearance);
}

void EndpointPanel::retranslate()
{
    header_->retranslate();
    setAccessibleName(lab::hostWord(host_));
}

SharedPanel::SharedPanel(QWidget* diagram, QWidget* parent) : Panel(parent)
{
    setObjectName("sharedPanel");
    auto* headers = new QHBoxLayout;
    headers->setSpacing(24);
    auto* calls = new QHBoxLayout;
    calls->setSpacing(16);
    for (const tcp::HostId id : tcp::kHosts) {
        headers->addWidget(headers_[tcp::index(id)] = new EndpointHeader(id, this), 1);
        calls->addWidget(calls_[tcp::index(id)] = new CallBar(id, this), 1);
        connect(calls_[tcp::index(id)], &CallBar::requested, this, &SharedPanel::requested);
    }
    QVBoxLayout* column = columnOf(this);
    column->addLayout(headers);
    column->addWidget(diagram, 1);
    column->addLayout(calls);
    SharedPanel::retranslate();
}

void SharedPanel::showMoment(const lab::Moment& moment)
{
    for (EndpointHeader* header : headers_) header->showMoment(moment);
    for (CallBar* calls : calls_) calls->showMoment(moment);
}

void SharedPanel::setAppearance(const theme::Appearance& appearance)
{
    for (EndpointHeader* header : headers_) header->setAppearance(appearance);
    for (CallBar* calls : calls_) calls->setAppearance(appearance);
}

void SharedPanel::retranslate()
{
    for (EndpointHeader* header : headers_) header->retranslate();
    setAccessibleName(tr("Both endpoints on one diagram"));
}

}  // namespace app::panels
