<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ToolNotes</name>
    <message numerus="yes">
        <source>%n earlier line(s) omitted</source>
        <translation>
            <numerusform>%n earlier line omitted</numerusform>
            <numerusform>%n earlier lines omitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Card</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Cli</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EvidenceWords</name>
    <message numerus="yes">
        <source>%1 and %2, %n packet(s).</source>
        <translation>
            <numerusform>%1 and %2, %n packet.</numerusform>
            <numerusform>%1 and %2, %n packets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not shown: they change no state.</source>
        <translation>
            <numerusform>%n of them is not shown: it changes no state.</numerusform>
            <numerusform>%n of them are not shown: they change no state.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) before it are not shown.</source>
        <translation>
            <numerusform>%n packet before it is not shown.</numerusform>
            <numerusform>%n packets before it are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SegmentCard</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::capturing::SocketsWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::freeplay::JointMapPanel</name>
    <message numerus="yes">
        <source>%1: %n move(s) from the beginning, with a second connection.</source>
        <translation>
            <numerusform>%1: %n move from the beginning, with a second connection.</numerusform>
            <numerusform>%1: %n moves from the beginning, with a second connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n move(s) from the beginning.</source>
        <translation>
            <numerusform>%1: %n move from the beginning.</numerusform>
            <numerusform>%1: %n moves from the beginning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::measuring::MeasuredBar</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::panels::ChangedRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::panels::NarrationPanel</name>
    <message numerus="yes">
        <source>Not started: %n step(s)</source>
        <translation>
            <numerusform>Not started: %n step</numerusform>
            <numerusform>Not started: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::presenting::Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::watching::LiveWindow</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of other users are not shown</source>
        <translation>
            <numerusform>%n process of another user is not shown</numerusform>
            <numerusform>%n processes of other users are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::workbench::MessageBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
