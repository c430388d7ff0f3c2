#pragma once

#include "files/fault.h"

#include "practice/inventory.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace app::files {

/// The answers of a class as a table (reference: practice): a line of heads `learner,when,form,1,…,36`, then a line for
/// each sheet; answers are letters, an empty cell is none. A line with a fault is left out.
struct AnswerTable {
    std::vector<tcp::practice::AnswerSheet> sheets;
    std::vector<Fault> faults;

    bool good() const { return faults.empty(); }
};
AnswerTable readAnswers(const QByteArray& csv);
QByteArray answersCsv(std::span<const tcp::practice::AnswerSheet> sheets);

/// The results without names: a line for each sheet in the order of the table, `number,when,form,right,M1,…,M18`.
QByteArray resultsCsv(std::span<const tcp::practice::AnswerSheet> sheets);
/// By misconception: `misconception,before,after,right_before,right_after,believed_before,believed_after,gain`.
QByteArray gainsCsv(std::span<const tcp::practice::AnswerSheet> sheets);

}  // namespace app::files
