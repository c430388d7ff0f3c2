#pragma once

#include "lab/moment.h"
#include "practice/inventory.h"
#include "theme/appearance.h"
#include "traffic/crowd_run.h"

#include <QImage>
#include <QRectF>
#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace app::given {

/// What a chart shows, and what it says when the mouse goes over it.
struct ChartFigure {
    std::string name;
    QRectF plot;
    QStringList ranges;
    QStringList hovers;  ///< of lines and bars, in the order in which the mouse met them
    QImage picture;
};

struct ChartSubject {
    std::string name;
    lab::Moment moment;
    theme::Appearance look;
    QSize size{360, 220};
};

struct CrowdSubject {
    std::shared_ptr<const tcp::CrowdRun> run;
    tcp::CrowdSettings settings;
    theme::Appearance look;
};

struct GainSubject {
    std::array<tcp::practice::Gain, tcp::practice::kMisconceptions> gains{};
    theme::Appearance look;
    QSize size{760, 300};
};

}  // namespace app::given

// Defined twice, by Qt Charts and by app/browser: `charts` is a macro there.
namespace app::charts {

std::vector<given::ChartFigure> figuresOf(const given::ChartSubject& subject);
std::vector<given::ChartFigure> figuresOf(const given::CrowdSubject& subject);
std::vector<given::ChartFigure> figuresOf(const given::GainSubject& subject);

}  // namespace app::charts
