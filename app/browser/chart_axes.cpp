#include "browser/chart_axes.h"

#include <algorithm>
#include <cmath>

namespace app::browser {

void ChartAxis::setRange(qreal min, qreal max)
{
    if (min == min_ && max == max_) return;
    min_ = min;
    max_ = max;
    emit changed();
}

QString ValueAxis::wordsOf(qreal value) const
{
    if (!format_.contains(QLatin1String("%d"))) return QString::asprintf(format_.toUtf8().constData(), value);
    const QString format = QString(format_).replace(QLatin1String("%d"), QLatin1String("%lld"));
    return QString::asprintf(format.toUtf8().constData(), static_cast<long long>(value));
}

std::vector<Tick> ValueAxis::ticks() const
{
    std::vector<Tick> all;
    if (max() <= min()) return all;
    const auto add = [&](qreal value) { all.push_back({value, wordsOf(value), value}); };
    if (type_ == TicksFixed) {
        for (int i = 0; i < count_; ++i) add(min() + i * (max() - min()) / (count_ - 1));
    } else if (interval_ > 0) {
        for (qreal value = std::ceil(min() / interval_) * interval_; value <= max(); value += interval_) add(value);
    }
    return all;
}

QStringList CategoryAxis::categoriesLabels() const
{
    QStringList all;
    for (const Category& category : categories_) all << category.words;
    return all;
}

void CategoryAxis::append(const QString& words, qreal end)
{
    const bool later = categories_.isEmpty() || end > categories_.last().end;
    if (!later || categoriesLabels().contains(words)) return;
    categories_.append({words, end});
    emit changed();
}

void CategoryAxis::remove(const QString& words)
{
    categories_.removeIf([&](const Category& category) { return category.words == words; });
    emit changed();
}

std::vector<Tick> CategoryAxis::ticks() const
{
    std::vector<Tick> all;
    qreal begin = 0;
    for (const Category& category : categories_) {
        all.push_back({begin, category.words, std::min(category.end, max())});
        begin = category.end;
    }
    if (!all.empty()) all.push_back({begin, {}, begin});
    return all;
}

void RowAxis::append(const QStringList& rows)
{
    rows_ << rows;
    setRange(-0.5, static_cast<qreal>(rows_.size()) - 0.5);
}

// Qt Charts has a tick too many, behind the last; it takes its share of the room for words.
std::vector<Tick> RowAxis::ticks() const
{
    std::vector<Tick> all;
    for (qsizetype i = 0; i < rows_.size() + 2; ++i) {
        const auto middle = static_cast<qreal>(i);
        all.push_back({middle - 0.5, rows_.value(i), middle});
    }
    return all;
}

}  // namespace app::browser
