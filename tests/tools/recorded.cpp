#include "tools/recorded.h"

#include <fstream>
#include <regex>
#include <sstream>

std::vector<std::string> recorded(const std::string& file, const std::string& title, const std::string& command)
{
    std::ifstream stream(std::string(TESTS_DIR) + "/tools/golden/" + file);
    std::vector<std::string> lines;
    bool wanted = false;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("---") || line.starts_with("=="))
            wanted = line.find(title) != std::string::npos && line.find(command) != std::string::npos;
        else if (wanted && !line.empty())
            lines.push_back(line);
    }
    return lines;
}

std::string essence(const std::string& line)
{
    static const std::pair<std::regex, const char*> rules[] = {
        {std::regex(R"(127\.0\.0\.1|10\.0\.0\.[12])"), "HOST"},
        {std::regex(R"(HOST([:.])\d{5}\b)"), "HOST$1PORT"},
        {std::regex(R"(\(\("\w+",pid=\d+)"), R"((("NAME",pid=N)"},
        {std::regex(R"(\b\d+/(python3|srv|cli)\b)"), "N/NAME"},
        {std::regex(" +"), " "},
        {std::regex("Port ?Process"), "Port Process"},
        {std::regex(" $"), ""},
    };
    std::string text = line;
    for (const auto& [pattern, with] : rules)
        text = std::regex_replace(text, pattern, with);
    return text;
}

std::vector<std::string> essence(const std::vector<std::string>& lines)
{
    std::vector<std::string> all;
    for (const std::string& line : lines)
        all.push_back(essence(line));
    return all;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> having(const std::vector<std::string>& lines, const std::string& word)
{
    std::vector<std::string> found;
    for (const std::string& line : lines) {
        if (line.find(word) != std::string::npos)
            found.push_back(line);
    }
    return found;
}
