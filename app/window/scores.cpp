#include "window/scores.h"

#include "window/memory.h"

#include <QVariant>

namespace app {
namespace {

constexpr char kKey[] = "scores";

QString field(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')) return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QVariantList written(const Score& score) { return {score.asked, score.right, score.notSure, score.finished}; }

/// What somebody has put into the settings by hand may be nonsense.
Score read(const QVariantList& list)
{
    if (list.size() != 4) return {};
    const Score score{list[0].toInt(), list[1].toInt(), list[2].toInt(), list[3].toBool()};
    const bool sound = score.right >= 0 && score.notSure >= 0 && score.wrong() >= 0;
    return sound ? score : Score{};
}

}  // namespace

Scores::Scores(Memory& memory) : memory_(memory)
{
    const QVariantMap kept = memory_.value(kKey, {}).toMap();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) scores_[entry.key()] = read(entry.value().toList());
}

void Scores::count(const QString& lesson, Outcome outcome)
{
    Score& score = scores_[lesson];
    ++score.asked;
    if (outcome == Outcome::Right) ++score.right;
    if (outcome == Outcome::NotSure) ++score.notSure;
    keep();
}

void Scores::finish(const QString& lesson)
{
    if (scores_.value(lesson).finished) return;
    scores_[lesson].finished = true;
    keep();
}

void Scores::reset()
{
    scores_.clear();
    keep();
}

void Scores::keep()
{
    QVariantMap kept;
    for (auto entry = scores_.begin(); entry != scores_.end(); ++entry) kept[entry.key()] = written(entry.value());
    memory_.set(kKey, kept);
}

QByteArray Scores::csv(const std::function<QString(const QString&)>& title) const
{
    QString text = QStringLiteral("lesson,title,asked,right,wrong,not_sure,finished\n");
    for (auto entry = scores_.begin(); entry != scores_.end(); ++entry) {
        const Score& score = entry.value();
        text += QStringLiteral("%1,%2,%3,%4,%5,%6,%7\n")
                    .arg(field(entry.key()), field(title(entry.key())))
                    .arg(score.asked).arg(score.right).arg(score.wrong()).arg(score.notSure)
                    .arg(score.finished ? QStringLiteral("true") : QStringLiteral("false"));
    }
    return text.toUtf8();
}

}  // namespace app
