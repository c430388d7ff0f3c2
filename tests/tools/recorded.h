#pragma once

#include <string>
#include <vector>

/// Output recorded from real tools on Linux 6.18, iproute2 6.1, net-tools 2.10 (tests/tools/golden/*.txt).
/// The lines of the section whose title contains the words, without those of another command.
std::vector<std::string> recorded(const std::string& file, const std::string& title, const std::string& command);

/// A line with what differs between two machines taken away: addresses, client ports, process names and ids, and how
/// many blanks stand between two words (they depend on the length of these).
std::string essence(const std::string& line);
std::vector<std::string> essence(const std::vector<std::string>& lines);

/// The text in lines, without empty ones.
std::vector<std::string> linesOf(const std::string& text);

/// Only the lines that contain the word.
std::vector<std::string> having(const std::vector<std::string>& lines, const std::string& word);
