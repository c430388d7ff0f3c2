#include "guiding/tour.h"

#include "guiding/legend_card.h"
#include "guiding/tour_page.h"
#include "panels/text.h"
#include "workbench/focus_return.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace app::guiding {
namespace {

constexpr int kWidths[] = {400, 340, 280, 560, 720, 960};  ///< px at the usual size of type, the best first
constexpr int kMargin = 12;

/// Nothing but a frame in the focus colour; the mouse goes through.
class Outline : public QFrame {
public:
    Outline(const QColor& color, QWidget* window) : QFrame(window), color_(color)
    {
        setObjectName("tourOutline");
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

private:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color_, 4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 9, 9);
    }

    QColor color_;
};

}  // namespace

Tour::Tour(const theme::Appearance& appearance, QWidget* window)
    : QFrame(window), outline_(new Outline(appearance.theme.focus, window)), title_(panels::plainLabel(this, true)),
      see_(panels::plainLabel(this, true)), press_(panels::plainLabel(this, true)), count_(panels::plainLabel(this)),
      legend_(new LegendPicture(appearance, this)), back_(makeButton("tourBack")), next_(makeButton("tourNext")),
      close_(makeButton("tourClose")), appearance_(appearance)
{
    setObjectName("tour");
    setProperty("panel", true);
    setProperty("asks", true);  // hints keep out of its way
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    next_->setProperty("primary", true);
    title_->setFont(appearance.font(17, QFont::Bold));
    for (QLabel* label : {see_, press_}) label->setFont(appearance.font(13.5));
    for (QWidget* widget : std::initializer_list<QWidget*>{count_, back_, next_, close_})
        widget->setFont(appearance.font(12));
    count_->setProperty("muted", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(9);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, see_, legend_, press_}) column->addWidget(part);
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    for (QToolButton* button : {close_, back_, next_}) row->addWidget(button);
    column->addLayout(row);
    connect(back_, &QToolButton::clicked, this, [this] { show(page_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { page_ + 1 < tourLength() ? show(page_ + 1) : void(close()); });
    connect(close_, &QToolButton::clicked, this, &QWidget::close);
    window->installEventFilter(this);
    workbench::returnFocusAfter(*this);
    show(0);
    setFocus();
}

Tour::~Tour() { delete outline_; }

QToolButton* Tour::makeButton(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::NoFocus);  // the card has the keys: Enter, Backspace, Esc
    return button;
}

void Tour::show(std::size_t page)
{
    page_ = std::min(page, tourLength() - 1);
    const TourPage words = tourPage(page_);
    panels::setWords(title_, words.title);
    panels::setWords(see_, words.see);
    panels::setWords(press_, words.press);
    legend_->setVisible(words.legend);
    count_->setText(tr("%1 of %2").arg(page_ + 1).arg(tourLength()));
    back_->setText(tr("Back"));
    back_->setEnabled(page_ > 0);
    next_->setText(page_ + 1 < tourLength() ? tr("Next") : tr("Done"));
    close_->setText(tr("End the tour"));
    close_->setVisible(page_ + 1 < tourLength());
    setAccessibleName(words.title);
    setAccessibleDescription(words.see + QLatin1Char(' ') + words.press);
    place();
    QFrame::show();
    raise();
}

/// Empty where the view is not to be seen now: in a narrow window, or put away.
QRect Tour::target() const
{
    QStringList names{tourPage(page_).widget};
    if (names.first() == QLatin1String("settingsButton")) names << QStringLiteral("settings");
    if (names.first() == QLatin1String("clientPanel")) names << QStringLiteral("sharedPanel");
    for (const QString& name : names)
        for (const QWidget* view : parentWidget()->findChildren<QWidget*>(name))
            if (view->isVisible() && view->window() == parentWidget())
                return {view->mapTo(parentWidget(), QPoint()), view->size()};
    return {};
}

/// Beside the view as wide as usual, else narrower beside it or wider below it: where most of it is left to be seen.
void Tour::place()
{
    const QRect view = target();
    const QRect room = parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QRect best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const int wide : kWidths) {
        const QSize size = sizeFor(std::min(qRound(wide * appearance_.textScale), room.width()), room.height());
        const QPoint corners[] = {{view.right() + kMargin, view.top()},
                                  {view.left(), view.bottom() + kMargin},
                                  {view.left() - size.width() - kMargin, view.top()},
                                  {view.left(), view.top() - size.height() - kMargin}};
        if (size.width() < layout()->totalMinimumSize().width()) continue;
        if (view.isEmpty() && best.isEmpty()) best = {room.center() - QRect({}, size).center(), size};
        for (const QPoint& corner : corners) {
            const QPoint at(std::clamp(corner.x(), room.left(), room.right() - size.width()),
                            std::clamp(corner.y(), room.top(), room.bottom() - size.height()));
            const QRect covered = QRect(at, size).intersected(view);
            const qint64 area = covered.isEmpty() ? 0 : qint64{covered.width()} * covered.height();
            if (view.isEmpty() || area >= least) continue;
            least = area;
            best = {at, size};
        }
        if (least == 0) break;
    }
    setFixedSize(best.size());
    move(best.topLeft());
    outline_->setVisible(!view.isEmpty());
    outline_->setGeometry(view.adjusted(-3, -3, 3, 3));
    outline_->raise();
    raise();
}

/// As high as its words need at that width.
QSize Tour::sizeFor(int wide, int highest) const
{
    layout()->invalidate();
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    return {wide, std::min(high, highest)};
}

/// What has no meaning here is the window's: the lesson can be stepped.
void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return: case Qt::Key_Enter: next_->click(); return;
    case Qt::Key_Backspace: back_->click(); return;
    case Qt::Key_Escape: close(); return;
    default: event->ignore();
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &Tour::place);
    return QFrame::eventFilter(watched, event);
}

void Tour::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) show(page_);
}

}  // namespace app::guiding
