#include "panels/reference_card.h"

#include "panels/text.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace app::panels {
namespace {

constexpr int kWidth = 560;
constexpr int kMargin = 40;  ///< least distance from the border of the window

}  // namespace

ReferenceCard::ReferenceCard(const CardText& text, const theme::Appearance& appearance, QWidget* parent)
    : QFrame(parent), appearance_(appearance), heading_(plainLabel(this)), close_(new QToolButton(this)),
      body_(new QTextBrowser(this))
{
    setObjectName("referenceCard");
    setProperty("panel", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(text.heading);
    heading_->setText(text.heading);
    heading_->setFont(appearance.font(18, QFont::Bold));
    close_->setProperty("flat", true);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
    close_->setToolTip(tr("Close (Esc)"));
    close_->setAccessibleName(tr("Close"));
    body_->setObjectName("cardBody");
    body_->setProperty("plain", true);
    body_->setOpenLinks(false);
    body_->document()->setDefaultFont(appearance.font(13));
    body_->document()->setDocumentMargin(6);
    body_->setHtml(text.body);
    body_->setAccessibleName(text.heading);
    auto* top = new QHBoxLayout;
    top->addWidget(heading_, 1);
    top->addWidget(close_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 14, 14);
    column->addLayout(top);
    column->addWidget(body_, 1);
    connect(close_, &QToolButton::clicked, this, &QWidget::close);
    connect(body_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { emit lessonWanted(link.path()); });
    auto* escape = new QShortcut(Qt::Key_Escape, this, this, &QWidget::close);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    place();
    raise();
    body_->setFocus();
}

/// In the middle of the window, as high as its words need and the window allows. How high they are is known only
/// once they are laid out at their width.
void ReferenceCard::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * kMargin, 2 * kMargin);
    resize(std::min(qRound(kWidth * appearance_.textScale), room.width()), room.height());
    show();
    layout()->activate();
    const int spare = body_->viewport()->height() - qRound(body_->document()->size().height());
    if (spare > 0) resize(width(), height() - spare);
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

}  // namespace app::panels
