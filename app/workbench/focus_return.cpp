#include "workbench/focus_return.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace app::workbench {
namespace {

/// Lives as long as the cover.
class FocusReturn : public QObject {
public:
    explicit FocusReturn(QWidget& cover)
        : QObject(&cover), window_(cover.parentWidget()), before_(QApplication::focusWidget())
    {
        if (window_) window_ = window_->window();
        if (before_ && (before_ == &cover || cover.isAncestorOf(before_))) before_ = nullptr;  // it goes with the cover
        cover.installEventFilter(this);
    }
    ~FocusReturn() override { giveBack(); }

private:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Hide) giveBack();
        return QObject::eventFilter(watched, event);
    }

    void giveBack()
    {
        if (done_) return;
        done_ = true;
        if (before_ && before_->isVisible()) before_->setFocus();
        else if (window_) window_->setFocus();
    }

    QPointer<QWidget> window_;
    QPointer<QWidget> before_;
    bool done_ = false;
};

}  // namespace

void returnFocusAfter(QWidget& cover) { new FocusReturn(cover); }

}  // namespace app::workbench
