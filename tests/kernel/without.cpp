// kernel_without MEANS… -- PROGRAM ARGUMENT…: runs the program on a machine that lacks something: the same system
// calls, but the kernel refuses them (seccomp). MEANS: root (it runs as nobody), user-namespaces, network-namespaces,
// tun, veth, sock_diag.

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/if_tun.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

extern char** environ;

namespace {

constexpr unsigned kNobody = 65534;

struct Filter {
    std::vector<sock_filter> code;

    static std::uint32_t argument(unsigned number)
    {
        return static_cast<std::uint32_t>(offsetof(seccomp_data, args) + number * sizeof(std::uint64_t));
    }
    void add(std::uint16_t what, std::uint32_t value, std::uint8_t yes = 0, std::uint8_t no = 0)
    {
        code.push_back(sock_filter{what, yes, no, value});
    }
    /// The call fails with the error where the argument has the bits, or (bits = false) is the value.
    void refuse(long call, unsigned number, std::uint32_t value, bool bits, int error)
    {
        add(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
        add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 3);
        add(BPF_LD | BPF_W | BPF_ABS, argument(number));
        add(static_cast<std::uint16_t>(BPF_JMP | (bits ? BPF_JSET : BPF_JEQ) | BPF_K), value, 0, 1);
        add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error));
    }
    /// socket(AF_NETLINK, …, protocol)
    void refuseNetlink(std::uint32_t protocol)
    {
        add(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
        add(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 5);
        add(BPF_LD | BPF_W | BPF_ABS, argument(0));
        add(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 0, 3);
        add(BPF_LD | BPF_W | BPF_ABS, argument(2));
        add(BPF_JMP | BPF_JEQ | BPF_K, protocol, 0, 1);
        add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
    }
    bool install()
    {
        if (code.empty()) return true;
        add(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
        const sock_fprog program{static_cast<unsigned short>(code.size()), code.data()};
        return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    }
};

/// A root that may not become anybody else is as powerless (a container without capabilities).
bool becomeNobody()
{
    if (geteuid() != 0 || prctl(PR_CAPBSET_READ, CAP_SETUID) == 0) return true;
    return setgroups(0, nullptr) == 0 && setresgid(kNobody, kNobody, kNobody) == 0 &&
           setresuid(kNobody, kNobody, kNobody) == 0;
}

}  // namespace

int main(int argc, char** argv)
{
    Filter filter;
    bool nobody = false;
    int at = 1;
    for (; at < argc && std::strcmp(argv[at], "--") != 0; ++at) {
        const std::string means = argv[at];
        if (means == "root") nobody = true;
        if (means == "user-namespaces") filter.refuse(SYS_unshare, 0, CLONE_NEWUSER, true, EPERM);
        if (means == "network-namespaces") filter.refuse(SYS_unshare, 0, CLONE_NEWNET, true, EPERM);
        if (means == "tun") filter.refuse(SYS_ioctl, 1, static_cast<std::uint32_t>(TUNSETIFF), false, ENODEV);
        if (means == "veth") filter.refuseNetlink(NETLINK_ROUTE);
        if (means == "sock_diag") filter.refuseNetlink(NETLINK_SOCK_DIAG);
    }
    if (at + 1 >= argc) return 2;
    // opened before root is given up: where it lies, nobody may not look
    const int program = open(argv[at + 1], O_RDONLY | O_CLOEXEC);
    if (program < 0 || (nobody && !becomeNobody()) || !filter.install()) {
        std::perror("kernel_without");
        return 2;
    }
    fexecve(program, argv + at + 1, environ);
    std::perror(argv[at + 1]);
    return 2;
}
