// main() of a fuzz target where there is no libFuzzer: runs every file of the folders named, and a fixed series of
// mutations of each. Tells which input it was by writing it to last_input before the run when FUZZ_KEEP is set.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int kMutations = 300;

void run(const std::string& input)
{
    if (std::getenv("FUZZ_KEEP")) std::ofstream("last_input", std::ios::binary) << input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

/// One small change: a byte other, a piece gone, a piece twice, or the end gone.
std::string mutated(std::string input, std::mt19937& random)
{
    if (input.empty()) return std::string(1, static_cast<char>(random()));
    const std::size_t at = random() % input.size();
    const std::size_t length = 1 + random() % 16;
    switch (random() % 4) {
    case 0: input[at] = static_cast<char>(random()); break;
    case 1: input.erase(at, length); break;
    case 2: input.insert(random() % input.size(), input.substr(at, length)); break;
    default: input.resize(at); break;
    }
    return input;
}

std::string contentsOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t runFolder(const char* folder)
{
    std::size_t seeds = 0;
    std::mt19937 random(1);
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::string input = contentsOf(entry.path());
        ++seeds;
        run(input);
        for (int i = 0; i < kMutations; ++i)
            run(input = i % 10 == 0 ? contentsOf(entry.path()) : mutated(input, random));
    }
    return seeds;
}

}  // namespace

int main(int argc, char** argv)
{
    std::size_t seeds = 0;
    for (int i = 1; i < argc; ++i) seeds += runFolder(argv[i]);
    std::cout << seeds << " seeds, " << kMutations << " mutations of each\n";
    return seeds > 0 ? 0 : 1;
}
