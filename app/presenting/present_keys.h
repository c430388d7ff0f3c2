#pragma once

#include <QObject>

#include <functional>

#include <functional>
#include <map>

class QKeyEvent;

namespace app::presenting {

/// While presenting, keys go to the lecture whatever has the focus: a stray PageDown of a clicker must never land in
/// a text field. Installed on the application, removed with the presentation.
class PresentKeys : public QObject {
    Q_OBJECT

public:
    explicit PresentKeys(QObject* parent = nullptr) : QObject(parent) {}

    void setOn(bool on);
    /// Keys are offered here first: what stands in a slot of the view may have a meaning for them. True: it had.
    void offerFirst(std::function<bool(const QKeyEvent& key)> taker) { taker_ = std::move(taker); }

signals:
    void forward();
    void back();
    void first();
    void last();
    void leave();
    void black();
    void views();
    void panels();
    void spotlight();
    void countdown();
    void quiz();
    void notes();
    void theme();
    void language();
    void fullScreen();
    void larger();
    void smaller();
    void normalSize();
    void help();
    /// The step after which that many are done.
    void jump(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QKeyEvent& key);
    bool digit(const QKeyEvent& key);
    void jumpToTyped();

    bool on_ = false;
    std::function<bool(const QKeyEvent&)> taker_;
    bool typing_ = false;  ///< after G
    int typed_ = 0;
};

}  // namespace app::presenting
