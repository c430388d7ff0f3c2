#include "capturing/beside_pane.h"

#include "lab/branch_words.h"
#include "lab/evidence_words.h"
#include "lab/words.h"
#include "ladder/ladder_view.h"
#include "panels/state_chip.h"
#include "panels/text.h"
#include "simulation/profiles.h"
#include "theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace app::capturing {
namespace {

constexpr auto kPatience = std::chrono::milliseconds(300);
constexpr int kSlack = 8; ///< a share of the delay: measured times are never those of the model to the microsecond

} // namespace

BesidePane::BesidePane(QWidget* parent)
    : QFrame(parent), name_(new panels::ElidedLabel), profiles_(new QComboBox), study_(new QPushButton),
      close_(new QToolButton), difference_(panels::plainLabel(this, true)), showIt_(new QToolButton),
      ladder_(new ladder::LadderView)
{
    setObjectName(QStringLiteral("beside"));
    setProperty("panel", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(3);
    column->addWidget(makeHead());
    auto* row = new QHBoxLayout;
    row->addWidget(difference_, 1);
    row->addWidget(showIt_);
    column->addLayout(row);
    column->addWidget(ladder_, 1);
    difference_->setObjectName(QStringLiteral("besideDifference"));
    showIt_->setObjectName(QStringLiteral("besideShow"));
    ladder_->setObjectName(QStringLiteral("besideLadder"));
    ladder_->setFlightActionsOffered(false);
    ladder_->setFolding(false);
    for (const tcp::Profile& profile : tcp::profiles())
        profiles_->addItem(lab::qstring(profile.name), lab::qstring(profile.name));
    connect(profiles_, &QComboBox::activated, this, [this] {
        profile_ = profiles_->currentData().toString().toStdString();
        play();
    });
    connect(study_, &QPushButton::clicked, this, &BesidePane::studyWanted);
    connect(close_, &QToolButton::clicked, this, &BesidePane::closed);
    connect(showIt_, &QToolButton::clicked, this, [this] {
        if (const auto packet = differingPacket()) emit packetWanted(*packet);
    });
    retranslate();
}

QWidget* BesidePane::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 0, 0);
    row->addWidget(name_, 1);
    row->addWidget(profiles_);
    for (const tcp::HostId host : tcp::kHosts)
        row->addWidget(chips_[tcp::index(host)] = new panels::StateChip(12, host, head));
    row->addWidget(study_);
    row->addWidget(close_);
    profiles_->setObjectName(QStringLiteral("besideProfile"));
    study_->setObjectName(QStringLiteral("besideStudy"));
    study_->setAutoDefault(false);
    close_->setObjectName(QStringLiteral("besideClose"));
    close_->setProperty("flat", true);
    return head;
}

void BesidePane::open(std::shared_ptr<const lab::Evidence> evidence)
{
    evidence_ = std::move(evidence);
    play();
}

void BesidePane::play()
{
    player_.cancel();
    played_ = {};
    timeline_.reset();
    if (!evidence_) return;
    lab::Plan plan = lab::lessonPlan(*evidence_->retold);
    plan.profile = profile_;
    lesson_ = plan.lesson;
    player_.start(plan, [this](lab::Played played) { take(std::move(played)); });
    if (auto played = player_.wait(kPatience)) take(std::move(*played));
}

void BesidePane::take(lab::Played played)
{
    played_ = std::move(played);
    if (!played_.run) return;
    timeline_ = std::make_shared<const tcp::Timeline>(played_.run->timeline);
    profiles_->setCurrentIndex(profiles_->findData(lab::qstring(played_.settings.profile)));
    showDifference();
    emit ready();
}

std::optional<std::uint64_t> BesidePane::differingPacket() const
{
    const tcp::Judgment* judgment = evidence_ ? evidence_->judgmentOf(profile_) : nullptr;
    if (!judgment || !judgment->difference) return std::nullopt;
    return lab::Evidence::packetOf(*judgment);
}

void BesidePane::showDifference()
{
    const tcp::Judgment* judgment = evidence_ ? evidence_->judgmentOf(profile_) : nullptr;
    const QString profile = lab::qstring(profile_);
    QString words = tr("It cannot be judged whether %1 would have answered so.").arg(profile);
    if (judgment)
        words = judgment->difference
                    ? tr("First difference: %1").arg(lab::EvidenceWords::difference(*evidence_, *judgment))
                    : tr("%1 would have answered every packet as the capture shows.").arg(profile);
    panels::setWords(difference_, words);
    showIt_->setVisible(differingPacket().has_value());
}

/// The last moment of the lesson that is not after this time.
std::size_t BesidePane::indexAt(tcp::Instant at) const
{
    std::size_t first = 0, last = timeline_->size();
    while (first < last) {
        const std::size_t middle = first + (last - first + 1) / 2;
        if (timeline_->at(middle).now() <= at)
            first = middle;
        else
            last = middle - 1;
    }
    return first;
}

lab::Moment BesidePane::beside(lab::Moment& captured) const
{
    const tcp::Duration slack = played_.settings.latency / kSlack;
    const bool atEnd = captured.step >= captured.stepEnds.size();
    lab::Moment lesson;
    lesson.timeline = timeline_;
    const bool begun = captured.step > 0;
    lesson.index = atEnd ? timeline_->size() : begun ? indexAt(captured.world().now() + slack) : 0;
    lesson.previous = captured.previous == 0 ? 0 : indexAt(captured.timeline->at(captured.previous).now() + slack);
    lesson.stepEnds = played_.run->stepEnds;
    lesson.language = captured.language;
    const auto packet = differingPacket();
    if (!packet) return lesson;
    const std::size_t step = evidence_->stepOf(*packet);
    const std::size_t here = step < 2 ? 0 : evidence_->captured.run.stepEnds[step - 2];
    if (captured.index <= here) return lesson;
    const tcp::Instant at = captured.timeline->at(here + 1).now();
    const std::size_t there = indexAt(at - std::min(at, slack));
    captured.fork = lab::BranchPoint{here, at, false, lab::differWords(), false};
    lesson.fork = lab::BranchPoint{there, at, false, lab::differWords(), false};
    return lesson;
}

void BesidePane::showBeside(const lab::Moment& lesson, const lab::Moment& captured)
{
    for (const tcp::HostId host : tcp::kHosts)
        chips_[tcp::index(host)]->setState(lesson.world().host(host).state());
    ladder_->showBeside(lesson, captured, nullptr, evidence_.get());
}

void BesidePane::setAppearance(const theme::Appearance& appearance)
{
    name_->setFont(appearance.font(13, QFont::Bold));
    for (QWidget* widget : {static_cast<QWidget*>(profiles_), static_cast<QWidget*>(study_),
                            static_cast<QWidget*>(difference_), static_cast<QWidget*>(showIt_)})
        widget->setFont(appearance.font(12));
    for (panels::StateChip* chip : chips_)
        chip->setAppearance(appearance);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
    ladder_->setAppearance(appearance);
}

void BesidePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void BesidePane::retranslate()
{
    name_->setText(tr("The same calls, simulated"));
    profiles_->setAccessibleName(tr("Profile of the simulation"));
    profiles_->setToolTip(profiles_->accessibleName());
    study_->setText(tr("Study this lesson"));
    study_->setToolTip(tr("Open it in the main window, where it can be changed"));
    close_->setToolTip(tr("Return to one ladder and the diagrams"));
    close_->setAccessibleName(close_->toolTip());
    showIt_->setText(tr("Show it"));
    ladder_->setAccessibleName(name_->text());
    if (evidence_) showDifference();
}

} // namespace app::capturing
