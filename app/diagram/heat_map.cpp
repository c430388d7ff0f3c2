#include "diagram/heat_map.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace app::diagram {
namespace {

constexpr double kMost = 30'000;

struct HeatWords {
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

}  // namespace

double HeatMap::flow(const std::string& edge) const
{
    const auto found = flows.find(edge);
    return found == flows.end() ? 0 : found->second;
}

qreal heatOf(double number) { return number <= 0 ? 0 : std::min(1.0, std::log1p(number) / std::log1p(kMost)); }

QString flowText(double perSecond)
{
    const int decimals = perSecond < 9.95 && std::abs(perSecond - std::round(perSecond)) > 0.05 ? 1 : 0;
    return HeatWords::tr("%1/s").arg(QLocale(QLocale::English).toString(perSecond, 'f', decimals));
}

}  // namespace app::diagram
