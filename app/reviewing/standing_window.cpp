#include "reviewing/standing_window.h"

#include "files/library.h"
#include "files/local_text.h"
#include "panels/text.h"
#include "reviewing/skill_tile.h"
#include "reviewing/standing_legend.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace app::reviewing {
namespace {

constexpr int kColumns = 6;

}  // namespace

StandingWindow::StandingWindow(QWidget* parent)
    : OwnWindow("standingWindow", QStringLiteral("en"), parent), legend_(new StandingLegend(this)),
      scroll_(new QScrollArea(this)), words_(panels::plainLabel(this, true)), lesson_(new QPushButton(this)),
      review_(new QPushButton(this)), export_(new QPushButton(this)), import_(new QPushButton(this)),
      clear_(new QPushButton(this))
{
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(makeMap());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(legend_);
    column->addWidget(scroll_, 1);
    column->addWidget(makeFoot());
    connect(lesson_, &QPushButton::clicked, this, &StandingWindow::openLesson);
    connect(review_, &QPushButton::clicked, this, &StandingWindow::review);
    connect(export_, &QPushButton::clicked, this, &StandingWindow::exportWanted);
    connect(import_, &QPushButton::clicked, this, &StandingWindow::importWanted);
    connect(clear_, &QPushButton::clicked, this, [this] {
        if (sure_) emit clearWanted();
        sure_ = !sure_;
        retranslate();
    });
    retranslate();
}

QWidget* StandingWindow::makeMap()
{
    auto* map = new QWidget;
    auto* grid = new QGridLayout(map);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (const std::string_view skill : tcp::practice::skills()) {
        const int place = static_cast<int>(tiles_.size());
        auto* tile = new SkillTile(skill, map);
        grid->addWidget(tile, place / kColumns, place % kColumns);
        tile->installEventFilter(this);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { select(tile); });
        tiles_.push_back(tile);
    }
    for (int i = 0; i < kColumns; ++i) grid->setColumnStretch(i, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return map;
}

QWidget* StandingWindow::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(words_);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {lesson_, review_}) row->addWidget(button);
    row->addStretch(1);
    for (QPushButton* button : {export_, import_, clear_}) row->addWidget(button);
    column->addLayout(row);
    words_->setObjectName("standingWords");
    lesson_->setObjectName("standingLesson");
    review_->setObjectName("standingReview");
    export_->setObjectName("exportJournal");
    import_->setObjectName("importJournal");
    clear_->setObjectName("clearJournal");
    theme::setType(words_, 14);
    for (QPushButton* button : {lesson_, review_, export_, import_, clear_}) {
        button->setAutoDefault(false);
        theme::setType(button, 13);
    }
    return foot;
}

void StandingWindow::show(const tcp::practice::Schedule& schedule)
{
    for (SkillTile* tile : tiles_) tile->setStanding(schedule.stateOf(tile->skill()).standing());
    select(selected_ ? selected_ : tiles_.front());
}

QString StandingWindow::lessonOf(const SkillTile& tile) const
{
    const std::string_view id = tcp::practice::lessonsOf(tile.skill()).front();
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

void StandingWindow::select(SkillTile* tile)
{
    selected_ = tile;
    sure_ = false;
    tile->setFocus();
    scroll_->ensureWidgetVisible(tile);
    retranslate();
}

void StandingWindow::move(int columns, int rows)
{
    const auto found = std::ranges::find(tiles_, selected_);
    const auto at = static_cast<int>(found - tiles_.begin());
    const int next = at + columns + kColumns * rows;
    if (next >= 0 && next < static_cast<int>(tiles_.size())) select(tiles_[static_cast<std::size_t>(next)]);
}

void StandingWindow::openLesson()
{
    if (selected_) emit lessonWanted(lessonOf(*selected_));
}

void StandingWindow::review()
{
    if (selected_ && review_->isEnabled())
        emit reviewWanted(QByteArray(selected_->skill().data(), static_cast<qsizetype>(selected_->skill().size())));
}

void StandingWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return move(-1, 0);
    case Qt::Key_Right: return move(1, 0);
    case Qt::Key_Up: return move(0, -1);
    case Qt::Key_Down: return move(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return openLesson();
    case Qt::Key_R: return review();
    case Qt::Key_Escape: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

/// A button would take the arrow keys for itself.
bool StandingWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        selected_ = static_cast<SkillTile*>(watched);
        retranslate();
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool ours = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!ours) return QWidget::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
}

void StandingWindow::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    legend_->setAppearance(appearance);
    for (SkillTile* tile : tiles_) tile->setAppearance(appearance);
}

void StandingWindow::retranslate()
{
    for (SkillTile* tile : tiles_) tile->retranslate();
    legend_->update();
    setWindowTitle(tr("Where I stand"));
    setAccessibleName(windowTitle());
    export_->setText(tr("Save the journal…"));
    import_->setText(tr("Take over a journal…"));
    clear_->setText(sure_ ? tr("Forget it all: press again") : tr("Forget everything…"));
    const bool seen = selected_ && selected_->standing() != tcp::practice::Standing::NotSeen;
    review_->setText(tr("Review this (R)"));
    review_->setEnabled(seen);
    if (!selected_) return;
    panels::setWords(words_, selected_->accessibleName());
    const auto file = files::builtIn(lessonOf(*selected_));
    lesson_->setText(
        tr("Lesson: %1 (Enter)").arg(file ? files::localText(file->scenario.title, language_) : QString()));
}

}  // namespace app::reviewing
