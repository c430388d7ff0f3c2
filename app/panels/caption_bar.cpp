#include "panels/caption_bar.h"

#include "lab/narrator.h"
#include "lab/telling.h"
#include "panels/state_chip.h"
#include "panels/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace app {
namespace {

/// Of the narration, the sentence that a teacher leaves standing: the first that the title does not say already.
QString firstSentence(const Telling& telling)
{
    const QStringList sentences = telling.say.split(QStringLiteral(". "));
    qsizetype first = 0;
    if (sentences.size() > 1 && telling.title.contains(sentences[0], Qt::CaseInsensitive)) first = 1;
    return first + 1 < sentences.size() ? sentences[first] + QLatin1Char('.') : sentences[first];
}

QString lineOf(const Moment& moment)
{
    if (moment.index == 0 || lessonSpeaks(moment)) return firstSentence(tellingAt(moment));
    return clauseWords(Narrator::clause(*moment.timeline, moment.previous, moment.index));
}

}  // namespace

CaptionBar::CaptionBar(QWidget* parent)
    : Panel(parent), client_(new StateChip(35, tcp::HostId::Client, this)),
      server_(new StateChip(35, tcp::HostId::Server, this)), title_(plainLabel(this, true)),
      line_(plainLabel(this, true)), count_(plainLabel(this))
{
    setObjectName("caption");
    setProperty("panel", false);
    title_->setObjectName("captionTitle");
    line_->setObjectName("captionLine");
    auto* grid = new QGridLayout(this);
    grid->addWidget(title_, 0, 0, Qt::AlignVCenter);
    grid->addWidget(client_, 0, 1, Qt::AlignTop);
    grid->addWidget(server_, 0, 2, Qt::AlignTop);
    grid->addWidget(line_, 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(count_, 1, 2, Qt::AlignRight | Qt::AlignBottom);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(1, 1);
    retranslate();
}

void CaptionBar::showMoment(const Moment& moment)
{
    moment_ = moment;
    const QString number = moment.step == 0 ? QString() : QStringLiteral("%1   ").arg(moment.step);
    setWords(title_, number + tellingAt(moment).title);
    setWords(line_, lineOf(moment));
    for (const tcp::HostId id : tcp::kHosts) chip(id)->setState(moment.world().host(id).state());
    count_->setText(QStringLiteral("%1 / %2").arg(moment.step).arg(moment.stepEnds.size()));
    update();
}

QPainterPath CaptionBar::lit(Spotlight spotlight) const
{
    QPainterPath path;
    path.addRect(rect());
    if (spotlight != Spotlight::Client && spotlight != Spotlight::Server) return path;
    const StateChip* other = chip(spotlight == Spotlight::Client ? tcp::HostId::Server : tcp::HostId::Client);
    QPainterPath dimmed;
    dimmed.addRect(QRectF(other->geometry()).adjusted(-2, -2, 2, 2));
    return path.subtracted(dimmed);
}

void CaptionBar::showAnswer(const Judgement& answer)
{
    const bool said = answer.outcome == Outcome::Wrong;
    const QString told = said ? tr("You said: %1. It did: %2.").arg(answer.said, answer.did)
                              : tr("Answer: %1.").arg(answer.did);
    setWords(line_, told + ' ' + answer.explanation);
}

void CaptionBar::setLook(const Look& look)
{
    look_ = look;
    applyFonts();
}

void CaptionBar::setScale(qreal scale)
{
    scale_ = scale;
    applyFonts();
}

int CaptionBar::heightAt(int width) const
{
    return std::max(minimumHeight(), layout()->totalHeightForWidth(width));
}

void CaptionBar::applyFonts()
{
    Look large = look_;
    large.textScale = look_.textScale * scale_;
    title_->setFont(large.font(44, QFont::Bold));
    line_->setFont(large.font(32));
    count_->setFont(large.font(26));
    client_->setLook(large);
    server_->setLook(large);
    const auto px = [&](qreal size) { return qRound(size * large.textScale); };
    layout()->setContentsMargins(px(48), px(20), px(40), px(16));
    layout()->setSpacing(px(16));
    setMinimumHeight(px(172));
}

/// A line of progress along the top, the panel colour below.
void CaptionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look_.theme.panel);
    const auto steps = static_cast<qreal>(std::max<std::size_t>(moment_.stepEnds.size(), 1));
    const qreal done = static_cast<qreal>(moment_.step) / steps;
    painter.fillRect(QRectF(0, 0, width() * done, 6 * scale_), look_.theme.focus);
}

void CaptionBar::retranslate()
{
    setAccessibleName(tr("Caption"));
    if (moment_.timeline) showMoment(moment_);
}

}  // namespace app
