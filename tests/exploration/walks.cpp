#include "exploration/walks.h"

#include "simulation/profiles.h"

namespace tcp {

ExploreOptions optionsFor(const char* profile, int opens)
{
    ExploreOptions options;
    options.settings = findProfile(profile)->settings();
    options.opens = opens;
    options.sends = 0;
    options.loss = true;
    return options;
}

ExploreOptions withText(const char* profile)
{
    ExploreOptions options = optionsFor(profile, 1);
    options.inFlight = 1;
    options.sends = 1;
    return options;
}

} // namespace tcp
