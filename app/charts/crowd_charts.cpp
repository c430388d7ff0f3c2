#include "charts/crowd_charts.h"

#include "files/crowd_words.h"
#include "theme/type.h"

#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace app::charts {
namespace {

constexpr int kRoomForAll = 860;  ///< px of height
constexpr int kFrame = 16;        ///< ms

QFrame* framed(QWidget* inside)
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(inside);
    return frame;
}

bool atClients(tcp::Resource resource)
{
    using enum tcp::Resource;
    return resource == Ports || resource == TimeWaitBuckets || resource == Orphans;
}

bool atServer(tcp::Resource resource) { return resource != tcp::Resource::Ports; }

}  // namespace

CrowdCharts::CrowdCharts(QWidget* parent)
    : QWidget(parent), server_(new CrowdChart(tcp::HostId::Server)), clients_(new CrowdChart(tcp::HostId::Client)),
      tabs_(new QTabBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(framed(server_), 4);
    column->addWidget(framed(clients_), 4);
    column->addWidget(tabs_);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setElideMode(Qt::ElideNone);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    for (std::size_t i = 0; i < quantities_.size(); ++i) {
        quantities_[i] = new QuantityChart(kQuantities[i]);
        frames_[i] = framed(quantities_[i]);
        grid->addWidget(frames_[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
        tabs_->addTab(QString());
    }
    column->addLayout(grid, 5);
    connect(tabs_, &QTabBar::currentChanged, this, &CrowdCharts::arrange);
    for (TimeChart* chart : charts()) {
        connect(chart, &TimeChart::momentChosen, this, &CrowdCharts::momentChosen);
        connect(chart, &TimeChart::rangeChosen, this, &CrowdCharts::setRange);
    }
    turns_.setInterval(kFrame);
    connect(&turns_, &QTimer::timeout, this, &CrowdCharts::showNext);
    theme::setType(tabs_, 12.5);
    retranslate();
    arrange();
}

std::vector<TimeChart*> CrowdCharts::charts() const
{
    std::vector<TimeChart*> all{server_, clients_};
    all.insert(all.end(), quantities_.begin(), quantities_.end());
    return all;
}

void CrowdCharts::show(std::shared_ptr<const tcp::CrowdRun> run, const tcp::CrowdSettings& settings)
{
    take(std::move(run), settings);
    while (waiting_ > 0) showNext();
}

void CrowdCharts::showInTurn(std::shared_ptr<const tcp::CrowdRun> run, const tcp::CrowdSettings& settings)
{
    take(std::move(run), settings);
    if (!turns_.isActive()) turns_.start();
}

void CrowdCharts::take(std::shared_ptr<const tcp::CrowdRun> run, const tcp::CrowdSettings& settings)
{
    run_ = std::move(run);
    end_ = double((settings.duration + settings.tail).count()) / 1e6;
    waiting_ = charts().size();
    mark();
}

void CrowdCharts::showNext()
{
    const std::vector<TimeChart*> all = charts();
    all[turn_]->show(run_, end_);
    turn_ = (turn_ + 1) % all.size();
    if (--waiting_ == 0) turns_.stop();
}

void CrowdCharts::mark()
{
    std::vector<TimeMark> server;
    std::vector<TimeMark> clients;
    std::vector<TimeMark> all;
    for (int i = 0; run_ && i < tcp::kResourceCount; ++i) {
        const auto& at = run_->exhausted[static_cast<std::size_t>(i)];
        if (!at) continue;
        const auto resource = static_cast<tcp::Resource>(i);
        const TimeMark mark{double(at->count()) / 1e6, files::resourceRanOut(resource)};
        if (atServer(resource)) server.push_back(mark);
        if (atClients(resource)) clients.push_back(mark);
        all.push_back(mark);
    }
    for (auto* marks : {&server, &clients, &all}) std::ranges::stable_sort(*marks, {}, &TimeMark::seconds);
    server_->setMarks(server);
    clients_->setMarks(clients);
    quantities_[0]->setMarks(server);
    for (const std::size_t i : {1U, 2U}) quantities_[i]->setMarks(all);
    quantities_[3]->setMarks(clients);
}

void CrowdCharts::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    for (TimeChart* chart : charts()) chart->setAppearance(appearance);
}

void CrowdCharts::retranslate()
{
    server_->setTitle(tr("Server: sockets by state"));
    clients_->setTitle(tr("Clients: sockets by state"));
    tabs_->setAccessibleName(tr("Which chart is shown"));
    const QString names[] = {tr("Queues"), tr("Requests"), tr("Failures"), tr("Ports")};
    for (int i = 0; i < tabs_->count(); ++i) {
        tabs_->setTabText(i, names[i]);
        quantities_[static_cast<std::size_t>(i)]->retranslate();
    }
    mark();
}

void CrowdCharts::setMoment(double seconds)
{
    for (TimeChart* chart : charts()) chart->setMoment(seconds);
}

void CrowdCharts::setRange(double from, double to)
{
    for (TimeChart* chart : charts()) chart->setRange(from, to);
}

void CrowdCharts::setTab(Quantities which) { tabs_->setCurrentIndex(static_cast<int>(which)); }

void CrowdCharts::arrange()
{
    const bool all = height() >= kRoomForAll;
    tabs_->setVisible(!all);
    for (int i = 0; i < tabs_->count(); ++i)
        frames_[static_cast<std::size_t>(i)]->setVisible(all || i == tabs_->currentIndex());
}

void CrowdCharts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace app::charts
