#include "guiding/lesson_end.h"

#include "files/library.h"
#include "files/local_text.h"
#include "panels/text.h"
#include "theme/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace app::guiding {
namespace {

struct Following {
    QString id;
    tcp::LocalText title;
};

/// In the order of the course; read once.
const std::vector<Following>& course()
{
    static const std::vector<Following> all = [] {
        std::vector<Following> lessons;
        for (const files::ScenarioFile& file : files::library())
            lessons.push_back({QString::fromStdString(file.scenario.id), file.scenario.title});
        return lessons;
    }();
    return all;
}

/// Nothing after the last, and nothing after a lesson that is not of the course.
const Following* after(const QString& id)
{
    const auto place = std::ranges::find(course(), id, &Following::id);
    if (place == course().end() || place + 1 == course().end()) return nullptr;
    return &*(place + 1);
}

}  // namespace

LessonEnd::LessonEnd(QWidget* parent) : QFrame(parent), words_(panels::plainLabel(this, true))
{
    setObjectName("lessonEnd");
    setProperty("panel", true);
    words_->setObjectName("lessonShowed");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 8, 5);
    row->addWidget(words_, 1, Qt::AlignVCenter);
    row->addWidget(next_ = makeButton("nextLesson"));
    row->addWidget(quiz_ = makeButton("quizOnThis"));
    row->addWidget(compare_ = makeButton("relatedComparison"));
    next_->setProperty("primary", true);
    connect(next_, &QToolButton::clicked, this, [this] { emit lessonWanted(following_); });
    connect(quiz_, &QToolButton::clicked, this, &LessonEnd::quizWanted);
    connect(compare_, &QToolButton::clicked, this, &LessonEnd::comparisonWanted);
    hide();
    retranslate();
}

QToolButton* LessonEnd::makeButton(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void LessonEnd::showMoment(const lab::Moment& moment, bool atEnd)
{
    if (!atEnd || !moment.scenario) return hide();
    const Following* next = after(QString::fromStdString(moment.scenario->id));
    following_ = next ? next->id : QString();
    title_ = next ? files::localText(next->title, moment.language) : QString();
    showed_ = files::localText(moment.scenario->summary, moment.language);
    next_->setVisible(next != nullptr);
    retranslate();
    show();
}

void LessonEnd::setAppearance(const theme::Appearance& appearance)
{
    words_->setFont(appearance.font(12.5));
    for (QToolButton* button : {next_, quiz_, compare_}) button->setFont(appearance.font(12));
}

void LessonEnd::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void LessonEnd::retranslate()
{
    panels::setWords(words_, tr("End of the lesson. %1").arg(showed_));
    setAccessibleName(words_->accessibleName());
    next_->setText(tr("Next lesson"));
    next_->setToolTip(title_);
    next_->setAccessibleDescription(title_);
    quiz_->setText(tr("Quiz me on this"));
    quiz_->setToolTip(tr("From the beginning; each step asks first what will happen (Q)"));
    compare_->setText(tr("Compare…"));
    compare_->setToolTip(tr("The same lesson beside another system that behaves differently"));
}

}  // namespace app::guiding
