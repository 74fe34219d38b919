<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>Afterword::AppearanceSection</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colors</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd, MMMM d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>MMMM d, yyyy</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>MMM d</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>d MMMM</source>
        <translation>MMMM d</translation>
    </message>
</context>
<context>
    <name>WithText</name>
    <message>
        <source>d MMMM</source>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>MMMM d, yyyy</translation>
    </message>
</context>
</TS>
