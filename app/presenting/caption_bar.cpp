#include "presenting/caption_bar.h"

#include "lab/narrator.h"
#include "lab/telling.h"
#include "panels/state_chip.h"
#include "panels/text.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace app::presenting {
namespace {

/// Of the narration, the sentence that a teacher leaves standing: the first that the title does not say already.
QString firstSentence(const lab::Telling& telling)
{
    const QStringList sentences = telling.say.split(QStringLiteral(". "));
    qsizetype first = 0;
    if (sentences.size() > 1 && telling.title.contains(sentences[0], Qt::CaseInsensitive)) first = 1;
    return first + 1 < sentences.size() ? sentences[first] + QLatin1Char('.') : sentences[first];
}

QString lineOf(const lab::Moment& moment)
{
    if (moment.index == 0 || lab::lessonSpeaks(moment)) return firstSentence(lab::tellingAt(moment));
    return lab::clauseWords(lab::Narrator::clause(*moment.timeline, moment.previous, moment.index));
}

}  // namespace

CaptionBar::CaptionBar(QWidget* parent)
    : panels::Panel(parent), client_(new panels::StateChip(35, tcp::HostId::Client, this)),
      server_(new panels::StateChip(35, tcp::HostId::Server, this)), title_(panels::plainLabel(this, true)),
      line_(panels::plainLabel(this, true)), count_(panels::plainLabel(this))
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
    theme::setType(title_, 44, QFont::Bold);
    theme::setType(line_, 32);
    theme::setType(count_, 26);
    retranslate();
}

void CaptionBar::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    const QString number = moment.step == 0 ? QString() : QStringLiteral("%1   ").arg(moment.step);
    panels::setWords(title_, number + lab::tellingAt(moment).title);
    panels::setWords(line_, lineOf(moment));
    for (const tcp::HostId id : tcp::kHosts) chip(id)->setState(moment.world().host(id).state());
    count_->setText(QStringLiteral("%1 / %2").arg(moment.step).arg(moment.stepEnds.size()));
    update();
}

QPainterPath CaptionBar::lit(theme::Spotlight spotlight) const
{
    QPainterPath path;
    path.addRect(rect());
    if (spotlight != theme::Spotlight::Client && spotlight != theme::Spotlight::Server) return path;
    const panels::StateChip* other =
        chip(spotlight == theme::Spotlight::Client ? tcp::HostId::Server : tcp::HostId::Client);
    QPainterPath dimmed;
    dimmed.addRect(QRectF(other->geometry()).adjusted(-2, -2, 2, 2));
    return path.subtracted(dimmed);
}

void CaptionBar::showAnswer(const lab::Judgement& answer)
{
    const bool said = answer.outcome == lab::Outcome::Wrong;
    const QString told = said ? tr("You predicted: %1. Correct answer: %2.").arg(answer.said, answer.did)
                              : tr("Answer: %1.").arg(answer.did);
    panels::setWords(line_, told + ' ' + answer.explanation);
}

void CaptionBar::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
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
    theme::Appearance large = appearance_;
    large.textScale = appearance_.textScale * scale_;
    theme::setTextScale(*this, large.textScale);
    client_->setAppearance(large);
    server_->setAppearance(large);
    const auto px = [&](qreal size) { return qRound(size * large.textScale); };
    layout()->setContentsMargins(px(48), px(20), px(40), px(16));
    layout()->setSpacing(px(16));
    setMinimumHeight(px(172));
}

/// A line of progress along the top, the panel colour below.
void CaptionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme.panel);
    const auto steps = static_cast<qreal>(std::max<std::size_t>(moment_.stepEnds.size(), 1));
    const qreal done = static_cast<qreal>(moment_.step) / steps;
    painter.fillRect(QRectF(0, 0, width() * done, 6 * scale_), appearance_.theme.focus);
}

void CaptionBar::retranslate()
{
    setAccessibleName(tr("Caption"));
    if (moment_.timeline) showMoment(moment_);
}

}  // namespace app::presenting
