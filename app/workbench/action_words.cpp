// The words and pictures of the commands.

#include "workbench/actions.h"

#include "files/languages.h"
#include "theme/icons.h"

namespace app::workbench {

QString withoutMnemonic(QString text)
{
    constexpr QLatin1String kBeside("(&");  // as Korean has it: "(&F)" behind the word
    for (qsizetype at = text.indexOf(kBeside); at >= 0; at = text.indexOf(kBeside, at)) {
        if (text.mid(at + 3, 1) == u")") text.remove(at, 4);
        else ++at;
    }
    return text.remove(u'&');
}

/// The tip names the key, because nobody reads menus while a class waits.
void Actions::say(QAction* action, const QString& text, const QString& tip, const QString& iconText)
{
    action->setText(text);
    const QString plain = withoutMnemonic(text);
    action->setIconText(iconText.isEmpty() ? plain : iconText);
    QString whole = tip.isEmpty() ? plain : tip;
    action->setData(whole);
    if (!action->shortcut().isEmpty())
        whole += QStringLiteral("  (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(whole);
}

void Actions::retranslate()
{
    retranslateFile();
    retranslateRun();
    retranslateView();
    retranslateSettings();
}

void Actions::retranslateFile()
{
    say(open, tr("&Open…"), tr("Open a scenario file"));
    say(save, tr("&Save as scenario…"), tr("Save this run as a scenario file"));
    say(quit, tr("&Quit"));
}

void Actions::retranslateRun()
{
    say(restart, tr("&Restart"), tr("Go back to the beginning"));
    say(back, tr("&Back"), tr("One step back"));
    say(step, tr("&Step"), tr("One step forward"));
    say(end, tr("To the &end"), tr("Go to the end of the lesson"));
    setPlaying(playing_);
    say(faster, tr("&Faster"));
    say(slower, tr("S&lower"));
    say(nextEvent, tr("Run to the &next event"));
    say(oneSecond, tr("Advance &1 s"));
    say(oneMinute, tr("Advance &60 s"));
    say(undo, tr("&Undo"), tr("Undo the last call, fault or setting"));
    say(redo, tr("Re&do"));
    say(swapRoles, tr("Swap &roles"), tr("The same close with client and server swapped"));
    say(freePlay, tr("Free pla&y"), tr("Two hosts, no script"));
    say(search, tr("&Find a lesson"));
    say(selectAll, tr("Select &all"), tr("All of the text that has the focus"));
}

void Actions::setPlaying(bool playing)
{
    playing_ = playing;
    say(play, playing ? tr("&Pause") : tr("&Play"), playing ? tr("Pause") : tr("Play moment by moment"));
}

void Actions::retranslateView()
{
    say(twin, tr("&Two diagrams"), tr("One diagram for each endpoint (V)"));
    say(shared, tr("&One diagram"), tr("Both endpoints on one diagram (V)"));
    say(switchView, tr("One or two &diagrams"));
    say(fullScreen, tr("&Full screen"));
    say(dock, tr("Lessons and settings"));
    say(study, tr("&Self-study"), tr("Two diagrams, with lessons and settings if there is room"));
    say(lecture, tr("&Lecture"), tr("Both endpoints on one diagram, larger text, no side panels"));
    say(bench, tr("&Free play"), tr("Two diagrams, connection variables and the log"));
    say(larger, tr("&Larger"), tr("Larger text; a diagram or the ladder alone while it has the focus"));
    say(smaller, tr("&Smaller"), tr("Smaller text; a diagram or the ladder alone while it has the focus"));
    say(normalSize, tr("&Normal size"), tr("Text as usual; diagrams and ladder as large as fits"));
}

void Actions::retranslateSettings()
{
    // Each language is named in itself, once; the switch names the one it leads to, whose entry shows its key.
    for (QAction* action : languages) {
        const QString name = files::languageName(action->objectName());
        const bool next = action->objectName() == nextLanguage();
        const QString key =
            next ? QStringLiteral("\t%1").arg(switchLanguage->shortcut().toString(QKeySequence::NativeText))
                 : QString();
        say(action, name + key, name, name);
    }
    say(switchLanguage, files::languageName(nextLanguage()), tr("Switch the language"));
    say(settings, tr("TCP &settings…"), tr("Timers, delay, losses and the operating system"));
    say(light, tr("&Light"));
    say(dark, tr("&Dark"));
    say(likeSystem, tr("Like the &system"));
    say(switchTheme, tr("Toggle light or dark &theme"));
    say(animate, tr("&Animate"), tr("Animate segments in flight; when off, each step is shown at once"));
    say(keys, tr("&Keys"), tr("All keys"));
    say(printKeys, tr("Print the keys…"), tr("All keys on paper, those of a presentation too"));
    say(help, tr("&What is what"), tr("Each view and feature: what you see, what you can press"));
    say(reference, tr("&Reference"), tr("The scenario file, the trace and the command line"));
    say(instructors, tr("For &Instructors"), tr("Before, in and between lectures; assignments and grading"));
    say(about, tr("&About TCP State Lab"));
}

void Actions::setIcons(const theme::Theme& theme)
{
    restart->setIcon(theme::icon(theme::Icon::Restart, theme));
    back->setIcon(theme::icon(theme::Icon::Back, theme));
    play->setIcon(theme::icon(playing_ ? theme::Icon::Pause : theme::Icon::Play, theme));
    step->setIcon(theme::icon(theme::Icon::Step, theme::onFocus(theme), theme.edgeDim));
    end->setIcon(theme::icon(theme::Icon::End, theme));
    twin->setIcon(theme::icon(theme::Icon::Twin, theme));
    shared->setIcon(theme::icon(theme::Icon::Shared, theme));
    undo->setIcon(theme::icon(theme::Icon::Undo, theme));
    redo->setIcon(theme::icon(theme::Icon::Redo, theme));
    swapRoles->setIcon(theme::icon(theme::Icon::Swap, theme));
    open->setIcon(theme::icon(theme::Icon::Open, theme));
    save->setIcon(theme::icon(theme::Icon::Save, theme));
    search->setIcon(theme::icon(theme::Icon::Search, theme));
    // A menu row is not on the focus colour: the picture of "step" would not be seen there.
    for (QAction* action : {restart, back, play, step, end, twin, shared}) action->setIconVisibleInMenu(false);
}

}  // namespace app::workbench
