#pragma once

#include "theme/look.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace app {

/// Every command of the window, once: menus, tool bar, keys and the key card all show these.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction *open, *save, *share, *picture, *copyPicture, *copyText, *quit;
    QAction *exportLadder, *handout, *handoutAnswers;
    QAction *restart, *back, *step, *end, *play, *faster, *slower;
    QAction *nextEvent, *oneSecond, *oneMinute, *nextTimer, *forge, *collected;
    QAction *predict, *askAgain, *scores, *undo, *redo, *whatIf, *backToLesson, *swapRoles, *freePlay, *search, *crowds;
    QAction* write;
    QAction *twin, *shared, *switchView, *present, *presentHere, *notes, *fullScreen, *dock;
    QAction *study, *lecture, *bench, *larger, *smaller, *normalSize, *animate;
    QAction *english, *korean, *switchLanguage, *light, *dark, *likeSystem, *switchTheme;
    QAction *keys, *guide, *about;

    void retranslate();
    void setIcons(const Theme& theme);
    void setPlaying(bool playing);

    /// For the key card: every action that has a key, in the order of the menus. Its data() says what it does.
    std::vector<const QAction*> withKeys() const;

private:
    QAction* add(const char* name, const QList<QKeySequence>& shortcuts = {});
    void makeFileActions();
    void makeRunActions();
    void makeViewActions();
    void makeSettingActions();
    void group(const std::vector<QAction*>& exclusive);
    void retranslateFile();
    void retranslateRun();
    void retranslateView();
    void retranslateSettings();
    static void say(QAction* action, const QString& text, const QString& tip = {}, const QString& iconText = {});

    std::vector<QAction*> all_;
    bool playing_ = false;
};

}  // namespace app
