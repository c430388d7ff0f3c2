#include "kernel/namespaces.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace app::kernel {
namespace {

constexpr const char* kOwnNamespace = "/proc/self/ns/net";

ino_t currentNamespace()
{
    struct stat file {};
    if (stat(kOwnNamespace, &file) < 0) throw obstacle(Means::NetworkNamespace, kOwnNamespace);
    return file.st_ino;
}

/// The machine's own namespace, as it was when the first one of ours was made.
ino_t machinesNamespace()
{
    static const ino_t inode = currentNamespace();
    return inode;
}

Descriptor openNamespace()
{
    Descriptor space(open(kOwnNamespace, O_RDONLY | O_CLOEXEC));
    if (!space) throw obstacle(Means::NetworkNamespace, kOwnNamespace);
    return space;
}

void mapIds(unsigned uid, unsigned gid)
{
    writeFile("/proc/self/setgroups", "deny");
    if (!writeFile("/proc/self/uid_map", "0 " + std::to_string(uid) + " 1"))
        throw obstacle(Means::UserNamespace, "uid_map");
    if (!writeFile("/proc/self/gid_map", "0 " + std::to_string(gid) + " 1"))
        throw obstacle(Means::UserNamespace, "gid_map");
}

}  // namespace

void gainNamespaces()
{
    machinesNamespace();
    if (geteuid() == 0 && unshare(CLONE_NEWNET) == 0) return;
    const unsigned uid = geteuid();
    const unsigned gid = getegid();
    if (unshare(CLONE_NEWUSER) < 0) throw obstacle(Means::UserNamespace, "unshare(CLONE_NEWUSER)");
    mapIds(uid, gid);
}

Descriptor makeNetworkNamespace()
{
    const ino_t machines = machinesNamespace();
    if (unshare(CLONE_NEWNET) < 0) throw obstacle(Means::NetworkNamespace, "unshare(CLONE_NEWNET)");
    if (currentNamespace() == machines) throw Obstacle(Means::NetworkNamespace, "still in the machine's own");
    return openNamespace();
}

void enterNetworkNamespace(const Descriptor& space)
{
    if (setns(space.get(), CLONE_NEWNET) < 0) throw obstacle(Means::NetworkNamespace, "setns");
}

Within::Within(const Descriptor& space) : back_(openNamespace()) { enterNetworkNamespace(space); }

Within::~Within() { [[maybe_unused]] const int ignored = setns(back_.get(), CLONE_NEWNET); }

bool setNetworkSetting(const std::string& key, const std::string& value)
{
    if (currentNamespace() == machinesNamespace())
        throw Obstacle(Means::NetworkNamespace, "still in the machine's own");
    std::string path = "/proc/sys/" + key;
    std::ranges::replace(path, '.', '/');
    return writeFile(path, value);
}

}  // namespace app::kernel
