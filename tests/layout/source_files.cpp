#include "layout/source_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;

void readFolder(const std::string& folder, std::vector<SourceFile>& files)
{
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
        const fs::path& path = entry.path();
        if (path.extension() != ".h" && path.extension() != ".cpp") continue;
        SourceFile file{fs::relative(path, SOURCE_DIR), path.parent_path().filename().string(), folder == "model", {}};
        std::ifstream stream(path);
        for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
        files.push_back(std::move(file));
    }
}

}  // namespace

const std::vector<SourceFile>& sourceFiles()
{
    static const std::vector<SourceFile> files = [] {
        std::vector<SourceFile> all;
        readFolder("model", all);
        readFolder("app", all);
        std::ranges::sort(all, {}, &SourceFile::path);
        return all;
    }();
    return files;
}

std::vector<SourceFile> testFiles()
{
    std::vector<SourceFile> all;
    readFolder("tests", all);
    return all;
}

bool hasAny(const std::string& line, std::initializer_list<const char*> words)
{
    for (const char* word : words)
        if (line.find(word) != std::string::npos) return true;
    return false;
}

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(fs::path(SOURCE_DIR) / file);
    return {std::istreambuf_iterator<char>(stream), {}};
}
