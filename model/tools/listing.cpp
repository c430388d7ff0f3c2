#include "tools/listing.h"

namespace tcp {

std::string text(const Listing& listing)
{
    std::string all;
    for (const std::vector<std::string>* part : {&listing.head, &listing.rows}) {
        for (const std::string& line : *part)
            all += line + '\n';
    }
    return all;
}

}  // namespace tcp
