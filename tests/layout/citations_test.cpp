// Comments cite rules by document and name, as "design: elastic-axis": each is a heading of that document.

#include "layout/source_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace {

namespace fs = std::filesystem;
using Anchors = std::set<std::string>;

/// "Elastic axis" -> "elastic-axis"
std::string anchorOf(std::string heading)
{
    for (char& letter : heading)
        letter = letter == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return heading;
}

Anchors anchorsOf(const std::string& document)
{
    static const std::regex heading(R"(^#{2,4} ([\w -]+)$)");
    std::ifstream stream(fs::path(SOURCE_DIR) / document);
    EXPECT_TRUE(stream) << document;
    Anchors anchors;
    std::smatch match;
    for (std::string line; std::getline(stream, line);)
        if (std::regex_match(line, match, heading)) anchors.insert(anchorOf(match[1]));
    return anchors;
}

const std::map<std::string, Anchors>& documents()
{
    static const std::map<std::string, Anchors> all = {
        {"reference", anchorsOf("resources/reference_en.md")}, {"facts", anchorsOf("model/README.md")},
        {"design", anchorsOf("app/README.md")},                {"engineering", anchorsOf("app/README.md")},
    };
    return all;
}

struct Citation {
    std::string document, name, place;
};

void readCitations(const fs::path& path, std::vector<Citation>& citations)
{
    static const std::regex citation(R"(\b(reference|facts|design|engineering): ([a-z][a-z-]+)\b)");
    std::ifstream stream(path);
    std::size_t number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        const std::size_t comment = line.find("//");
        if (comment == std::string::npos) continue;
        if (!hasAny(line, {": "})) continue;
        const std::string words = line.substr(comment);
        for (std::sregex_iterator match(words.begin(), words.end(), citation), end; match != end; ++match)
            citations.push_back({(*match)[1], (*match)[2], path.string() + ":" + std::to_string(number)});
    }
}

std::vector<Citation> allCitations()
{
    std::vector<Citation> citations;
    for (const char* folder : {"model", "app", "tests"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
            const fs::path& path = entry.path();
            if (path.extension() == ".h" || path.extension() == ".cpp") readCitations(path, citations);
        }
    return citations;
}

}  // namespace

TEST(Citations, EachLeadsToAHeading)
{
    const std::vector<Citation> citations = allCitations();
    EXPECT_GT(citations.size(), 80u) << "the search itself";
    for (const Citation& one : citations)
        EXPECT_TRUE(documents().at(one.document).contains(one.name))
            << one.place << ": " << one.document << ": " << one.name;
}

/// Sections of documents that are not in the repository.
TEST(Citations, NoneIsOfADocumentThatIsNotHere)
{
    static const std::regex elsewhere(
        R"(\b(contract|design|engineering|tcp_facts(\.md)?|kernel\.md|captures\.md|web\.md|architecture\.md))"
        R"( (part |section )?[0-9S])");
    for (const SourceFile& file : sourceFiles())
        for (const std::string& line : file.lines) {
            if (!hasAny(line, {"contract", "design", "engineering", "tcp_facts", ".md", "architecture"})) continue;
            EXPECT_FALSE(std::regex_search(line, elsewhere)) << file.path << ": " << line;
        }
}
