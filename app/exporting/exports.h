#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"
#include "exporting/gif.h"
#include "exporting/handout.h"
#include "exporting/page.h"

#include <QString>

namespace app::exporting {

/// The whole ladder up to the moment as PNG, SVG or PDF, by the end of the name. Empty, or why it was not written. Of a
/// captured run with its evidence, here and below.
QString exportLadder(const lab::Moment& moment, const theme::Appearance& appearance, const QString& path,
                     const lab::Evidence* evidence = nullptr);
QString exportHandout(const lab::Moment& moment, HandoutFor whom, const theme::Appearance& appearance,
                      const QString& path, const lab::Evidence* evidence = nullptr);

QString exportAnimation(const std::vector<GifFrame>& frames, const QString& path);
QString exportPage(const PageSource& source, const QString& path);
/// A page for each built-in lesson, and index.html; the folder is made if it is not there.
QString exportSite(const QString& language, const std::function<void(const QString&)>& speak, const QString& folder);
/// The page of a scenario, played to its end, in every language of the interface in which it tells something.
PageSource pageSource(const tcp::Scenario& scenario, const QString& language,
                      std::function<void(const QString&)> speak);

}  // namespace app::exporting
