#include "charts/time_in_states.h"

#include "charts/chart_marks.h"
#include "charts/nice_steps.h"
#include "files/time_words.h"
#include "lab/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace app::charts {
namespace {

/// What lasted is seen, be it as a hairline.
constexpr qreal kHairline = 1.6;
constexpr qreal kLabelPx = 12;
constexpr qreal kStateAxisPx = 10.5;
constexpr int kMostLabels = 7;
constexpr int kLabelRoom = 64;  ///< pixels for one of the axis

qreal seconds(tcp::Duration time) { return static_cast<qreal>(time.count()) / 1e6; }

/// The row of a host: categories count from the bottom.
int rowOf(tcp::HostId host) { return host == tcp::HostId::Client ? 1 : 0; }

}  // namespace

TimeInStates::TimeInStates(QWidget* parent) : ChartPanel(parent), axis_(new QCategoryAxis)
{
    setObjectName(QStringLiteral("timeInStates"));
    auto* rows = new QBarCategoryAxis;
    rows->append({QStringLiteral("S"), QStringLiteral("C")});
    rows->setVisible(false);
    axis_->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis_->setTruncateLabels(false);  // Qt Charts leaves a label half the room between two
    axis_->setGridLineVisible(false);
    chart().setMargins({24, 0, 18, 0});  // for the tokens, and for half of the last label
    chart().addAxis(rows, Qt::AlignLeft);
    chart().addAxis(axis_, Qt::AlignBottom);
    connect(&chart(), &QChart::plotAreaChanged, this, [this] { placeWords(); });
    retranslate();
    setAppearance({});
}

TimeInStates::~TimeInStates() = default;

void TimeInStates::retranslate()
{
    setTitle(tr("Time in each state"));
    setScaleWords(tr("log"), tr("Logarithmic scale, so that short periods are visible"));
}

void TimeInStates::resizeEvent(QResizeEvent* event)
{
    ChartPanel::resizeEvent(event);
    if (isVisible()) draw();  // how long a hairline is depends on the width
}

void TimeInStates::draw()
{
    times_ = StateTimes::of(moment());
    pieces_ = pieces();
    if (series_) chart().removeSeries(series_);
    delete series_;
    series_ = new QHorizontalStackedBarSeries;
    series_->setBarWidth(0.72);
    for (const Piece& piece : pieces_) addBar(piece);
    chart().addSeries(series_);
    for (QAbstractAxis* axis : chart().axes()) series_->attachAxis(axis);
    qreal end = 0;
    for (const Piece& piece : pieces_) end = std::max(end, piece.from + piece.length);
    drawAxis(end);
    setCaption(caption());
    drawWords();
}

qreal TimeInStates::lengthOf(tcp::Duration time) const
{
    return otherScale() ? std::log10(1 + seconds(time) * 1e3) : seconds(time);
}

std::vector<TimeInStates::Piece> TimeInStates::pieces() const
{
    std::vector<Piece> all;
    const qreal hairline = otherScale() ? 0 : seconds(times_.total) * kHairline / std::max(60, view().width() - 60);
    for (const tcp::HostId host : tcp::kHosts) {
        qreal from = 0;
        for (const TimeInState& what : times_.hosts[tcp::index(host)]) {
            const qreal length = std::max(lengthOf(what.time), hairline);
            all.push_back({host, what, from, length});
            from += length;
        }
    }
    return all;
}

void TimeInStates::addBar(const Piece& piece)
{
    auto* set = new QBarSet(theme::stateName(piece.what.state, appearance().names));
    for (int row = 0; row < 2; ++row) set->append(row == rowOf(piece.host) ? piece.length : 0);
    const theme::Theme& theme = appearance().theme;
    const bool closed = piece.what.state == tcp::State::Closed;
    set->setBrush(closed ? QBrush(theme.canvas) : stateBrush(piece.what.state, theme));
    set->setPen(closed ? QPen(theme.rule, 1, Qt::DashLine) : QPen(theme.canvas, 0.6));
    connect(set, &QBarSet::hovered, this, [this, piece](bool over) {
        const qreal share = 100 * seconds(piece.what.time) / std::max(1e-9, seconds(times_.total));
        const QString text = tr("%1, %2: %3 (%4 %)")
                                 .arg(lab::hostWord(piece.host), theme::stateName(piece.what.state, appearance().names),
                                      files::TimeWords::oneUnit(piece.what.time), QString::number(share, 'g', 3));
        if (over) QToolTip::showText(QCursor::pos(), text, &view());
        else QToolTip::hideText();
    });
    series_->append(set);
}

void TimeInStates::drawAxis(qreal end)
{
    for (const QString& label : axis_->categoriesLabels()) axis_->remove(label);
    axis_->setRange(0, std::max(end, 1e-6));
    axis_->setLabelsFont(appearance().font(kStateAxisPx));
    axis_->setLabelsColor(appearance().theme.muted);
    axis_->setLinePen(QPen(appearance().theme.rule, 1));
    axis_->setLabelsVisible(!otherScale());
    axis_->setVisible(end > 0);
    if (otherScale() || end <= 0) return;
    const int room = qRound(view().width() / (kLabelRoom * appearance().textScale));
    const qreal step = niceStep(end, std::clamp(room, 2, kMostLabels));
    for (int i = 0; i * step <= end * 1.0001; ++i)
        axis_->append(files::TimeWords::oneUnit(tcp::Duration(std::llround(i * step * 1e6))), i * step);
}

QString TimeInStates::caption() const
{
    if (times_.total <= tcp::Duration{}) return tr("No time has passed yet.");
    if (otherScale()) return tr("log scale: length = logarithm of the time");
    const qreal share = 100 * seconds(times_.inFlight) / seconds(times_.total);
    const QString number =
        share >= 10 ? QString::number(qRound(share)) : QString::number(share, 'g', share >= 1 ? 2 : 1);
    return tr("linear scale:\n"
              "segments were in flight %1 % of the time").arg(number);
}

void TimeInStates::drawWords()
{
    words_.clear();
    const theme::Theme& theme = appearance().theme;
    for (const Piece& piece : pieces_) {
        auto item = std::make_unique<BarLabel>(theme::stateName(piece.what.state, appearance().names),
                                               files::TimeWords::oneUnit(piece.what.time),
                                               appearance().font(kLabelPx, QFont::Bold));
        const bool closed = piece.what.state == tcp::State::Closed;
        item->setColors(closed ? theme.text : theme.of(piece.what.state).on,
                        patterned(piece.what.state) ? theme.of(piece.what.state).solid : QColor());
        words_.push_back(std::move(item));
    }
    for (const tcp::HostId host : tcp::kHosts) words_.push_back(std::make_unique<TokenItem>(host, theme));
    for (const auto& item : words_) chart().scene()->addItem(item.get());
    placeWords();
}

void TimeInStates::placeWords()
{
    if (!series_ || words_.size() < 2 || words_.size() != pieces_.size() + 2) return;
    const auto place = [this](qreal x, tcp::HostId host) {
        return chart().mapToPosition(QPointF(x, rowOf(host)), series_);
    };
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const Piece& piece = pieces_[i];
        const QPointF left = place(piece.from, piece.host);
        const QPointF right = place(piece.from + piece.length, piece.host);
        static_cast<BarLabel*>(words_[i].get())->fit((left + right) / 2, right.x() - left.x());
    }
    for (const tcp::HostId host : tcp::kHosts) {
        const QPointF start = pieces_.empty() ? QPointF() : place(0, host);
        QGraphicsItem& token = *words_[pieces_.size() + tcp::index(host)];
        token.setPos(chart().plotArea().left() - 14, start.y());
        token.setVisible(!pieces_.empty());
    }
}

}  // namespace app::charts
