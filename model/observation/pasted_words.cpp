#include "observation/pasted_words.h"

#include "tools/state_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tcp {

namespace {

constexpr std::string_view kBlanks = " \t\r\f\v";

std::optional<Address> v4Of(std::string_view word)
{
    Address address;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t dot = word.find('.');
        if ((i < 3) == (dot == std::string_view::npos)) return std::nullopt;
        const auto octet = numberOf<std::uint8_t>(word.substr(0, dot));
        if (!octet) return std::nullopt;
        address.octets[i] = *octet;
        word.remove_prefix(i < 3 ? dot + 1 : word.size());
    }
    return address;
}

/// The groups of one side of "::"; an IPv4 address may be the last of them.
bool appendGroups(std::string_view word, std::vector<std::uint16_t>& groups)
{
    while (!word.empty()) {
        const std::size_t colon = word.find(':');
        const std::string_view group = word.substr(0, colon);
        const bool last = colon == std::string_view::npos;
        if (const auto v4 = last && group.find('.') != std::string_view::npos ? v4Of(group) : std::nullopt) {
            groups.push_back(static_cast<std::uint16_t>(v4->octets[0] << 8 | v4->octets[1]));
            groups.push_back(static_cast<std::uint16_t>(v4->octets[2] << 8 | v4->octets[3]));
            return true;
        }
        const auto number = numberOf<std::uint16_t>(group, 16);
        if (!number || groups.size() > 8) return false;
        groups.push_back(*number);
        if (last) return true;
        word.remove_prefix(colon + 1);
        if (word.empty()) return false;
    }
    return true;
}

std::optional<Address> v6Of(std::string_view word)
{
    const std::size_t gap = word.find("::");
    std::vector<std::uint16_t> front, back;
    const bool whole = gap == std::string_view::npos;
    if (!appendGroups(word.substr(0, gap), front)) return std::nullopt;
    if (!whole && !appendGroups(word.substr(gap + 2), back)) return std::nullopt;
    if (whole ? front.size() != 8 : front.size() + back.size() > 7) return std::nullopt;
    std::array<std::uint16_t, 8> groups{};
    std::ranges::copy(front, groups.begin());
    std::ranges::copy(back, groups.end() - static_cast<std::ptrdiff_t>(back.size()));
    Address address;
    address.v6 = true;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        address.octets[2 * i] = static_cast<std::uint8_t>(groups[i] >> 8);
        address.octets[2 * i + 1] = static_cast<std::uint8_t>(groups[i]);
    }
    return address;
}

bool isNamed(std::string_view word, std::string_view others)
{
    const auto named = [others](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               others.find(c) != std::string_view::npos;
    };
    return !word.empty() && word.size() <= 64 && std::ranges::all_of(word, named);
}

/// The name of a host, or an IPv6 address that the tool has cut.
bool isHostName(std::string_view word)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool cut = std::ranges::count(word, ':') > 1;
    return isNamed(word, "-_.:%") && (cut || std::ranges::any_of(word, letter));
}

/// What /etc/services calls the ports that are met most.
std::uint16_t portNamed(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::uint16_t>, 36> kServices{
        {{"ftp-data", 20},   {"ftp", 21},           {"ssh", 22},          {"telnet", 23},        {"smtp", 25},
         {"domain", 53},     {"http", 80},          {"www", 80},          {"kerberos", 88},      {"pop3", 110},
         {"sunrpc", 111},    {"rpcbind", 111},      {"epmap", 135},       {"netbios-ssn", 139},  {"imap2", 143},
         {"imap", 143},      {"bgp", 179},          {"ldap", 389},        {"https", 443},        {"microsoft-ds", 445},
         {"submissions", 465}, {"submission", 587}, {"ipp", 631},         {"ldaps", 636},        {"rsync", 873},
         {"imaps", 993},     {"pop3s", 995},        {"ms-sql-s", 1433},   {"nfs", 2049},         {"mysql", 3306},
         {"ms-wbt-server", 3389}, {"postgresql", 5432}, {"amqp", 5672},   {"redis", 6379},       {"http-alt", 8080},
         {"webcache", 8080}}};
    for (const auto& [known, port] : kServices)
        if (known == name) return port;
    return 0;
}

std::optional<PastedEndpoint> endpointAt(std::string_view word, std::size_t separator)
{
    if (separator == std::string_view::npos) return std::nullopt;
    const std::string_view port = word.substr(separator + 1);
    const std::string_view host = word.substr(0, separator);
    const auto address = addressOf(host);
    const auto number = numberOf<std::uint16_t>(port);
    const bool digits = port.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number && (digits || (port != "*" && !isNamed(port, "-_")))) return std::nullopt;
    if (!address && !isHostName(host)) return std::nullopt;
    return PastedEndpoint{address.value_or(Address{}), number.value_or(portNamed(port)),
                          address ? std::string_view() : host};
}

}  // namespace

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t begin = line.find_first_not_of(kBlanks);
        if (begin == std::string_view::npos) return words;
        line.remove_prefix(begin);
        const std::size_t end = std::min(line.find_first_of(kBlanks), line.size());
        words.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

std::optional<Address> addressOf(std::string_view word)
{
    if (word.empty() || word == "*") return word.empty() ? std::nullopt : std::optional(Address{});
    const std::size_t close = word.find(']');
    const bool closes = close != std::string_view::npos && (close + 1 == word.size() || word[close + 1] == '%');
    if (word.front() == '[' && closes) word = word.substr(1, close - 1);
    word = word.substr(0, word.find('%'));
    return word.find(':') == std::string_view::npos ? v4Of(word) : v6Of(word);
}

std::optional<PastedEndpoint> endpointWithColon(std::string_view word) { return endpointAt(word, word.rfind(':')); }
std::optional<PastedEndpoint> endpointWithDot(std::string_view word) { return endpointAt(word, word.rfind('.')); }

std::optional<State> pastedState(std::string_view word)
{
    constexpr std::array spellings{Spelling::Ss,  Spelling::LinuxNetstat, Spelling::Windows, Spelling::Bsd,
                                   Spelling::Rfc, Spelling::Stevens,      Spelling::Solaris, Spelling::DotNet};
    for (const State state : kStates)
        for (const Spelling whose : spellings)
            if (spelling(state, whose) == word) return state;
    if (word == "BOUND" || word == "Bound" || word == "IDLE") return State::Closed;
    return std::nullopt;
}

}  // namespace tcp
