#include "drill/reader.h"

#include <algorithm>

namespace tcp::drill {

std::vector<std::pair<std::string, std::string>> pairsOf(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!text.empty()) {
        const std::size_t begin = text.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(" \t\r\n"), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t equals = word.find('=');
        if (equals != std::string_view::npos) pairs.emplace_back(word.substr(0, equals), word.substr(equals + 1));
        text.remove_prefix(end);
    }
    return pairs;
}

} // namespace tcp::drill
