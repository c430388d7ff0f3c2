#include "reviewing/inventory_window.h"

#include "charts/gain_chart.h"
#include "panels/text.h"
#include "reviewing/item_card.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app::reviewing {
namespace {

enum Page { kStart, kItems, kEnd, kClass };

QPushButton* button(const char* name)
{
    auto* made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    theme::setType(made, 13);
    return made;
}

QHBoxLayout* rowOf(std::initializer_list<QWidget*> left, std::initializer_list<QWidget*> right)
{
    auto* row = new QHBoxLayout;
    for (QWidget* one : left) row->addWidget(one);
    row->addStretch(1);
    for (QWidget* one : right) row->addWidget(one);
    return row;
}

QVBoxLayout* columnIn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 18, 24, 14);
    column->setSpacing(12);
    return column;
}

}  // namespace

InventoryWindow::InventoryWindow(QWidget* parent)
    : OwnWindow("inventoryWindow", QStringLiteral("en"), parent), pages_(new QStackedWidget(this))
{
    for (QWidget* page : {makeStart(), makeItems(), makeEnd(), makeClass()}) pages_->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    for (QLabel* label : {start_.caution, start_.formWord, start_.whenWord, start_.note, end_.result, classPage_.words})
        theme::setType(label, 14);
    for (QPushButton* one : {start_.begin, items_.next, end_.save}) one->setProperty("primary", true);
    for (QPushButton* one : items_.card->findChildren<QPushButton*>()) one->installEventFilter(this);
    retranslate();
}

QWidget* InventoryWindow::makeStart()
{
    auto* page = new QWidget;
    start_ = {panels::plainLabel(page, true),
              panels::plainLabel(page, true),
              panels::plainLabel(page),
              panels::plainLabel(page),
              panels::plainLabel(page, true),
              new QComboBox(page),
              new QComboBox(page),
              button("startInventory"),
              button("inventoryPaper"),
              button("inventoryKey"),
              button("inventoryClass")};
    QVBoxLayout* column = columnIn(page);
    column->addWidget(start_.title);
    column->addWidget(start_.caution);
    column->addLayout(rowOf({start_.formWord, start_.form, start_.whenWord, start_.when}, {}));
    column->addLayout(rowOf({start_.begin}, {}));
    column->addSpacing(12);
    column->addLayout(rowOf({start_.paper, start_.key, start_.readClass}, {}));
    column->addWidget(start_.note);
    column->addStretch(1);
    theme::setType(start_.title, 20, QFont::Bold);
    for (QComboBox* box : {start_.form, start_.when}) theme::setType(box, 13);
    start_.note->setObjectName("inventoryNote");
    start_.form->setObjectName("inventoryForm");
    start_.when->setObjectName("inventoryWhen");
    connect(start_.begin, &QPushButton::clicked, this, [this] { begin(chosenForm()); });
    connect(start_.paper, &QPushButton::clicked, this, [this] { askWhereToPrint(false); });
    connect(start_.key, &QPushButton::clicked, this, [this] { askWhereToPrint(true); });
    connect(start_.readClass, &QPushButton::clicked, this, &InventoryWindow::askForClass);
    return page;
}

QWidget* InventoryWindow::makeItems()
{
    auto* page = new QWidget;
    items_ = {panels::plainLabel(page), new ItemCard(page), button("inventoryBack"), button("inventoryNext"),
              button("finishInventory")};
    theme::setType(items_.number, 13, QFont::Bold);
    connect(items_.card, &ItemCard::changed, this, [this] { sheet_.answers[place_] = items_.card->chosen(); });
    QVBoxLayout* column = columnIn(page);
    items_.number->setProperty("accent", true);
    items_.number->setObjectName("inventoryNumber");
    column->addWidget(items_.number);
    column->addWidget(items_.card);
    column->addStretch(1);
    column->addLayout(rowOf({items_.finish}, {items_.back, items_.next}));
    connect(items_.back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(items_.next, &QPushButton::clicked, this, [this] { go(1); });
    connect(items_.finish, &QPushButton::clicked, this, &InventoryWindow::finish);
    return page;
}

QWidget* InventoryWindow::makeEnd()
{
    auto* page = new QWidget;
    end_ = {panels::plainLabel(page, true), button("inventoryAgain"), button("saveAnswers")};
    end_.result->setObjectName("inventoryResult");
    QVBoxLayout* column = columnIn(page);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(end_.result);
    end_.result->setAlignment(Qt::AlignTop);
    column->addWidget(scroll, 1);
    column->addLayout(rowOf({end_.again}, {end_.save}));
    connect(end_.again, &QPushButton::clicked, this, [this] { pages_->setCurrentIndex(kStart); });
    connect(end_.save, &QPushButton::clicked, this, &InventoryWindow::askWhereToSave);
    return page;
}

QWidget* InventoryWindow::makeClass()
{
    auto* page = new QWidget;
    classPage_ = {panels::plainLabel(page, true), new charts::GainChart(page), button("inventoryHome")};
    classPage_.words->setObjectName("inventoryClassWords");
    QVBoxLayout* column = columnIn(page);
    column->addWidget(classPage_.words);
    column->addWidget(classPage_.chart, 1);
    column->addLayout(rowOf({classPage_.home}, {}));
    connect(classPage_.home, &QPushButton::clicked, this, [this] { pages_->setCurrentIndex(kStart); });
    return page;
}

void InventoryWindow::begin(tcp::practice::Form form)
{
    sheet_ = {};
    sheet_.form = form;
    sheet_.when = start_.when->currentIndex() == 0 ? tcp::practice::When::Before : tcp::practice::When::After;
    place_ = 0;
    pages_->setCurrentIndex(kItems);
    showItem();
}

void InventoryWindow::showItem()
{
    const tcp::practice::Item& item = tcp::practice::inventory(sheet_.form)[place_];
    const auto answer = sheet_.answers[place_];
    items_.card->ask(item, tcp::practice::playItem(item));
    if (answer) items_.card->choose(*answer);
    items_.number->setText(tr("Question %1 of %2").arg(place_ + 1).arg(tcp::practice::kInventoryItems));
    items_.back->setEnabled(place_ > 0);
    items_.next->setText(place_ + 1 == tcp::practice::kInventoryItems ? tr("Finish") : tr("Next question"));
    setFocus();
}

void InventoryWindow::go(int by)
{
    const auto place = static_cast<std::ptrdiff_t>(place_) + by;
    if (place < 0) return;
    if (place >= static_cast<std::ptrdiff_t>(tcp::practice::kInventoryItems)) return finish();
    place_ = static_cast<std::size_t>(place);
    showItem();
}

void InventoryWindow::finish()
{
    pages_->setCurrentIndex(kEnd);
    panels::setWords(end_.result, resultWords());
    end_.save->setFocus();
}

void InventoryWindow::showClass(const std::vector<tcp::practice::AnswerSheet>& sheets)
{
    class_ = sheets;
    classPage_.chart->setGains(tcp::practice::gains(class_));
    pages_->setCurrentIndex(kClass);
    retranslate();
}

void InventoryWindow::keyPressEvent(QKeyEvent* event)
{
    if (pages_->currentIndex() != kItems) return QWidget::keyPressEvent(event);
    const int key = event->key();
    if (key >= Qt::Key_A && key <= Qt::Key_D) items_.card->choose(static_cast<std::size_t>(key - Qt::Key_A));
    else if (key >= Qt::Key_1 && key <= Qt::Key_4) items_.card->choose(static_cast<std::size_t>(key - Qt::Key_1));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_PageDown) go(1);
    else if (key == Qt::Key_Backspace || key == Qt::Key_PageUp) go(-1);
    else QWidget::keyPressEvent(event);
}

/// Enter goes on, also from a choice.
bool InventoryWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    go(1);
    return true;
}

void InventoryWindow::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    classPage_.chart->setAppearance(appearance);
}

}  // namespace app::reviewing
