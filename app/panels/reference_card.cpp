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

namespace app {
namespace {

constexpr int kWidth = 560;
constexpr int kMargin = 40;  ///< least distance from the border of the window

}  // namespace

ReferenceCard::ReferenceCard(const CardText& text, const Look& look, QWidget* parent)
    : QFrame(parent), look_(look), heading_(plainLabel(this)), close_(new QToolButton(this)),
      body_(new QTextBrowser(this))
{
    setObjectName("referenceCard");
    setProperty("panel", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(text.heading);
    heading_->setText(text.heading);
    heading_->setFont(look.font(18, QFont::Bold));
    close_->setProperty("flat", true);
    close_->setIcon(icon(Icon::Close, look.theme));
    close_->setToolTip(tr("Close (Esc)"));
    close_->setAccessibleName(tr("Close"));
    body_->setObjectName("cardBody");
    body_->setFrameShape(QFrame::NoFrame);
    body_->setOpenLinks(false);
    body_->document()->setDefaultFont(look.font(13));
    body_->document()->setDocumentMargin(2);
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
    show();
    raise();
    body_->setFocus();
}

/// In the middle of the window, as high as its words need and the window allows.
void ReferenceCard::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * kMargin, 2 * kMargin);
    const int width = std::min(qRound(kWidth * look_.textScale), room.width());
    const QMargins margins = layout()->contentsMargins();
    body_->document()->setTextWidth(width - margins.left() - margins.right() - 4);
    const int words = qRound(body_->document()->size().height()) + 6;
    const int top = heading_->sizeHint().height() + layout()->spacing() + margins.top() + margins.bottom();
    resize(width, std::min(words + top, room.height()));
    move((parentWidget()->width() - this->width()) / 2, (parentWidget()->height() - height()) / 2);
}

}  // namespace app
