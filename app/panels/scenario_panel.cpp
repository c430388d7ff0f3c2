#include "panels/scenario_panel.h"

#include "lab/words.h"
#include "panels/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kId = Qt::UserRole;
constexpr int kHaystack = Qt::UserRole + 1;  ///< what the search looks into: both languages

QString haystack(const ScenarioEntry& entry)
{
    QString text = entry.id;
    for (const auto* words : {&entry.title, &entry.summary}) {
        for (const auto& [language, word] : *words) text += QLatin1Char('\n') + QString::fromStdString(word);
    }
    return text;
}

}  // namespace

QString groupWord(const QString& group)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("app::ScenarioPanel", text); };
    if (group == QLatin1String("opening")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Opening"));
    if (group == QLatin1String("data")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Data"));
    if (group == QLatin1String("closing")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Closing"));
    if (group == QLatin1String("waiting")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Waiting"));
    if (group == QLatin1String("trouble")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Trouble"));
    if (group == QLatin1String("resets")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Resets"));
    if (group == QLatin1String("attacks")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Attacks"));
    if (group == QLatin1String("claims")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Claims, judged"));
    if (group == QLatin1String("bugs")) return word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Bug gallery"));
    return group.isEmpty() ? word(QT_TRANSLATE_NOOP("app::ScenarioPanel", "Others")) : group;
}

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
    retranslate();
}

QHBoxLayout* ScenarioPanel::makeTop()
{
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(free_);
    connect(free_, &QToolButton::clicked, this, &ScenarioPanel::freePlayWanted);
    connect(search_, &QLineEdit::textChanged, this, &ScenarioPanel::filter);
    connect(tree_, &QTreeWidget::itemClicked, this, &ScenarioPanel::activate);
    connect(tree_, &QTreeWidget::itemActivated, this, &ScenarioPanel::activate);
    return top;
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

/// The entries come in course order; a group stands where its first scenario does.
void ScenarioPanel::fill()
{
    tree_->clear();
    QHash<QString, QTreeWidgetItem*> groups;
    for (const ScenarioEntry& entry : entries_) {
        QTreeWidgetItem*& group = groups[entry.group];
        if (!group) {
            group = new QTreeWidgetItem(tree_, {groupWord(entry.group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {localText(entry.title, language_)});
        item->setToolTip(0, localText(entry.summary, language_));
        item->setData(0, kId, entry.id);
        item->setData(0, kHaystack, haystack(entry));
    }
    filter();
    mark();
}

void ScenarioPanel::filter()
{
    const QString wanted = search_->text().trimmed();
    for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = tree_->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            const bool fits = group->child(i)->data(0, kHaystack).toString().contains(wanted, Qt::CaseInsensitive);
            group->child(i)->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void ScenarioPanel::mark()
{
    const Theme& theme = look_.theme;
    for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = tree_->topLevelItem(g);
        group->setFont(0, look_.font(12, QFont::Bold));
        group->setForeground(0, theme.muted);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool current = item->data(0, kId).toString() == current_;
            item->setFont(0, look_.font(12.5, current ? QFont::Bold : QFont::Normal));
            item->setSizeHint(0, QSize(0, qRound(23 * look_.textScale)));
            if (current) tree_->setCurrentItem(item);
        }
        group->setSizeHint(0, QSize(0, qRound(25 * look_.textScale)));
    }
    showCurrent();
    if (current_.isEmpty()) tree_->setCurrentItem(nullptr);
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

void ScenarioPanel::showMoment(const Moment& moment)
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

void ScenarioPanel::setLook(const Look& look)
{
    look_ = look;
    title_->setFont(look.font(14, QFont::Bold));
    free_->setFont(look.font(12));
    search_->setFont(look.font(12));
    tree_->setFont(look.font(12.5));
    mark();
}

void ScenarioPanel::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void ScenarioPanel::retranslate()
{
    title_->setText(tr("Scenarios"));
    free_->setText(tr("Free play"));
    free_->setToolTip(tr("Two hosts and no script: every call and every fault is yours"));
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search scenarios"));
    tree_->setAccessibleName(tr("Scenarios"));
    fill();
}

}  // namespace app
