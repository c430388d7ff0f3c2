// The words and pictures of the commands.

#include "window/actions.h"

#include "theme/icons.h"

#include <QRegularExpression>

namespace app {

namespace {

/// "&Step" and "다음(&S)" without what only a menu needs.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)"));
    return text.remove(letter).remove('&');
}

}  // namespace

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
    say(save, tr("&Save as scenario…"), tr("Save what was done as a scenario file"));
    say(share, tr("S&hare this moment…"), tr("Save a file that opens at this step"));
    say(picture, tr("Save &picture…"), tr("Save the window as a picture"));
    say(exportLadder, tr("Export the &ladder…"), tr("The whole ladder as PNG, SVG or PDF"));
    say(handout, tr("&Handout for students…"), tr("Steps, state diagram and ladder on A4; predictions to be filled in"));
    say(handoutAnswers, tr("Handout for t&eachers…"), tr("The same with every answer"));
    say(copyPicture, tr("&Copy as picture"));
    say(copyText, tr("Copy as &text"));
    say(quit, tr("&Quit"));
}

void Actions::retranslateRun()
{
    say(restart, tr("&Restart"), tr("Back to the beginning"));
    say(back, tr("&Back"), tr("One step back"));
    say(step, tr("&Step"), tr("One step forward"));
    say(end, tr("To the &end"), tr("To the end of the scenario"));
    setPlaying(playing_);
    say(faster, tr("&Faster"));
    say(slower, tr("S&lower"));
    say(nextEvent, tr("Let the &next event happen"));
    say(oneSecond, tr("Let &1 s pass"));
    say(oneMinute, tr("Let &60 s pass"));
    say(nextTimer, tr("To the next &timer"));
    say(forge, tr("F&orge a segment…"), tr("Let a forged segment arrive"));
    say(collected, tr("&Collected arrows"), tr("Mark the arrows that you have gone along in free play"));
    say(predict, tr("P&redict"), tr("Ask what will happen before each step shows it"));
    say(scores, tr("S&cores…"), tr("What was predicted, lesson by lesson"));
    say(undo, tr("&Undo"), tr("Take back the last call, fault or setting"));
    say(redo, tr("Re&do"));
    say(whatIf, tr("&What if…"), tr("Leave the lesson here with another action"));
    say(backToLesson, tr("Back to the &lesson"));
    say(swapRoles, tr("Swap &roles"), tr("The same closing with client and server exchanged"));
    say(freePlay, tr("&Free play"), tr("Two hosts and no script"));
    say(write, tr("&Write a lesson"), tr("Add words and claims to what is recorded, in place"));
    say(search, tr("&Find a scenario"));
    say(crowds, tr("&Crowds…"), tr("What thousands of connections do to a server"));
}

void Actions::setPlaying(bool playing)
{
    playing_ = playing;
    say(play, playing ? tr("&Pause") : tr("&Play"), playing ? tr("Pause") : tr("Play moment by moment"));
}

void Actions::retranslateView()
{
    say(twin, tr("&Twin"), tr("One diagram for each endpoint (V)"));
    say(shared, tr("&Shared"), tr("Both endpoints on one diagram (V)"));
    say(switchView, tr("Twin or s&hared"));
    say(present, tr("&Present"), tr("For the lecture hall, from the beginning"), tr("Present F5"));
    say(presentHere, tr("Present from h&ere"), tr("For the lecture hall, from this step"));
    say(notes, tr("Speaker &notes"), tr("A window for the lecturer's own screen: why, what comes next, the answer"));
    say(fullScreen, tr("&Full screen"));
    say(dock, tr("Scenarios and parameters"));
    say(study, tr("&Study"), tr("Twin diagrams; scenarios and parameters where there is room"));
    say(lecture, tr("&Lecture"), tr("Both endpoints on one diagram, larger type, nothing at the side"));
    say(bench, tr("&Free play"), tr("Twin diagrams, connection variables and the log"));
    say(larger, tr("&Larger"));
    say(smaller, tr("&Smaller"));
    say(normalSize, tr("&Normal size"));
}

void Actions::retranslateSettings()
{
    // Each language is named in itself; the switch names the one it leads to.
    say(english, QStringLiteral("English"));
    say(korean, QStringLiteral("한국어"));
    say(switchLanguage, english->isChecked() ? korean->text() : english->text(), tr("Switch the language"));
    say(light, tr("&Light"));
    say(dark, tr("&Dark"));
    say(likeSystem, tr("Like the &system"));
    say(switchTheme, tr("Switch &theme"));
    say(animate, tr("&Animate"), tr("Show how segments fly; off: every step at once"));
    say(askAgain, tr("As&k on the second run"), tr("Turn Predict on for lessons that were seen to their end"));
    say(keys, tr("&Keys"), tr("All keys"));
    say(guide, tr("How to &write a lesson"));
    say(about, tr("&About TCP State Lab"));
}

void Actions::setIcons(const Theme& theme)
{
    restart->setIcon(icon(Icon::Restart, theme));
    back->setIcon(icon(Icon::Back, theme));
    play->setIcon(icon(playing_ ? Icon::Pause : Icon::Play, theme));
    step->setIcon(icon(Icon::Step, onFocus(theme), theme.edgeDim));
    predict->setIcon(icon(Icon::Predict, theme));
    undo->setIcon(icon(Icon::Undo, theme));
    redo->setIcon(icon(Icon::Redo, theme));
    whatIf->setIcon(icon(Icon::Branch, theme));
    swapRoles->setIcon(icon(Icon::Swap, theme));
    open->setIcon(icon(Icon::Open, theme));
    save->setIcon(icon(Icon::Save, theme));
    copyPicture->setIcon(icon(Icon::Copy, theme));
    search->setIcon(icon(Icon::Search, theme));
    present->setIcon(icon(Icon::Present, theme));
    // A menu row is not on the focus colour: the picture of "step" would not be seen there.
    for (QAction* action : {restart, back, play, step}) action->setIconVisibleInMenu(false);
}

}  // namespace app
