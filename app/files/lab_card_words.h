#pragma once

#include "report/lab_card.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// A lab card for people and for the program that types it.
class LabCardWords {
    Q_DECLARE_TR_FUNCTIONS(app::LabCardWords)

public:
    /// Its texts in this language, which is also the one spoken.
    explicit LabCardWords(QString language) : language_(std::move(language)) {}

    /// The card as Markdown: for one machine, or for two real ones, unless it forges segments.
    /// Without answers it says what to type; what happens,
    /// and what will be seen, is left to be predicted.
    QString markdown(const tcp::Scenario& scenario, const tcp::LabCard& card, bool twoMachines,
                     bool answers = true) const;
    /// What a program types in a person's place: after each step it prints "== N" and what ss shows.
    static QString script(const tcp::LabCard& card);
    /// Why there is no card.
    static QString whyNone(const tcp::CardRefusal& refusal);

private:
    QString local(const tcp::LocalText& text) const;
    QString title(const tcp::CardStep& step) const;
    static QString rowText(const tcp::CardRow& row);
    static QString expected(const std::vector<tcp::CardRow>& rows);
    static QString needs(const tcp::LabCard& card);
    static QString typed(const tcp::CardStep& step, bool twoMachines);
    static QString typedApart(const tcp::CardStep& step);
    static QString oneMachine(const tcp::LabCard& card);
    static QString twoMachinesStart(const tcp::LabCard& card);

    QString language_;
};

}  // namespace app::files
