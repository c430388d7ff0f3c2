// However a run ends, nothing of it stays: no process, no namespace, no tracing instance.

#include "kernel/real.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;

using namespace std::chrono_literals;

/// The identity of a process' network namespace: "net:[4026531840]".
std::string networkOf(int process)
{
    std::error_code none;
    return fs::read_symlink("/proc/" + std::to_string(process) + "/ns/net", none).string();
}

std::vector<int> childrenOf(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/task/" + std::to_string(process) + "/children");
    std::vector<int> children;
    for (int child = 0; file >> child;) children.push_back(child);
    return children;
}

bool alive(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t end = line.rfind(')');
    return end != std::string::npos && line.size() > end + 2 && line[end + 2] != 'Z';
}

/// Every network namespace that a process is in.
std::set<std::string> namespaces()
{
    std::set<std::string> all;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") == std::string::npos) all.insert(networkOf(std::stoi(name)));
    }
    return all;
}

template <typename Condition> bool eventually(Condition condition)
{
    for (int i = 0; i < 1000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

/// A run that takes a minute, with its two applications.
class LongRun {
public:
    LongRun()
    {
        process = fork();
        if (process == 0) {
            const int nowhere = open("/dev/null", O_RDWR);
            for (const int fd : {0, 1, 2}) dup2(nowhere, fd);
            execl(CLI, CLI, "real", "stalled-peer", "--format", "jsonl", nullptr);
            _exit(127);
        }
        const auto playing = [&] {
            return childrenOf(process).size() >= 2 && networkOf(process) != networkOf(getpid());
        };
        EXPECT_TRUE(eventually(playing));
        std::this_thread::sleep_for(300ms);  // into the middle of it
        children = childrenOf(process);
        for (const int child : children) networks.insert(networkOf(child));
    }
    ~LongRun()
    {
        if (!ended) end(SIGKILL);
    }
    /// Its wait status.
    int end(int signal)
    {
        int status = 0;
        kill(process, signal);
        waitpid(process, &status, 0);
        ended = true;
        return status;
    }

    int process = -1;
    bool ended = false;
    std::vector<int> children;
    std::set<std::string> networks;
};

void expectNothingLeft(const LongRun& run)
{
    for (const int child : run.children) EXPECT_TRUE(eventually([&] { return !alive(child); })) << "process " << child;
    const auto all = namespaces();
    for (const std::string& network : run.networks) EXPECT_FALSE(all.contains(network)) << network;
    const fs::path instance = "/sys/kernel/tracing/instances/tcp-state-lab-" + std::to_string(run.process);
    EXPECT_TRUE(eventually([&] { return !fs::exists(instance); })) << instance;
}

TEST(Cleanup, TheHostsAreNotInTheMachinesNetwork)
{
    NEEDS_A_KERNEL();
    const LongRun run;
    EXPECT_FALSE(run.networks.contains(networkOf(getpid())));
    EXPECT_GE(run.networks.size(), 2u);
}

TEST(Cleanup, AfterCtrlCNothingIsLeft)
{
    NEEDS_A_KERNEL();
    LongRun run;
    const int status = run.end(SIGINT);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 130);
    expectNothingLeft(run);
}

TEST(Cleanup, AfterACrashNothingIsLeft)
{
    NEEDS_A_KERNEL();
    LongRun run;
    run.end(SIGSEGV);
    expectNothingLeft(run);
}

TEST(Cleanup, AfterKillNineNothingIsLeft)
{
    NEEDS_A_KERNEL();
    LongRun run;
    const int status = run.end(SIGKILL);
    EXPECT_TRUE(WIFSIGNALED(status));
    expectNothingLeft(run);
}

/// The processes of a session, those that have ended apart.
std::vector<int> sessionOf(int leader)
{
    std::vector<int> all;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos || !alive(std::stoi(name))) continue;
        if (getsid(std::stoi(name)) == leader) all.push_back(std::stoi(name));
    }
    return all;
}

// Also in the moments in which its processes and namespaces are made.
TEST(Cleanup, AfterAKillAtAnyMomentNothingIsLeft)
{
    NEEDS_A_KERNEL();
    for (int moment = 0; moment < 30; ++moment) {
        const int run = fork();
        if (run == 0) {
            setsid();
            const int nowhere = open("/dev/null", O_RDWR);
            for (const int fd : {0, 1, 2}) dup2(nowhere, fd);
            execl(CLI, CLI, "real", "stalled-peer", "--format", "jsonl", nullptr);
            _exit(127);
        }
        std::this_thread::sleep_for(moment * 2ms);
        kill(run, SIGKILL);
        waitpid(run, nullptr, 0);
        EXPECT_TRUE(eventually([&] { return sessionOf(run).empty(); })) << "killed after " << moment * 2 << " ms";
        const fs::path instance = "/sys/kernel/tracing/instances/tcp-state-lab-" + std::to_string(run);
        EXPECT_TRUE(eventually([&] { return !fs::exists(instance); })) << instance;
    }
}

}  // namespace
