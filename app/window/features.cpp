#include "window/features.h"

#include "authoring/authoring.h"
#include "capturing/capturing.h"
#include "comparing/comparing.h"
#include "crowds/crowds.h"
#include "explaining/explaining.h"
#include "exporting/exporting.h"
#include "freeplay/free_play.h"
#include "guiding/guiding.h"
#include "measuring/measuring.h"
#include "predicting/predicting.h"
#include "presenting/presenting.h"
#include "reviewing/reviewing.h"
#include "trying/finishing.h"
#include "trying/trying.h"
#include "watching/watching.h"

#include <algorithm>

namespace app::window {

// One line a feature. A chain of causes closes before a question is asked, and that before time goes on in the other
// run.
std::vector<workbench::FeatureMaker> standardFeatures()
{
    using workbench::feature;
    return {
        feature<authoring::Authoring>(),
        feature<explaining::Explaining>(),
        feature<predicting::Predicting>(),
        feature<comparing::Comparing>(),
        feature<measuring::Measuring>(),
        feature<freeplay::FreePlay>(),
        feature<guiding::Guiding>(),
        feature<exporting::Exporting>(),
        feature<crowds::Crowds>(),
        feature<trying::Trying>(),
        feature<trying::Finishing>(),
        feature<watching::Watching>(),
        feature<capturing::Capturing>(),
        feature<presenting::Presenting>(),
        feature<reviewing::Reviewing>(),
    };
}

bool openByFeature(const std::vector<std::unique_ptr<workbench::Feature>>& features, const QString& path)
{
    return std::ranges::any_of(features, [&path](const auto& feature) {
        auto* captures = dynamic_cast<capturing::Capturing*>(feature.get());
        return captures && captures->open(path);
    });
}

}  // namespace app::window
