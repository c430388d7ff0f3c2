#pragma once

#include "practice/inventory.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::files {

/// What an item says to people, in the language spoken. Nothing here tells which choice is right.
class ItemWords {
    Q_DECLARE_TR_FUNCTIONS(ItemWords)

public:
    /// What is done, and how time passes; of a question about a tool's lines, only on what systems.
    static QString situation(const tcp::practice::Item& item);
    /// The lines of the tools, or nothing.
    static QString exhibit(const tcp::practice::Item& item, const tcp::Run& run);
    static QString question(const tcp::practice::Item& item);
    static QString choice(const tcp::practice::Item& item, const tcp::practice::RunClaim& claim);
    static QStringList choices(const tcp::practice::Item& item);

    /// What would have been seen if the choice were right, and what is seen instead.
    static QString seenInstead(const tcp::practice::Item& item, const tcp::practice::RunClaim& believed);

    /// "CLOSE_WAIT times out.", of 1 to 18; empty for 0.
    static QString misconception(int number);
    /// A skill in a few words: a misconception's own, or "CLOSING", "timer: persist", "how ss spells states".
    static QString skill(std::string_view skill);

private:
    static QString triedInstead(const tcp::practice::Item& item, const tcp::practice::RunClaim& believed,
                                const QString& wrong, const QString& right);
    static QString step(const tcp::ScenarioStep& step, std::size_t number);
    static QString action(const tcp::Action& action);
    static QString call(const tcp::CallAction& call);
    static QString cause(const tcp::practice::Item& item, const tcp::practice::RunClaim& claim);
    static QString told(const tcp::practice::RunClaim& claim);
    static QString timer(tcp::Timer timer);
    static QString remedy(const tcp::practice::RunClaim& claim);
    static QString obstacle(tcp::practice::Obstacle obstacle);
    static QString tool(const tcp::practice::Item& item);
    static QString closer(const tcp::practice::RunClaim& claim);
};

}  // namespace app::files
