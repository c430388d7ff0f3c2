#include "panels/scenario_panel.h"

#include "files/lesson_search.h"
#include "files/local_text.h"
#include "panels/scenario_words.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app::panels {
namespace {

constexpr int kId = Qt::UserRole;
constexpr int kLinesOfHit = 2;
constexpr QLatin1String kProblem("try:");
constexpr int kSummary = Qt::UserRole + 1;  ///< for the tip, before the mark is added to it

}  // namespace

ScenarioPanel::ScenarioPanel(QWidget* parent)
    : Panel(parent), title_(plainLabel(this)), free_(new QToolButton(this)), search_(new QLineEdit(this)),
      tree_(new QTreeWidget(this))
{
    setObjectName("scenarios");
    setProperty("panel", false);
    tree_->setObjectName("scenarioTree");
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(12);
    tree_->setItemsExpandable(true);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    search_->setClearButtonEnabled(true);
    search_->setObjectName("scenarioSearch");
    free_->setObjectName("freePlay");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 8, 4);
    column->setSpacing(6);
    column->addLayout(makeTop());
    column->addWidget(search_);
    column->addWidget(tree_, 1);
    theme::setType(title_, 14, QFont::Bold);
    theme::setType(free_, 12);
    theme::setType(search_, 12);
    theme::setType(tree_, 12.5);
    retranslate();
}

QHBoxLayout* ScenarioPanel::makeTop()
{
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(free_);
    connect(free_, &QToolButton::clicked, this, &ScenarioPanel::freePlayWanted);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &ScenarioPanel::fill);
    connect(tree_, &QTreeWidget::itemClicked, this, &ScenarioPanel::activate);
    connect(tree_, &QTreeWidget::itemActivated, this, &ScenarioPanel::activate);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree_, &QWidget::customContextMenuRequested, this, &ScenarioPanel::offer);
    return top;
}

void ScenarioPanel::offer(QPoint place)
{
    QTreeWidgetItem* item = tree_->itemAt(place);
    const QString id = item ? item->data(0, kId).toString() : QString();
    if (id.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName("scenarioMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(appearance_.font(12.5));
    menu->addAction(tr("Open"), this, [this, id] { emit scenarioWanted(id); });
    if (!id.contains(QLatin1Char(':')))
        menu->addAction(tr("Quiz me on this lesson"), this, [this, id] { emit quizWanted(id); });
    menu->addAction(tr("Copy the title"), this,
                    [title = item->text(0)] { QGuiApplication::clipboard()->setText(title); });
    menu->popup(tree_->viewport()->mapToGlobal(place));
}

std::vector<QTreeWidgetItem*> ScenarioPanel::found(bool hiddenToo) const
{
    std::vector<QTreeWidgetItem*> items;
    for (int g = 0; g < tree_->topLevelItemCount(); ++g)
        for (int i = 0; i < tree_->topLevelItem(g)->childCount(); ++i)
            if (QTreeWidgetItem* item = tree_->topLevelItem(g)->child(i); hiddenToo || !item->isHidden())
                items.push_back(item);
    return items;
}

void ScenarioPanel::walk(int by)
{
    const std::vector<QTreeWidgetItem*> items = found();
    if (items.empty()) return;
    const auto place = std::ranges::find(items, tree_->currentItem());
    const auto last = static_cast<std::ptrdiff_t>(items.size()) - 1;
    const std::ptrdiff_t from = place == items.end() ? (by > 0 ? -1 : last + 1) : place - items.begin();
    tree_->setCurrentItem(items[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + by, 0, last))]);
    tree_->scrollToItem(tree_->currentItem());
}

bool ScenarioPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        walk(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return Panel::eventFilter(watched, event);
    const std::vector<QTreeWidgetItem*> items = found();
    const bool chosen = std::ranges::find(items, tree_->currentItem()) != items.end();
    if (!items.empty()) activate(chosen ? tree_->currentItem() : items.front());
    return true;
}

void ScenarioPanel::showEvent(QShowEvent* event)
{
    if (entries_.empty()) emit entriesNeeded();
    Panel::showEvent(event);
}

void ScenarioPanel::setEntries(std::vector<ScenarioEntry> entries)
{
    entries_ = std::move(entries);
    fill();
}

void ScenarioPanel::fill()
{
    tree_->clear();
    const QString words = search_->text().trimmed();
    if (words.isEmpty()) fillAll();
    else fillFound(words);
    mark();
    if (!words.isEmpty()) tree_->setCurrentItem(nullptr);  // Enter opens the best
}

/// The entries come in course order; a group stands where its first scenario does.
void ScenarioPanel::fillAll()
{
    QHash<QString, QTreeWidgetItem*> groups;
    for (const ScenarioEntry& entry : entries_) {
        QTreeWidgetItem*& group = groups[entry.group];
        if (!group) {
            group = new QTreeWidgetItem(tree_, {groupWord(entry.group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        add(group, entry);
    }
}

QTreeWidgetItem* ScenarioPanel::add(QTreeWidgetItem* group, const ScenarioEntry& entry)
{
    const QString title = files::localText(entry.title, language_);
    auto* item = new QTreeWidgetItem(group, {entry.id.startsWith(kProblem) ? tr("Try first: %1").arg(title) : title});
    item->setData(0, kId, entry.id);
    item->setData(0, kSummary, files::localText(entry.summary, language_));
    return item;
}

/// All of the words are in what is seen of it.
std::vector<ScenarioEntry> ScenarioPanel::problemsFound(const QString& words) const
{
    std::vector<ScenarioEntry> hits;
    for (const ScenarioEntry& entry : entries_) {
        const QString text =
            files::localText(entry.title, language_) + ' ' + files::localText(entry.summary, language_);
        const QStringList wanted = words.split(' ', Qt::SkipEmptyParts);
        const auto there = [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); };
        if (entry.id.startsWith(kProblem) && std::ranges::all_of(wanted, there)) hits.push_back(entry);
    }
    return hits;
}

void ScenarioPanel::fillFound(const QString& words)
{
    const std::vector<files::SearchHit> hits = files::searchLessons(words, language_);
    const std::vector<ScenarioEntry> problems = problemsFound(words);
    if (hits.empty() && problems.empty()) return;
    auto* group = new QTreeWidgetItem(tree_, {tr("%1 found").arg(hits.size() + problems.size())});
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    for (const files::SearchHit& hit : hits) {
        const QString title = files::localText(hit.title, language_);
        auto* item = new QTreeWidgetItem(group, {title + '\n' + hit.sentence});
        item->setData(0, kSummary, hit.crowd ? tr("Many connections: %1").arg(hit.sentence) : hit.sentence);
        item->setData(0, kId, hit.crowd ? QStringLiteral("crowd:") + hit.id : hit.id);
    }
    for (const ScenarioEntry& problem : problems) add(group, problem);
}

void ScenarioPanel::mark()
{
    const theme::Theme& theme = appearance_.theme;
    for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = tree_->topLevelItem(g);
        group->setFont(0, appearance_.font(12, QFont::Bold));
        group->setForeground(0, theme.muted);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool current = item->data(0, kId).toString() == current_;
            item->setFont(0, appearance_.font(12.5, current ? QFont::Bold : QFont::Normal));
            const int lines = item->text(0).contains('\n') ? kLinesOfHit : 1;
            item->setSizeHint(0, QSize(0, qRound((6 + 17 * lines) * appearance_.textScale)));
            showMark(*item);
            if (current) tree_->setCurrentItem(item);
        }
        group->setSizeHint(0, QSize(0, qRound(25 * appearance_.textScale)));
    }
    showCurrent();
    if (current_.isEmpty()) tree_->setCurrentItem(nullptr);
}

/// A picture beside the title, whose shape tells the three apart, and the word in its tip.
void ScenarioPanel::showMark(QTreeWidgetItem& item)
{
    const Mark mark = marks_.value(item.data(0, kId).toString(), Mark::None);
    item.setIcon(0, markIcon(mark, appearance_.theme));
    const QString word = markWord(mark);
    const QString summary = item.data(0, kSummary).toString();
    item.setToolTip(0, word.isEmpty() ? summary : summary + QStringLiteral("\n✓ ") + word);
    item.setData(0, Qt::AccessibleTextRole, word.isEmpty() ? item.text(0) : item.text(0) + QStringLiteral(", ") + word);
}

void ScenarioPanel::setMarks(const QHash<QString, Mark>& marks)
{
    marks_ = marks;
    for (QTreeWidgetItem* item : found(true)) showMark(*item);
}

void ScenarioPanel::showCurrent()
{
    if (tree_->currentItem()) tree_->scrollToItem(tree_->currentItem(), QAbstractItemView::PositionAtCenter);
}

void ScenarioPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    showCurrent();
}

void ScenarioPanel::activate(QTreeWidgetItem* item)
{
    const QString id = item->data(0, kId).toString();
    if (!id.isEmpty()) emit scenarioWanted(id);
}

void ScenarioPanel::showMoment(const lab::Moment& moment)
{
    const QString current = moment.scenario ? QString::fromStdString(moment.scenario->id) : QString();
    const bool translated = language_ != moment.language;
    free_->setDown(current.isEmpty());
    if (!translated && current == current_) return;
    current_ = current;
    language_ = moment.language;
    if (translated) fill();
    else mark();
}

void ScenarioPanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    mark();
}

void ScenarioPanel::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void ScenarioPanel::retranslate()
{
    title_->setText(tr("Lessons"));
    free_->setText(tr("Free play"));
    free_->setToolTip(tr("Two hosts, no script: you make every call and cause every fault"));
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search lessons"));
    tree_->setAccessibleName(tr("Lessons"));
    fill();
}

}  // namespace app::panels
