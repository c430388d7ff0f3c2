#pragma once

#include "practice/schedule.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::reviewing {

/// What is said of a locked answer. The surer a wrong one was, the more: then what would have been seen, and the chain
/// of causes as `tcp-state-lab-cli why` tells it.
struct Explanation {
    QString verdict;
    QString belief;      ///< what the answer shows; may be empty
    QString seen;        ///< what would have been seen; may be empty
    QStringList happened;  ///< what the run shows instead, event by event; may be empty
    QStringList chain;   ///< from the event back to its first cause; may be empty
    QString lesson;      ///< id of the one that shows it
    QString lessonTitle;

    QString text() const;
};

class Explanations {
    Q_DECLARE_TR_FUNCTIONS(Explanations)

public:
    static Explanation of(const tcp::practice::Item& item, const tcp::Run& run, std::size_t choice,
                          tcp::practice::Sureness sureness, const QString& language);

private:
    static QString verdict(bool right, tcp::practice::Sureness sureness, const QString& answer);
    static std::size_t whenItStood(const tcp::Timeline& timeline);
    static QStringList told(const tcp::Timeline& timeline, std::size_t first);
    static QStringList happened(const tcp::practice::Item& item, const tcp::Run& run);
    static QStringList chain(const tcp::practice::Item& item, const tcp::Run& run);
    static tcp::EventNumber lastChange(const tcp::practice::Item& item, const tcp::Timeline& timeline);
};

}  // namespace app::reviewing
