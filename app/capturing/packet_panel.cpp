#include "capturing/packet_panel.h"

#include "lab/telling.h"
#include "panels/button_menu.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "workbench/predict_panel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::capturing {

PacketPanel::PacketPanel(QWidget* parent)
    : QFrame(parent), slider_(new QSlider(Qt::Horizontal)), whatIf_(new QToolButton), predict_(new QToolButton),
      leave_(new QToolButton), menu_(new QMenu(this)), pages_(new QStackedWidget),
      verdict_(panels::plainLabel(this, true)), title_(panels::plainLabel(this, true)),
      say_(panels::plainLabel(this, true)), why_(panels::plainLabel(this, true)), question_(new workbench::PredictPanel)
{
    setProperty("panel", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(makeSteps());
    column->addWidget(pages_, 1);
    pages_->addWidget(makeWords());
    pages_->addWidget(question_);
    makeMenu();
    connect(slider_, &QSlider::valueChanged, this,
            [this](int value) { emit stepWanted(static_cast<std::size_t>(value)); });
    connect(whatIf_, &QToolButton::clicked, this, &PacketPanel::whatIfWanted);
    connect(predict_, &QToolButton::clicked, this, &PacketPanel::predictWanted);
    connect(question_, &workbench::PredictPanel::locked, this, &PacketPanel::answered);
    connect(question_, &workbench::PredictPanel::skipped, this, &PacketPanel::skipped);
    retranslate();
}

QWidget* PacketPanel::makeSteps()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buttons_[0] = button("firstPacket", [] { return std::size_t{0}; }));
    layout->addWidget(buttons_[1] = button("packetBack", [this] { return step_ == 0 ? 0 : step_ - 1; }));
    layout->addWidget(slider_, 1);
    layout->addWidget(buttons_[2] = button("packetOn", [this] { return step_ + 1; }));
    layout->addWidget(buttons_[3] = button("lastPacket", [this] { return steps_; }));
    for (QToolButton* one : {predict_, whatIf_, leave_})
        layout->addWidget(one);
    slider_->setObjectName(QStringLiteral("packetSlider"));
    whatIf_->setObjectName(QStringLiteral("captureWhatIf"));
    predict_->setObjectName(QStringLiteral("capturePredict"));
    predict_->setCheckable(true);
    leave_->setObjectName(QStringLiteral("captureExport"));
    panels::setButtonMenu(*leave_, *menu_);
    return row;
}

QToolButton* PacketPanel::button(const char* name, const std::function<std::size_t()>& to)
{
    auto* made = new QToolButton;
    made->setObjectName(QLatin1String(name));
    connect(made, &QToolButton::clicked, this, [this, to] { emit stepWanted(to()); });
    return made;
}

void PacketPanel::makeMenu()
{
    menu_->setObjectName(QStringLiteral("captureExportMenu"));
    for (std::size_t i = 0; i < leaving_.size(); ++i) {
        const auto what = static_cast<Leaving>(i);
        if (what == Leaving::Picture) menu_->addSeparator();
        leaving_[i] = menu_->addAction(QString());
        connect(leaving_[i], &QAction::triggered, this, [this, what] { emit leavingWanted(what); });
    }
    leaving_[static_cast<std::size_t>(Leaving::Print)]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    leaving_[static_cast<std::size_t>(Leaving::Picture)]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    leaving_[static_cast<std::size_t>(Leaving::Text)]->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction* action : leaving_) {
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
    }
}

QWidget* PacketPanel::makeWords()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(8, 2, 8, 2);
    column->setSpacing(4);
    for (QLabel* label : {verdict_, title_, say_, why_})
        column->addWidget(label);
    column->addStretch(1);
    verdict_->setObjectName(QStringLiteral("packetVerdict"));
    title_->setObjectName(QStringLiteral("packetTitle"));
    say_->setObjectName(QStringLiteral("packetText"));
    why_->setProperty("muted", true);
    verdict_->hide();
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* widget : {scroll->viewport(), body})
        widget->setAutoFillBackground(false);
    return scroll;
}

void PacketPanel::showMoment(const lab::Moment& moment, std::size_t steps)
{
    step_ = moment.step;
    steps_ = steps;
    verdict_->hide();
    closeQuestion();
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(steps));
    slider_->setValue(static_cast<int>(step_));
    const lab::Telling telling = lab::tellingAt(moment);
    panels::setWords(title_, telling.title);
    panels::setWords(say_, telling.say);
    panels::setWords(why_, telling.why + (telling.look.isEmpty() ? QString() : QLatin1Char('\n') + telling.look));
    for (const std::size_t i : {0, 1})
        buttons_[i]->setEnabled(step_ > 0);
    for (const std::size_t i : {2, 3})
        buttons_[i]->setEnabled(step_ < steps);
}

void PacketPanel::ask(const lab::Question& question)
{
    question_->ask(question);
    pages_->setCurrentWidget(question_);
    question_->setFocus();
}

void PacketPanel::closeQuestion() { pages_->setCurrentIndex(0); }

bool PacketPanel::asking() const { return pages_->currentWidget() == question_; }

bool PacketPanel::takeKey(const QKeyEvent& key) { return asking() && question_->takeKey(key); }

void PacketPanel::showVerdict(const lab::Judgement& answer, const QString& score)
{
    const bool wrong = answer.outcome == lab::Outcome::Wrong;
    const QString mark = wrong                                   ? QStringLiteral("×  ")
                         : answer.outcome == lab::Outcome::Right ? QStringLiteral("✓  ")
                                                                 : QString();
    QStringList lines{mark + tr("You predicted: %1").arg(answer.said)};
    if (answer.outcome != lab::Outcome::Right) lines << tr("Correct answer: %1").arg(answer.did);
    if (!answer.explanation.isEmpty()) lines << answer.explanation;
    lines << score;
    panels::setWords(verdict_, lines.join(QLatin1Char('\n')));
    verdict_->show();
}

void PacketPanel::setPredicting(bool on, const QString& whyNot)
{
    whyNot_ = whyNot;
    predict_->setChecked(on);
    predict_->setEnabled(on || whyNot.isEmpty());
    if (!on) closeQuestion();
    retranslate();
}

QString PacketPanel::said() const { return title_->text() + QStringLiteral(". ") + say_->text(); }

void PacketPanel::setAppearance(const theme::Appearance& appearance)
{
    title_->setFont(appearance.font(15.5, QFont::Bold));
    verdict_->setFont(appearance.font(13, QFont::Bold));
    say_->setFont(appearance.font(13));
    why_->setFont(appearance.font(12));
    const std::array icons{theme::Icon::Restart, theme::Icon::Back, theme::Icon::Step, theme::Icon::End};
    for (std::size_t i = 0; i < icons.size(); ++i) {
        buttons_[i]->setIcon(theme::icon(icons[i], appearance.theme));
        buttons_[i]->setIconSize(QSize(1, 1) * qRound(13 * appearance.textScale));
    }
    for (QToolButton* one : {whatIf_, predict_, leave_})
        one->setFont(appearance.font(12));
    menu_->setFont(appearance.font(12.5));
    question_->setAppearance(appearance);
}

void PacketPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void PacketPanel::retranslate()
{
    whatIf_->setText(tr("What if…"));
    whatIf_->setToolTip(tr("Open a simulation of the same calls at this packet, where something else can be tried"));
    predict_->setText(tr("Predict"));
    predict_->setToolTip(whyNot_.isEmpty() ? tr("Ask before each packet, from what the capture shows up to there (Q)")
                                           : whyNot_);
    leave_->setText(tr("Export"));
    leave_->setToolTip(tr("The ladder as a picture, a web page, a handout"));
    slider_->setAccessibleName(tr("Packets shown"));
    const std::array tips{tr("First packet (Home)"), tr("Previous packet (Left arrow)"),
                          tr("Next packet (Right arrow)"), tr("Last packet (End)")};
    for (std::size_t i = 0; i < tips.size(); ++i) {
        buttons_[i]->setToolTip(tips[i]);
        buttons_[i]->setAccessibleName(tips[i]);
    }
    const std::array entries{tr("Export the &ladder…"),     tr("Save as a &web page…"), tr("&Handout for students…"),
                             tr("Handout for &teachers…"),  tr("&Print the handout…"),  tr("&Copy the ladder"),
                             tr("Copy the ladder as te&xt")};
    for (std::size_t i = 0; i < entries.size(); ++i)
        leaving_[i]->setText(entries[i]);
}

} // namespace app::capturing
