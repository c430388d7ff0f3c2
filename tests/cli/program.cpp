#include "cli/program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace program {
namespace {

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file) << path;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / "tcp-state-lab-cli-XXXXXX")
    {
        std::string name = path_.string();
        EXPECT_TRUE(mkdtemp(name.data()));
        path_ = name;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    std::filesystem::path operator/(const char* name) const { return path_ / name; }
    std::string string() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

}  // namespace

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Outcome shell(const std::string& line)
{
    const Folder folder;
    std::ofstream(folder / "script") << "cd '" << folder.string() << "'\nmkdir work; cd work\nexport LC_ALL=C.UTF-8\n"
                                     << "cli() { '" CLI "' \"$@\"; }\n"
                                     << line << '\n';
    const std::string command = "bash '" + folder.string() + "/script' > '" + folder.string() + "/out' 2> '" +
                                folder.string() + "/err' < /dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(folder / "out"), contents(folder / "err")};
}

void expectGolden(const std::string& name, const std::string& text)
{
    const std::string path = std::string(TESTS_DIR "/cli/golden/") + name;
    if (std::getenv("UPDATE_GOLDEN")) {
        std::ofstream(path, std::ios::binary) << text;
        return;
    }
    std::istringstream wanted(contents(path));
    std::istringstream came(text);
    for (int number = 1; wanted || came; ++number) {
        std::string want;
        std::string is;
        std::getline(wanted, want);
        std::getline(came, is);
        ASSERT_EQ(is, want) << name << ", line " << number << " (UPDATE_GOLDEN=1 writes the file anew)";
    }
}

bool inOrder(const std::string& text, const std::vector<std::string>& parts)
{
    std::size_t at = 0;
    for (const std::string& part : parts) {
        at = text.find(part, at);
        if (at == std::string::npos) return false;
        at += part.size();
    }
    return true;
}

std::size_t linesOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string lastLineWith(const std::string& text, const std::string& part)
{
    std::istringstream lines(text);
    std::string found;
    for (std::string line; std::getline(lines, line);) {
        if (line.find(part) != std::string::npos) found = line;
    }
    return found;
}

}  // namespace program
