#include "window/about_page.h"

#include "panels/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace app::window {

AboutPage::AboutPage(const theme::Appearance& appearance, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("about");
    setWindowTitle(tr("About TCP State Lab"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    const auto add = [&](const QString& text, qreal px, QFont::Weight weight = QFont::Normal) {
        auto* label = panels::plainLabel(this, true);
        panels::setWords(label, text);
        label->setFont(appearance.font(px, weight));
        label->setMinimumWidth(qRound(440 * appearance.textScale));
        column->addWidget(label);
    };
    add(QStringLiteral("TCP State Lab %1").arg(QStringLiteral(TCP_STATE_LAB_VERSION)), 20, QFont::Bold);
    add(tr("Two endpoints, every state in RFC 9293, and how real systems implement it."), 13.5);
    const QString built = QStringLiteral(QT_VERSION_STR);
    add(tr("Built with Qt %1, running with Qt %2.").arg(built, QLatin1String(qVersion())), 12.5);
    add(tr("Free software under the GNU General Public License, version 3 or later, as required by Qt Charts. Qt "
           "itself is under LGPL 3 and GPL 3."), 12.5);
    add(tr("The embedded fonts are subsets of Noto Sans CJK KR (SIL Open Font License 1.1) and DejaVu Sans Mono "
           "(DejaVu licence), renamed."), 12.5);
    add(tr("The rules are those of RFC 9293, RFC 6298 and RFC 5961; the Linux profile was measured on Linux 6.18. The "
           "program opens no network connection."), 12.5);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

}  // namespace app::window
