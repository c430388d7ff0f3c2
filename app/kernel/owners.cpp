#include "kernel/owners.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <string>

namespace app::kernel {
namespace {

struct Closer {
    void operator()(DIR* folder) const { closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, Closer>;

std::string nameOf(const std::string& folder)
{
    std::ifstream file(folder + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

/// "socket:[12345]"
bool readInode(int folder, const char* entry, std::uint32_t& inode)
{
    std::array<char, 64> target{};
    const ssize_t size = readlinkat(folder, entry, target.data(), target.size() - 1);
    return size > 0 && std::sscanf(target.data(), "socket:[%u]", &inode) == 1;
}

/// False: its descriptors are not ours to see. A process that has ended meanwhile hides nothing.
bool addSockets(const std::string& folder, int pid, tcp::Owners& owners)
{
    const OpenFolder descriptors(opendir((folder + "/fd").c_str()));
    if (!descriptors) return errno != EACCES && errno != EPERM;
    tcp::Owner owner{pid, {}};
    std::uint32_t inode = 0;
    while (const dirent* entry = readdir(descriptors.get())) {
        if (!readInode(dirfd(descriptors.get()), entry->d_name, inode)) continue;
        if (owner.name.empty()) owner.name = nameOf(folder);
        owners.emplace(inode, owner);
    }
    return true;
}

}  // namespace

tcp::Owners socketOwners(std::size_t& hidden)
{
    tcp::Owners owners;
    hidden = 0;
    const OpenFolder processes(opendir("/proc"));
    while (const dirent* entry = processes ? readdir(processes.get()) : nullptr) {
        if (std::isdigit(static_cast<unsigned char>(entry->d_name[0])) == 0) continue;
        const bool seen = addSockets(std::string("/proc/") + entry->d_name, std::atoi(entry->d_name), owners);
        hidden += seen ? 0 : 1;
    }
    return owners;
}

}  // namespace app::kernel
