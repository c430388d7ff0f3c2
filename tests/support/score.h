#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace tcp {

/// Counts the rows of a reference that the model reproduces, and knows which misses are excused and why.
class Score {
public:
    Score(std::string what, std::map<std::string, std::string> excused)
        : what_(std::move(what)), excused_(std::move(excused))
    {
    }

    void hit(const std::string& row)
    {
        ++checked_;
        if (excused_.contains(row)) ADD_FAILURE() << row << " is excused, but it is right: take it off the list";
    }
    void miss(const std::string& row, const std::string& how)
    {
        ++checked_;
        const auto reason = excused_.find(row);
        misses_.push_back(row + ": " + how + (reason == excused_.end() ? "" : " [excused: " + reason->second + "]"));
        if (reason == excused_.end()) ADD_FAILURE() << row << ": " << how;
    }
    void skip(const std::string& row, const std::string& reason) { skipped_[reason].push_back(row); }

    void print() const
    {
        const std::size_t right = checked_ - misses_.size();
        std::cout << what_ << ": " << right << " of " << checked_ << " rows right ("
                  << (checked_ == 0 ? 0.0 : 100.0 * static_cast<double>(right) / static_cast<double>(checked_))
                  << " %)\n";
        for (const std::string& one : misses_)
            std::cout << "  missed: " << one << "\n";
        for (const auto& [reason, rows] : skipped_) {
            std::cout << "  not applicable, " << reason << ": " << rows.size() << " rows\n";
            for (const std::string& row : rows)
                std::cout << "      " << row << "\n";
        }
    }
    double share() const
    {
        return checked_ == 0 ? 0 : 1 - static_cast<double>(misses_.size()) / static_cast<double>(checked_);
    }

private:
    std::string what_;
    std::map<std::string, std::string> excused_;
    std::size_t checked_ = 0;
    std::vector<std::string> misses_;
    std::map<std::string, std::vector<std::string>> skipped_;
};

} // namespace tcp
