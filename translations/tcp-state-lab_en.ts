<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ToolNotes</name>
    <message numerus="yes">
        <source>%n earlier line(s) left out</source>
        <translation>
            <numerusform>%n earlier line left out</numerusform>
            <numerusform>%n earlier lines left out</numerusform>
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
    <name>app::JointMapPanel</name>
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
    <name>app::MessageBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NarrationPanel</name>
    <message numerus="yes">
        <source>Before the first of %n step(s)</source>
        <translation>
            <numerusform>Before the first of %n step</numerusform>
            <numerusform>Before the first of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SegmentCard</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
</TS>
