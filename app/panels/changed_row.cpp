#include "panels/changed_row.h"

#include "lab/changed_settings.h"
#include "lab/words.h"
#include "panels/setting_words.h"
#include "panels/text.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace app::panels {
namespace {

constexpr std::size_t kNamed = 3;  ///< the rest is counted

}  // namespace

ChangedRow::ChangedRow(QWidget* parent) : QWidget(parent), words_(plainLabel(this, true)), back_(new QToolButton(this))
{
    setObjectName("changedSettings");
    words_->setProperty("pill", true);
    back_->setObjectName("lessonValues");
    back_->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words_, 1);
    row->addWidget(back_, 0, Qt::AlignTop);
    connect(back_, &QToolButton::clicked, this, &ChangedRow::lessonValuesWanted);
    hide();
}

QString ChangedRow::wordsOf(const lab::Moment& moment)
{
    const auto lesson = lab::lessonSettings(moment);
    if (!lesson || !moment.scenario) return {};
    QStringList words;
    if (!lab::changedProfile(moment).empty()) words << profileTitle(moment.world().settings());
    const std::vector<lab::ChangedSetting> changed = lab::changedSettings(moment);
    const tcp::Settings& now = moment.world().settings();
    for (std::size_t i = 0; i < std::min(changed.size(), kNamed); ++i) {
        const tcp::SettingKey& key = *tcp::findSetting(changed[i].key);
        const auto of = [host = changed[i].host](const tcp::Settings& all) { return host ? all.seenBy(*host) : all; };
        const QString label = changed[i].host ? lab::hostWord(*changed[i].host) + u' ' : QString();
        const QString was = settingForPeople(key, of(*lesson));
        words << tr("%1 %2 (lesson: %3)").arg(label + settingLabel(key), settingForPeople(key, of(now)), was);
    }
    if (changed.size() > kNamed) words << tr("%n more", nullptr, static_cast<int>(changed.size() - kNamed));
    return words.isEmpty() ? QString() : tr("Changed: %1").arg(words.join(QStringLiteral(", ")));
}

void ChangedRow::showMoment(const lab::Moment& moment)
{
    const QString words = wordsOf(moment);
    setWords(words_, words);
    back_->setText(tr("Lesson's values"));
    back_->setToolTip(tr("Undo every change to the settings"));
    setVisible(!words.isEmpty());
}

void ChangedRow::setAppearance(const theme::Appearance& appearance)
{
    words_->setFont(appearance.font(12, QFont::Bold));
    back_->setFont(appearance.font(11.5));
    back_->setIcon(theme::icon(theme::Icon::Undo, appearance.theme));
}

}  // namespace app::panels
