#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <vector>

/// One file of app/, model/ or tests/, as the tests of the layout read it.
struct SourceFile {
    std::filesystem::path path;   ///< below the root of the repository
    std::string room;             ///< its folder; "app" for main.cpp
    bool inModel = false;
    std::vector<std::string> lines;

    bool isHeader() const { return path.extension() == ".h"; }
};

/// All of app/ and model/.
const std::vector<SourceFile>& sourceFiles();
/// All of tests/.
std::vector<SourceFile> testFiles();
/// Whether one of the words is in the line: asked before std::regex, which takes a hundred times as long to say no.
bool hasAny(const std::string& line, std::initializer_list<const char*> words);
/// A file of the repository, e.g. "app/README.md".
std::string textOf(const std::filesystem::path& file);
