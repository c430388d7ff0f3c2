#include "charts/chart_panel.h"

#include "theme/ask_for_file.h"

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::charts {
namespace {

constexpr qreal kTitlePx = 14;
constexpr qreal kCaptionPx = 11.5;

QChartView* makeView()
{
    auto* chart = new QChart;
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    auto* view = new QChartView(chart);
    view->setFrameShape(QFrame::NoFrame);
    view->setMinimumSize(200, 60);
    return view;
}

}  // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent), title_(new QLabel), scale_(new QToolButton), view_(makeView()), caption_(new QLabel)
{
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(scale_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 8, 6);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(view_, 1);
    column->addWidget(caption_);
    scale_->setCheckable(true);
    scale_->setProperty("flat", true);
    caption_->setWordWrap(true);
    connect(scale_, &QToolButton::toggled, this, [this] { redraw(); });
}

void ChartPanel::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    redraw();
}

void ChartPanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    applyLook();
    redraw();
}

void ChartPanel::applyLook()
{
    const auto write = [](QLabel& label, const QFont& font, const QColor& color) {
        label.setFont(font);
        QPalette palette = label.palette();
        palette.setColor(QPalette::WindowText, color);
        label.setPalette(palette);
    };
    write(*title_, appearance_.font(kTitlePx, QFont::Bold), appearance_.theme.text);
    write(*caption_, appearance_.font(kCaptionPx), appearance_.theme.muted);
    scale_->setFont(appearance_.font(kCaptionPx));
    view_->setBackgroundBrush(appearance_.theme.canvas);
    view_->chart()->setPlotAreaBackgroundVisible(false);
}

void ChartPanel::setOtherScale(bool other) { scale_->setChecked(other); }
bool ChartPanel::otherScale() const { return scale_->isChecked(); }
void ChartPanel::setTitle(const QString& title)
{
    title_->setText(title);
    view_->setAccessibleName(title);
}
void ChartPanel::setCaption(const QString& text)
{
    caption_->setText(text);
    view_->setAccessibleDescription(text);
}

void ChartPanel::setScaleWords(const QString& name, const QString& tip)
{
    scale_->setText(name);
    scale_->setToolTip(tip);
}

void ChartPanel::redraw()
{
    stale_ = !isVisible();
    if (!stale_) draw();
}

void ChartPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) redraw();
}

void ChartPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        redraw();
    }
    QWidget::changeEvent(event);
}

QImage ChartPanel::toImage(qreal scale)
{
    if (stale_) draw();
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(appearance_.theme.canvas);
    QPainter painter(&image);
    render(&painter, {}, {}, DrawChildren);
    return image;
}

void ChartPanel::savePicture()
{
    const theme::FileQuestion question{tr("Save chart as image"), tr("PNG pictures (*.png)"), QStringLiteral("png"),
                                       QStringLiteral("chart.png")};
    theme::askWhereToSave(*this, question, [this](const QString& path) { toImage().save(path); });
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy chart as picture"), this, [this] { QApplication::clipboard()->setImage(toImage()); });
    menu->addAction(tr("Save chart as image…"), this, &ChartPanel::savePicture);
    menu->popup(event->globalPos());
}

}  // namespace app::charts
