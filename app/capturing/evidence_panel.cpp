#include "capturing/evidence_panel.h"

#include "capturing/chain_page.h"
#include "capturing/marks_page.h"
#include "files/capture_words.h"
#include "files/lesson_index.h"
#include "files/local_text.h"
#include "files/spelling.h"
#include "lab/evidence_words.h"
#include "lab/words.h"
#include "panels/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace app::capturing {
namespace {

constexpr std::array kPoints{tcp::CapturePoint::Auto, tcp::CapturePoint::Client, tcp::CapturePoint::Middle,
                             tcp::CapturePoint::Server, tcp::CapturePoint::Both};

constexpr int kWhy = 2;  ///< among the tabs

QString link(const QString& target, const QString& words, const theme::Appearance& look)
{
    return QStringLiteral("<a href='%1' style='color: %2'>%3</a>")
        .arg(target, look.theme.focus.name(), words.toHtmlEscaped());
}

QTextBrowser* page(const char* name)
{
    auto* browser = new QTextBrowser;
    browser->setObjectName(QLatin1String(name));
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    browser->viewport()->setAutoFillBackground(false);
    return browser;
}

}  // namespace

EvidencePanel::EvidencePanel(QWidget* parent)
    : QFrame(parent), tabs_(new QTabBar), pages_(new QStackedWidget), findings_(page("findings")),
      judge_(page("judge")), marks_(new MarksPage), why_(new ChainPage), provedOnly_(new QCheckBox),
      point_(new QComboBox), retold_(new QPushButton)
{
    setObjectName(QStringLiteral("evidence"));
    setProperty("panel", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(4);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    for (QTextBrowser* browser : {findings_, judge_}) {
        tabs_->addTab(QString());
        pages_->addWidget(browser);
        connect(browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
            if (url.scheme() == u"packet")
                emit packetWanted(url.path().toULongLong());
            else
                emit lessonWanted(url.path());
        });
    }
    for (QWidget* other : {static_cast<QWidget*>(why_), static_cast<QWidget*>(marks_)}) {
        tabs_->addTab(QString());
        pages_->addWidget(other);
    }
    column->addWidget(tabs_);
    column->addWidget(pages_, 1);
    column->addWidget(makeButtons());
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        pages_->setCurrentIndex(tab);
        emit whyShownChanged(tab == kWhy);
    });
    retranslate();
}

QWidget* EvidencePanel::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(provedOnly_);
    layout->addWidget(point_);
    layout->addStretch(1);
    layout->addWidget(retold_);
    provedOnly_->setObjectName(QStringLiteral("provedOnly"));
    retold_->setObjectName(QStringLiteral("openAsLesson"));
    point_->setObjectName(QStringLiteral("capturePoint"));
    for (const tcp::CapturePoint point : kPoints)
        point_->addItem(QString(), static_cast<int>(point));
    connect(point_, &QComboBox::activated, this,
            [this] { emit pointWanted(static_cast<tcp::CapturePoint>(point_->currentData().toInt())); });
    connect(provedOnly_, &QCheckBox::clicked, this,
            [this](bool on) { emit assumptionsWanted(on ? tcp::Assumptions{} : tcp::kEveryAssumption); });
    connect(marks_, &MarksPage::assumptionsWanted, this, &EvidencePanel::assumptionsWanted);
    connect(retold_, &QPushButton::clicked, this, &EvidencePanel::retoldWanted);
    return row;
}

void EvidencePanel::show(const std::shared_ptr<const lab::Evidence>& evidence)
{
    evidence_ = evidence;
    const tcp::Assumptions may = evidence_ ? evidence_->source.options.may : tcp::kEveryAssumption;
    provedOnly_->setChecked(may.empty());
    marks_->show(may);
    if (evidence_) point_->setCurrentIndex(point_->findData(static_cast<int>(evidence_->source.options.point)));
    fill();
}

void EvidencePanel::setWhyShown(bool on) { tabs_->setCurrentIndex(on ? kWhy : 0); }

bool EvidencePanel::whyShown() const { return tabs_->currentIndex() == kWhy; }

QString EvidencePanel::inChosen(const QString& words) const
{
    return files::inSpelling(words, theme::spellingOf(appearance_.names));
}

void EvidencePanel::fill()
{
    if (!evidence_) return;
    const tcp::Conversation& conversation = evidence_->source.conversation;
    const files::CaptureWords words(conversation.first.at());
    QString html;
    for (const tcp::Finding& finding : evidence_->findings) {
        html += QStringLiteral("<p style='margin: 0 0 7px 0'>");
        html += inChosen(words.sentence(conversation, finding)).toHtmlEscaped();
        const std::uint64_t packet = lab::EvidenceWords::packetOf(finding);
        if (packet > 0)
            html += ' ' + link(QStringLiteral("packet:%1").arg(packet), tr("Show #%1").arg(packet), appearance_);
        const QString lesson = lab::qstring(tcp::lessonOf(finding.id));
        if (!lesson.isEmpty())
            html += QStringLiteral(" · ") +
                    link(QStringLiteral("lesson:") + lesson, tr("Lesson: %1").arg(lesson), appearance_);
        html += QStringLiteral("</p>");
    }
    findings_->setHtml(
        html.isEmpty() ? tr("There is nothing to say about this connection: it was opened and closed as RFC 9293 says.")
                       : html);
    judge_->setHtml(judgeText());
}

QString EvidencePanel::judgeText() const
{
    QString html = QStringLiteral("<p style='margin: 0 0 7px 0'><b>%1</b></p>")
                       .arg(lab::EvidenceWords::verdict(*evidence_).toHtmlEscaped());
    for (const tcp::Judgment& judgment : evidence_->judgments) {
        if (!judgment.difference) continue;
        const std::uint64_t packet = lab::Evidence::packetOf(judgment);
        html += QStringLiteral("<p style='margin: 0 0 7px 0'>%1: %2 %3</p>")
                    .arg(lab::qstring(judgment.profile),
                         inChosen(lab::EvidenceWords::difference(*evidence_, judgment)).toHtmlEscaped(),
                         link(QStringLiteral("packet:%1").arg(packet), tr("Show #%1").arg(packet), appearance_));
    }
    return html;
}

void EvidencePanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    for (QTextBrowser* browser : {findings_, judge_})
        browser->setFont(appearance.font(12.5));
    why_->setAppearance(appearance);
    marks_->setAppearance(appearance);
    for (QWidget* widget :
         {static_cast<QWidget*>(tabs_), static_cast<QWidget*>(provedOnly_), static_cast<QWidget*>(point_),
          static_cast<QWidget*>(retold_)})
        widget->setFont(appearance.font(12));
    fill();
}

void EvidencePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void EvidencePanel::retranslate()
{
    tabs_->setTabText(0, tr("Findings"));
    tabs_->setTabText(1, tr("Judge"));
    tabs_->setTabText(kWhy, tr("Why (W)"));
    tabs_->setTabText(3, tr("Marks"));
    why_->retranslate();
    marks_->retranslate();
    tabs_->setAccessibleName(tr("What the capture shows"));
    provedOnly_->setText(tr("Only what is proved"));
    const std::array points{tr("Captured: as measured"), tr("Captured at the client"), tr("Captured in the middle"),
                            tr("Captured at the server"), tr("Captured at both ends")};
    for (std::size_t i = 0; i < points.size(); ++i)
        point_->setItemText(static_cast<int>(i), points[i]);
    point_->setAccessibleName(tr("Where the capture was made"));
    point_->setToolTip(tr("At an end its own changes have no width in time; as measured goes by the round trips"));
    retold_->setText(tr("Open as lesson"));
    retold_->setToolTip(tr("The same calls, simulated, beside the captured ladder; the first difference is marked"));
    fill();
}

}  // namespace app::capturing
