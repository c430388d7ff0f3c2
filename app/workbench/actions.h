#pragma once

#include "theme/appearance.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace app::workbench {

/// The commands of the window that belong to no feature, and a register of all: menus, tool bar, keys and the key card
/// show these.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction *open, *save, *quit;
    QAction *restart, *back, *step, *end, *play, *faster, *slower;
    QAction *nextEvent, *oneSecond, *oneMinute, *undo, *redo, *swapRoles, *freePlay, *search, *selectAll;
    QAction *twin, *shared, *switchView, *fullScreen, *dock;
    QAction *study, *lecture, *bench, *larger, *smaller, *normalSize, *animate;
    std::vector<QAction*> languages;  ///< each named after its tag
    QAction *settings, *switchLanguage, *light, *dark, *likeSystem, *switchTheme;
    QAction *keys, *printKeys, *help, *reference, *instructors, *about;

    /// Registers one more; a feature owns what it registers, and says its words whenever the language changes.
    QAction* add(const char* name, const QList<QKeySequence>& shortcuts = {});
    QAction* addToggle(const char* name, const QList<QKeySequence>& shortcuts = {});
    /// The words of the menu, of the tip (with the key added), and of the tool bar where they differ from the menu's.
    static void say(QAction* action, const QString& text, const QString& tip = {}, const QString& iconText = {});
    /// The action that was registered by this name; it must be there.
    QAction* named(const char* name) const;

    void retranslate();
    void setIcons(const theme::Theme& theme);
    void setPlaying(bool playing);
    void setLanguage(const QString& language);
    /// The language after the one that is spoken.
    QString nextLanguage() const;

    /// For the key card: every action that has a key, in the order in which they were registered. Its data() says what
    /// it does.
    std::vector<const QAction*> withKeys() const;

private:
    void makeFileActions();
    void makeRunActions();
    void makeViewActions();
    void makeSettingActions();
    void group(const std::vector<QAction*>& exclusive);
    void retranslateFile();
    void retranslateRun();
    void retranslateView();
    void retranslateSettings();

    std::vector<QAction*> all_;
    bool playing_ = false;
};

/// "&Step" and "다음(&S)" without what only a menu needs.
QString withoutMnemonic(QString text);

}  // namespace app::workbench
