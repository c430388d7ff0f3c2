#include "presenting/notes_window.h"

#include "lab/question.h"
#include "lab/telling.h"
#include "panels/state_chip.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::presenting {
namespace {

constexpr QSize kFirstSize(900, 700);

void put(QLabel* label, const QString& text)
{
    panels::setWords(label, text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

NotesWindow::NotesWindow(QWidget* parent)
    : panels::Panel(parent), client_(new panels::StateChip(15, tcp::HostId::Client, this)),
      server_(new panels::StateChip(15, tcp::HostId::Server, this))
{
    setWindowFlag(Qt::Window);
    setObjectName("notes");
    setProperty("panel", false);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(makeTop());
    column->addWidget(scroll, 1);
    connect(again_, &QToolButton::clicked, this, [this] { since_.restart(); showElapsed(); });
    connect(&clock_, &QTimer::timeout, this, &NotesWindow::showElapsed);
    resize(kFirstSize);
    theme::setType(number_, 16);
    theme::setMono(elapsed_, 20, QFont::Bold);
    theme::setType(again_, 12);
    theme::setType(title_, 26, QFont::Bold);
    theme::setType(next_, 19, QFont::Bold);
    for (QLabel* label : {say_, question_}) theme::setType(label, 18);
    for (QLabel* label : {why_, terminal_, nextSay_, answers_}) theme::setType(label, 16);
    for (QLabel* label : {nextHead_, askHead_}) theme::setType(label, 13, QFont::Bold);
    retranslate();
}

QWidget* NotesWindow::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(number_ = panels::plainLabel(top));
    row->addStretch(1);
    row->addWidget(client_);
    row->addWidget(server_);
    row->addSpacing(16);
    row->addWidget(elapsed_ = panels::plainLabel(top));
    row->addWidget(again_ = new QToolButton(top));
    elapsed_->setObjectName("elapsed");
    again_->setObjectName("elapsedAgain");
    return top;
}

QWidget* NotesWindow::makeBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(8);
    for (QLabel** label :
         {&title_, &say_, &why_, &terminal_, &nextHead_, &next_, &nextSay_, &askHead_, &question_, &answers_}) {
        *label = panels::plainLabel(body, true);
        if (label == &nextHead_ || label == &askHead_) column->addSpacing(14);
        column->addWidget(*label);
    }
    column->addStretch(1);
    for (QLabel* label : {why_, terminal_, nextHead_, askHead_}) label->setProperty("muted", true);
    title_->setObjectName("notesTitle");
    next_->setObjectName("notesNext");
    answers_->setObjectName("notesAnswers");
    return body;
}

void NotesWindow::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    const lab::Telling telling = lab::tellingAt(moment);
    number_->setText(QStringLiteral("%1 / %2").arg(moment.step).arg(moment.stepEnds.size()));
    put(title_, telling.title);
    put(say_, telling.say);
    put(why_, telling.why);
    put(terminal_, telling.look);
    for (panels::StateChip* chip : {client_, server_})
        chip->setState(moment.world().host(chip == client_ ? tcp::HostId::Client : tcp::HostId::Server).state());
    showNext(moment);
    showQuestion(moment);
    setAccessibleDescription(telling.title + QStringLiteral(". ") + telling.say);
}

void NotesWindow::showNext(const lab::Moment& moment)
{
    const bool more = moment.scenario && moment.step < std::min(moment.told, moment.scenario->steps.size());
    const lab::Telling next =
        more ? lab::lessonTelling(*moment.scenario, moment.step + 1, moment.language) : lab::Telling{};
    put(next_, more ? QStringLiteral("%1   %2").arg(moment.step + 1).arg(next.title) : QString());
    put(nextSay_, next.say);
    nextHead_->setVisible(more);
}

void NotesWindow::showQuestion(const lab::Moment& moment)
{
    const bool more = moment.step < moment.stepEnds.size();
    const auto question = more ? lab::questionAbout(moment, moment.stepEnds[moment.step]) : std::nullopt;
    askHead_->setVisible(question.has_value());
    QStringList answers;
    for (std::size_t i = 0; question && i < question->options.size(); ++i)
        answers << QStringLiteral("%1 %2  %3").arg(i == question->right ? QStringLiteral("✓") : QStringLiteral("–"),
                                                  QString(QChar(ushort('A' + i))), question->options[i].text);
    put(question_, question ? QStringLiteral("%1 %2").arg(question->context, question->text).trimmed() : QString());
    put(answers_, answers.join('\n'));
}

void NotesWindow::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    client_->setAppearance(appearance);
    server_->setAppearance(appearance);
    update();
}

void NotesWindow::placeBeside(const QWidget& lecture)
{
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen == lecture.screen()) continue;
        move(screen->availableGeometry().center() - rect().center());
        return;
    }
}

void NotesWindow::showElapsed()
{
    const qint64 seconds = since_.isValid() ? since_.elapsed() / 1000 : 0;
    elapsed_->setText(QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar('0'))
                          .arg(seconds % 60, 2, 10, QChar('0')));
}

void NotesWindow::showEvent(QShowEvent* event)
{
    if (!since_.isValid()) since_.start();
    clock_.start(1000);
    showElapsed();
    panels::Panel::showEvent(event);
}

void NotesWindow::hideEvent(QHideEvent* event)
{
    clock_.stop();
    panels::Panel::hideEvent(event);
}

void NotesWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), appearance_.theme.canvas);
}

void NotesWindow::retranslate()
{
    setWindowTitle(tr("Speaker notes"));
    setAccessibleName(tr("Speaker notes"));
    nextHead_->setText(tr("Next"));
    askHead_->setText(tr("Question to ask first"));
    again_->setText(tr("Reset timer"));
    again_->setToolTip(tr("Start timing from now"));
    elapsed_->setAccessibleName(tr("Elapsed time"));
}

}  // namespace app::presenting
