#include "window/notes_window.h"

#include "lab/question.h"
#include "lab/telling.h"
#include "panels/state_chip.h"
#include "panels/text.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr QSize kFirstSize(900, 700);

void put(QLabel* label, const QString& text)
{
    setWords(label, text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

NotesWindow::NotesWindow(QWidget* parent)
    : Panel(parent), client_(new StateChip(15, tcp::HostId::Client, this)),
      server_(new StateChip(15, tcp::HostId::Server, this))
{
    setWindowFlag(Qt::Window);
    setObjectName("notes");
    setProperty("panel", false);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeBody());
    for (QWidget* widget : {scroll->viewport(), scroll->widget()}) widget->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(makeTop());
    column->addWidget(scroll, 1);
    connect(again_, &QToolButton::clicked, this, [this] { since_.restart(); showElapsed(); });
    connect(&clock_, &QTimer::timeout, this, &NotesWindow::showElapsed);
    resize(kFirstSize);
    retranslate();
}

QWidget* NotesWindow::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(number_ = plainLabel(top));
    row->addStretch(1);
    row->addWidget(client_);
    row->addWidget(server_);
    row->addSpacing(16);
    row->addWidget(elapsed_ = plainLabel(top));
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
    for (QLabel** label : {&title_, &say_, &why_, &look_, &nextHead_, &next_, &nextSay_, &askHead_, &question_, &answers_}) {
        *label = plainLabel(body, true);
        if (label == &nextHead_ || label == &askHead_) column->addSpacing(14);
        column->addWidget(*label);
    }
    column->addStretch(1);
    for (QLabel* label : {why_, look_, nextHead_, askHead_}) label->setProperty("muted", true);
    title_->setObjectName("notesTitle");
    next_->setObjectName("notesNext");
    answers_->setObjectName("notesAnswers");
    return body;
}

void NotesWindow::showMoment(const Moment& moment)
{
    moment_ = moment;
    const Telling telling = tellingAt(moment);
    number_->setText(QStringLiteral("%1 / %2").arg(moment.step).arg(moment.stepEnds.size()));
    put(title_, telling.title);
    put(say_, telling.say);
    put(why_, telling.why);
    put(look_, telling.look);
    for (StateChip* chip : {client_, server_})
        chip->setState(moment.world().host(chip == client_ ? tcp::HostId::Client : tcp::HostId::Server).state());
    showNext(moment);
    showQuestion(moment);
    setAccessibleDescription(telling.title + QStringLiteral(". ") + telling.say);
}

void NotesWindow::showNext(const Moment& moment)
{
    const bool more = moment.scenario && moment.step < std::min(moment.told, moment.scenario->steps.size());
    const Telling next = more ? lessonTelling(*moment.scenario, moment.step + 1, moment.language) : Telling{};
    put(next_, more ? QStringLiteral("%1   %2").arg(moment.step + 1).arg(next.title) : QString());
    put(nextSay_, next.say);
    nextHead_->setVisible(more);
}

void NotesWindow::showQuestion(const Moment& moment)
{
    const bool more = moment.step < moment.stepEnds.size();
    const auto question = more ? questionAbout(moment, moment.stepEnds[moment.step]) : std::nullopt;
    askHead_->setVisible(question.has_value());
    QStringList answers;
    for (std::size_t i = 0; question && i < question->options.size(); ++i)
        answers << QStringLiteral("%1 %2  %3").arg(i == question->right ? QStringLiteral("✓") : QStringLiteral("–"),
                                                  QString(QChar(ushort('A' + i))), question->options[i].text);
    put(question_, question ? QStringLiteral("%1 %2").arg(question->context, question->text).trimmed() : QString());
    put(answers_, answers.join('\n'));
}

void NotesWindow::setLook(const Look& look)
{
    appearance_ = look;
    number_->setFont(look.font(16));
    elapsed_->setFont(look.mono(20, QFont::Bold));
    again_->setFont(look.font(12));
    title_->setFont(look.font(26, QFont::Bold));
    next_->setFont(look.font(19, QFont::Bold));
    for (QLabel* label : {say_, question_}) label->setFont(look.font(18));
    for (QLabel* label : {why_, look_, nextSay_, answers_}) label->setFont(look.font(16));
    for (QLabel* label : {nextHead_, askHead_}) label->setFont(look.font(13, QFont::Bold));
    client_->setLook(look);
    server_->setLook(look);
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
    Panel::showEvent(event);
}

void NotesWindow::hideEvent(QHideEvent* event)
{
    clock_.stop();
    Panel::hideEvent(event);
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
    askHead_->setText(tr("To ask before it"));
    again_->setText(tr("From 0"));
    again_->setToolTip(tr("Measure the time from now"));
    elapsed_->setAccessibleName(tr("Time since the beginning"));
}

}  // namespace app
