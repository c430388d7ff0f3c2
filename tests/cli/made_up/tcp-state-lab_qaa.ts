<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A language that nobody speaks (ISO 639 keeps qaa for such), with three texts. The others are shown in English. -->
<TS version="2.1" language="qaa">
<context>
    <name>app::Cli</name>
    <message>
        <source>Commands:</source>
        <translation>Komandoj:</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pasho %1</translation>
    </message>
</context>
<context>
    <name>app::workbench::Actions</name>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Pasho</translation>
    </message>
</context>
</TS>
