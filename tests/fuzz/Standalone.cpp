// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a libFuzzer target where there is no libFuzzer: every seed as it is, then -runs=N mutations of them, the same in every
// run. It sees no coverage; the fuzz preset does.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

constexpr size_t Longest = 64 * 1024;

std::string mutated(std::string text, const std::vector<std::string> &seeds, std::mt19937 &random)
{
    static const char *const words[] = { "\n\n", "--b-1\n", "--b-1--\n", "Content-Type: multipart/mixed; boundary=\"b-1\"\n", "=?gb2312?B?", "?=", "=?utf-8?Q?",
        "Content-Transfer-Encoding: base64\n", "Content-Type: message/rfc822\n\n", "filename*0*=gbk''%C4", "<table><td>", "\r\n", "From ", "charset=bog5", "\xff\xfe", ";", "\"" };
    const auto below = [&](size_t most) { return most == 0 ? size_t(0) : size_t(random() % most); };
    for (size_t times = 1 + below(6); times > 0; --times) {
        const size_t at = below(text.size() + 1);
        switch (below(6)) {
        case 0:
            if (at < text.size())
                text[at] = char(random());
            break;
        case 1:
            text.erase(at, below(64));
            break;
        case 2:
            text.insert(at, words[below(std::size(words))]);
            break;
        case 3:
            text.insert(at, text.substr(below(text.size() + 1), below(400)));
            break;
        case 4: {
            const std::string &other = seeds[below(seeds.size())];
            text = text.substr(0, at) + other.substr(below(other.size() + 1));
            break;
        }
        default:
            text.resize(at);
        }
    }
    if (text.size() > Longest)
        text.resize(Longest);
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    long runs = 0;
    std::vector<std::string> seeds;
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "-runs=", 6) == 0) {
            runs = std::atol(argv[i] + 6);
        } else if (argv[i][0] != '-') {
            for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
                std::ifstream file(entry.path(), std::ios::binary);
                seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
            }
        }
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds\n");
        return 2;
    }
    std::mt19937 random(20260701);
    const auto run = [](const std::string &text) { LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(text.data()), text.size()); };
    for (const std::string &seed : seeds)
        run(seed);
    for (long i = 0; i < runs; ++i)
        run(mutated(seeds[size_t(random()) % seeds.size()], seeds, random));
    std::printf("%zu seeds, %ld mutations\n", seeds.size(), runs);
    return 0;
}
