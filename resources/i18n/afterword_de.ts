<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Afterword::AgendaView</name>
    <message>
        <source>Show &amp;earlier</source>
        <translation>&amp;Frühere zeigen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Afterword::AnswerDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>An employer and the position there.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>Was wurde geantwortet?</translation>
    </message>
    <message>
        <source>What this causes</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>An &amp;offer</source>
        <translation>Ein &amp;Angebot</translation>
    </message>
    <message>
        <source>&amp;Not hired</source>
        <translation>A&amp;bsage</translation>
    </message>
    <message>
        <source>No decision yet, a new &amp;date</source>
        <translation>Noch keine Entscheidung, neues &amp;Datum</translation>
    </message>
    <message>
        <source>I wi&amp;thdrew</source>
        <translation>Ich habe &amp;zurückgezogen</translation>
    </message>
    <message>
        <source>On &amp;which day?</source>
        <translation>An &amp;welchem Tag?</translation>
    </message>
    <message>
        <source>&amp;How did it come?</source>
        <translation>&amp;Wie kam sie?</translation>
    </message>
    <message>
        <source>An answer &amp;by</source>
        <translation>Eine Antwort &amp;bis</translation>
    </message>
    <message>
        <source>What they said, if you want to keep it</source>
        <translation>Was gesagt wurde, falls Sie es behalten möchten</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>A&amp;nmerkung</translation>
    </message>
    <message>
        <source>They want my answer &amp;by</source>
        <translation>Meine Antwort wird erwartet &amp;bis</translation>
    </message>
    <message>
        <source>The day by which they want your answer</source>
        <translation>Der Tag, bis zu dem Ihre Antwort erwartet wird</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>How much a &amp;year?</source>
        <translation>Wie viel im &amp;Jahr?</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>This is before the day of their answer.</source>
        <translation>Das liegt vor dem Tag der Antwort.</translation>
    </message>
</context>
<context>
    <name>Afterword::AppearanceSection</name>
    <message>
        <source>Show a &amp;line of encouragement</source>
        <translation>&amp;Zeile zur Ermutigung zeigen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Nichts bewegt sich oder blinkt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
</context>
<context>
    <name>Afterword::ArrivalList</name>
    <message>
        <source>When it will be read</source>
        <translation>Wann es gelesen wird</translation>
    </message>
    <message>
        <source>%1: %2, too late</source>
        <extracomment>How it goes, and when it is read: &quot;By post: Mon 1 June, too late&quot;.</extracomment>
        <translation>%1: %2, zu spät</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;E-mail: today&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Afterword::BackgroundSection</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>Mit der &amp;Sitzung starten</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Only while Afterword runs can it remind you. It needs no window for that.</source>
        <translation>Nur solange Afterword läuft, kann es Sie erinnern. Ein Fenster braucht es dafür nicht.</translation>
    </message>
</context>
<context>
    <name>Afterword::BackupSection</name>
    <message>
        <source>&amp;Make a copy each day</source>
        <translation>Jeden Tag eine &amp;Kopie anlegen</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>Ordner &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Usual folder</source>
        <translation>Ü&amp;blicher Ordner</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore from a &amp;file …</source>
        <translation>Aus einer &amp;Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Each copy is one file with all of your search, read back and verified. The newest of each of the last seven days and the last three are kept.</source>
        <translation>Jede Kopie ist eine Datei mit Ihrer ganzen Stellensuche, zurückgelesen und geprüft. Behalten werden die neueste von jedem der letzten sieben Tage und die letzten drei.</translation>
    </message>
    <message>
        <source>Co&amp;pies</source>
        <translation>Ko&amp;pien</translation>
    </message>
    <message>
        <source>The copies lie in %1.</source>
        <translation>Die Kopien liegen in %1.</translation>
    </message>
    <message>
        <source>A copy is being made …</source>
        <translation>Eine Kopie wird angelegt …</translation>
    </message>
    <message>
        <source>The last copy could not be made; older ones are as they were. %1</source>
        <translation>Die letzte Kopie konnte nicht angelegt werden; ältere sind unversehrt. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where copies shall lie</source>
        <translation>Wo Kopien liegen sollen</translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation>Die Kopie, die wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Put what %1 holds in place of your search?</source>
        <translation>Den Inhalt von %1 an die Stelle Ihrer Stellensuche setzen?</translation>
    </message>
    <message>
        <source>Put the copy of %1 in place of your search?</source>
        <extracomment>A day and a time.</extracomment>
        <translation>Die Kopie vom %1 an die Stelle Ihrer Stellensuche setzen?</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>What you entered since then will not be shown any more, and Undo does not bring it back. It is not lost: it is kept as a file beside the search. The window closes for a moment and opens again.</source>
        <translation>Was Sie seitdem eingegeben haben, wird nicht mehr gezeigt, und Rückgängig bringt es nicht zurück. Verloren ist es nicht: Es bleibt als Datei neben der Stellensuche. Das Fenster schließt sich kurz und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Afterword::Banner</name>
    <message>
        <source>Put the message away</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Afterword::BoardModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What to do and how urgent it is: &quot;Call Ana Núñez · 2 days late&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Gespräch am %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation>Ihre Antwort wird erwartet</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>Heard by those who do not see: employer and position, the column, what to do next.</extracomment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, in %2, next: %3</source>
        <translation>%1, in %2, als Nächstes: %3</translation>
    </message>
</context>
<context>
    <name>Afterword::BoardView</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A column&apos;s heading and how many cards it holds.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Move %1 to “%2”?</source>
        <translation>%1 nach „%2“ verschieben?</translation>
    </message>
</context>
<context>
    <name>Afterword::CalendarHeader</name>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Strg+Pos1</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Drucken, was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Afterword::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Enter or a double click opens what is chosen.</source>
        <translation>Eingabetaste oder Doppelklick öffnet das Gewählte.</translation>
    </message>
    <message>
        <source>Drag a follow-up to another day, or choose it with Tab and press Ctrl and an arrow key. Days on which it should not be done are shaded.</source>
        <translation>Ziehen Sie einen Schritt auf einen anderen Tag, oder wählen Sie ihn mit Tab und drücken Sie Strg und eine Pfeiltaste. Tage, an denen er nicht erledigt werden sollte, sind schattiert.</translation>
    </message>
    <message>
        <source>Let go to move it to %1.</source>
        <translation>Loslassen verschiebt auf %1.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Auf %1 verschoben.</translation>
    </message>
    <message>
        <source>Choose a follow-up with Tab first; Ctrl and an arrow key then move it.</source>
        <translation>Wählen Sie zuerst mit Tab einen Schritt; Strg und eine Pfeiltaste verschieben ihn dann.</translation>
    </message>
    <message>
        <source>Interviews and what follows from them will stand here. Choose a day and press Enter to record an interview.</source>
        <translation>Hier werden Gespräche stehen und was aus ihnen folgt. Wählen Sie einen Tag und drücken Sie die Eingabetaste, um ein Gespräch festzuhalten.</translation>
    </message>
</context>
<context>
    <name>Afterword::CallOutcomes</name>
    <message>
        <source>Ask when would be a good time to call back, and put it down:</source>
        <translation>Fragen Sie, wann ein Rückruf gut passt, und notieren Sie es:</translation>
    </message>
    <message>
        <source>By which day do they answer?</source>
        <translation>Bis zu welchem Tag wird geantwortet?</translation>
    </message>
    <message>
        <source>By which day do they want your answer? Leave it empty if they named none.</source>
        <translation>Bis zu welchem Tag wird Ihre Antwort erwartet? Lassen Sie es leer, wenn keiner genannt wurde.</translation>
    </message>
    <message>
        <source>Do not take it amiss: days fill up. Call them, politely, with the words above. If that is not now, say when.</source>
        <translation>Nehmen Sie es nicht übel: Tage sind voll. Rufen Sie höflich an, mit den Worten oben. Wenn nicht jetzt, sagen Sie wann.</translation>
    </message>
    <message>
        <source>When will you try again? Leave it empty to keep it for today.</source>
        <translation>Wann versuchen Sie es wieder? Leer bleibt es für heute.</translation>
    </message>
    <message>
        <source>&amp;No decision yet</source>
        <translation>Noch &amp;keine Entscheidung</translation>
    </message>
    <message>
        <source>They named a &amp;day</source>
        <translation>Ein &amp;Tag wurde genannt</translation>
    </message>
    <message>
        <source>We &amp;spoke</source>
        <translation>Wir haben &amp;gesprochen</translation>
    </message>
    <message>
        <source>&amp;Voicemail left</source>
        <translation>Auf den Anruf&amp;beantworter gesprochen</translation>
    </message>
    <message>
        <source>N&amp;o answer</source>
        <translation>&amp;Niemand da</translation>
    </message>
    <message>
        <source>An o&amp;ffer</source>
        <translation>Ein An&amp;gebot</translation>
    </message>
    <message>
        <source>Not &amp;hired</source>
        <translation>A&amp;bsage</translation>
    </message>
    <message>
        <source>They did not &amp;call</source>
        <translation>Es wurde nicht an&amp;gerufen</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>&amp;Log the call</source>
        <translation>Anruf &amp;festhalten</translation>
    </message>
    <message>
        <source>I call the&amp;m</source>
        <translation>Ich rufe &amp;an</translation>
    </message>
    <message>
        <source>&amp;They call me</source>
        <translation>Ich werde an&amp;gerufen</translation>
    </message>
</context>
<context>
    <name>Afterword::CallPage</name>
    <message>
        <source>Call sheet</source>
        <translation>Anrufblatt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc)</source>
        <translation>Dorthin zurück, woher Sie kamen (Esc)</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <source>If nobody answers: the voicemail</source>
        <translation>Wenn niemand abnimmt: auf den Anrufbeantworter</translation>
    </message>
    <message>
        <source>Ctrl+Z brings your own words back.</source>
        <translation>Strg+Z holt Ihre eigenen Worte zurück.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 ist kopiert.</translation>
    </message>
    <message>
        <source>It is %1 there. %2</source>
        <extracomment>The time of day there, and whether it is a good one: &quot;It is 10:42 there. Offices there are open now.&quot;</extracomment>
        <translation>Dort ist es %1. %2</translation>
    </message>
    <message>
        <source>Noted. Now it is for you to call them.</source>
        <translation>Notiert. Jetzt ist es an Ihnen, anzurufen.</translation>
    </message>
    <message>
        <source>Noted that nobody answered. The call stays on your list.</source>
        <translation>Notiert, dass niemand abgenommen hat. Der Anruf bleibt auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>The call is in the log. Ctrl+Z takes it back.</source>
        <translation>Der Anruf ist festgehalten. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Afterword::CallSide</name>
    <message>
        <source>What they say, while you talk</source>
        <translation>Was gesagt wird, während Sie telefonieren</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Beim letzten Mal</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
</context>
<context>
    <name>Afterword::CardForm</name>
    <message>
        <source>Spelling checked</source>
        <translation>Schreibweise geprüft</translation>
    </message>
    <message>
        <source>I have compared the name with the card itself.</source>
        <translation>Ich habe den Namen mit der Karte selbst verglichen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Empty: Dear %1</source>
        <extracomment>What stands in a letter if the field is left empty: &quot;Empty: Dear Ms Núñez&quot;</extracomment>
        <translation>Leer: Dear %1</translation>
    </message>
</context>
<context>
    <name>Afterword::CardImport</name>
    <message>
        <source>Import cards</source>
        <translation>Karten importieren</translation>
    </message>
    <message>
        <source>Cards (*.vcf *.vcard)</source>
        <translation>Karten (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>Imported 1 card from %1. Ctrl+Z takes it back.</source>
        <translation>1 Karte aus %1 importiert. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n cards from %1. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n Karte aus %1 importiert. Strg+Z nimmt sie zurück.</numerusform>
            <numerusform>%n Karten aus %1 importiert. Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::CardList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::CausedPlan</name>
    <message>
        <source>Recorded: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
    <message>
        <source>Nobody was written down, so there is nobody to thank yet.</source>
        <translation>Es wurde niemand notiert, also gibt es noch niemanden, dem zu danken ist.</translation>
    </message>
    <message>
        <source>Nothing is to be done for now.</source>
        <translation>Vorerst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This is what follows from it, day by day. Each day can be moved later.</source>
        <translation>Das folgt daraus, Tag für Tag. Jeder Tag lässt sich später verschieben.</translation>
    </message>
    <message>
        <source>Add who was &amp;there</source>
        <translation>Ergänzen, wer &amp;dabei war</translation>
    </message>
    <message>
        <source>&amp;Write the thank-you note to %1</source>
        <translation>&amp;Dankschreiben an %1 verfassen</translation>
    </message>
    <message>
        <source>&amp;Write the thank-you note</source>
        <translation>&amp;Dankschreiben verfassen</translation>
    </message>
    <message>
        <source>To &amp;Today</source>
        <translation>Zu &amp;Heute</translation>
    </message>
    <message>
        <source>Record &amp;another interview</source>
        <translation>&amp;Weiteres Gespräch festhalten</translation>
    </message>
</context>
<context>
    <name>Afterword::CausesList</name>
    <message>
        <source>What this causes</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Nothing changes in what is to be done.</source>
        <translation>An dem, was zu tun ist, ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>Afterword::CheckList</name>
    <message>
        <source>Before it leaves</source>
        <translation>Bevor es hinausgeht</translation>
    </message>
    <message>
        <source>Looking it over …</source>
        <translation>Wird durchgesehen …</translation>
    </message>
</context>
<context>
    <name>Afterword::ComposerBar</name>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tone of the playbook</source>
        <translation>Ton des Leitfadens</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Which way it goes</source>
        <translation>Auf welchem Weg es geht</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>Plain &amp;text …</source>
        <translation>Reiner &amp;Text …</translation>
    </message>
    <message>
        <source>&amp;E-mail draft (.eml) …</source>
        <translation>&amp;E-Mail-Entwurf (.eml) …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Send …</source>
        <translation>&amp;Senden …</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Earlier &amp;versions …</source>
        <translation>Frühere &amp;Fassungen …</translation>
    </message>
    <message>
        <source>&amp;Document (.odt) …</source>
        <translation>&amp;Dokument (.odt) …</translation>
    </message>
    <message>
        <source>&amp;Web page (.html) …</source>
        <translation>&amp;Webseite (.html) …</translation>
    </message>
    <message>
        <source>%1 (your copy)</source>
        <translation>%1 (Ihre Kopie)</translation>
    </message>
    <message>
        <source>Templates …</source>
        <translation>Vorlagen …</translation>
    </message>
    <message>
        <source>Templates: write letters in words of your own</source>
        <translation>Vorlagen: Schreiben mit eigenen Worten verfassen</translation>
    </message>
</context>
<context>
    <name>Afterword::ComposerPage</name>
    <message>
        <source>“%1” cannot stand behind words of a letter: it is no address on the web and no e-mail address.</source>
        <translation>„%1“ kann nicht hinter Worten eines Schreibens stehen: Es ist weder eine Adresse im Netz noch eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>Afterword::DayDialog</name>
    <message>
        <source>Take this day</source>
        <translation>Diesen Tag nehmen</translation>
    </message>
</context>
<context>
    <name>Afterword::DesktopAnnouncer</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Afterword::DoublesHint</name>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Two cards look like one person: %1.</source>
        <translation>Zwei Karten sehen nach einer Person aus: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of cards look like one person each; the first is %1.</source>
        <translation>
            <numerusform>%n Kartenpaar sieht nach je einer Person aus; das erste ist %1.</numerusform>
            <numerusform>%n Kartenpaare sehen nach je einer Person aus; das erste ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two cards of %1 are one now.</source>
        <translation>Die zwei Karten von %1 sind jetzt eine.</translation>
    </message>
</context>
<context>
    <name>Afterword::DueCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Afterword::DueNews</name>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Weglegen: %1</translation>
    </message>
</context>
<context>
    <name>Afterword::DueStrip</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Weglegen: %1</translation>
    </message>
</context>
<context>
    <name>Afterword::DueWindow</name>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>One thing is due</source>
        <translation>Ein Schritt ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n things are due</source>
        <translation>
            <numerusform>%n Schritt ist fällig</numerusform>
            <numerusform>%n Schritte sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. Whatever comes next is in the window.</source>
        <translation>Nichts ist fällig. Was als Nächstes kommt, steht im Fenster.</translation>
    </message>
    <message>
        <source>Due – Afterword</source>
        <translation>Fällig – Afterword</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Open Afterword</source>
        <translation>Afterword öffnen</translation>
    </message>
</context>
<context>
    <name>Afterword::ExactTextDialog</name>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
</context>
<context>
    <name>Afterword::FarewellDialog</name>
    <message>
        <source>Quit Afterword</source>
        <translation>Afterword beenden</translation>
    </message>
    <message>
        <source>Quit, although something is still to come?</source>
        <translation>Beenden, obwohl noch etwas ansteht?</translation>
    </message>
    <message>
        <source>Until you start Afterword again, nobody reminds you. This comes next:</source>
        <translation>Bis Sie Afterword wieder starten, erinnert Sie niemand. Das kommt als Nächstes:</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <extracomment>An entry of a list. %1 is when, as in &quot;by tonight&quot;; %2 is what to do.</extracomment>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>Save as a calendar file …</source>
        <translation>Als Kalenderdatei speichern …</translation>
    </message>
    <message>
        <source>Another calendar can read it, and remind you in place of Afterword.</source>
        <translation>Ein anderer Kalender kann sie lesen und Sie anstelle von Afterword erinnern.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save what comes</source>
        <translation>Speichern, was kommt</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the next seven days</source>
        <translation>
            <numerusform>… und %n weiterer in den nächsten sieben Tagen</numerusform>
            <numerusform>… und %n weitere in den nächsten sieben Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::FindingCard</name>
    <message>
        <source>From %1</source>
        <extracomment>Whose advice it is: the title of an article.</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>„%1“ weglassen</translation>
    </message>
    <message>
        <source>Write “%1” for “%2”</source>
        <translation>„%1“ statt „%2“ schreiben</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier übergehen</translation>
    </message>
    <message>
        <source>Ignore here: %1</source>
        <translation>Hier übergehen: %1</translation>
    </message>
</context>
<context>
    <name>Afterword::FirstStartDialog</name>
    <message>
        <source>Begin a search</source>
        <translation>Stellensuche beginnen</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Your letters carry this at their head. What you leave out can be said later, in the settings.</source>
        <translation>Ihre Schreiben tragen dies im Kopf. Was Sie auslassen, können Sie später in den Einstellungen ergänzen.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Wo sind Sie?</translation>
    </message>
    <message>
        <source>So that nothing is asked of you on a holiday, or in the middle of the night.</source>
        <translation>Damit an Feiertagen und mitten in der Nacht nichts von Ihnen verlangt wird.</translation>
    </message>
    <message>
        <source>Whose advice do you want to follow?</source>
        <translation>Wessen Rat möchten Sie folgen?</translation>
    </message>
    <message>
        <source>Coaches disagree about when to write and when to call. You can try out another one at any time, in the settings.</source>
        <translation>Berater sind uneins, wann man schreibt und wann man anruft. In den Einstellungen können Sie jederzeit einen anderen Rat ausprobieren.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Begin the &amp;search</source>
        <translation>&amp;Suche beginnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Afterword::FollowUpCard</name>
    <message>
        <source>Finish the note</source>
        <translation>Schreiben beenden</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Schreiben verfassen</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>Anruf beginnen</translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation>Anrufblatt öffnen</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A date format: short weekday and day.</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 is one sentence or two.</extracomment>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More for: %1</source>
        <translation>Mehr zu: %1</translation>
    </message>
</context>
<context>
    <name>Afterword::FollowUpDesk</name>
    <message>
        <source>Move to which day?</source>
        <translation>Auf welchen Tag verschieben?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
</context>
<context>
    <name>Afterword::FollowUpModel</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Nächste Tage</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4</source>
        <extracomment>Heard by those who do not see: title, employer and position, how urgent, why.</extracomment>
        <translation>%1. %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>Afterword::FormatBar</name>
    <message>
        <source>B</source>
        <extracomment>The sign of a button that makes words bold; as short as it can be.</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>The sign of a button that makes words italic; as short as it can be.</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Strg+Umschalt+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Strg+Umschalt+7</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button and its keys: &quot;Bold (Ctrl+B)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Afterword::GapLines</name>
    <message>
        <source>What was missing</source>
        <translation>Was gefehlt hat</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Wie sie zu schließen ist</translation>
    </message>
    <message>
        <source>Gap %1 is closed. %2</source>
        <extracomment>Heard by those who do not see. %1 is a number, %2 an interview: &quot;First interview&quot;.</extracomment>
        <translation>Lücke %1 ist geschlossen. %2</translation>
    </message>
    <message>
        <source>Gap %1. %2</source>
        <translation>Lücke %1. %2</translation>
    </message>
    <message>
        <source>How to close gap %1. %2</source>
        <translation>Wie Lücke %1 zu schließen ist. %2</translation>
    </message>
    <message>
        <source>Tick it when it is closed</source>
        <translation>Haken Sie sie ab, wenn sie geschlossen ist</translation>
    </message>
</context>
<context>
    <name>Afterword::GapsEditor</name>
    <message>
        <source>What was missing</source>
        <translation>Was gefehlt hat</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Wie sie zu schließen ist</translation>
    </message>
    <message>
        <source>How to close gap %1</source>
        <translation>Wie Lücke %1 zu schließen ist</translation>
    </message>
</context>
<context>
    <name>Afterword::GapsTab</name>
    <message>
        <source>To prepare</source>
        <translation>Vorzubereiten</translation>
    </message>
    <message>
        <source>What an interview shows to be missing stands here, with how you mean to close it before the next one. Record the first interview to begin.</source>
        <translation>Was nach einem Gespräch noch fehlt, steht hier, und wie Sie es vor dem nächsten nachholen wollen. Halten Sie zuerst das erste Gespräch fest.</translation>
    </message>
    <message>
        <source>Fill in the figures</source>
        <translation>Zahlen eintragen</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Heard by those who do not see: what a button does, and about what.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An interview and its day: &quot;First interview, Wed 27 May&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Afterword::ImportDialog</name>
    <message>
        <source>Import cards from %1</source>
        <translation>Karten aus %1 importieren</translation>
    </message>
    <message>
        <source>Nothing on your own cards is written over. You can undo the import as one step.</source>
        <translation>Auf Ihren eigenen Karten wird nichts überschrieben. Der Import lässt sich in einem Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Cards of the file</source>
        <translation>Karten der Datei</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A card that is read, and what becomes of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is nothing new to keep.</source>
        <translation>Es gibt nichts Neues zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>Afterword::InterviewLines</name>
    <message>
        <source>From this interview</source>
        <translation>Aus diesem Gespräch</translation>
    </message>
    <message>
        <source>Click a line or drag it into the note, or press Alt+1, Alt+2 …</source>
        <translation>Klicken Sie eine Zeile an, ziehen Sie sie in das Schreiben, oder drücken Sie Alt+1, Alt+2 …</translation>
    </message>
</context>
<context>
    <name>Afterword::LanguageSection</name>
    <message>
        <source>As the system: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Letters stay in English, and playbooks of your own in the language you wrote them in.</source>
        <translation>Datum und Zahlen folgen ihr. Schreiben bleiben englisch, und eigene Leitfäden in der Sprache, in der Sie sie verfasst haben.</translation>
    </message>
</context>
<context>
    <name>Afterword::LettersSection</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Behind a size of type in points.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Sample of the letters</source>
        <translation>Probe der Schreiben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Notes and letters look so on the screen, in print and as files. A text that is a little too long for its page is set one point smaller.</source>
        <translation>So sehen Schreiben am Bildschirm, im Druck und als Dateien aus. Ein Text, der für seine Seite ein wenig zu lang ist, wird einen Punkt kleiner gesetzt.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>The serif that comes with Afterword</source>
        <translation>Die Serifenschrift von Afterword</translation>
    </message>
    <message>
        <source>As in your region: US Letter</source>
        <translation>Wie in Ihrer Region: US Letter</translation>
    </message>
    <message>
        <source>As in your region: A4</source>
        <translation>Wie in Ihrer Region: A4</translation>
    </message>
    <message>
        <source>As in your region: %1</source>
        <translation>Wie in Ihrer Region: %1</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1 (nicht auf diesem Rechner)</translation>
    </message>
</context>
<context>
    <name>Afterword::LettersTab</name>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>No letters yet. Thank-you notes and inquiries stand here once an interview asks for them, and what you sent stays, word for word.</source>
        <translation>Noch keine Schreiben. Dankschreiben und Nachfragen stehen hier, sobald ein Gespräch sie verlangt, und was Sie gesendet haben, bleibt Wort für Wort.</translation>
    </message>
    <message>
        <source>The words of this one were not kept.</source>
        <translation>Der Wortlaut dieses Schreibens wurde nicht behalten.</translation>
    </message>
</context>
<context>
    <name>Afterword::MailSection</name>
    <message>
        <source>&amp;Attach the note as a PDF</source>
        <translation>Das Schreiben als PDF &amp;anhängen</translation>
    </message>
    <message>
        <source>Opens in my mail program</source>
        <translation>Wird in meinem E-Mail-Programm geöffnet</translation>
    </message>
    <message>
        <source>Is saved as a message file</source>
        <translation>Wird als Nachrichtendatei gespeichert</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Afterword sends nothing by itself and keeps no password. It writes the message; nothing leaves this machine until you send it.</source>
        <translation>Afterword sendet nichts von selbst und bewahrt kein Passwort auf. Es schreibt die Nachricht; nichts verlässt diesen Rechner, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>A note for &amp;e-mail</source>
        <translation>Ein Schreiben per &amp;E-Mail</translation>
    </message>
    <message>
        <source>The PDF shows the note as it would be printed. The text of the message is there in any case.</source>
        <translation>Das PDF zeigt das Schreiben, wie es gedruckt würde. Der Text der Nachricht ist in jedem Fall dabei.</translation>
    </message>
</context>
<context>
    <name>Afterword::MainWindow</name>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Record an interview</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>“Be patient, polite and persistent.”</source>
        <translation>„Seien Sie geduldig, höflich und beharrlich.“</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Afterword::MergeDialog</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a card and what stands there: &quot;Title: Head of Analytics&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Spelling checked</source>
        <translation>Schreibweise geprüft</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>Eine Person oder zwei?</translation>
    </message>
    <message>
        <source>Where the cards differ, say what to take. E-mail addresses, phone numbers and notes of both are kept, and what is not taken goes to the notes.</source>
        <translation>Wo die Karten sich unterscheiden, sagen Sie, was gelten soll. E-Mail-Adressen, Telefonnummern und Notizen beider bleiben, und was nicht übernommen wird, kommt in die Notizen.</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Erste Karte</translation>
    </message>
    <message>
        <source>Second card</source>
        <translation>Zweite Karte</translation>
    </message>
    <message>
        <source>%1: %2, first card</source>
        <extracomment>A field of a card, what stands there, and on which of two cards.</extracomment>
        <translation>%1: %2, erste Karte</translation>
    </message>
    <message>
        <source>%1: %2, second card</source>
        <translation>%1: %2, zweite Karte</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zu einer machen</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
</context>
<context>
    <name>Afterword::MonthCalendar</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>Afterword::MonthGrid</name>
    <message>
        <source>%1: one follow-up</source>
        <extracomment>A day and how many follow-ups it has.</extracomment>
        <translation>%1: ein Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n follow-ups</source>
        <translation>
            <numerusform>%1: %n Schritt</numerusform>
            <numerusform>%1: %n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A date format: month and year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Afterword::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>The title of a page and how many things wait there.</extracomment>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::NoCards</name>
    <message>
        <source>Make the first card</source>
        <translation>Die erste Karte anlegen</translation>
    </message>
    <message>
        <source>Import cards …</source>
        <translation>Karten importieren …</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>Here stand the business cards of everyone you meet, with the exact name, address and e-mail, so that every note is spelled right and arrives. Ask for a card before you leave. Whoever you name when you record an interview gets one too. Cards of an address book (.vcf files) can be dropped here.</source>
        <translation>Hier stehen die Visitenkarten aller, die Sie treffen, mit genauem Namen, Anschrift und E-Mail, damit jedes Schreiben richtig geschrieben ist und ankommt. Bitten Sie um eine Karte, bevor Sie gehen. Wen Sie beim Festhalten eines Gesprächs nennen, bekommt auch eine. Karten eines Adressbuchs (.vcf-Dateien) können hier abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>Afterword::NoteCaptions</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What you type is kept.</source>
        <translation>Was Sie tippen, wird gesichert.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>Der Entwurf konnte nicht gesichert werden: %1</translation>
    </message>
</context>
<context>
    <name>Afterword::NoteDeparture</name>
    <message>
        <source>The note waits to go: %1</source>
        <translation>Das Schreiben wartet auf den Versand: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Afterword::NoteEdit</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address on the web or e-mail address; empty for none:</source>
        <translation>Adresse im Netz oder E-Mail-Adresse; leer für keine:</translation>
    </message>
</context>
<context>
    <name>Afterword::NoteExport</name>
    <message>
        <source>Export the note</source>
        <translation>Schreiben exportieren</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportiert als %1</translation>
    </message>
</context>
<context>
    <name>Afterword::NoteFooter</name>
    <message>
        <source>Words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>%1: %2 (Alt+Enter)</source>
        <translation>%1: %2 (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>%1: %2 – better “%3”? (Alt+Enter)</source>
        <translation>%1: %2 – besser „%3“? (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Passt auf eine Seite</translation>
    </message>
    <message>
        <source>One line too long for the page</source>
        <translation>Eine Zeile zu lang für die Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n lines too long for the page</source>
        <translation>
            <numerusform>%n Zeile zu lang für die Seite</numerusform>
            <numerusform>%n Zeilen zu lang für die Seite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::NoteReview</name>
    <message>
        <source>The grammar server %1 was of no help: %2. This note is still checked on this machine.</source>
        <translation>Der Grammatik-Server %1 konnte nicht helfen: %2. Dieses Schreiben wird weiter auf diesem Rechner geprüft.</translation>
    </message>
</context>
<context>
    <name>Afterword::NotesFields</name>
    <message>
        <source>One thing per line</source>
        <translation>Eins pro Zeile</translation>
    </message>
    <message>
        <source>What did I for&amp;get?</source>
        <translation>Was habe ich ver&amp;gessen?</translation>
    </message>
    <message>
        <source>What gaps did it sho&amp;w?</source>
        <translation>Welche &amp;Lücken hat es gezeigt?</translation>
    </message>
    <message>
        <source>What did we ta&amp;lk about?</source>
        <translation>Worüber haben wir ge&amp;sprochen?</translation>
    </message>
</context>
<context>
    <name>Afterword::NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you want to remember: the way in, what to bring, what to ask. Nobody else reads it.</source>
        <translation>Woran Sie denken möchten: der Weg hinein, was mitzubringen und was zu fragen ist. Niemand sonst liest es.</translation>
    </message>
</context>
<context>
    <name>Afterword::OccasionFields</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Length of an interview in minutes.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;Time there</source>
        <translation>&amp;Uhrzeit dort</translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Ro&amp;und</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
</context>
<context>
    <name>Afterword::OpenDesktop</name>
    <message>
        <source>The copy is in place</source>
        <translation>Die Kopie ist an ihrem Platz</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher da war, bleibt als %1.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>Es gibt keine Seite %1.</translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunitiesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Drag a card, or move it with Ctrl and an arrow key</source>
        <translation>Ziehen Sie eine Karte, oder verschieben Sie sie mit Strg und einer Pfeiltaste</translation>
    </message>
    <message>
        <source>Sorted by next action</source>
        <translation>Nach der nächsten Handlung geordnet</translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation>Abgeschlossene zeigen</translation>
    </message>
    <message>
        <source>No opportunity yet</source>
        <translation>Noch keine Bewerbung</translation>
    </message>
    <message>
        <source>An opportunity is one position at one employer. Here stands how far each has come: whom you met, what was promised, what you sent, and what to do next. One is made by itself when you record an interview.</source>
        <translation>Eine Bewerbung ist eine Stelle bei einem Arbeitgeber. Hier steht, wie weit jede ist: wen Sie getroffen haben, was zugesagt wurde, was Sie gesendet haben und was als Nächstes zu tun ist. Sie entsteht von selbst, wenn Sie ein Gespräch festhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n closed</source>
        <translation>
            <numerusform>%n abgeschlossene zeigen</numerusform>
            <numerusform>%n abgeschlossene zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityDetail</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Gaps &amp;&amp; preparation</source>
        <translation>Lücken &amp;&amp; Üben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>They answered …</source>
        <translation>Sie haben geantwortet …</translation>
    </message>
    <message>
        <source>Record an interview</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 Show it</source>
        <extracomment>A sentence about another opportunity, and the invitation to look at it.</extracomment>
        <translation>%1 Zeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The title of a tab and how much is in it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Removed %1. Ctrl+Z brings it back.</source>
        <translation>%1 entfernt. Strg+Z holt es zurück.</translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityDialog</name>
    <message>
        <source>Add an opportunity</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Edit the opportunity</source>
        <translation>Bewerbung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation>&amp;Feiertage von</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Play&amp;book</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>as everywhere: %1</source>
        <extracomment>%1 is the title of the playbook that the seeker follows everywhere else.</extracomment>
        <translation>wie überall: %1</translation>
    </message>
    <message>
        <source>The employer needs a name.</source>
        <translation>Der Arbeitgeber braucht einen Namen.</translation>
    </message>
    <message>
        <source>You have this position there already.</source>
        <translation>Diese Stelle dort haben Sie schon.</translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityFields</name>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>Town, if you like</source>
        <translation>Ort, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Hol&amp;idays of</source>
        <translation>F&amp;eiertage von</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>You have this one already. Interviews written down: %1</source>
        <translation>Diese haben Sie schon. Festgehaltene Gespräche: %1</translation>
    </message>
    <message>
        <source>Who were you talking to? The employer needs a name.</source>
        <translation>Mit wem haben Sie gesprochen? Der Arbeitgeber braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>An employer and what is next there.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>An employer, the position, and what is next there.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>Afterword::OutcomeFields</name>
    <message>
        <source>No date named</source>
        <translation>Kein Datum genannt</translation>
    </message>
    <message>
        <source>An answer &amp;by</source>
        <translation>Eine Antwort &amp;bis</translation>
    </message>
    <message>
        <source>They asked me to &amp;keep in touch</source>
        <translation>Ich soll in &amp;Verbindung bleiben</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>In their words: a second interview, a panel on the 3rd …</source>
        <translation>Im Wortlaut: ein zweites Gespräch, eine Runde am 3. …</translation>
    </message>
    <message>
        <source>What is the next &amp;step?</source>
        <translation>Was ist der nächste &amp;Schritt?</translation>
    </message>
    <message>
        <source>The date they named</source>
        <translation>Das genannte Datum</translation>
    </message>
    <message>
        <source>This day is before the interview.</source>
        <translation>Dieser Tag liegt vor dem Gespräch.</translation>
    </message>
</context>
<context>
    <name>Afterword::OwnWords</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Wort entfernen</translation>
    </message>
    <message>
        <source>A word that is &amp;right</source>
        <translation>Ein &amp;richtiges Wort</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>Meine &amp;Wörter</translation>
    </message>
    <message>
        <source>One word at a time, with a letter in it.</source>
        <translation>Immer nur ein Wort, mit einem Buchstaben darin.</translation>
    </message>
</context>
<context>
    <name>Afterword::PageMark</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1 begins here: “%2”</source>
        <extracomment>%1 is &quot;Page 2&quot;, %2 the words it begins with.</extracomment>
        <translation>%1 beginnt hier: „%2“</translation>
    </message>
</context>
<context>
    <name>Afterword::PageStack</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>There is no letter for this follow-up.</source>
        <translation>Zu diesem Schritt gibt es kein Schreiben.</translation>
    </message>
    <message>
        <source>There is nobody to call for this follow-up any more.</source>
        <translation>Für diesen Schritt ist niemand mehr anzurufen.</translation>
    </message>
    <message>
        <source>%1 is handed to the program that makes your calls.</source>
        <translation>%1 ist dem Programm übergeben, das Ihre Anrufe tätigt.</translation>
    </message>
    <message>
        <source>A message to %1 is handed to your mail program.</source>
        <translation>Eine Nachricht an %1 ist Ihrem E-Mail-Programm übergeben.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens that. %1 is copied.</source>
        <translation>Nichts auf diesem Rechner öffnet das. %1 ist kopiert.</translation>
    </message>
    <message>
        <source>No letter to write</source>
        <translation>Kein Schreiben zu verfassen</translation>
    </message>
    <message>
        <source>Thank-you notes and inquiries are written here, once an interview asks for them.</source>
        <translation>Dankschreiben und Nachfragen werden hier verfasst, sobald ein Gespräch sie verlangt.</translation>
    </message>
</context>
<context>
    <name>Afterword::Palette</name>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message numerus="yes">
        <source>Results: %n</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has all these words in it.</source>
        <translation>Nichts enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Afterword::PaperDialog</name>
    <message>
        <source>Put it on paper</source>
        <translation>Zu Papier bringen</translation>
    </message>
    <message>
        <source>Printed so far</source>
        <translation>Bisher gedruckt</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>S&amp;top printing</source>
        <translation>Drucken &amp;abbrechen</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>Druckertest</translation>
    </message>
    <message>
        <source>Afterword: %1</source>
        <translation>Afterword: %1</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This printer does not say that it has paper of this size.</source>
        <translation>Dieser Drucker meldet kein Papier dieser Größe.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::PaperOptions</name>
    <message>
        <source>An en&amp;velope for each</source>
        <translation>Je einen &amp;Umschlag</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>An&amp;ordnung</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>It &amp;goes in</source>
        <translation>Es &amp;kommt in</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Falz</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>&amp;Umschlag</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiketten</translation>
    </message>
    <message>
        <source>First label that is &amp;free</source>
        <translation>Erstes &amp;freies Etikett</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Put it &amp;on</source>
        <translation>Aufle&amp;gen auf</translation>
    </message>
    <message>
        <source>A card of this size needs a larger sheet for that.</source>
        <translation>Eine Karte dieser Größe braucht dafür einen größeren Bogen.</translation>
    </message>
</context>
<context>
    <name>Afterword::PaperPager</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>%1 % (real size)</source>
        <translation>%1 % (wirkliche Größe)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The first of four letters: &quot;1 of 4&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Afterword::PaperPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>Afterword::PaperView</name>
    <message>
        <source>The note</source>
        <translation>Das Schreiben</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihre Unterschrift</translation>
    </message>
</context>
<context>
    <name>Afterword::PeopleEditor</name>
    <message>
        <source>Add so&amp;meone</source>
        <translation>Jemanden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Wer war dabei?</translation>
    </message>
</context>
<context>
    <name>Afterword::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>No card has these words.</source>
        <translation>Keine Karte enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Name, employer, title, e-mail …</source>
        <translation>Name, Arbeitgeber, Titel, E-Mail …</translation>
    </message>
    <message>
        <source>Show only cards with these words</source>
        <translation>Nur Karten mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Removed the card of %1. Ctrl+Z brings it back.</source>
        <translation>Karte von %1 entfernt. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Import cards …</source>
        <translation>Karten importieren …</translation>
    </message>
    <message>
        <source>Files of cards (.vcf) can also be dropped on this page.</source>
        <translation>Dateien mit Karten (.vcf) können auch auf dieser Seite abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>Afterword::PeopleTab</name>
    <message>
        <source>People there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <source>Nobody yet. Who was there is asked when you record an interview.</source>
        <translation>Noch niemand. Wer dabei war, wird gefragt, wenn Sie ein Gespräch festhalten.</translation>
    </message>
</context>
<context>
    <name>Afterword::PersonActions</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Begins a message in your mail program.</source>
        <translation>Beginnt eine Nachricht in Ihrem E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the card, as text and for address books.</source>
        <translation>Kopiert die Karte, als Text und für Adressbücher.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Your plan holds no letter to them.</source>
        <translation>In Ihrem Plan steht kein Schreiben an diese Person.</translation>
    </message>
    <message>
        <source>The card has no phone number.</source>
        <translation>Auf der Karte steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The card has no e-mail address.</source>
        <translation>Auf der Karte steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Envelope …</source>
        <translation>Umschlag …</translation>
    </message>
    <message>
        <source>Prints an envelope or a label for them.</source>
        <translation>Druckt einen Umschlag oder ein Etikett für die Person.</translation>
    </message>
    <message>
        <source>The card has no postal address.</source>
        <translation>Auf der Karte steht keine Anschrift.</translation>
    </message>
</context>
<context>
    <name>Afterword::PersonCard</name>
    <message>
        <source>Add a number to the card</source>
        <translation>Der Karte eine Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <extracomment>%1 is how to say the name, as in &quot;Dr Raman&quot;.</extracomment>
        <translation>Fragen Sie nach %1</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>%1 is when they like to be called, in the seeker&apos;s words.</extracomment>
        <translation>Am besten: %1</translation>
    </message>
    <message>
        <source>No phone number is on the card.</source>
        <translation>Auf der Karte steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Afterword::PersonEvents</name>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
</context>
<context>
    <name>Afterword::PersonPane</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A title and an employer: &quot;Head of Analytics, Acme Robotics&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>The card is made as soon as it has a name.</source>
        <translation>Die Karte entsteht, sobald sie einen Namen hat.</translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation>Ortszeit %1</translation>
    </message>
    <message>
        <source>Copied the card of %1.</source>
        <translation>Karte von %1 kopiert.</translation>
    </message>
</context>
<context>
    <name>Afterword::PersonRow</name>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Spelling checked</source>
        <translation>Schreibweise geprüft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächspartner</translation>
    </message>
    <message>
        <source>Met on the day</source>
        <translation>Am Tag getroffen</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>Introduced me</source>
        <translation>Hat mich vermittelt</translation>
    </message>
    <message>
        <source>The one who decides; reminders go to this person.</source>
        <translation>Wer entscheidet; Erinnerungen gehen an diese Person.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>I have compared the name with the card itself.</source>
        <translation>Ich habe den Namen mit der Karte selbst verglichen.</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Title, form of address, postal address</source>
        <translation>Titel, Anrede, Anschrift</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>Ms Núñez</source>
        <translation>Ms Núñez</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Dear …</translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation>Anschrift, wie auf einem Umschlag</translation>
    </message>
    <message>
        <source>Please write the name as it stands on the card.</source>
        <translation>Bitte schreiben Sie den Namen, wie er auf der Karte steht.</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>Name von Person %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>Rolle von Person %1</translation>
    </message>
    <message>
        <source>Person %1 decides</source>
        <translation>Person %1 entscheidet</translation>
    </message>
    <message>
        <source>E-mail of person %1</source>
        <translation>E-Mail von Person %1</translation>
    </message>
    <message>
        <source>Phone of person %1</source>
        <translation>Telefon von Person %1</translation>
    </message>
    <message>
        <source>Spelling of person %1 checked</source>
        <translation>Schreibweise von Person %1 geprüft</translation>
    </message>
    <message>
        <source>Title and address of person %1</source>
        <translation>Titel und Anschrift von Person %1</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>Person %1 entfernen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>Afterword::PlaybookSection</name>
    <message>
        <source>Delete this playbook</source>
        <translation>Diesen Leitfaden löschen</translation>
    </message>
    <message>
        <source>Na&amp;me of your own playbook</source>
        <translation>Na&amp;me Ihres eigenen Leitfadens</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Coaches disagree. Your plan follows one of these wherever an opportunity has no playbook of its own. Try another, or other numbers: nothing changes until you keep it.</source>
        <translation>Berater sind uneins. Ihr Plan folgt einem von diesen, wo eine Bewerbung keinen eigenen Leitfaden hat. Probieren Sie einen anderen oder andere Zahlen: nichts ändert sich, bis Sie es behalten.</translation>
    </message>
    <message>
        <source>&amp;Playbook</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>The plan follows it from now on.</source>
        <translation>Der Plan folgt ihm von jetzt an.</translation>
    </message>
    <message>
        <source>%1 (followed now)</source>
        <translation>%1 (gilt jetzt)</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <extracomment>The name that is offered for a changed playbook; %1 is the title of the one it comes from.</extracomment>
        <translation>%1, auf meine Art</translation>
    </message>
    <message>
        <source>Your plan follows “%1” now.</source>
        <translation>Ihr Plan folgt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>Afterword::Presence</name>
    <message>
        <source>There is no page %1</source>
        <translation>Es gibt keine Seite %1</translation>
    </message>
    <message>
        <source>There is no follow-up %1 any more</source>
        <translation>Den Schritt %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The file brings nothing new.</source>
        <translation>Die Datei bringt nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>Brought in: %n records. Ctrl+Z takes them out again.</source>
        <translation>
            <numerusform>Eingelesen: %n Eintrag. Strg+Z nimmt ihn wieder heraus.</numerusform>
            <numerusform>Eingelesen: %n Einträge. Strg+Z nimmt sie wieder heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>Afterword::PrinterChoice</name>
    <message>
        <source>A PDF file</source>
        <translation>Eine PDF-Datei</translation>
    </message>
    <message>
        <source>Set it rig&amp;ht …</source>
        <translation>Ric&amp;htig ausrichten …</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Drucker</translation>
    </message>
</context>
<context>
    <name>Afterword::ReadButton</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>Die Stimme dieses Rechners antwortet nicht.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer: %1</source>
        <translation>Die Stimme dieses Rechners antwortet nicht: %1</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>%1: stop reading</source>
        <translation>%1: Vorlesen beenden</translation>
    </message>
    <message>
        <source>%1: read aloud</source>
        <translation>%1: vorlesen</translation>
    </message>
</context>
<context>
    <name>Afterword::RecipientList</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Interviewer · decides</source>
        <translation>Gesprächspartner · entscheidet</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächspartner</translation>
    </message>
    <message>
        <source>Met on the day · decides</source>
        <translation>Am Tag getroffen · entscheidet</translation>
    </message>
    <message>
        <source>Met on the day</source>
        <translation>Am Tag getroffen</translation>
    </message>
    <message>
        <source>Helped you</source>
        <translation>Hat Ihnen geholfen</translation>
    </message>
    <message>
        <source>Introduced you</source>
        <translation>Hat Sie vermittelt</translation>
    </message>
</context>
<context>
    <name>Afterword::RecordPage</name>
    <message>
        <source>Record an interview</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>St&amp;art anew</source>
        <translation>Neu &amp;anfangen</translation>
    </message>
    <message>
        <source>Bring it &amp;back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>What you type is kept.</source>
        <translation>Was Sie tippen, wird gesichert.</translation>
    </message>
    <message>
        <source>Rec&amp;ord</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Restored what you had typed at %1.</source>
        <translation>Was Sie um %1 getippt hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>The interview that you had begun to write down is set aside.</source>
        <translation>Das Gespräch, das Sie zu notieren begonnen hatten, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Started anew.</source>
        <translation>Neu angefangen.</translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation>Der Entwurf konnte nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
</context>
<context>
    <name>Afterword::RegionPicker</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>&amp;Teil des Landes</translation>
    </message>
    <message>
        <source>None of these: weekends only</source>
        <translation>Keines davon: nur Wochenenden</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Das ganze Land</translation>
    </message>
</context>
<context>
    <name>Afterword::RegionSection</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Region and holidays</source>
        <translation>Region und Feiertage</translation>
    </message>
    <message>
        <source>Nothing is asked of you on a day when offices are closed. An employer elsewhere can have a region of its own.</source>
        <translation>An Tagen, an denen Büros geschlossen sind, wird nichts von Ihnen verlangt. Ein Arbeitgeber anderswo kann eine eigene Region haben.</translation>
    </message>
    <message>
        <source>Offices are taken to be open from %1 to %2.</source>
        <translation>Büros gelten von %1 bis %2 als geöffnet.</translation>
    </message>
    <message>
        <source>No holidays are known here: every weekday counts as an office day.</source>
        <translation>Hier sind keine Feiertage bekannt: jeder Werktag zählt als Bürotag.</translation>
    </message>
</context>
<context>
    <name>Afterword::RemindersSection</name>
    <message>
        <source>&amp;Sum up the day in the morning</source>
        <translation>Den Tag &amp;morgens zusammenfassen</translation>
    </message>
    <message>
        <source>At the employer’s place</source>
        <translation>Am Ort des Arbeitgebers</translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation>Dort, wo ich bin</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Each follow-up speaks up once when it is due, and once more if it is late. What you missed comes back as one summary.</source>
        <translation>Jeder nächste Schritt meldet sich einmal, wenn er fällig ist, und noch einmal, wenn er überfällig ist. Was Sie versäumt haben, kommt in einer Zusammenfassung wieder.</translation>
    </message>
    <message>
        <source>My &amp;working day begins at</source>
        <translation>Mein &amp;Arbeitstag beginnt um</translation>
    </message>
    <message>
        <source>What has no hour of its own is told then.</source>
        <translation>Was keine eigene Uhrzeit hat, wird dann gemeldet.</translation>
    </message>
    <message>
        <source>That hour is &amp;meant</source>
        <translation>Diese Uhrzeit &amp;gilt</translation>
    </message>
    <message>
        <source>An agreed call is always meant by the employer’s clock, and your own preparations by yours.</source>
        <translation>Ein vereinbarter Anruf gilt immer nach der Uhr des Arbeitgebers, Ihre eigenen Vorbereitungen nach Ihrer.</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Ruhe von</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Ruhe &amp;bis</translation>
    </message>
    <message>
        <source>What falls into these hours waits until they end, and says so. A call agreed for then is told of before they begin. Equal times mean no quiet hours.</source>
        <translation>Was in diese Zeit fällt, wartet bis zu ihrem Ende und sagt das auch. Ein Anruf, der für dann vereinbart ist, wird vor ihrem Beginn gemeldet. Gleiche Zeiten bedeuten: keine Ruhezeit.</translation>
    </message>
    <message>
        <source>Time of the summary</source>
        <translation>Uhrzeit der Zusammenfassung</translation>
    </message>
    <message>
        <source>S&amp;peak again now</source>
        <translation>Jetzt &amp;wieder melden</translation>
    </message>
    <message>
        <source>&amp;Pause until tomorrow</source>
        <translation>Bis morgen &amp;pausieren</translation>
    </message>
    <message>
        <source>Nothing speaks until %1.</source>
        <translation>Nichts meldet sich bis %1.</translation>
    </message>
</context>
<context>
    <name>Afterword::SalaryScale</name>
    <message>
        <source>walk away</source>
        <translation>Verzicht</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>Afterword::SalaryTab</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It usually pays &amp;from</source>
        <translation>Üblich sind &amp;von</translation>
    </message>
    <message>
        <source>&amp;to, a year</source>
        <translation>&amp;bis, im Jahr</translation>
    </message>
    <message>
        <source>as in GBP</source>
        <translation>wie in GBP</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>What you &amp;aim at</source>
        <translation>Was Sie an&amp;streben</translation>
    </message>
    <message>
        <source>You &amp;walk away below</source>
        <translation>Sie &amp;verzichten unter</translation>
    </message>
    <message>
        <source>Where the figures are from, and what else counts.</source>
        <translation>Woher die Zahlen sind und was sonst zählt.</translation>
    </message>
    <message>
        <source>&amp;Notes about the salary</source>
        <translation>&amp;Notizen zum Gehalt</translation>
    </message>
</context>
<context>
    <name>Afterword::SearchField</name>
    <message>
        <source>Search and commands … Ctrl+K</source>
        <translation>Suche und Befehle … Strg+K</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
</context>
<context>
    <name>Afterword::SeekerFields</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;Address, as it stands on an envelope</source>
        <translation>&amp;Anschrift, wie auf einem Umschlag</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>Afterword::SendMenu</name>
    <message>
        <source>&amp;Print it and bring it …</source>
        <translation>&amp;Drucken und vorbeibringen …</translation>
    </message>
    <message>
        <source>&amp;Print it and post it …</source>
        <translation>&amp;Drucken und per Post schicken …</translation>
    </message>
    <message>
        <source>Open it in the &amp;mail program</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Save it as an &amp;e-mail file …</source>
        <translation>Als &amp;E-Mail-Datei speichern …</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <translation>Ich habe es ge&amp;sendet</translation>
    </message>
</context>
<context>
    <name>Afterword::SentQuestion</name>
    <message>
        <source>&amp;Yes, it is sent</source>
        <translation>&amp;Ja, es ist gesendet</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Noch nicht</translation>
    </message>
    <message>
        <source>Did you send the note?</source>
        <translation>Haben Sie das Schreiben gesendet?</translation>
    </message>
    <message>
        <source>Did you send the note to %1?</source>
        <translation>Haben Sie das Schreiben an %1 gesendet?</translation>
    </message>
</context>
<context>
    <name>Afterword::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Region and holidays</source>
        <translation>Region und Feiertage</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>Afterword::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>Leitfaden: %1</translation>
    </message>
</context>
<context>
    <name>Afterword::SignatureField</name>
    <message>
        <source>Your signature</source>
        <translation>Ihre Unterschrift</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>Behind a height in millimetres.</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Stands above your name on letters, in print and in PDF files. Without one there is room for your pen.</source>
        <translation>Steht in Briefen über Ihrem Namen, im Druck und in PDF-Dateien. Ohne sie bleibt Platz für Ihren Stift.</translation>
    </message>
    <message>
        <source>&amp;Height in print</source>
        <translation>&amp;Höhe im Druck</translation>
    </message>
    <message>
        <source>Choose a pict&amp;ure …</source>
        <translation>Bild a&amp;uswählen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the signature</source>
        <translation>Die Unterschrift entfernen</translation>
    </message>
    <message>
        <source>Choose a picture of your signature</source>
        <translation>Ein Bild Ihrer Unterschrift auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Afterword::SittingChoice</name>
    <message numerus="yes">
        <source>&amp;All %n notes of this sitting</source>
        <translation>
            <numerusform>&amp;Das %n Schreiben dieses Gesprächs</numerusform>
            <numerusform>&amp;Alle %n Schreiben dieses Gesprächs</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints the notes to the others of this interview along with this one.</source>
        <translation>Druckt mit diesem auch die Schreiben an die anderen aus diesem Gespräch.</translation>
    </message>
    <message>
        <source>These stay behind:</source>
        <translation>Diese bleiben zurück:</translation>
    </message>
</context>
<context>
    <name>Afterword::SpokenEditor</name>
    <message>
        <source>Back to the template</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
    <message>
        <source>%1: back to the template</source>
        <translation>%1: zurück zur Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds: too long to be heard out</source>
        <translation>
            <numerusform>etwa %n Sekunde: zu lang, um zu Ende gehört zu werden</numerusform>
            <numerusform>etwa %n Sekunden: zu lang, um zu Ende gehört zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::StageDialog</name>
    <message>
        <source>Move the card</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>What this causes</source>
        <translation>Was daraus folgt</translation>
    </message>
</context>
<context>
    <name>Afterword::StartDialog</name>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Where is your search?</source>
        <translation>Wo ist Ihre Stellensuche?</translation>
    </message>
    <message>
        <source>Afterword helps you after an interview: whom to thank, when to ask, what to prepare, and why. All of it stays in one file on this computer.</source>
        <translation>Afterword hilft Ihnen nach einem Vorstellungsgespräch: wem zu danken, wann nachzufragen, was vorzubereiten ist, und warum. Alles bleibt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Begin a new search</source>
        <translation>Neue Stellensuche beginnen</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Sie liegt in %1.</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>A search that you have already, perhaps from another computer.</source>
        <translation>Eine Stellensuche, die Sie schon haben, vielleicht von einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Mit Beispieldaten zeigen</translation>
    </message>
    <message>
        <source>A made-up search to look around in. Your own can be begun at the next start.</source>
        <translation>Eine erfundene Stellensuche zum Umsehen. Ihre eigene können Sie beim nächsten Start beginnen.</translation>
    </message>
    <message>
        <source>Open a search</source>
        <translation>Stellensuche öffnen</translation>
    </message>
</context>
<context>
    <name>Afterword::StatusLine</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>That all is saved, and when a copy was last made: &quot;Saved 10:42 · Last backup today, 09:00&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Alles gesichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gesichert %1</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Kopie wird angelegt …</translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>Die Sicherung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Letzte Sicherung %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <extracomment>What Ctrl+Z would do, as in &quot;Undo: mark done · Ana Núñez (Ctrl+Z)&quot;</extracomment>
        <translation>%1 (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>Afterword::StayDialog</name>
    <message>
        <source>&amp;Start it with the session too, so that nothing is missed</source>
        <translation>Auch mit der &amp;Sitzung starten, damit nichts versäumt wird</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Afterword goes on without its window, to remind you</source>
        <translation>Afterword läuft ohne Fenster weiter, um Sie zu erinnern</translation>
    </message>
    <message>
        <source>You find it in the tray of the desktop: a click on the letter shows what is due, its menu opens the window again.</source>
        <translation>Sie finden es in der Leiste des Schreibtischs: Ein Klick auf den Brief zeigt, was fällig ist, sein Menü öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <source>This desktop has no tray. To see the window again, start Afterword once more, or press “Open” on a reminder.</source>
        <translation>Dieser Schreibtisch hat keine Symbolleiste. Um das Fenster wiederzusehen, starten Sie Afterword noch einmal, oder drücken Sie bei einer Erinnerung auf „Öffnen“.</translation>
    </message>
    <message>
        <source>It can be set otherwise in the settings.</source>
        <translation>In den Einstellungen lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Stattdessen beenden</translation>
    </message>
</context>
<context>
    <name>Afterword::StoryEntry</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>Schreiben beenden</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Schreiben verfassen</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>Anruf beginnen</translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation>Anrufblatt öffnen</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What to do, and the way it goes: &quot;Thank Ana Núñez · by e-mail&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More for: %1</source>
        <translation>Mehr zu: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>Afterword::StoryTab</name>
    <message>
        <source>Nothing has happened yet. Record the first interview, and the plan for it stands here.</source>
        <translation>Noch ist nichts geschehen. Halten Sie das erste Gespräch fest, und der Plan dazu steht hier.</translation>
    </message>
</context>
<context>
    <name>Afterword::TemplatesDialog</name>
    <message>
        <source>Line %1: %2. Expected: %3.</source>
        <translation>Zeile %1: %2. Erwartet: %3.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Briefvorlagen</translation>
    </message>
    <message>
        <source>Edit your own copy of a template. New letters are written from it; letters that you have begun stay as they are.</source>
        <translation>Bearbeiten Sie Ihre eigene Kopie einer Vorlage. Neue Schreiben entstehen daraus; begonnene Schreiben bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>The letter it makes</source>
        <translation>Das Schreiben, das daraus wird</translation>
    </message>
    <message>
        <source>Fact to put in</source>
        <translation>Angabe zum Einsetzen</translation>
    </message>
    <message>
        <source>&amp;Put in</source>
        <translation>&amp;Einsetzen</translation>
    </message>
    <message>
        <source>Have the &amp;original back</source>
        <translation>Das &amp;Original zurückholen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Letters can be written from this.</source>
        <translation>Daraus lassen sich Schreiben verfassen.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (your copy)</source>
        <translation>%1 (Ihre Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%n Vorlage hat Änderungen, die nicht gespeichert sind.</numerusform>
            <numerusform>%n Vorlagen haben Änderungen, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
</context>
<context>
    <name>Afterword::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>Noch ist nichts fällig</translation>
    </message>
    <message>
        <source>Here stands what to do next: whom to thank, whom to call, what to prepare, and why. It all follows from your interviews: write down the last one, while it is fresh.</source>
        <translation>Hier steht, was als Nächstes zu tun ist: wem zu danken, wen anzurufen, was vorzubereiten ist, und warum. Alles folgt aus Ihren Gesprächen: Notieren Sie das letzte, solange es frisch ist.</translation>
    </message>
    <message>
        <source>Record an interview</source>
        <translation>Gespräch festhalten</translation>
    </message>
</context>
<context>
    <name>Afterword::TodaySide</name>
    <message>
        <source>One open opportunity.</source>
        <translation>Eine offene Bewerbung.</translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n offene Bewerbung.</numerusform>
            <numerusform>%n offene Bewerbungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One waits for an answer: employers usually take two to three weeks.</source>
        <translation>Eine wartet auf Antwort: Arbeitgeber brauchen meist zwei bis drei Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer: employers usually take two to three weeks.</source>
        <translation>
            <numerusform>%n wartet auf Antwort: Arbeitgeber brauchen meist zwei bis drei Wochen.</numerusform>
            <numerusform>%n warten auf Antwort: Arbeitgeber brauchen meist zwei bis drei Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>No open opportunity yet. Every search begins like this.</source>
        <translation>Noch keine offene Bewerbung. Jede Suche beginnt so.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Afterword::TopBar</name>
    <message>
        <source>Record an interview</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
</context>
<context>
    <name>Afterword::TrayMenu</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A follow-up and when it is due: &quot;Thank Ana Núñez – by tonight&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Afterword</translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation>Diese Woche ist nichts fällig</translation>
    </message>
    <message>
        <source>All that is due …</source>
        <translation>Alles, was fällig ist …</translation>
    </message>
    <message>
        <source>Record an interview …</source>
        <translation>Gespräch festhalten …</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pause bis morgen</translation>
    </message>
    <message>
        <source>Open Afterword</source>
        <translation>Afterword öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Afterword::TrialEditor</name>
    <message>
        <source>Not a word of them</source>
        <translation>Kein Wort davon</translation>
    </message>
    <message>
        <source>With keywords</source>
        <translation>Mit Stichwörtern</translation>
    </message>
    <message>
        <source>&amp;Tone of letters</source>
        <translation>&amp;Ton der Schreiben</translation>
    </message>
    <message>
        <source>S&amp;kills in thank-you notes</source>
        <translation>&amp;Fähigkeiten in Dankschreiben</translation>
    </message>
    <message>
        <source>&amp;Days between two reminders, at least</source>
        <translation>&amp;Tage zwischen zwei Erinnerungen, mindestens</translation>
    </message>
    <message>
        <source>They decide &amp;from day</source>
        <translation>Entschieden wird &amp;ab Tag</translation>
    </message>
    <message>
        <source>t&amp;o day</source>
        <translation>&amp;bis Tag</translation>
    </message>
    <message>
        <source>&amp;Rules: a tick follows one</source>
        <translation>&amp;Regeln: ein Haken folgt einer</translation>
    </message>
    <message>
        <source>D&amp;ue, in days (with a minus: before)</source>
        <translation>&amp;Fällig, in Tagen (mit Minus: davor)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a rule is about, and its advice in a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not followed.</source>
        <translation>Wird nicht befolgt.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
</context>
<context>
    <name>Afterword::TrialPreview</name>
    <message>
        <source>%1: %2
%3</source>
        <extracomment>A day, what is to be done on it, and, on a line below, what it is about.</extracomment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>What would change in the next 60 days</source>
        <translation>Was sich in den nächsten 60 Tagen ändern würde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Nothing would change for you in these days.</source>
        <translation>In diesen Tagen würde sich für Sie nichts ändern.</translation>
    </message>
    <message>
        <source>New: %1. No longer: %2. On another day: %3.</source>
        <translation>Neu: %1. Entfällt: %2. An einem anderen Tag: %3.</translation>
    </message>
</context>
<context>
    <name>Afterword::TuningDialog</name>
    <message>
        <source> mm</source>
        <extracomment>Millimetres, after a number.</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Set the printer right</source>
        <translation>Drucker einrichten</translation>
    </message>
    <message>
        <source>Print the test page, measure how far its lines are from the edges, and set the difference here.</source>
        <translation>Drucken Sie die Testseite, messen Sie, wie weit ihre Linien von den Rändern entfernt sind, und stellen Sie den Unterschied hier ein.</translation>
    </message>
    <message>
        <source>Move to the &amp;right by</source>
        <translation>Nach &amp;rechts um</translation>
    </message>
    <message>
        <source>Move &amp;down by</source>
        <translation>Nach &amp;unten um</translation>
    </message>
    <message>
        <source>&amp;Envelopes go in</source>
        <translation>&amp;Umschläge werden eingelegt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Print the test page</source>
        <translation>Testseite &amp;drucken</translation>
    </message>
</context>
<context>
    <name>Afterword::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Der Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>What is written now is kept as a version too, so nothing is lost.</source>
        <translation>Was jetzt geschrieben steht, wird auch als Fassung aufgehoben; nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n words</source>
        <extracomment>When a version was kept, and how many words it has.</extracomment>
        <translation>
            <numerusform>%1 · %n Wort</numerusform>
            <numerusform>%1 · %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are kept when you leave a note and before another template takes its place. There is none yet.</source>
        <translation>Fassungen werden aufgehoben, wenn Sie ein Schreiben verlassen und bevor eine andere Vorlage an seine Stelle tritt. Noch gibt es keine.</translation>
    </message>
</context>
<context>
    <name>Afterword::ViewSwitch</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
</context>
<context>
    <name>Afterword::WhenPicker</name>
    <message>
        <source>One of the next days</source>
        <translation>Einer der nächsten Tage</translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation>Eine Uhrzeit</translation>
    </message>
    <message>
        <source>as in “%1”</source>
        <extracomment>What may be typed; %1 is a date.</extracomment>
        <translation>wie in „%1“</translation>
    </message>
    <message>
        <source>as in “%1 %2”</source>
        <translation>wie in „%1 %2“</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day as they may be typed: &quot;Tue 2 June 10:00&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>This is not understood as a day to come.</source>
        <translation>Das ist nicht als kommender Tag zu verstehen.</translation>
    </message>
    <message>
        <source>%1 at %2, their time</source>
        <translation>%1 um %2, Ortszeit dort</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A day, and why it is a strange one: &quot;Saturday, 30 May. That is a weekend there.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Afterword::WindowMenu</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show a line of encouragement</source>
        <translation>Eine Zeile zur Ermutigung zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Afterword::WishMenu</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Mark done	Space</source>
        <translation>Als erledigt markieren	Leertaste</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next office day</source>
        <translation>Nächster Bürotag</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Move …	M</source>
        <translation>Verschieben …	M</translation>
    </message>
    <message>
        <source>Skip	Del</source>
        <translation>Auslassen	Entf</translation>
    </message>
    <message>
        <source>Why?	W</source>
        <translation>Warum?	W</translation>
    </message>
    <message>
        <source>Show the opportunity	O</source>
        <translation>Bewerbung zeigen	O</translation>
    </message>
</context>
<context>
    <name>Afterword::WritingSection</name>
    <message>
        <source>As in your region</source>
        <translation>Wie in Ihrer Region</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Amerikanisches Englisch</translation>
    </message>
    <message>
        <source>&amp;Server that checks grammar too</source>
        <translation>&amp;Server, der auch Grammatik prüft</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Spelling and grammar are checked on this machine while you write.</source>
        <translation>Rechtschreibung und Grammatik werden auf diesem Rechner geprüft, während Sie schreiben.</translation>
    </message>
    <message>
        <source>&amp;Letters are in</source>
        <translation>&amp;Schreiben sind in</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, as in http://localhost:8081.</source>
        <translation>Eine Adresse beginnt mit http:// oder https://, wie in http://localhost:8081.</translation>
    </message>
    <message>
        <source>With http:// others in the network can read it; with https:// they cannot.</source>
        <translation>Mit http:// können andere im Netz ihn lesen; mit https:// nicht.</translation>
    </message>
    <message>
        <source>As long as this is empty, nothing is sent anywhere. A server of LanguageTool that you or your employment service run would be sent the text of each letter and its language while you write it, and nothing else.</source>
        <translation>Solange dies leer ist, wird nichts irgendwohin gesendet. Ein Server von LanguageTool, den Sie oder Ihre Arbeitsvermittlung betreiben, bekäme den Text jedes Schreibens und dessen Sprache, während Sie es verfassen, und sonst nichts.</translation>
    </message>
    <message>
        <source>The text of each letter and its language go to a program on this machine while you write it. They do not leave the machine.</source>
        <translation>Der Text jedes Schreibens und dessen Sprache gehen an ein Programm auf diesem Rechner, während Sie es verfassen. Sie verlassen den Rechner nicht.</translation>
    </message>
    <message>
        <source>The text of each letter and its language are sent to %1 while you write it: names, employers and all. Empty the field to send nothing.</source>
        <translation>Der Text jedes Schreibens und dessen Sprache werden an %1 gesendet, während Sie es verfassen: mit allen Namen und Arbeitgebern. Leeren Sie das Feld, um nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>Afterword::YouSection</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your letters carry this at their head, and are signed with your name.</source>
        <translation>Ihre Schreiben tragen dies im Kopf und sind mit Ihrem Namen unterschrieben.</translation>
    </message>
    <message>
        <source>Your day begins and ends by the clocks of that place. Calls and office hours go by those of the employer’s.</source>
        <translation>Ihr Tag beginnt und endet nach den Uhren dort. Anrufe und Bürozeiten richten sich nach denen des Arbeitgebers.</translation>
    </message>
</context>
<context>
    <name>Afterword::ZoneField</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>As in Europe/London</source>
        <translation>Wie in Europe/London</translation>
    </message>
    <message>
        <source>There is no such time zone. Type the name of a large town, and choose from what appears.</source>
        <translation>Diese Zeitzone gibt es nicht. Tippen Sie den Namen einer großen Stadt, und wählen Sie aus dem, was erscheint.</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the holiday on it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — today</source>
        <translation>%1 – heute</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>It waited for the end of your quiet hours.</source>
        <translation>Es hat das Ende Ihrer Ruhezeit abgewartet.</translation>
    </message>
    <message>
        <source>It waited for the end of the pause.</source>
        <translation>Es hat das Ende der Pause abgewartet.</translation>
    </message>
    <message>
        <source>Its time came while Afterword could not speak.</source>
        <translation>Die Zeit dafür kam, als Afterword sich nicht melden konnte.</translation>
    </message>
    <message>
        <source>Its time had passed when you wrote the interview down.</source>
        <translation>Die Zeit dafür war schon vorbei, als Sie das Gespräch festhielten.</translation>
    </message>
    <message>
        <source>A follow-up was due</source>
        <translation>Ein Schritt war fällig</translation>
    </message>
    <message>
        <source>It can no longer be done.</source>
        <translation>Er ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>%1 is when it is due, as in &quot;by tonight&quot; or &quot;2 days late&quot;.</extracomment>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Not too late: %1</source>
        <extracomment>A reminder that comes a second and last time. %1 is what to do.</extracomment>
        <translation>Noch nicht zu spät: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>One follow-up came due</source>
        <translation>Ein Schritt wurde fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups came due</source>
        <translation>
            <numerusform>%n Schritt wurde fällig</numerusform>
            <numerusform>%n Schritte wurden fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning. One follow-up for today</source>
        <translation>Guten Morgen. Ein Schritt für heute</translation>
    </message>
    <message numerus="yes">
        <source>Good morning. %n follow-ups for today</source>
        <translation>
            <numerusform>Guten Morgen. %n Schritt für heute</numerusform>
            <numerusform>Guten Morgen. %n Schritte für heute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A day and a time of day that have passed, as in &quot;last Friday at 17:40&quot;.</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Afterword was not running from %1 to %2.</source>
        <extracomment>%1 and %2 as in &quot;last Friday at 17:40&quot;, or times of today.</extracomment>
        <translation>Von %1 bis %2 lief Afterword nicht.</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set, from %1 to %2.</source>
        <extracomment>%1 and %2 as in &quot;last Friday at 17:40&quot;, or times of today.</extracomment>
        <translation>Von %1 bis %2 schlief der Rechner, oder seine Uhr wurde verstellt.</translation>
    </message>
    <message>
        <source>Too late now: %1</source>
        <extracomment>%1 is what was to be done.</extracomment>
        <translation>Jetzt zu spät: %1</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>The initial of a first name, and the family name, as in &quot;A. Núñez&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, first interview</source>
        <translation>%1, erstes Gespräch</translation>
    </message>
    <message>
        <source>%1, second interview</source>
        <translation>%1, zweites Gespräch</translation>
    </message>
    <message>
        <source>%1, third interview</source>
        <translation>%1, drittes Gespräch</translation>
    </message>
    <message>
        <source>%1, interview number %2</source>
        <translation>%1, Gespräch Nummer %2</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Letter by post, %1</source>
        <translation>Brief per Post, %1</translation>
    </message>
    <message>
        <source>Hand %1 a note</source>
        <translation>%1 ein Schreiben übergeben</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>An interview and the position it is for.</extracomment>
        <translation>%1, für %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1, %n Minute</numerusform>
            <numerusform>%1, %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Something to do, and the employer it is for.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What to do, by which channel, and how it stands.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time of day and what is then.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3 at their place): %4</source>
        <translation>%1 (%2, dort %3): %4</translation>
    </message>
    <message>
        <source>%1 wanted your answer by this day.</source>
        <translation>%1 wollte bis zu diesem Tag Ihre Antwort.</translation>
    </message>
    <message>
        <source>%1 wants your answer to the offer by this day.</source>
        <translation>%1 möchte bis zu diesem Tag Ihre Antwort auf das Angebot.</translation>
    </message>
    <message>
        <source>%1 had promised an answer by this day.</source>
        <translation>%1 hatte bis zu diesem Tag eine Antwort zugesagt.</translation>
    </message>
    <message>
        <source>%1 promised an answer by this day.</source>
        <translation>%1 hat bis zu diesem Tag eine Antwort zugesagt.</translation>
    </message>
    <message>
        <source>%1: answer promised</source>
        <translation>%1: Antwort zugesagt</translation>
    </message>
    <message>
        <source>%1: your answer is wanted</source>
        <translation>%1: Ihre Antwort wird erwartet</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>%1 danken</translation>
    </message>
    <message>
        <source>Ask %1 for feedback</source>
        <translation>%1 um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>%1 ruft Sie an</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A date format: month and year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last month of a calendar.
----------
The first and the last day of a calendar.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format: day, month and year.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date format: day and month.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>decision window, %1</source>
        <translation>Zeit der Entscheidung, %1</translation>
    </message>
</context>
<context>
    <name>CallEffect</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A day and a time of day, as in &quot;Tuesday, 2 June at 10:00&quot;.</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Say when, and you will be reminded.</source>
        <translation>Sagen Sie wann, und Sie werden erinnert.</translation>
    </message>
    <message>
        <source>You will be reminded on %1; until then no other reminder goes out.</source>
        <translation>Sie werden am %1 erinnert; bis dahin geht keine andere Erinnerung hinaus.</translation>
    </message>
    <message>
        <source>You will be told to be ready on %1. If they do not call, you will be asked to call them, half an hour later.</source>
        <translation>Am %1 werden Sie gebeten, bereit zu sein. Ruft niemand an, werden Sie eine halbe Stunde später gebeten, selbst anzurufen.</translation>
    </message>
    <message>
        <source>Nothing is asked of them until %1 has passed.</source>
        <translation>Nachgefragt wird erst, wenn %1 vorbei ist.</translation>
    </message>
    <message>
        <source>Say which day, and nothing is asked before it has passed.</source>
        <translation>Sagen Sie, welcher Tag; davor wird nicht nachgefragt.</translation>
    </message>
    <message>
        <source>You will be reminded on %1.</source>
        <translation>Sie werden am %1 erinnert.</translation>
    </message>
    <message>
        <source>The call stays on your list.</source>
        <translation>Der Anruf bleibt auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>Congratulations. No more reminders go to this employer.</source>
        <translation>Herzlichen Glückwunsch. An diesen Arbeitgeber gehen keine Erinnerungen mehr.</translation>
    </message>
    <message>
        <source>No more reminders go to this employer; a word of thanks does.</source>
        <translation>An diesen Arbeitgeber gehen keine Erinnerungen mehr; ein Wort des Dankes schon.</translation>
    </message>
    <message>
        <source>The call is done and kept in the log.</source>
        <translation>Der Anruf ist erledigt und im Protokoll festgehalten.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and what they are: &quot;Siobhán O’Neill, Recruiter&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you spoke</source>
        <translation>Sie haben gesprochen</translation>
    </message>
    <message>
        <source>you left a voicemail</source>
        <translation>Sie haben auf den Anrufbeantworter gesprochen</translation>
    </message>
    <message>
        <source>they did not call</source>
        <translation>Sie wurden nicht angerufen</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat abgenommen</translation>
    </message>
    <message>
        <source>they said they would call %1</source>
        <extracomment>%1 is a day and a time: &quot;tomorrow, 10:00&quot;</extracomment>
        <translation>Ihnen wurde ein Anruf zugesagt: %1</translation>
    </message>
    <message>
        <source>you agreed to call %1</source>
        <translation>Sie haben einen Anruf vereinbart: %1</translation>
    </message>
    <message>
        <source>they named %1</source>
        <translation>%1 wurde genannt</translation>
    </message>
    <message>
        <source>they made an offer</source>
        <translation>es gab ein Angebot</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>es gab eine Absage</translation>
    </message>
    <message>
        <source>you wrote</source>
        <translation>Sie haben geschrieben</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A day, what happened, and what was said: &quot;Tue 26 May: you spoke. “No decision yet.”&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. “%3”</source>
        <translation>%1: %2. „%3“</translation>
    </message>
    <message>
        <source>They promised an answer by %1.</source>
        <translation>Eine Antwort wurde bis %1 zugesagt.</translation>
    </message>
    <message>
        <source>Next step: “%1”</source>
        <extracomment>%1 is what they said: &quot;Next step: “The panel meets next week.”&quot;</extracomment>
        <translation>Nächster Schritt: „%1“</translation>
    </message>
</context>
<context>
    <name>CallingText</name>
    <message>
        <source>Offices there are not open yet.</source>
        <translation>Dort sind die Büros noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Offices there have closed for today.</source>
        <translation>Dort haben die Büros für heute geschlossen.</translation>
    </message>
    <message>
        <source>It is the weekend there.</source>
        <translation>Dort ist Wochenende.</translation>
    </message>
    <message>
        <source>It is a holiday there: %1.</source>
        <extracomment>%1 is the name of a holiday.</extracomment>
        <translation>Dort ist Feiertag: %1.</translation>
    </message>
    <message>
        <source>Offices there are open now.</source>
        <translation>Dort sind die Büros jetzt geöffnet.</translation>
    </message>
    <message>
        <source>Offices there are about to close for today.</source>
        <translation>Dort schließen die Büros gleich für heute.</translation>
    </message>
    <message>
        <source>%1 Call from %2 on.</source>
        <extracomment>Why nobody is there, and when to call: &quot;It is the weekend there. Call on Monday, 1 June from 09:00.&quot;</extracomment>
        <translation>%1 Rufen Sie ab %2 an.</translation>
    </message>
    <message>
        <source>%1 Call on %2 from %3 on.</source>
        <translation>%1 Rufen Sie am %2 ab %3 an.</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>Bürozeit</translation>
    </message>
    <message>
        <source>about to close</source>
        <translation>schließt gleich</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>jetzt geschlossen</translation>
    </message>
    <message>
        <source>That is a weekend there.</source>
        <translation>Dann ist dort Wochenende.</translation>
    </message>
    <message>
        <source>That is a holiday there: %1.</source>
        <translation>Dann ist dort Feiertag: %1.</translation>
    </message>
    <message>
        <source>That is outside office hours there.</source>
        <translation>Das ist dort außerhalb der Bürozeit.</translation>
    </message>
</context>
<context>
    <name>CardFieldText</name>
    <message>
        <source>Prefix</source>
        <translation>Namenszusatz davor</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz danach</translation>
    </message>
    <message>
        <source>Address as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 on another card: %2</source>
        <extracomment>A field of a business card, and what stood there on a card that was merged into this one.</extracomment>
        <translation>%1 auf einer anderen Karte: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com, one on each line. What you typed stays here until it is one.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.com, eine pro Zeile. Was Sie getippt haben, bleibt hier, bis es eine ist.</translation>
    </message>
    <message>
        <source>A card needs a given or a family name. It keeps its name until then.</source>
        <translation>Eine Karte braucht einen Vor- oder Familiennamen. Bis dahin behält sie ihren Namen.</translation>
    </message>
    <message>
        <source>An e-mail address is written as in mia@example.org.</source>
        <translation>Eine E-Mail-Adresse schreibt man wie mia@example.org.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What was done and to whom, as in &quot;mark done · Ana Núñez&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>change your details</source>
        <translation>Ihre Angaben ändern</translation>
    </message>
    <message>
        <source>record an interview</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>add an opportunity</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>change an opportunity</source>
        <translation>Bewerbung ändern</translation>
    </message>
    <message>
        <source>remove an opportunity</source>
        <translation>Bewerbung entfernen</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>change a card</source>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>merge two cards</source>
        <translation>zwei Karten zusammenführen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>mark done</source>
        <translation>als erledigt markieren</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>note their answer</source>
        <translation>Antwort notieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per Post</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation>für sich allein</translation>
    </message>
</context>
<context>
    <name>ComingText</name>
    <message>
        <source>Afterword: nothing is due</source>
        <translation>Afterword: nichts ist fällig</translation>
    </message>
    <message>
        <source>Afterword: one thing is due</source>
        <translation>Afterword: ein Schritt ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>Afterword: %n things are due</source>
        <translation>
            <numerusform>Afterword: %n Schritt ist fällig</numerusform>
            <numerusform>Afterword: %n Schritte sind fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Theme: as the desktop has it</source>
        <translation>Farben: wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farben: hoher Kontrast</translation>
    </message>
    <message>
        <source>Snooze: %1 …</source>
        <extracomment>%1 is what is asked for, as in &quot;Thank Ana Núñez&quot;.</extracomment>
        <translation>Zurückstellen: %1 …</translation>
    </message>
</context>
<context>
    <name>CrossingText</name>
    <message>
        <source>A call with %1 is agreed for the same time.</source>
        <translation>Ein Anruf mit %1 ist für dieselbe Zeit vereinbart.</translation>
    </message>
    <message>
        <source>The offer of %1 ends on %2, before this answer is promised.</source>
        <translation>Das Angebot von %1 endet am %2, bevor diese Antwort zugesagt ist.</translation>
    </message>
    <message>
        <source>You also talk to %1 about %2.</source>
        <translation>Sie sprechen auch mit %1 über %2.</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>dieselbe Person</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A date format: short weekday, day, month.</extracomment>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A date format: weekday, day, month.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date format: day, month, year.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day, as in &quot;tomorrow, 14:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by tonight</source>
        <translation>bis heute Abend</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day, as in &quot;Mon 1 June, 14:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: new, for %2.</source>
        <extracomment>%1 is what to do, as in &quot;Call Ana Núñez&quot;; %2 is a day</extracomment>
        <translation>%1: neu, für %2.</translation>
    </message>
    <message>
        <source>%1: no longer asked, was for %2.</source>
        <translation>%1: entfällt, war für %2.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>%1: moves from %2 to %3.</source>
        <translation>%1: verschiebt sich von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1: %2 on %3, no longer %4.</source>
        <extracomment>%2 and %4 are &quot;by phone&quot; or another way, %3 is a day</extracomment>
        <translation>%1: %2 am %3, nicht mehr %4.</translation>
    </message>
    <message>
        <source>%1: was “%2”, is “%3”.</source>
        <extracomment>%2 and %3 are states as &quot;planned&quot; or &quot;waits&quot;</extracomment>
        <translation>%1: war „%2“, ist „%3“.</translation>
    </message>
    <message>
        <source>%1: nothing changes for you.</source>
        <translation>%1: für Sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>verschiebt sich</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>anderer Weg</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
</context>
<context>
    <name>EntryMoveText</name>
    <message>
        <source>An interview is moved in its own form: open it with Enter.</source>
        <translation>Ein Gespräch wird in seinem eigenen Formular verschoben: Öffnen Sie es mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>The employer named this day.</source>
        <translation>Diesen Tag hat der Arbeitgeber genannt.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That cannot be done: %1.</source>
        <translation>Das geht nicht: %1.</translation>
    </message>
    <message>
        <source>This is not right yet: %1.</source>
        <translation>Das stimmt noch nicht: %1.</translation>
    </message>
    <message>
        <source>A file could not be used: %1.</source>
        <translation>Eine Datei ließ sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Abgebrochen: %1.</translation>
    </message>
    <message>
        <source>It is in %1, line %2.</source>
        <translation>Es steht in %1, Zeile %2.</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Die Datei ist %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>To fill in</source>
        <translation>Auszufüllen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The kind of a finding and its sentence: &quot;Missing: It has no closing&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, line %3. %4</source>
        <translation>%1: %2, Zeile %3. %4</translation>
    </message>
    <message>
        <source>%1: %2, line %3, suggestion %4</source>
        <translation>%1: %2, Zeile %3, Vorschlag %4</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>Hier &amp;übergehen</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>1 word: a few more would look less hurried</source>
        <translation>1 Wort: einige mehr wirken weniger eilig</translation>
    </message>
    <message numerus="yes">
        <source>%n words: a few more would look less hurried</source>
        <translation>
            <numerusform>%n Wort: einige mehr wirken weniger eilig</numerusform>
            <numerusform>%n Wörter: einige mehr wirken weniger eilig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words: a note is read sooner if it has no more than %1</source>
        <translation>
            <numerusform>%n Wort: ein Schreiben wird eher gelesen, wenn es höchstens %1 hat</numerusform>
            <numerusform>%n Wörter: ein Schreiben wird eher gelesen, wenn es höchstens %1 hat</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day later than advised; late is better than never</source>
        <translation>1 Tag später als geraten; spät ist besser als nie</translation>
    </message>
    <message numerus="yes">
        <source>%n days later than advised; late is better than never</source>
        <translation>
            <numerusform>%n Tag später als geraten; spät ist besser als nie</numerusform>
            <numerusform>%n Tage später als geraten; spät ist besser als nie</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not agree with the word it belongs to</source>
        <translation>„%1“ stimmt nicht mit seinem Bezugswort überein</translation>
    </message>
    <message>
        <source>“%1” has an apostrophe too many, or lacks one</source>
        <translation>„%1“ hat einen Apostroph zu viel, oder ihm fehlt einer</translation>
    </message>
    <message>
        <source>“%1” does not fit the sound of the word after it</source>
        <translation>„%1“ passt nicht zum Laut des folgenden Wortes</translation>
    </message>
    <message>
        <source>“%1” is written with a capital</source>
        <translation>„%1“ wird großgeschrieben</translation>
    </message>
    <message>
        <source>“%1” does not fit in a comparison like this</source>
        <translation>„%1“ passt nicht in einen solchen Vergleich</translation>
    </message>
    <message>
        <source>“%1” is easily taken for another word</source>
        <translation>„%1“ wird leicht mit einem anderen Wort verwechselt</translation>
    </message>
    <message>
        <source>“%1”: the years of a decade have no apostrophe</source>
        <translation>„%1“: Jahrzehnte haben keinen Apostroph</translation>
    </message>
    <message>
        <source>Two spaces stand in “%1”</source>
        <translation>In „%1“ stehen zwei Leerzeichen</translation>
    </message>
    <message>
        <source>A sign stands twice in “%1”</source>
        <translation>In „%1“ steht ein Zeichen doppelt</translation>
    </message>
    <message>
        <source>The word stands twice: “%1”</source>
        <translation>Das Wort steht doppelt: „%1“</translation>
    </message>
    <message>
        <source>“%1” has a word too many</source>
        <translation>„%1“ hat ein Wort zu viel</translation>
    </message>
    <message>
        <source>“%1” needs its -ing form here</source>
        <translation>„%1“ braucht hier die Form auf -ing</translation>
    </message>
    <message>
        <source>“to” is missing before “%1”</source>
        <translation>Vor „%1“ fehlt „to“</translation>
    </message>
    <message>
        <source>A word is missing at “%1”</source>
        <translation>Bei „%1“ fehlt ein Wort</translation>
    </message>
    <message>
        <source>“%1” is not the form that follows here</source>
        <translation>„%1“ ist nicht die Form, die hier folgt</translation>
    </message>
    <message>
        <source>“%1” has no other half</source>
        <translation>„%1“ hat kein Gegenstück</translation>
    </message>
    <message>
        <source>“%1” is not the form that follows “have” or “be”</source>
        <translation>„%1“ ist nicht die Form, die auf „have“ oder „be“ folgt</translation>
    </message>
    <message>
        <source>“%1” is not how the saying goes</source>
        <translation>So lautet die Wendung nicht: „%1“</translation>
    </message>
    <message>
        <source>“%1” is not the word that goes with this one</source>
        <translation>„%1“ ist nicht das Wort, das hierzu gehört</translation>
    </message>
    <message>
        <source>A sentence begins with a capital: “%1”</source>
        <translation>Ein Satz beginnt groß: „%1“</translation>
    </message>
    <message>
        <source>A space is missing in “%1”</source>
        <translation>In „%1“ fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>No space stands before the sign in “%1”</source>
        <translation>In „%1“ steht vor dem Zeichen kein Leerzeichen</translation>
    </message>
    <message>
        <source>“than” compares; “then” is a time</source>
        <translation>„than“ vergleicht; „then“ ist eine Zeit</translation>
    </message>
    <message>
        <source>“%1” is not counted</source>
        <translation>„%1“ wird nicht gezählt</translation>
    </message>
    <message>
        <source>“%1” is not the right form</source>
        <translation>„%1“ ist nicht die richtige Form</translation>
    </message>
    <message>
        <source>“%1” is written in another way here</source>
        <translation>„%1“ wird hier anders geschrieben</translation>
    </message>
    <message>
        <source>“you’re” means “you are”; “your” means “of you”</source>
        <translation>„you’re“ heißt „you are“; „your“ heißt „of you“</translation>
    </message>
    <message>
        <source>It does not say thank you in its first two sentences</source>
        <translation>In den ersten zwei Sätzen wird nicht gedankt</translation>
    </message>
    <message>
        <source>It names neither the position nor anything you talked about</source>
        <translation>Es nennt weder die Stelle noch etwas, worüber Sie gesprochen haben</translation>
    </message>
    <message>
        <source>It does not say that you are still interested</source>
        <translation>Es sagt nicht, dass Sie weiter interessiert sind</translation>
    </message>
    <message>
        <source>It does not say what comes next</source>
        <translation>Es sagt nicht, wie es weitergeht</translation>
    </message>
    <message>
        <source>%1 helped you and is not mentioned</source>
        <translation>%1 hat Ihnen geholfen und wird nicht erwähnt</translation>
    </message>
    <message>
        <source>It has no closing, such as “Kind regards,”</source>
        <translation>Es fehlt ein Schluss wie „Kind regards,“</translation>
    </message>
    <message>
        <source>“%1”: this playbook leaves skills out of a note of thanks</source>
        <translation>„%1“: dieser Leitfaden lässt Fähigkeiten in einem Dankschreiben weg</translation>
    </message>
    <message>
        <source>This playbook advises a word about your skills and experience</source>
        <translation>Dieser Leitfaden rät zu einem Wort über Ihre Fähigkeiten und Erfahrung</translation>
    </message>
    <message>
        <source>%1 % of it is in your note to %2 as well; colleagues compare</source>
        <translation>%1 % davon steht auch in Ihrem Schreiben an %2; Kollegen vergleichen</translation>
    </message>
    <message>
        <source>“%1”: pay is better talked about when there is an offer</source>
        <translation>„%1“: über Geld spricht man besser, wenn es ein Angebot gibt</translation>
    </message>
    <message>
        <source>“%1” sounds like pressure</source>
        <translation>„%1“ klingt nach Druck</translation>
    </message>
    <message>
        <source>“%1” says little; say what you mean</source>
        <translation>„%1“ sagt wenig; sagen Sie, was Sie meinen</translation>
    </message>
    <message>
        <source>“%1” makes you smaller than you are</source>
        <translation>„%1“ macht Sie kleiner, als Sie sind</translation>
    </message>
    <message>
        <source>“%1” speaks badly of somebody</source>
        <translation>„%1“ redet schlecht über jemanden</translation>
    </message>
    <message numerus="yes">
        <source>%n exclamation marks: one is plenty</source>
        <translation>
            <numerusform>%n Ausrufezeichen: eines reicht völlig</numerusform>
            <numerusform>%n Ausrufezeichen: eines reicht völlig</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in capitals sounds loud</source>
        <translation>„%1“ in Großbuchstaben klingt laut</translation>
    </message>
    <message>
        <source>“%1” is for friends</source>
        <translation>„%1“ ist etwas für Freunde</translation>
    </message>
    <message>
        <source>“%1” is for text messages</source>
        <translation>„%1“ ist etwas für Kurznachrichten</translation>
    </message>
    <message>
        <source>“%1” does not go with the rest; “%2” would</source>
        <translation>„%1“ passt nicht zum Übrigen; „%2“ schon</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n words is hard to follow</source>
        <translation>
            <numerusform>Einem Satz mit %n Wort ist schwer zu folgen</numerusform>
            <numerusform>Einem Satz mit %n Wörtern ist schwer zu folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences in a row begin with “%1”</source>
        <translation>
            <numerusform>%n Satz hintereinander beginnt mit „%1“</numerusform>
            <numerusform>%n Sätze hintereinander beginnen mit „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is still to be filled in</source>
        <translation>„%1“ ist noch auszufüllen</translation>
    </message>
    <message>
        <source>“%1” is spelled “%2” on the card</source>
        <translation>„%1“ steht auf der Karte als „%2“</translation>
    </message>
    <message>
        <source>It greets “%1”; the card says “%2”</source>
        <translation>Es grüßt „%1“; auf der Karte steht „%2“</translation>
    </message>
    <message>
        <source>It names %1; this letter goes to %2</source>
        <translation>Es nennt %1; dieses Schreiben geht an %2</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary</source>
        <translation>„%1“ steht in keinem Wörterbuch</translation>
    </message>
    <message>
        <source>The dictionary %1 is not installed: spelling was not checked</source>
        <translation>Das Wörterbuch %1 ist nicht installiert: die Rechtschreibung wurde nicht geprüft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>“%1” says how: it needs its other form</source>
        <translation>„%1“ sagt, wie: es braucht seine andere Form</translation>
    </message>
    <message>
        <source>“%1” needs another article, or none</source>
        <translation>„%1“ braucht einen anderen Artikel oder keinen</translation>
    </message>
    <message>
        <source>“it’s” means “it is”; “its” means “belonging to it”</source>
        <translation>„it’s“ heißt „it is“; „its“ heißt „dazu gehörig“</translation>
    </message>
    <message>
        <source>“%1” does not fit how many there are</source>
        <translation>„%1“ passt nicht zur Anzahl</translation>
    </message>
    <message>
        <source>“%1” has the order of a question within a sentence</source>
        <translation>„%1“ hat mitten im Satz die Wortstellung einer Frage</translation>
    </message>
    <message>
        <source>Your grammar server says: %1</source>
        <translation>Ihr Grammatikserver sagt: %1</translation>
    </message>
    <message>
        <source>“%1” is not the tense or form for this</source>
        <translation>„%1“ ist hier nicht die richtige Zeit oder Form</translation>
    </message>
    <message>
        <source>“their” means “of them”, “there” a place, “they’re” means “they are”</source>
        <translation>„their“ heißt „ihr“, „there“ ein Ort, „they’re“ heißt „they are“</translation>
    </message>
    <message>
        <source>“too” means “also” or “more than enough”; “two” is a number</source>
        <translation>„too“ heißt „auch“ oder „mehr als genug“; „two“ ist eine Zahl</translation>
    </message>
    <message>
        <source>%1’s e-mail address is not right yet</source>
        <translation>Die E-Mail-Adresse von %1 stimmt noch nicht</translation>
    </message>
</context>
<context>
    <name>FollowUpText</name>
    <message>
        <source>Thank %1</source>
        <translation>%1 danken</translation>
    </message>
    <message>
        <source>Thank %1 for today’s interview</source>
        <translation>%1 für das heutige Gespräch danken</translation>
    </message>
    <message>
        <source>Thank %1 for yesterday’s interview</source>
        <translation>%1 für das gestrige Gespräch danken</translation>
    </message>
    <message>
        <source>Thank %1 for the interview on %2</source>
        <translation>%1 für das Gespräch am %2 danken</translation>
    </message>
    <message>
        <source>Thank %1 even though it was a no</source>
        <translation>%1 trotz der Absage danken</translation>
    </message>
    <message>
        <source>Thank %1, whom you met on the day</source>
        <translation>%1 danken, am Tag des Gesprächs getroffen</translation>
    </message>
    <message>
        <source>Thank %1, who helped you</source>
        <translation>%1 für die Hilfe danken</translation>
    </message>
    <message>
        <source>Thank %1, who introduced you</source>
        <translation>%1 für die Vermittlung danken</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Send %1 a letter</source>
        <translation>%1 einen Brief schicken</translation>
    </message>
    <message>
        <source>Hand %1 a note</source>
        <translation>%1 ein Schreiben übergeben</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Send %1 a letter with your strong points</source>
        <translation>%1 einen Brief mit Ihren Stärken schicken</translation>
    </message>
    <message>
        <source>%1: the answer was promised for %2</source>
        <extracomment>&quot;Call Priya Raman: the answer was promised for last Friday&quot;</extracomment>
        <translation>%1: die Antwort war für %2 zugesagt</translation>
    </message>
    <message>
        <source>%1: the promised answer has not come</source>
        <translation>%1: die zugesagte Antwort ist nicht gekommen</translation>
    </message>
    <message>
        <source>%1 and ask how it stands</source>
        <extracomment>&quot;Call Ana Núñez and ask how it stands&quot;</extracomment>
        <translation>%1 und nach dem Stand fragen</translation>
    </message>
    <message>
        <source>%1 to stay in touch</source>
        <extracomment>&quot;Call Ana Núñez to stay in touch&quot;</extracomment>
        <translation>%1, um in Verbindung zu bleiben</translation>
    </message>
    <message>
        <source>%1 about the interview</source>
        <translation>%1 wegen des Gesprächs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days after the interview</source>
        <extracomment>&quot;Call Ana Núñez, 5 days after the interview&quot;</extracomment>
        <translation>
            <numerusform>%1, %n Tag nach dem Gespräch</numerusform>
            <numerusform>%1, %n Tage nach dem Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not call: call %1</source>
        <translation>Es kam kein Anruf: %1 anrufen</translation>
    </message>
    <message>
        <source>Be ready: %1 will call you</source>
        <translation>Seien Sie bereit: %1 ruft Sie an</translation>
    </message>
    <message>
        <source>Call %1, as agreed</source>
        <translation>%1 anrufen, wie vereinbart</translation>
    </message>
    <message>
        <source>Reach out to %1, who works at %2</source>
        <translation>%1 ansprechen, arbeitet bei %2</translation>
    </message>
    <message>
        <source>Ask what the next step is, and by when</source>
        <translation>Fragen, was der nächste Schritt ist und bis wann</translation>
    </message>
    <message>
        <source>Prepare for the next round</source>
        <translation>Auf die nächste Runde vorbereiten</translation>
    </message>
    <message>
        <source>Research the salary range</source>
        <translation>Die Gehaltsspanne ermitteln</translation>
    </message>
    <message>
        <source>Keep applying elsewhere</source>
        <translation>Sich weiter anderswo bewerben</translation>
    </message>
    <message>
        <source>Move on: they did not answer</source>
        <translation>Abschließen: es kam keine Antwort</translation>
    </message>
    <message>
        <source>Work on a gap the interview showed</source>
        <translation>An einer Lücke arbeiten, die das Gespräch gezeigt hat</translation>
    </message>
    <message>
        <source>Work on a gap: %1</source>
        <translation>An einer Lücke arbeiten: %1</translation>
    </message>
    <message>
        <source>Your playbook’s “%1”</source>
        <translation>„%1“ aus Ihrem Leitfaden</translation>
    </message>
    <message>
        <source>Ask %1 for feedback</source>
        <translation>%1 um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Stay in touch with %1 for the next opening</source>
        <translation>Mit %1 für die nächste offene Stelle in Verbindung bleiben</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An employer and the position there.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Passed over: %1</source>
        <extracomment>%1 is a clause, as in &quot;the card has no name&quot;.</extracomment>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>Passed over: the card of %1 says all of it already</source>
        <translation>Übergangen: Auf der Karte von %1 steht das alles schon</translation>
    </message>
    <message>
        <source>Passed over: the card of %1 says something else</source>
        <translation>Übergangen: Auf der Karte von %1 steht etwas anderes</translation>
    </message>
    <message>
        <source>Passed over: the card of %1 says something else under “%2”</source>
        <extracomment>%2 is the label of a field, as in &quot;Title&quot;.</extracomment>
        <translation>Übergangen: Auf der Karte von %1 steht unter „%2“ etwas anderes</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Adds to the card of %1</source>
        <translation>Ergänzt die Karte von %1</translation>
    </message>
    <message>
        <source>1 new card</source>
        <translation>1 neue Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n new cards</source>
        <translation>
            <numerusform>%n neue Karte</numerusform>
            <numerusform>%n neue Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 adds to a card you have</source>
        <translation>1 ergänzt eine vorhandene Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n add to cards you have</source>
        <translation>
            <numerusform>%n ergänzt eine vorhandene Karte</numerusform>
            <numerusform>%n ergänzen vorhandene Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is passed over</source>
        <translation>1 wird übergangen</translation>
    </message>
    <message numerus="yes">
        <source>%n are passed over</source>
        <translation>
            <numerusform>%n wird übergangen</numerusform>
            <numerusform>%n werden übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cards in it.</source>
        <translation>Es sind keine Karten darin.</translation>
    </message>
</context>
<context>
    <name>LetterTitle</name>
    <message>
        <source>Thanks to an interviewer</source>
        <translation>Dank an Gesprächspartner</translation>
    </message>
    <message>
        <source>Thanks to a helper</source>
        <translation>Dank für Hilfe</translation>
    </message>
    <message>
        <source>Thanks after a no</source>
        <translation>Dank nach einer Absage</translation>
    </message>
    <message>
        <source>Asking after the promised day</source>
        <translation>Nachfrage nach dem zugesagten Tag</translation>
    </message>
    <message>
        <source>Asking after a week</source>
        <translation>Nachfrage nach einer Woche</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>When they did not call</source>
        <translation>Wenn der Anruf ausblieb</translation>
    </message>
    <message>
        <source>Letter of strong points</source>
        <translation>Brief mit Stärken</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>Bitte um Rückmeldung</translation>
    </message>
    <message>
        <source>Writing to an insider</source>
        <translation>Schreiben an jemanden im Haus</translation>
    </message>
    <message>
        <source>Staying warm</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>What to say in a call</source>
        <translation>Was in einem Anruf zu sagen ist</translation>
    </message>
    <message>
        <source>What to say to a voicemail</source>
        <translation>Was auf eine Mailbox zu sprechen ist</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Called %1</source>
        <translation>%1 angerufen</translation>
    </message>
    <message>
        <source>Sent %1 a letter</source>
        <translation>%1 einen Brief geschickt</translation>
    </message>
    <message>
        <source>Handed %1 a note</source>
        <translation>%1 ein Schreiben übergeben</translation>
    </message>
    <message>
        <source>Wrote to %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>They made an offer</source>
        <translation>Es gab ein Angebot</translation>
    </message>
    <message>
        <source>They chose somebody else</source>
        <translation>Man hat sich für jemand anderen entschieden</translation>
    </message>
    <message>
        <source>They named a new date</source>
        <translation>Ein neues Datum wurde genannt</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>Thanked %1</source>
        <translation>%1 gedankt</translation>
    </message>
    <message>
        <source>Asked %1 for feedback</source>
        <translation>%1 um Rückmeldung gebeten</translation>
    </message>
    <message>
        <source>Stayed in touch with %1</source>
        <translation>Mit %1 in Verbindung geblieben</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat abgenommen</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>gesprochen</translation>
    </message>
    <message>
        <source>them</source>
        <translation>den Arbeitgeber</translation>
    </message>
    <message>
        <source>Did what was planned</source>
        <translation>Getan, was geplant war</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and what came of it: &quot;Called Rob Cole: voicemail&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They call back on %1.</source>
        <translation>Der Rückruf kommt am %1.</translation>
    </message>
    <message>
        <source>You call back on %1.</source>
        <translation>Sie rufen am %1 zurück.</translation>
    </message>
    <message>
        <source>They want your answer by %1.</source>
        <translation>Ihre Antwort wird bis %1 erwartet.</translation>
    </message>
    <message>
        <source>They will answer by %1.</source>
        <translation>Eine Antwort kommt bis %1.</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A time of day and what is then.
----------
The number of a day and the name of the holiday on it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format: day and month.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>How many entries of a day there is no room for.</extracomment>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day with the number of its entries, and these one after another.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>It is not to be done any more.</source>
        <translation>Das ist nicht mehr zu tun.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Too early: it is not asked for before %1.</source>
        <translation>Zu früh: vor %1 wird es nicht verlangt.</translation>
    </message>
    <message>
        <source>Too late: it must be done by %1.</source>
        <translation>Zu spät: bis %1 muss es getan sein.</translation>
    </message>
    <message>
        <source>Nobody is at the office on that day.</source>
        <translation>An diesem Tag ist niemand im Büro.</translation>
    </message>
    <message>
        <source>Nobody is at the office: %1.</source>
        <translation>Niemand ist im Büro: %1.</translation>
    </message>
    <message>
        <source>They promised an answer by %1: ask after that day.</source>
        <translation>Eine Antwort wurde bis %1 zugesagt: fragen Sie nach diesem Tag.</translation>
    </message>
    <message>
        <source>A call is agreed: nothing else is asked before %1 has passed.</source>
        <translation>Ein Anruf ist vereinbart: bevor %1 vorbei ist, wird nichts anderes gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Too near to the reminder of %1: %n days lie between two.</source>
        <translation>
            <numerusform>Zu nah an der Erinnerung vom %1: zwischen zweien liegt %n Tag.</numerusform>
            <numerusform>Zu nah an der Erinnerung vom %1: zwischen zweien liegen %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its day follows from other things, so it cannot be moved.</source>
        <translation>Der Tag ergibt sich aus anderem und lässt sich nicht verschieben.</translation>
    </message>
</context>
<context>
    <name>NextText</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Schreiben</numerusform>
            <numerusform>%n Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>They call</source>
        <translation>Sie werden angerufen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What to do and how urgent it is: &quot;Call · 2 days late&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Interview · %1</source>
        <translation>Gespräch · %1</translation>
    </message>
    <message>
        <source>2nd interview · %1</source>
        <translation>2. Gespräch · %1</translation>
    </message>
    <message>
        <source>3rd interview · %1</source>
        <translation>3. Gespräch · %1</translation>
    </message>
    <message>
        <source>%1th interview · %2</source>
        <extracomment>%1 is the number of the round, 4 or more.</extracomment>
        <translation>%1. Gespräch · %2</translation>
    </message>
    <message>
        <source>%1 · keep warm</source>
        <extracomment>%1 is &quot;Not hired&quot;: somebody to stay in touch with.</extracomment>
        <translation>%1 · Kontakt halten</translation>
    </message>
    <message>
        <source>Offer · answer by %1</source>
        <translation>Angebot · Antwort bis %1</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>Warten bis %1</translation>
    </message>
</context>
<context>
    <name>NoteChecks</name>
    <message>
        <source>Nothing is left to fill in</source>
        <translation>Nichts mehr auszufüllen</translation>
    </message>
    <message>
        <source>Names match the contact cards</source>
        <translation>Namen stimmen mit den Karten überein</translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik</translation>
    </message>
    <message>
        <source>Thanks, interest, next step</source>
        <translation>Dank, Interesse, nächster Schritt</translation>
    </message>
    <message>
        <source>A good length: %1 words, of up to %2</source>
        <translation>Eine gute Länge: %1 Wörter von höchstens %2</translation>
    </message>
    <message>
        <source>The closing goes with the greeting</source>
        <translation>Der Schluss passt zur Anrede</translation>
    </message>
    <message>
        <source>No other note of this interview reads like it</source>
        <translation>Kein anderes Schreiben zu diesem Gespräch klingt so</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Holds it back</source>
        <translation>Hält es zurück</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Worth a thought</source>
        <translation>Einen Gedanken wert</translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Look again: 1 place</source>
        <translation>Noch einmal ansehen: 1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Look again: %n places</source>
        <translation>
            <numerusform>Noch einmal ansehen: %n Stelle</numerusform>
            <numerusform>Noch einmal ansehen: %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: 1 thing holds it back</source>
        <translation>Noch nicht: 1 Sache hält es zurück</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n things hold it back</source>
        <translation>
            <numerusform>Noch nicht: %n Sache hält es zurück</numerusform>
            <numerusform>Noch nicht: %n Dinge halten es zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot leave yet. %1</source>
        <translation>Das Schreiben kann noch nicht hinaus. %1</translation>
    </message>
</context>
<context>
    <name>NoteProgressText</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>waits to go</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
</context>
<context>
    <name>OfferText</name>
    <message>
        <source>It is %1 below your target.</source>
        <translation>Es liegt %1 unter Ihrem Ziel.</translation>
    </message>
    <message>
        <source>It is %1 above your target.</source>
        <translation>Es liegt %1 über Ihrem Ziel.</translation>
    </message>
    <message>
        <source>It is just what you aim at.</source>
        <translation>Es ist genau, was Sie anstreben.</translation>
    </message>
    <message>
        <source>It is below the figure at which you walk away.</source>
        <translation>Es liegt unter dem Betrag, bei dem Sie verzichten.</translation>
    </message>
    <message>
        <source>It is above the figure at which you walk away.</source>
        <translation>Es liegt über dem Betrag, bei dem Sie verzichten.</translation>
    </message>
    <message>
        <source>It is the very figure at which you walk away.</source>
        <translation>Es ist genau der Betrag, bei dem Sie verzichten.</translation>
    </message>
    <message>
        <source>They offered %1.</source>
        <translation>Angeboten wurden %1.</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>No reminder sent yet.</source>
        <translation>Noch keine Erinnerung gesendet.</translation>
    </message>
    <message>
        <source>You may ask now, %1.</source>
        <extracomment>%1 is &quot;by phone&quot; or another way</extracomment>
        <translation>Sie dürfen jetzt fragen, %1.</translation>
    </message>
    <message>
        <source>Wait until %1, then %2.</source>
        <translation>Warten Sie bis %1, dann %2.</translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Letters and calls</source>
        <translation>Schreiben und Anrufe</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Sent to %1 on %2</source>
        <extracomment>A person or an employer, and a day.</extracomment>
        <translation>An %1 gesendet am %2</translation>
    </message>
    <message>
        <source>Put down about %1 on %2</source>
        <translation>Zu %1 notiert am %2</translation>
    </message>
    <message>
        <source>Notes about %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>An interview that is not recorded yet</source>
        <translation>Ein Gespräch, das noch nicht festgehalten ist</translation>
    </message>
    <message>
        <source>Interview at %1 on %2</source>
        <translation>Gespräch bei %1 am %2</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The number of a page, and how many there are.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <extracomment>A name of paper and its width and height, as in &quot;DL (220 × 110 mm)&quot;.</extracomment>
        <translation>%1 (%2 × %3 mm)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Note card</source>
        <translation>Briefkarte</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>Guide for writing by hand</source>
        <translation>Vorlage zum Schreiben von Hand</translation>
    </message>
    <message>
        <source>Sender at the right (British)</source>
        <translation>Absender rechts (britisch)</translation>
    </message>
    <message>
        <source>Full block (American)</source>
        <translation>Alles linksbündig (amerikanisch)</translation>
    </message>
    <message>
        <source>Full block for a window</source>
        <translation>Alles linksbündig für ein Fenster</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>An envelope without a window</source>
        <translation>Ein Umschlag ohne Fenster</translation>
    </message>
    <message>
        <source>A #10 envelope with a window</source>
        <translation>Ein Umschlag Nr. 10 mit Fenster</translation>
    </message>
    <message>
        <source>A DL envelope with a window</source>
        <translation>Ein DL-Umschlag mit Fenster</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Folded once</source>
        <translation>Einmal gefalzt</translation>
    </message>
    <message>
        <source>A whole sheet folded twice</source>
        <translation>Ein ganzes Blatt, zweimal gefalzt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n labels</source>
        <extracomment>The number of a sheet of labels, and how many are on it.</extracomment>
        <translation>
            <numerusform>%1, %n Etikett</numerusform>
            <numerusform>%1, %n Etiketten</numerusform>
        </translation>
    </message>
    <message>
        <source>Large letters to copy from</source>
        <translation>Große Schrift zum Abschreiben</translation>
    </message>
    <message>
        <source>Pale letters to write over</source>
        <translation>Blasse Buchstaben zum Nachschreiben</translation>
    </message>
    <message>
        <source>Upper edge first</source>
        <translation>Oberkante voran</translation>
    </message>
    <message>
        <source>Left edge first</source>
        <translation>Linke Kante voran</translation>
    </message>
    <message>
        <source>Right edge first</source>
        <translation>Rechte Kante voran</translation>
    </message>
    <message>
        <source>There is no address. Write it on the card of the person.</source>
        <translation>Es gibt keine Anschrift. Schreiben Sie sie auf die Karte der Person.</translation>
    </message>
    <message>
        <source>The address is too long for its place. Shorten it on the card.</source>
        <translation>Die Anschrift ist zu lang für ihren Platz. Kürzen Sie sie auf der Karte.</translation>
    </message>
    <message>
        <source>The window may cut the address when the letter slides.</source>
        <translation>Das Fenster kann die Anschrift abschneiden, wenn der Brief rutscht.</translation>
    </message>
    <message>
        <source>The address is not behind the window. Choose a layout for a window.</source>
        <translation>Die Anschrift steht nicht hinter dem Fenster. Wählen Sie eine Anordnung für ein Fenster.</translation>
    </message>
    <message>
        <source>The window would show more than the address.</source>
        <translation>Im Fenster wäre mehr zu sehen als die Anschrift.</translation>
    </message>
    <message>
        <source>The folded letter does not go into this envelope.</source>
        <translation>Der gefalzte Brief passt nicht in diesen Umschlag.</translation>
    </message>
    <message>
        <source>Something is too near to the edge for this printer.</source>
        <translation>Etwas steht für diesen Drucker zu nah am Rand.</translation>
    </message>
    <message>
        <source>The note is too long for this card. Shorten it, or take a larger one.</source>
        <translation>Das Schreiben ist zu lang für diese Karte. Kürzen Sie es, oder nehmen Sie eine größere.</translation>
    </message>
    <message>
        <source>In the United States this envelope costs more than a letter.</source>
        <translation>In den Vereinigten Staaten kostet dieser Umschlag mehr als ein Brief.</translation>
    </message>
    <message>
        <source>Printed on a sheet of %1 × %2 mm. Fold it along the line, with the note inside.</source>
        <translation>Gedruckt auf einen Bogen von %1 × %2 mm. An der Linie falten, das Schreiben nach innen.</translation>
    </message>
    <message>
        <source>Printed on a sheet of %1 × %2 mm. Fold the upper half to the back, then the left half: the note is inside, the right way up.</source>
        <translation>Gedruckt auf einen Bogen von %1 × %2 mm. Die obere Hälfte nach hinten falten, dann die linke: das Schreiben steht innen, richtig herum.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1</source>
        <translation>
            <numerusform>%n Datei wurde nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien wurden nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>in touch with you</source>
        <translation>mit Ihnen in Verbindung</translation>
    </message>
    <message>
        <source>%1 · no e-mail, phone or address yet</source>
        <translation>%1 · noch keine E-Mail, Telefonnummer oder Anschrift</translation>
    </message>
    <message>
        <source>sent %1 · its words were not kept</source>
        <translation>gesendet %1 · der Wortlaut wurde nicht behalten</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>begun · %1</source>
        <extracomment>A letter that was begun, and when it is due.</extracomment>
        <translation>begonnen · %1</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Without an employer</source>
        <translation>Ohne Arbeitgeber</translation>
    </message>
    <message>
        <source>You know someone at %1</source>
        <translation>Sie kennen jemanden bei %1</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Anschrift</translation>
    </message>
    <message>
        <source>reach out today</source>
        <translation>heute ansprechen</translation>
    </message>
    <message>
        <source>reach out before %1</source>
        <extracomment>%1 is a day, as in &quot;Monday&quot; or &quot;tomorrow&quot;.</extracomment>
        <translation>vor %1 ansprechen</translation>
    </message>
    <message>
        <source>spelling checked</source>
        <translation>Schreibweise geprüft</translation>
    </message>
    <message>
        <source>ask for a card</source>
        <translation>um eine Karte bitten</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what is heard of a card.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at employers you have interviewed with</source>
        <translation>
            <numerusform>%n bei Arbeitgebern, mit denen Sie gesprochen haben</numerusform>
            <numerusform>%n bei Arbeitgebern, mit denen Sie gesprochen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 name not yet checked</source>
        <translation>1 Name noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n names not yet checked</source>
        <translation>
            <numerusform>%n Name noch nicht geprüft</numerusform>
            <numerusform>%n Namen noch nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;5 hours 30 minutes&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>same as yours</source>
        <translation>wie bei Ihnen</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time of day elsewhere: &quot;18:42 (8 hours ahead)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 tomorrow (%2)</source>
        <translation>%1 morgen (%2)</translation>
    </message>
    <message>
        <source>%1 yesterday (%2)</source>
        <translation>%1 gestern (%2)</translation>
    </message>
</context>
<context>
    <name>PlaceChoices</name>
    <message>
        <source>the same as mine</source>
        <translation>dieselbe wie meine</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>Advantage</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>A note without a word about skills, the passed promise, and an inquiry at seven to ten days.</source>
        <translation>Ein Dankschreiben ohne ein Wort über Fähigkeiten, ein Anruf, wenn der zugesagte Tag verstrichen ist, und eine Nachfrage nach sieben bis zehn Tagen.</translation>
    </message>
    <message>
        <source>Ask before you leave what the next step is and by when; everything after depends on the answer.</source>
        <translation>Fragen Sie, bevor Sie gehen, was der nächste Schritt ist und bis wann; alles Weitere hängt von der Antwort ab.</translation>
    </message>
    <message>
        <source>Thank each interviewer the same day, or the next at the very latest.</source>
        <translation>Danken Sie jedem Gesprächspartner am selben Tag, spätestens am nächsten.</translation>
    </message>
    <message>
        <source>Everyone you met and everyone who helped you get there gets a note.</source>
        <translation>Alle, die Sie getroffen haben, und alle, die Ihnen dorthin geholfen haben, bekommen ein paar Zeilen.</translation>
    </message>
    <message>
        <source>You have not heard within the time they gave you: call and ask politely when you can expect a decision.</source>
        <translation>In der genannten Zeit kam keine Nachricht: Rufen Sie an und fragen Sie höflich, wann Sie mit einer Entscheidung rechnen dürfen.</translation>
    </message>
    <message>
        <source>A week to ten days after the interview, reaffirm your interest and ask how it stands.</source>
        <translation>Bekräftigen Sie eine Woche bis zehn Tage nach dem Gespräch Ihr Interesse und fragen Sie nach dem Stand.</translation>
    </message>
    <message>
        <source>You agreed on this call: be there at the time.</source>
        <translation>Dieser Anruf ist verabredet: Seien Sie zur Zeit bereit.</translation>
    </message>
    <message>
        <source>Thank them again and say that you remain interested: the first choice may fall through.</source>
        <translation>Danken Sie noch einmal und sagen Sie, dass Sie weiter interessiert sind: Die erste Wahl kann noch absagen.</translation>
    </message>
    <message>
        <source>Stay in their mind for the next opening.</source>
        <translation>Bleiben Sie für die nächste freie Stelle in Erinnerung.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>What the four sources agree on, and the kindest reading of where they do not.</source>
        <translation>Worin die vier Quellen einig sind, und wo sie es nicht sind, die freundlichste Lesart.</translation>
    </message>
    <message>
        <source>Keep researching and prepare for the next round while you wait for it.</source>
        <translation>Erkundigen Sie sich weiter und bereiten Sie sich auf die nächste Runde vor, während Sie auf sie warten.</translation>
    </message>
    <message>
        <source>Call on the fifth day to say that you are still interested and to ask whether they need anything more.</source>
        <translation>Rufen Sie am fünften Tag an, um zu sagen, dass Sie weiter interessiert sind, und zu fragen, ob noch etwas gebraucht wird.</translation>
    </message>
    <message>
        <source>There was no word by the date they gave you: a polite inquiry is expected.</source>
        <translation>Bis zum genannten Tag kam keine Nachricht: Eine höfliche Nachfrage wird nun erwartet.</translation>
    </message>
    <message>
        <source>Stay in contact, at most once a week and each time by another way.</source>
        <translation>Bleiben Sie in Verbindung, höchstens einmal in der Woche und jedes Mal auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>A contact inside can tell you about the competition and your chances.</source>
        <translation>Wer dort arbeitet, kann Ihnen etwas über die Mitbewerber und Ihre Aussichten sagen.</translation>
    </message>
    <message>
        <source>Know what the work usually pays and the figure at which you walk away, before they ask.</source>
        <translation>Bringen Sie in Erfahrung, was für die Arbeit üblicherweise gezahlt wird, und legen Sie fest, unter welcher Summe Sie absagen, bevor man Sie fragt.</translation>
    </message>
    <message>
        <source>Work on what the interview showed to be missing while you wait.</source>
        <translation>Arbeiten Sie, während Sie warten, an dem, was Ihnen im Gespräch noch fehlte.</translation>
    </message>
    <message>
        <source>Ask for constructive feedback: it makes the next interview better.</source>
        <translation>Bitten Sie um eine ehrliche Rückmeldung: Sie macht das nächste Gespräch besser.</translation>
    </message>
    <message>
        <source>Do not put all your eggs in one basket: keep applying and interviewing elsewhere.</source>
        <translation>Setzen Sie nicht alles auf eine Karte: Bewerben Sie sich weiter und führen Sie auch anderswo Gespräche.</translation>
    </message>
    <message>
        <source>They did not answer. Do not take it personally: move on to other opportunities.</source>
        <translation>Es kam keine Antwort. Nehmen Sie es nicht persönlich: Wenden Sie sich anderen Bewerbungen zu.</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Beharrlich</translation>
    </message>
    <message>
        <source>Skills and keywords in the note, a call on the fifth day, then one reminder a week by phone, e-mail and post in turn.</source>
        <translation>Fähigkeiten und Stichwörter im Dankschreiben, ein Anruf am fünften Tag, dann jede Woche eine Erinnerung, abwechselnd per Telefon, E-Mail und Post.</translation>
    </message>
    <message>
        <source>Ask for the card of your interviewer and what comes next before you leave.</source>
        <translation>Bitten Sie, bevor Sie gehen, um die Karte Ihres Gesprächspartners, und fragen Sie, wie es weitergeht.</translation>
    </message>
    <message>
        <source>The most important note goes to the interviewer: genuine interest, and your skills in the words of the posting.</source>
        <translation>Das wichtigste Schreiben geht an Ihren Gesprächspartner: ehrliches Interesse, und Ihre Fähigkeiten in den Worten der Stellenanzeige.</translation>
    </message>
    <message>
        <source>Employers wait two or three weeks to see who is really interested: one reminder a week, each by another way.</source>
        <translation>Arbeitgeber warten zwei oder drei Wochen ab, wer wirklich interessiert ist: eine Erinnerung in der Woche, jede auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>A note by hand the next day, then research: an insider, the salary, the gaps, the next round, and feedback when it is a no.</source>
        <translation>Am nächsten Tag ein Dankschreiben, selbst überbracht, dann Vorbereitung: ein Kontakt im Haus, das Gehalt, die Lücken, die nächste Runde, und bei einer Absage eine Rückmeldung.</translation>
    </message>
    <message>
        <source>A note left in person the next day is thoughtful and shows enthusiasm.</source>
        <translation>Ein Schreiben, das Sie am nächsten Tag selbst abgeben, ist aufmerksam und zeigt Begeisterung.</translation>
    </message>
    <message>
        <source>Make a phone call to follow up, and be prepared to leave a clear message.</source>
        <translation>Fragen Sie telefonisch nach, und seien Sie darauf vorbereitet, eine klare Nachricht zu hinterlassen.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zurückhaltend</translation>
    </message>
    <message>
        <source>Thank at once, then only what they asked for and the passed promise. Never pushy.</source>
        <translation>Sofort danken, dann nur noch, worum man Sie gebeten hat, und eine Nachfrage, wenn der zugesagte Tag verstrichen ist. Nie aufdringlich.</translation>
    </message>
    <message>
        <source>How you follow up depends on how they answer “what is the next step?”.</source>
        <translation>Wie Sie nachfassen, hängt davon ab, was man auf die Frage „Was ist der nächste Schritt?“ antwortet.</translation>
    </message>
    <message>
        <source>They asked you to keep in touch: call, and leave a formal message if nobody answers.</source>
        <translation>Man hat Sie gebeten, in Verbindung zu bleiben: Rufen Sie an, und hinterlassen Sie eine förmliche Nachricht, wenn niemand abnimmt.</translation>
    </message>
</context>
<context>
    <name>PlaybookText</name>
    <message>
        <source>the interview</source>
        <translation>dem Gespräch</translation>
    </message>
    <message>
        <source>the day they promised</source>
        <translation>dem zugesagten Tag</translation>
    </message>
    <message>
        <source>the agreed call</source>
        <translation>dem vereinbarten Anruf</translation>
    </message>
    <message>
        <source>noting a gap</source>
        <translation>dem Notieren einer Lücke</translation>
    </message>
    <message>
        <source>finding a contact there</source>
        <translation>dem Finden eines Kontakts dort</translation>
    </message>
    <message>
        <source>the last reminder</source>
        <translation>der letzten Erinnerung</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>dem Angebot</translation>
    </message>
    <message>
        <source>the refusal</source>
        <translation>der Absage</translation>
    </message>
    <message>
        <source>the last word</source>
        <translation>dem letzten Wort</translation>
    </message>
    <message>
        <source>On the day of %1</source>
        <extracomment>%1 is &quot;the interview&quot; or another event</extracomment>
        <translation>Am Tag von %1</translation>
    </message>
    <message>
        <source>1 day before %1</source>
        <translation>1 Tag vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days before %1</source>
        <translation>
            <numerusform>%n Tag vor %1</numerusform>
            <numerusform>%n Tage vor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day after %1</source>
        <translation>1 Tag nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days after %1</source>
        <translation>
            <numerusform>%n Tag nach %1</numerusform>
            <numerusform>%n Tage nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 office day after %1</source>
        <translation>1 Bürotag nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n office days after %1</source>
        <translation>
            <numerusform>%n Bürotag nach %1</numerusform>
            <numerusform>%n Bürotage nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the next interview</source>
        <translation>Bis zum nächsten Gespräch</translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Agreed call</source>
        <translation>Vereinbarter Anruf</translation>
    </message>
    <message>
        <source>Ask someone who works there</source>
        <translation>Jemanden ansprechen, der dort arbeitet</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>In Verbindung bleiben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>“Knowing what to do immediately following a job interview”</source>
        <translation>„Knowing what to do immediately following a job interview“</translation>
    </message>
    <message>
        <source>“How to follow up after a job interview”</source>
        <translation>„How to follow up after a job interview“</translation>
    </message>
    <message>
        <source>the article on job follow-up mistakes to avoid</source>
        <translation>der Artikel über Fehler beim Nachfassen</translation>
    </message>
    <message>
        <source>Lori Jazvac’s advice on the next steps after an interview</source>
        <translation>Lori Jazvacs Rat zu den nächsten Schritten nach einem Vorstellungsgespräch</translation>
    </message>
</context>
<context>
    <name>PreferenceText</name>
    <message>
        <source>The settings in %1 cannot be read. The usual ones hold.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar. Es gelten die üblichen.</translation>
    </message>
    <message>
        <source>In the file of settings, “%1” is “%2”, which cannot be. The usual value holds.</source>
        <translation>In der Datei der Einstellungen ist „%1“ als „%2“ angegeben, was nicht sein kann. Es gilt das Übliche.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The card has no e-mail address.</source>
        <translation>Auf der Karte steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The card has no phone number.</source>
        <translation>Auf der Karte steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The card has no postal address.</source>
        <translation>Auf der Karte steht keine Anschrift.</translation>
    </message>
    <message>
        <source>What went {channel} on {to} did its work already.</source>
        <translation>Was {channel} am {to} hinausging, hat das schon erledigt.</translation>
    </message>
    <message>
        <source>Another follow-up does its work: %1</source>
        <translation>Ein anderer Schritt erledigt das: %1</translation>
    </message>
    <message>
        <source>No region is chosen, so only weekends are known, no holidays.</source>
        <translation>Es ist keine Region gewählt; bekannt sind nur Wochenenden, keine Feiertage.</translation>
    </message>
    <message>
        <source>The playbook asks for it.</source>
        <translation>Der Leitfaden rät dazu.</translation>
    </message>
    <message>
        <source>The note to the one who decides comes first.</source>
        <translation>Das Schreiben an die Person, die entscheidet, kommt zuerst.</translation>
    </message>
    <message>
        <source>They asked you to keep in touch.</source>
        <translation>Man hat Sie gebeten, in Verbindung zu bleiben.</translation>
    </message>
    <message>
        <source>Moved from {from} to {to}: offices are closed.</source>
        <translation>Von {from} auf {to} verschoben: Die Büros sind geschlossen.</translation>
    </message>
    <message>
        <source>Moved from {from} to {to}: {what}.</source>
        <translation>Von {from} auf {to} verschoben: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Moved from {from} to {to}: at most one reminder in %n days.</source>
        <translation>
            <numerusform>Von {from} auf {to} verschoben: höchstens eine Erinnerung am Tag.</numerusform>
            <numerusform>Von {from} auf {to} verschoben: höchstens eine Erinnerung in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from {from} to {to}: at most one reminder a day.</source>
        <translation>Von {from} auf {to} verschoben: höchstens eine Erinnerung am Tag.</translation>
    </message>
    <message>
        <source>Waits for the answer promised for {to}.</source>
        <translation>Wartet auf die Antwort, die für {to} zugesagt ist.</translation>
    </message>
    <message>
        <source>Waits for the call agreed for {to}.</source>
        <translation>Wartet auf den Anruf, der für {to} verabredet ist.</translation>
    </message>
    <message>
        <source>Another follow-up does its work.</source>
        <translation>Ein anderer Schritt erledigt das.</translation>
    </message>
    <message>
        <source>The last reminder went {channel}, so this one goes another way.</source>
        <translation>Die letzte Erinnerung ging {channel}, darum geht diese einen anderen Weg.</translation>
    </message>
    <message>
        <source>The card has no address to write to.</source>
        <translation>Auf der Karte steht keine Adresse, an die man schreiben könnte.</translation>
    </message>
    <message>
        <source>By post it would arrive on {to}, too late.</source>
        <translation>Mit der Post käme es am {to} an, zu spät.</translation>
    </message>
    <message>
        <source>It will be on the desk by {to}.</source>
        <translation>Es liegt bis {to} auf dem Schreibtisch.</translation>
    </message>
    <message>
        <source>The third reminder, by post, is the letter with your strong points.</source>
        <translation>Die dritte Erinnerung, mit der Post, ist der Brief mit Ihren Stärken.</translation>
    </message>
    <message>
        <source>They said that they would call on {to}.</source>
        <translation>Man hat gesagt, man werde am {to} anrufen.</translation>
    </message>
    <message>
        <source>They were to call on {to} and did not: now it is your turn.</source>
        <translation>Man wollte am {to} anrufen und hat es nicht getan: Jetzt sind Sie an der Reihe.</translation>
    </message>
    <message>
        <source>Done on {to}, {channel}.</source>
        <translation>Erledigt am {to}, {channel}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the last good day.</source>
        <translation>
            <numerusform>%n Tag nach dem letzten guten Tag.</numerusform>
            <numerusform>%n Tage nach dem letzten guten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>One day after the last good day.</source>
        <translation>Einen Tag nach dem letzten guten Tag.</translation>
    </message>
    <message>
        <source>It could be done until {to}.</source>
        <translation>Möglich war es bis {to}.</translation>
    </message>
    <message>
        <source>They answered on {to}: nothing more is asked.</source>
        <translation>Am {to} kam die Antwort: Es wird nicht mehr nachgefragt.</translation>
    </message>
    <message>
        <source>You put it off until {to}.</source>
        <translation>Sie haben es bis {to} zurückgestellt.</translation>
    </message>
    <message>
        <source>You moved it from {from} to {to}.</source>
        <translation>Sie haben es von {from} auf {to} verschoben.</translation>
    </message>
    <message>
        <source>You chose to skip it.</source>
        <translation>Sie haben sich entschieden, es auszulassen.</translation>
    </message>
    <message>
        <source>Your own date is nearer to the reminder on {to} than the pace allows.</source>
        <translation>Ihr eigener Termin liegt näher an der Erinnerung am {to}, als das Tempo erlaubt.</translation>
    </message>
    <message>
        <source>There is no playbook called “{what}”, so the standard one was used.</source>
        <translation>Einen Leitfaden namens „{what}“ gibt es nicht; es gilt der übliche.</translation>
    </message>
    <message>
        <source>The holidays of “{what}” are not known, only its weekends.</source>
        <translation>Die Feiertage von „{what}“ sind nicht bekannt, nur die Wochenenden.</translation>
    </message>
    <message>
        <source>The same person hears from you about {what} on {to}: mind what each is told.</source>
        <translation>Dieselbe Person hört am {to} von Ihnen wegen {what}: Achten Sie darauf, was Sie zu welcher Bewerbung sagen.</translation>
    </message>
    <message>
        <source>A call with {what} is agreed for the same time, {to}: ask one to move.</source>
        <translation>Für dieselbe Zeit, {to}, ist ein Anruf mit {what} verabredet: Bitten Sie darum, einen zu verlegen.</translation>
    </message>
    <message>
        <source>The offer of {what} ends on {to}, before this answer is promised.</source>
        <translation>Das Angebot von {what} endet am {to}, bevor diese Antwort zugesagt ist.</translation>
    </message>
</context>
<context>
    <name>SalaryLine</name>
    <message>
        <source>target %1, walk away below %2</source>
        <translation>Ziel %1, Verzicht unter %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>walk away below %1</source>
        <translation>Verzicht unter %1</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Ctrl+1, Ctrl+2 …: the pages</source>
        <translation>Strg+1, Strg+2 …: die Seiten</translation>
    </message>
    <message>
        <source>Ctrl+I: record an interview</source>
        <translation>Strg+I: Gespräch festhalten</translation>
    </message>
    <message>
        <source>Ctrl+K: search and commands</source>
        <translation>Strg+K: Suche und Befehle</translation>
    </message>
    <message>
        <source>Ctrl+,: settings</source>
        <translation>Strg+,: Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+N: add an opportunity, on that page</source>
        <translation>Strg+N: Bewerbung hinzufügen, auf jener Seite</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z: undo, redo</source>
        <translation>Strg+Z, Strg+Umschalt+Z: rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>Up, Down: from follow-up to follow-up; with one in focus:</source>
        <translation>Auf, Ab: von Schritt zu Schritt; wenn einer gewählt ist:</translation>
    </message>
    <message>
        <source>Enter: start what it asks for</source>
        <translation>Eingabe: beginnen, was er verlangt</translation>
    </message>
    <message>
        <source>Space: mark done</source>
        <translation>Leertaste: als erledigt markieren</translation>
    </message>
    <message>
        <source>S: snooze</source>
        <translation>S: zurückstellen</translation>
    </message>
    <message>
        <source>M: move</source>
        <translation>M: verschieben</translation>
    </message>
    <message>
        <source>W: why it is there</source>
        <translation>W: warum er da ist</translation>
    </message>
    <message>
        <source>O: show the opportunity</source>
        <translation>O: die Bewerbung zeigen</translation>
    </message>
    <message>
        <source>Delete: skip</source>
        <translation>Entf: auslassen</translation>
    </message>
    <message>
        <source>In the calendar: arrow keys, Page Up and Page Down go from day to day and month to month, or week to week; Ctrl+P: print what is shown</source>
        <translation>Im Kalender: Pfeiltasten, Bild auf und Bild ab gehen von Tag zu Tag und von Monat zu Monat oder Woche zu Woche; Strg+P: drucken, was gezeigt wird</translation>
    </message>
    <message>
        <source>Tab: the entries of the day; Enter: open; Ctrl and an arrow key: move; Ctrl+Home: today</source>
        <translation>Tab: die Einträge des Tages; Eingabe: öffnen; Strg und eine Pfeiltaste: verschieben; Strg+Pos1: heute</translation>
    </message>
    <message>
        <source>On the call sheet, Alt and the underlined letter: how it went; Esc: back</source>
        <translation>Auf dem Anrufblatt, Alt und der unterstrichene Buchstabe: wie es gelaufen ist; Esc: zurück</translation>
    </message>
    <message>
        <source>On the board: arrow keys go from card to card; Ctrl and Left or Right moves the card</source>
        <translation>Auf der Tafel: Pfeiltasten gehen von Karte zu Karte; Strg und Links oder Rechts verschiebt die Karte</translation>
    </message>
    <message>
        <source>In a letter: F7, Shift+F7: the next and the previous finding; Alt+Enter: what to do about it</source>
        <translation>In einem Schreiben: F7, Umschalt+F7: der nächste und der vorige Befund; Alt+Eingabe: was damit zu tun ist</translation>
    </message>
    <message>
        <source>Tab: what is still to be filled in; Alt+1, Alt+2 …: a line of the interview; Ctrl+Page Down, Ctrl+Page Up: the next and the previous reader</source>
        <translation>Tab: was noch auszufüllen ist; Alt+1, Alt+2 …: eine Zeile aus dem Gespräch; Strg+Bild ab, Strg+Bild auf: nächster und voriger Empfänger</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Strg+Q: beenden</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+I, Ctrl+K: bold, italic, a link behind selected words; Ctrl+Enter: send; Ctrl+P: print</source>
        <translation>Strg+B, Strg+I, Strg+K: fett, kursiv, ein Link hinter gewählten Worten; Strg+Eingabe: senden; Strg+P: drucken</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Day %1 of the usual %2 to %3 weeks</source>
        <extracomment>%1 is how many days ago the interview was, %2 and %3 are numbers of weeks.</extracomment>
        <translation>Tag %1 der üblichen %2 bis %3 Wochen</translation>
    </message>
    <message>
        <source>Day %1 of the usual %2 to %3 days</source>
        <extracomment>%1 is how many days ago the interview was.</extracomment>
        <translation>Tag %1 der üblichen %2 bis %3 Tage</translation>
    </message>
    <message>
        <source>the answer was promised for %1</source>
        <translation>die Antwort war für %1 zugesagt</translation>
    </message>
    <message>
        <source>they promised an answer by %1</source>
        <translation>eine Antwort ist bis %1 zugesagt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Not hired</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>They made an offer</source>
        <translation>Es gab ein Angebot</translation>
    </message>
    <message>
        <source>They chose somebody else</source>
        <translation>Man hat sich für jemand anderen entschieden</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Sie haben zurückgezogen</translation>
    </message>
    <message>
        <source>First interview</source>
        <translation>Erstes Gespräch</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>Zweites Gespräch</translation>
    </message>
    <message>
        <source>Third interview</source>
        <translation>Drittes Gespräch</translation>
    </message>
    <message>
        <source>Interview, round %1</source>
        <translation>Gespräch, Runde %1</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>Gesprächspartner</translation>
    </message>
    <message>
        <source>met on the day</source>
        <translation>am Tag getroffen</translation>
    </message>
    <message>
        <source>helped on the day</source>
        <translation>hat am Tag geholfen</translation>
    </message>
    <message>
        <source>introduced you</source>
        <translation>hat Sie vermittelt</translation>
    </message>
    <message>
        <source>in your network</source>
        <translation>in Ihrem Netz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two clauses: where it stands in the usual time, and what they promised.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>There is no search in %1, where it was expected. Perhaps the file was moved, or its disk is not connected.</source>
        <translation>In %1 ist keine Stellensuche, wo sie erwartet wurde. Vielleicht wurde die Datei verschoben, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>spät erledigt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>served by another</source>
        <translation>durch anderes erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>On a day nobody wrote down</source>
        <translation>An einem Tag, den niemand notiert hat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>&quot;First interview, with Ana Núñez and David Li&quot;</extracomment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>Next step: “%1”</source>
        <translation>Nächster Schritt: „%1“</translation>
    </message>
    <message>
        <source>Answer promised by %1.</source>
        <translation>Antwort bis %1 zugesagt.</translation>
    </message>
    <message>
        <source>Forgot to mention: %1.</source>
        <translation>Vergessen zu erwähnen: %1.</translation>
    </message>
    <message>
        <source>You talked about %1.</source>
        <translation>Sie sprachen über %1.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Something to do alone that was done.</extracomment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Es war: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation>Kommt noch: %1</translation>
    </message>
</context>
<context>
    <name>TestSheetWords</name>
    <message>
        <source>Afterword printer test</source>
        <translation>Afterword-Druckertest</translation>
    </message>
    <message>
        <source>Both long lines should be 20.0 mm from the edge of the sheet.</source>
        <translation>Beide langen Linien sollten 20,0 mm vom Rand des Blattes entfernt sein.</translation>
    </message>
    <message>
        <source>Measure from the left edge to the line that runs down.</source>
        <translation>Messen Sie vom linken Rand bis zur senkrechten Linie.</translation>
    </message>
    <message>
        <source>If it is too far left by 1 mm, set 1.0 mm to the right.</source>
        <translation>Steht sie 1 mm zu weit links, stellen Sie 1,0 mm nach rechts ein.</translation>
    </message>
    <message>
        <source>Measure from the upper edge to the line that runs across.</source>
        <translation>Messen Sie vom oberen Rand bis zur waagerechten Linie.</translation>
    </message>
    <message>
        <source>If it is too high by 1 mm, set 1.0 mm down.</source>
        <translation>Steht sie 1 mm zu hoch, stellen Sie 1,0 mm nach unten ein.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>on at next the</source>
        <extracomment>Words that may stand between a day and a time, with spaces between them.</extracomment>
        <translation>um am nächsten nächste der die den</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message numerus="yes">
        <source>One thing to do, about %n minutes.</source>
        <translation>
            <numerusform>Eine Sache zu tun, etwa %n Minute.</numerusform>
            <numerusform>Eine Sache zu tun, etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things to do, about %n minutes.</source>
        <extracomment>%1 is a number in words, as in &quot;Four&quot;</extracomment>
        <translation>
            <numerusform>%1 Dinge zu tun, etwa %n Minute.</numerusform>
            <numerusform>%1 Dinge zu tun, etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thank-you note must leave today.</source>
        <translation>Ein Dankschreiben muss heute hinaus.</translation>
    </message>
    <message>
        <source>%1 thank-you notes must leave today.</source>
        <extracomment>%1 is a number in words, as in &quot;Two&quot;</extracomment>
        <translation>%1 Dankschreiben müssen heute hinaus.</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Heute ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>%1 (Source: %2.)</source>
        <extracomment>A sentence, and the titles of the sources it is taken from.</extracomment>
        <translation>%1 (Quelle: %2.)</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>Leitfaden: %1</translation>
    </message>
</context>
<context>
    <name>WithText</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format: day, month; then with the year.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>first interview</source>
        <translation>erstes Gespräch</translation>
    </message>
    <message>
        <source>second interview</source>
        <translation>zweites Gespräch</translation>
    </message>
    <message>
        <source>third interview</source>
        <translation>drittes Gespräch</translation>
    </message>
    <message>
        <source>interview number %1</source>
        <translation>Gespräch Nummer %1</translation>
    </message>
    <message>
        <source>thank-you note</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>agreed call</source>
        <translation>vereinbarter Anruf</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>erste Nachricht</translation>
    </message>
    <message>
        <source>request for feedback</source>
        <translation>Bitte um Rückmeldung</translation>
    </message>
    <message>
        <source>message to stay in touch</source>
        <translation>Nachricht, um in Verbindung zu bleiben</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>you spoke</source>
        <translation>Sie haben gesprochen</translation>
    </message>
    <message>
        <source>voicemail left</source>
        <translation>Anrufbeantworter besprochen</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat abgenommen</translation>
    </message>
    <message>
        <source>a call was agreed</source>
        <translation>ein Anruf wurde vereinbart</translation>
    </message>
    <message>
        <source>a new date was promised</source>
        <translation>ein neues Datum wurde zugesagt</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>not hired</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <extracomment>What was sent and how: &quot;thank-you note, sent by e-mail&quot;</extracomment>
        <translation>%1, gesendet %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What was done and what came of it: &quot;call, you spoke&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>call planned</source>
        <translation>Anruf geplant</translation>
    </message>
    <message>
        <source>call due</source>
        <translation>Anruf fällig</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A day and what is then: &quot;27 May · first interview&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
</TS>
