#include "charts/chart_panel.h"

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFileDialog>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
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

void ChartPanel::showMoment(const Moment& moment)
{
    moment_ = moment;
    redraw();
}

void ChartPanel::setLook(const Look& look)
{
    look_ = look;
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
    write(*title_, look_.font(kTitlePx, QFont::Bold), look_.theme.text);
    write(*caption_, look_.font(kCaptionPx), look_.theme.muted);
    scale_->setFont(look_.font(kCaptionPx));
    view_->setBackgroundBrush(look_.theme.canvas);
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
    image.fill(look_.theme.canvas);
    QPainter painter(&image);
    render(&painter, {}, {}, DrawChildren);
    return image;
}

void ChartPanel::savePicture()
{
    auto* dialog = new QFileDialog(this, tr("Save chart as picture"), QString(), tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { toImage().save(path); });
    dialog->open();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy chart as picture"), this, [this] { QApplication::clipboard()->setImage(toImage()); });
    menu->addAction(tr("Save chart as picture…"), this, &ChartPanel::savePicture);
    menu->popup(event->globalPos());
}

}  // namespace app
