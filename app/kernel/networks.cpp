#include "kernel/networks.h"

#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <exception>
#include <fstream>
#include <map>
#include <memory>
#include <thread>

namespace app::kernel {
namespace {

constexpr std::array kFolders{"/run/netns/", "/var/run/netns/"};

struct FolderCloser {
    void operator()(DIR* folder) const { closedir(folder); }
};

std::vector<std::string> namesIn(const std::string& path)
{
    std::vector<std::string> names;
    const std::unique_ptr<DIR, FolderCloser> folder(opendir(path.c_str()));
    while (const dirent* entry = folder ? readdir(folder.get()) : nullptr) {
        if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
    }
    std::ranges::sort(names);
    return names;
}

/// 0: it may not be seen, or is not there.
std::uint64_t inodeOf(const std::string& path)
{
    struct stat file {};
    return stat(path.c_str(), &file) == 0 ? file.st_ino : 0;
}

bool isNumber(const std::string& text)
{
    return !text.empty() && std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::string networkOf(const std::string& process) { return "/proc/" + process + "/ns/net"; }

/// The process of the lowest number in each namespace.
std::map<std::uint64_t, int> firstProcesses()
{
    std::map<std::uint64_t, int> first;
    for (const std::string& name : namesIn("/proc")) {
        if (!isNumber(name)) continue;
        const std::uint64_t inode = inodeOf(networkOf(name));
        const int pid = std::stoi(name);
        const auto [found, fresh] = first.emplace(inode, pid);
        if (!fresh) found->second = std::min(found->second, pid);
    }
    first.erase(0);
    return first;
}

std::string nameOfProcess(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

}  // namespace

std::vector<Network> otherNetworks()
{
    auto processes = firstProcesses();
    processes.erase(inodeOf("/proc/self/ns/net"));
    std::vector<Network> all;
    const std::uint64_t own = inodeOf("/proc/self/ns/net");
    for (const std::string& name : namesIn(kFolders.front())) {
        Network it{name, inodeOf(kFolders.front() + name), 0, {}};
        if (it.inode == 0 || it.inode == own) continue;
        if (const auto found = processes.find(it.inode); found != processes.end()) {
            it.pid = found->second;
            it.process = nameOfProcess(it.pid);
            processes.erase(found);
        }
        all.push_back(it);
    }
    const auto named = static_cast<std::ptrdiff_t>(all.size());
    for (const auto& [inode, pid] : processes) all.push_back({{}, inode, pid, nameOfProcess(pid)});
    std::sort(all.begin() + named, all.end(), [](const Network& a, const Network& b) { return a.pid < b.pid; });
    return all;
}

NetworkPlace openNetwork(const std::string& word)
{
    NetworkPlace place;
    if (word.empty()) return place;
    std::vector<std::string> paths;
    if (word.find('/') != std::string::npos) paths.push_back(word);
    else for (const char* folder : kFolders) paths.push_back(folder + word);
    if (isNumber(word) && word.size() < 10) {
        paths.push_back(networkOf(word));
        place.pid = std::stoi(word);
    }
    int error = ENOENT;
    for (const std::string& path : paths) {
        place.space = Descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC));
        if (place.space) return place;
        if (errno != ENOENT) error = errno;
    }
    errno = error;
    const bool there = place.pid != 0 && inodeOf("/proc/" + word) != 0;
    if (there) return place;  // its sockets can be read of /proc
    throw obstacle(error == ENOENT ? Means::OtherNetwork : Means::EnterNetwork, word);
}

void within(const NetworkPlace& place, const std::function<void()>& what)
{
    if (!place.space && place.pid == 0) return what();
    std::exception_ptr failed;
    std::thread([&] {
        try {
            errno = EACCES;
            const bool entered = place.space && setns(place.space.get(), CLONE_NEWNET) == 0;
            if (!entered) throw obstacle(Means::EnterNetwork, "setns");
            what();
        } catch (...) {
            failed = std::current_exception();
        }
    }).join();
    if (failed) std::rethrow_exception(failed);
}

}  // namespace app::kernel
