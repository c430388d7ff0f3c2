#include "predicting/scores.h"

#include "workbench/preferences.h"

#include <QVariant>

namespace app::predicting {
namespace {

constexpr char kKey[] = "scores";

QString field(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')) return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QVariantList written(const Score& score)
{
    return {score.asked, score.right, score.notSure, score.finished, score.mastered, score.reasons, score.reasonsRight};
}

/// What somebody has put into the settings by hand may be nonsense.
Score read(const QVariantList& list)
{
    const auto size = list.size();
    if (size != 4 && size != 5 && size != 7) return {};  // four, until what was mastered was kept too; then the reasons
    Score score;
    score.asked = list[0].toInt();
    score.right = list[1].toInt();
    score.notSure = list[2].toInt();
    score.finished = list[3].toBool();
    score.mastered = size > 4 && list[4].toBool();
    if (size == 7) score.reasons = list[5].toInt();
    if (size == 7) score.reasonsRight = list[6].toInt();
    const bool reasons = score.reasonsRight >= 0 && score.reasons >= score.reasonsRight;
    const bool sound = score.right >= 0 && score.notSure >= 0 && score.wrong() >= 0 && reasons;
    return sound ? score : Score{};
}

}  // namespace

Scores::Scores(workbench::Preferences& memory) : memory_(memory)
{
    const QVariantMap kept = memory_.value(kKey, {}).toMap();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) scores_[entry.key()] = read(entry.value().toList());
}

void Scores::count(const QString& lesson, lab::Outcome outcome)
{
    Score& score = scores_[lesson];
    ++score.asked;
    if (outcome == lab::Outcome::Right) ++score.right;
    if (outcome == lab::Outcome::NotSure) ++score.notSure;
    keep();
}

void Scores::countReason(const QString& lesson, lab::Outcome outcome)
{
    Score& score = scores_[lesson];
    ++score.reasons;
    if (outcome == lab::Outcome::Right) ++score.reasonsRight;
    keep();
}

void Scores::finish(const QString& lesson)
{
    if (scores_.value(lesson).finished) return;
    scores_[lesson].finished = true;
    keep();
}

void Scores::master(const QString& lesson)
{
    if (scores_.value(lesson).mastered) return;
    scores_[lesson].mastered = true;
    keep();
}

workbench::Progress Scores::progress(const QString& lesson) const
{
    using enum workbench::Progress;
    const Score score = scores_.value(lesson);
    if (score.mastered) return Mastered;
    if (score.asked > 0) return Quizzed;
    return score.finished ? Seen : None;
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
    QString text = QStringLiteral("lesson,title,asked,right,wrong,not_sure,finished,reasons,reasons_right\n");
    for (auto entry = scores_.begin(); entry != scores_.end(); ++entry) {
        const Score& score = entry.value();
        text += QStringLiteral("%1,%2,%3,%4,%5,%6,%7,%8,%9\n")
                    .arg(field(entry.key()), field(title(entry.key())))
                    .arg(score.asked).arg(score.right).arg(score.wrong()).arg(score.notSure)
                    .arg(score.finished ? QStringLiteral("true") : QStringLiteral("false"))
                    .arg(score.reasons).arg(score.reasonsRight);
    }
    return text.toUtf8();
}

}  // namespace app::predicting
