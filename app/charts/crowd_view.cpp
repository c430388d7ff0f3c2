#include "charts/crowd_view.h"

#include "simulation/profiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr int kControlsWidth = 330;

/// The value of a key as the settings hold it, whether it is one of crowds or of TCP.
std::string valueOf(const tcp::CrowdSettings& settings, const std::string& key)
{
    for (const tcp::CrowdKey& known : tcp::crowdKeys()) {
        if (known.name == key) return known.get(settings);
    }
    const tcp::SettingKey* known = tcp::findSetting(key);
    return known != nullptr ? known->get(settings.tcp) : std::string();
}

QLabel* paragraph()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

CrowdView::CrowdView(QWidget* parent)
    : QWidget(parent), stories_(crowdStories()), choice_(new QComboBox), summary_(paragraph()), sliders_(new QFormLayout),
      message_(paragraph()), progress_(new QProgressBar), cancel_(new QPushButton), savePng_(new QPushButton),
      saveCsv_(new QPushButton), adviceTitle_(new QLabel), advice_(paragraph()), marks_(paragraph()),
      server_(new CrowdChart(tcp::HostId::Server)), clients_(new CrowdChart(tcp::HostId::Client)),
      resources_(new CrowdResources), screen_(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("crowdView"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(buildControls());
    row->addWidget(buildCharts(), 1);
    connect(choice_, &QComboBox::activated, this, &CrowdView::choose);
    connect(&job_, &CrowdJob::progressed, progress_, &QProgressBar::setValue);
    connect(&job_, &CrowdJob::finished, this, &CrowdView::show);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        job_.cancel();
        progress_->hide();
        cancel_->hide();
    });
    connect(savePng_, &QPushButton::clicked, this, [this] { save(QStringLiteral("png")); });
    connect(saveCsv_, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv")); });
    for (CrowdChart* chart : {server_, clients_}) connect(chart, &CrowdChart::momentChosen, this, &CrowdView::showMoment);
    retranslate();
}

QWidget* CrowdView::buildControls()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(choice_);
    column->addWidget(summary_);
    column->addLayout(sliders_);
    column->addWidget(message_);
    auto* running = new QHBoxLayout;
    running->addWidget(progress_, 1);
    running->addWidget(cancel_);
    column->addLayout(running);
    column->addWidget(marks_);
    column->addWidget(adviceTitle_);
    column->addWidget(advice_);
    column->addStretch(1);
    auto* saving = new QHBoxLayout;
    saving->addWidget(savePng_);
    saving->addWidget(saveCsv_);
    column->addLayout(saving);
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(kControlsWidth);
    progress_->hide();
    cancel_->hide();
    message_->hide();
    return area;
}

QWidget* CrowdView::buildCharts()
{
    auto* charts = new QWidget;
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins({});
    column->addWidget(server_, 3);
    column->addWidget(clients_, 3);
    auto* below = new QHBoxLayout;
    below->addWidget(resources_, 3);
    below->addWidget(screen_, 2);
    column->addLayout(below, 3);
    screen_->setReadOnly(true);
    screen_->setLineWrapMode(QPlainTextEdit::NoWrap);
    return charts;
}

QString CrowdView::spoken(const tcp::LocalText& text) const
{
    const auto found = text.find(language_.toStdString());
    const auto english = text.find("en");
    const auto chosen = found != text.end() ? found : english;
    return chosen == text.end() ? QString() : QString::fromStdString(chosen->second);
}

void CrowdView::setLook(const Look& look)
{
    look_ = look;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, look.theme.panel);
    palette.setColor(QPalette::WindowText, look.theme.text);
    setPalette(palette);
    setAutoFillBackground(true);
    for (CrowdChart* chart : {server_, clients_}) chart->setLook(look);
    resources_->setLook(look);
    screen_->setFont(look.mono(12));
    adviceTitle_->setFont(look.font(13, QFont::Bold));
}

void CrowdView::setLanguage(const QString& language)
{
    language_ = language;
    retranslate();
}

void CrowdView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CrowdView::retranslate()
{
    setWindowTitle(tr("Crowds: what thousands of connections do"));
    choice_->setAccessibleName(tr("Story"));
    cancel_->setText(tr("Cancel"));
    savePng_->setText(tr("Save picture…"));
    saveCsv_->setText(tr("Save CSV…"));
    adviceTitle_->setText(tr("What the operator sees and does"));
    server_->setTitle(tr("Server: sockets by state"));
    clients_->setTitle(tr("Clients: sockets by state"));
    resources_->retranslate();
    screen_->setAccessibleName(tr("What the tools print at the chosen moment"));
    progress_->setAccessibleName(tr("Progress of the simulation"));
    fillStories();
    if (run_) show(run_);
}

void CrowdView::fillStories()
{
    choice_->clear();
    for (const CrowdStory& story : stories_) choice_->addItem(spoken(story.title), QString::fromStdString(story.id));
    if (story_ >= stories_.size()) return;
    choice_->setCurrentIndex(static_cast<int>(story_));
    summary_->setText(spoken(stories_[story_].summary));
    advice_->setText(spoken(stories_[story_].operatorText));
}

bool CrowdView::open(const QString& id, bool now)
{
    const int found = choice_->findData(id);
    if (found < 0) return false;
    here_ = now;
    choose(found);
    return true;
}

void CrowdView::choose(int index)
{
    story_ = static_cast<std::size_t>(index);
    overrides_.clear();
    moment_ = -1;
    fillStories();
    fillSliders();
    rerun();
}

void CrowdView::fillSliders()
{
    while (sliders_->rowCount() > 0) sliders_->removeRow(0);
    const auto outcome = stories_[story_].with({});
    for (const std::string& key : stories_[story_].sliders) {
        QWidget* field = fieldFor(key, valueOf(outcome.settings, key));
        field->setAccessibleName(QString::fromStdString(key));
        sliders_->addRow(QString::fromStdString(key), field);
    }
}

// Numbers get a slider over a wide range around the story's value, switches a box, the rest a line of text.
QWidget* CrowdView::fieldFor(const std::string& key, const std::string& value)
{
    if (value == "true" || value == "false") {
        auto* box = new QCheckBox;
        box->setChecked(value == "true");
        connect(box, &QCheckBox::toggled, this, [this, key](bool on) { set(key, on ? "true" : "false"); });
        return box;
    }
    bool number = false;
    const double start = QString::fromStdString(value).toDouble(&number);
    if (!number) {
        auto* line = new QLineEdit(QString::fromStdString(value));
        connect(line, &QLineEdit::editingFinished, this, [this, key, line] { set(key, line->text().toStdString()); });
        return line;
    }
    const bool share = start <= 1 && (key == "hang" || key == "forget_close");
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    auto* slider = new QSlider(Qt::Horizontal);
    auto* shown = new QLabel(QString::fromStdString(value));
    shown->setMinimumWidth(44);
    slider->setRange(share ? 0 : 1, share ? 100 : std::max(10, static_cast<int>(start * 3)));
    slider->setValue(static_cast<int>(share ? start * 100 : start));
    row->addWidget(slider, 1);
    row->addWidget(shown);
    connect(slider, &QSlider::valueChanged, this, [this, key, share, shown](int at) {
        const QString text = share ? QString::number(at / 100.0) : QString::number(at);
        shown->setText(text);
        set(key, text.toStdString());
    });
    both->setFocusProxy(slider);
    return both;
}

void CrowdView::set(const std::string& key, const std::string& value)
{
    overrides_[key] = value;
    rerun();
}

void CrowdView::rerun()
{
    const auto outcome = stories_[story_].with({overrides_.begin(), overrides_.end()});
    message_->setVisible(outcome.error.has_value());
    if (outcome.error) return message_->setText(QString::fromStdString(*outcome.error));
    if (here_) return show(std::make_shared<const tcp::CrowdRun>(CrowdJob::run(outcome.settings)));
    progress_->setValue(0);
    progress_->show();
    cancel_->show();
    job_.start(outcome.settings);
}

void CrowdView::show(std::shared_ptr<const tcp::CrowdRun> run)
{
    run_ = std::move(run);
    progress_->hide();
    cancel_->hide();
    server_->show(run_);
    clients_->show(run_);
    resources_->show(run_);
    marks_->setText(marksText());
    if (run_->samples.empty()) return;
    const double end = double(run_->samples.back().at.count()) / 1e6;
    showMoment(moment_ < 0 ? end * 0.4 : std::min(moment_, end));
}

QString CrowdView::marksText() const
{
    QStringList lines;
    for (int i = 0; i < tcp::kResourceCount; ++i) {
        const auto& at = run_->exhausted[static_cast<std::size_t>(i)];
        if (!at) continue;
        const std::string_view name = tcp::text(static_cast<tcp::Resource>(i));
        lines << tr("%1: first run out at %2 s").arg(QString::fromUtf8(name.data(), qsizetype(name.size()))).arg(double(at->count()) / 1e6, 0, 'f', 2);
    }
    if (lines.isEmpty()) lines << tr("Nothing runs out.");
    return lines.join('\n');
}

void CrowdView::showMoment(double seconds)
{
    moment_ = seconds;
    server_->setMoment(seconds);
    clients_->setMoment(seconds);
    if (!run_ || run_->samples.empty()) return;
    const auto at = std::ranges::lower_bound(run_->samples, seconds, {}, [](const tcp::Sample& s) { return double(s.at.count()) / 1e6; });
    screen_->setPlainText(operatorsScreen(at == run_->samples.end() ? run_->samples.back() : *at));
}

// netstat -tan | awk '{print $6}' | sort | uniq -c | sort -rn, on both hosts
QString CrowdView::operatorsScreen(const tcp::Sample& sample) const
{
    QString written = tr("after %1 s").arg(double(sample.at.count()) / 1e6, 0, 'f', 1) + "\n\n";
    for (const tcp::HostId host : {tcp::HostId::Server, tcp::HostId::Client}) {
        written += host == tcp::HostId::Server ? QStringLiteral("server$ ") : QStringLiteral("client$ ");
        written += QStringLiteral("netstat -tan | awk '{print $6}' | sort | uniq -c\n");
        for (const tcp::State state : tcp::kStates) {
            const auto count = sample.states[tcp::index(host)][static_cast<std::size_t>(state)];
            if (count > 0) written += QStringLiteral("%1 %2\n").arg(count, 7).arg(stateName(state, StateNames::LinuxNetstat));
        }
        written += '\n';
    }
    written += tr("requests %1, answered %2").arg(sample.requests).arg(sample.completed) + '\n';
    for (int i = 0; i < tcp::kFailureCount; ++i) {
        const auto count = sample.failures[static_cast<std::size_t>(i)];
        const std::string_view name = tcp::text(static_cast<tcp::Failure>(i));
        if (count > 0) written += QStringLiteral("%1: %2\n").arg(QString::fromUtf8(name.data(), qsizetype(name.size()))).arg(count);
    }
    written += tr("ports in use %1, SYNs dropped %2").arg(sample.portsInUse).arg(sample.synsDropped);
    return written;
}

void CrowdView::save(const QString& kind)
{
    auto* dialog = new QFileDialog(this, tr("Save"), QString(), QStringLiteral("*.") + kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) {
        if (kind == u"png") {
            grab().save(path);
            return;
        }
        QSaveFile file(path);
        if (!run_ || !file.open(QIODevice::WriteOnly)) return;
        QByteArray rows = "seconds,host,state,count\n";
        for (const tcp::Sample& sample : run_->samples) {
            for (const tcp::HostId host : tcp::kHosts) {
                for (const tcp::State state : tcp::kStates) {
                    const auto count = sample.states[tcp::index(host)][static_cast<std::size_t>(state)];
                    if (count > 0)
                        rows += QStringLiteral("%1,%2,%3,%4\n").arg(double(sample.at.count()) / 1e6).arg(QLatin1String(tcp::text(host).data())).arg(QLatin1String(tcp::text(state).data())).arg(count).toUtf8();
                }
            }
        }
        file.write(rows);
        file.commit();
    });
    dialog->open();
}

}  // namespace app
