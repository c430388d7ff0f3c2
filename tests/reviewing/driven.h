#pragma once

#include "reviewing/reviewing.h"
#include "support/drive.h"

#include <QTemporaryDir>

#include <memory>

/// A window whose journal lies in a folder of its own, with a clock that the test sets.
struct Driven {
    /// `journal`: what its file holds before the window is there.
    explicit Driven(const QString& language = QStringLiteral("en"), const QString& theme = QStringLiteral("light"),
                    const QByteArray& journal = {});

    QTemporaryDir folder;
    tcp::practice::Moment now{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{10}};
    app::reviewing::Reviewing* feature = nullptr;
    std::unique_ptr<app::window::MainWindow> window;

    void see(std::vector<std::string> skills);
    void seeEverything();
};

/// The text of a label as it is read aloud, without what keeps words whole.
QString wordsOf(const QWidget& window, const char* name);

/// REVIEW_PICTURES=FOLDER keeps pictures and journals there, to be looked at.
void keepPicture(QWidget& window, const QString& name);
void keepJournal(const Driven& driven, const QString& name);

/// All that assistive technology is told of a window, of what can be seen in it.
QStringList toldBy(QWidget& window);
