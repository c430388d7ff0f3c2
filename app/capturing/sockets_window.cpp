#include "capturing/sockets_window.h"

#include "diagram/state_diagram.h"
#include "files/hint_words.h"
#include "files/socket_words.h"
#include "files/spelling.h"
#include "lab/words.h"
#include "panels/text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace app::capturing {
namespace {

constexpr std::size_t kShownGroups = 8;

}  // namespace

SocketsWindow::SocketsWindow(QWidget* parent)
    : QWidget(parent), text_(new QPlainTextEdit), summary_(panels::plainLabel(this, true)),
      diagram_(new diagram::StateDiagram), reading_(new QTextBrowser), paste_(new QPushButton),
      capture_(new QPushButton)
{
    setObjectName(QStringLiteral("socketsWindow"));
    setAutoFillBackground(true);
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(makeText());
    columns->addWidget(diagram_);
    columns->addWidget(makeReading());
    columns->setSizes({360, 440, 440});
    columns->setHandleWidth(8);
    columns->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(columns);
    diagram_->setLegendShown(false);
    connect(text_, &QPlainTextEdit::textChanged, this, &SocketsWindow::readAgain);
    connect(paste_, &QPushButton::clicked, this, [this] { setText(QGuiApplication::clipboard()->text()); });
    connect(capture_, &QPushButton::clicked, this, [this] {
        const std::string pcap = tcp::pcapOf(read_.packets);
        emit captureWanted(QByteArray(pcap.data(), static_cast<qsizetype>(pcap.size())));
    });
    connect(reading_, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { emit lessonWanted(url.path()); });
    retranslate();
}

QWidget* SocketsWindow::makeText()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(paste_);
    buttons->addWidget(capture_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    text_->setObjectName(QStringLiteral("pastedText"));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    paste_->setObjectName(QStringLiteral("paste"));
    capture_->setObjectName(QStringLiteral("asCapture"));
    return side;
}

QWidget* SocketsWindow::makeReading()
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(summary_);
    column->addWidget(reading_, 1);
    reading_->setObjectName(QStringLiteral("socketFindings"));
    reading_->setOpenLinks(false);
    reading_->setFrameShape(QFrame::NoFrame);
    reading_->viewport()->setAutoFillBackground(false);
    return frame;
}

void SocketsWindow::setText(const QString& text) { text_->setPlainText(text); }

void SocketsWindow::readAgain()
{
    const QByteArray bytes = text_->toPlainText().toUtf8();
    read_ = tcp::readPasted({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    show();
}

void SocketsWindow::show()
{
    diagram::HeatMap heat;
    const tcp::PastedCounts counts = tcp::countsOf(read_);
    std::ranges::copy(counts, heat.counts.begin());
    diagram_->showHeat(heat);
    capture_->setVisible(!read_.packets.empty());
    QString summary = read_.empty()
                          ? tr("Paste rows of ss, netstat, lsof, /proc/net/tcp, conntrack or tcpdump -n on the left.")
                          : tr("Sockets: %1").arg(read_.sockets.size());
    if (!read_.packets.empty())
        summary += QStringLiteral(" · ") + tr("packets of tcpdump: %1").arg(read_.packets.size());
    panels::setWords(summary_, summary);
    QString html = findingsHtml();
    for (const tcp::PastedBy by : {tcp::PastedBy::Process, tcp::PastedBy::Peer, tcp::PastedBy::Port})
        html += groupsHtml(by);
    html = files::inSpelling(html, theme::spellingOf(appearance_.names));
    if (read_.other > 0 && (read_.other > 1 || !read_.empty()))
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("Lines that were not understood: %1; the first is line %2: %3")
                             .arg(read_.other)
                             .arg(read_.firstOther)
                             .arg(QString::fromStdString(read_.firstOtherText))
                             .toHtmlEscaped());
    if (const QString advice = files::SocketWords::advice(read_.advice); !advice.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(advice.toHtmlEscaped());
    reading_->setHtml(html);
}

QString SocketsWindow::findingsHtml() const
{
    QString html;
    for (const tcp::Hint& hint : tcp::hintsOf(read_)) {
        const QString lesson = lab::qstring(hint.lesson);
        html +=
            QStringLiteral("<p style='margin: 0 0 8px 0'><b>%1.</b> <a href='lesson:%2' style='color: %3'>%4</a></p>")
                .arg(files::HintWords::text(hint, false).toHtmlEscaped(), lesson, appearance_.theme.focus.name(),
                     tr("Lesson: %1").arg(lesson));
    }
    if (html.isEmpty() && !read_.sockets.empty())
        html = QStringLiteral("<p>%1</p>").arg(tr("Nothing in it is worth a look."));
    return html;
}

QString SocketsWindow::countsOf(const tcp::PastedCounts& counts) const
{
    QStringList parts;
    for (const tcp::State state : tcp::kStates) {
        const std::uint64_t count = counts[static_cast<std::size_t>(state)];
        if (count > 0) parts << QStringLiteral("%1&nbsp;%2").arg(theme::stateName(state, appearance_.names)).arg(count);
    }
    return parts.join(QStringLiteral(" · "));
}

QString SocketsWindow::groupsHtml(tcp::PastedBy by) const
{
    const std::vector<tcp::PastedGroup> groups = tcp::groupsOf(read_, by);
    if (std::ranges::all_of(groups, [](const tcp::PastedGroup& group) { return group.name.empty(); })) return {};
    const QString title = by == tcp::PastedBy::Process ? tr("By process")
                          : by == tcp::PastedBy::Peer  ? tr("By peer")
                                                       : tr("By port");
    QString rows;
    for (std::size_t i = 0; i < std::min(groups.size(), kShownGroups); ++i) {
        const QString name = groups[i].name.empty() ? tr("not told") : QString::fromStdString(groups[i].name);
        rows += QStringLiteral("<tr><td style='padding: 1px 10px 1px 0'>%1</td><td align='right' style='padding: 1px "
                               "10px 1px 0'>%2</td><td>%3</td></tr>")
                    .arg(name.toHtmlEscaped())
                    .arg(groups[i].total)
                    .arg(countsOf(groups[i].counts));
    }
    if (groups.size() > kShownGroups)
        rows += QStringLiteral("<tr><td colspan='3'>%1</td></tr>")
                    .arg(tr("and %n more", nullptr, static_cast<int>(groups.size() - kShownGroups)));
    return QStringLiteral("<p style='margin: 8px 0 2px 0'><b>%1</b></p><table cellspacing='0'>%2</table>")
        .arg(title, rows);
}

void SocketsWindow::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, appearance.theme.panel);
    palette.setColor(QPalette::WindowText, appearance.theme.text);
    setPalette(palette);
    diagram_->setAppearance(appearance);
    text_->setFont(appearance.mono(11.5));
    summary_->setFont(appearance.font(13, QFont::Bold));
    reading_->setFont(appearance.font(12.5));
    for (QPushButton* button : {paste_, capture_})
        button->setFont(appearance.font(12.5));
    show();
}

void SocketsWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SocketsWindow::retranslate()
{
    setWindowTitle(tr("Pasted sockets"));
    paste_->setText(tr("Paste"));
    capture_->setText(tr("Open as capture"));
    text_->setAccessibleName(tr("Text of a terminal"));
    text_->setPlaceholderText(QStringLiteral(
        "ss -tanop\nnetstat -an\nlsof -nPiTCP\nGet-NetTCPConnection\ncat /proc/net/tcp\nconntrack -L\ntcpdump -n"));
    reading_->setAccessibleName(tr("What the rows show"));
    show();
}

}  // namespace app::capturing
