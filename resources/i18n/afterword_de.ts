<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Afterword::AgendaView</name>
    <message>
        <source>Show &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::AnswerDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>An employer and the position there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision yet, a new &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wi&amp;thdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said, if you want to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want my answer &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which they want your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a &amp;year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the day of their answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::AppearanceSection</name>
    <message>
        <source>Show a &amp;line of encouragement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::ArrivalList</name>
    <message>
        <source>When it will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, too late</source>
        <extracomment>How it goes, and when it is read: &quot;By post: Mon 1 June, too late&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;E-mail: today&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::BackupSection</name>
    <message>
        <source>&amp;Make a copy each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each copy is one file with all of your search, read back and verified. The newest of each of the last seven days and the last three are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;pies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies lie in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copy could not be made; older ones are as they were. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where copies shall lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what %1 holds in place of your search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy of %1 in place of your search?</source>
        <extracomment>A day and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered since then will not be shown any more, and Undo does not bring it back. It is not lost: it is kept as a file beside the search. The window closes for a moment and opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::Banner</name>
    <message>
        <source>Put the message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::BoardModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What to do and how urgent it is: &quot;Call Ana Núñez · 2 days late&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>Heard by those who do not see: employer and position, the column, what to do next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2, next: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::BoardView</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A column&apos;s heading and how many cards it holds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CalendarHeader</name>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click opens what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a follow-up to another day, or choose it with Tab and press Ctrl and an arrow key. Days on which it should not be done are shaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to move it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a follow-up with Tab first; Ctrl and an arrow key then move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CallOutcomes</name>
    <message>
        <source>Ask when would be a good time to call back, and put it down:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which day do they answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which day do they want your answer? Leave it empty if they named none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take it amiss: days fill up. Call them, politely, with the words above. If that is not now, say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you try again? Leave it empty to keep it for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named a &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We &amp;spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voicemail left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An o&amp;ffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I call the&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;They call me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CallPage</name>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you came from (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers: the voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z brings your own words back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 there. %2</source>
        <extracomment>The time of day there, and whether it is a good one: &quot;It is 10:42 there. Offices there are open now.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. Now it is for you to call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that nobody answered. The call stays on your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is in the log. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CallSide</name>
    <message>
        <source>What they say, while you talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CardForm</name>
    <message>
        <source>Spelling checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared the name with the card itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Dear %1</source>
        <extracomment>What stands in a letter if the field is left empty: &quot;Empty: Dear Ms Núñez&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CardList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::CausedPlan</name>
    <message>
        <source>Recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was written down, so there is nobody to thank yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what follows from it, day by day. Each day can be moved later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who was &amp;there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the thank-you note to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the thank-you note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;another interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CausesList</name>
    <message>
        <source>What this causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::CheckList</name>
    <message>
        <source>Before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it over …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::ComposerBar</name>
    <message>
        <source>&amp;Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone of the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail draft (.eml) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::ComposerPage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::DayDialog</name>
    <message>
        <source>Take this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::DoublesHint</name>
    <message>
        <source>Compare …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cards look like one person: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of cards look like one person each; the first is %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two cards of %1 are one now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::ExactTextDialog</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::FindingCard</name>
    <message>
        <source>From %1</source>
        <extracomment>Whose advice it is: the title of an article.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1” for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::FirstStartDialog</name>
    <message>
        <source>Begin a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters carry this at their head. What you leave out can be said later, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nothing is asked of you on a holiday, or in the middle of the night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose advice do you want to follow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaches disagree about when to write and when to call. You can try out another one at any time, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the &amp;search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::FollowUpCard</name>
    <message>
        <source>Finish the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A date format: short weekday and day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 is one sentence or two.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::FollowUpDesk</name>
    <message>
        <source>Move to which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::FollowUpModel</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3. %4</source>
        <extracomment>Heard by those who do not see: title, employer and position, how urgent, why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::GapLines</name>
    <message>
        <source>What was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap %1 is closed. %2</source>
        <extracomment>Heard by those who do not see. %1 is a number, %2 an interview: &quot;First interview&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to close gap %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it when it is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::GapsEditor</name>
    <message>
        <source>What was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to close gap %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::GapsTab</name>
    <message>
        <source>To prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an interview shows to be missing stands here, with how you mean to close it before the next one. Record the first interview to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Heard by those who do not see: what a button does, and about what.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An interview and its day: &quot;First interview, Wed 27 May&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::InterviewLines</name>
    <message>
        <source>From this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line or drag it into the note, or press Alt+1, Alt+2 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::LanguageSection</name>
    <message>
        <source>As the system: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and numbers follow it. Letters stay in English, and playbooks in the language they were written in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::LettersTab</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet. Thank-you notes and inquiries stand here once an interview asks for them, and what you sent stays, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this one were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::MailSection</name>
    <message>
        <source>&amp;Attach the note as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in my mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is saved as a message file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword sends nothing by itself and keeps no password. It writes the message; nothing leaves this machine until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF shows the note as it would be printed. The text of the message is there in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::MainWindow</name>
    <message>
        <source>Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Be patient, polite and persistent.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::MergeDialog</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a card and what stands there: &quot;Title: Head of Analytics&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cards differ, say what to take. E-mail addresses, phone numbers and notes of both are kept, and what is not taken goes to the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, first card</source>
        <extracomment>A field of a card, what stands there, and on which of two cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, second card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::MonthCalendar</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::MonthGrid</name>
    <message>
        <source>%1: one follow-up</source>
        <extracomment>A day and how many follow-ups it has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n follow-ups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::MonthView</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A date format: month and year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>The title of a page and how many things wait there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::NoteExport</name>
    <message>
        <source>Export the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::NoteFooter</name>
    <message>
        <source>Words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – better “%3”? (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::NotesFields</name>
    <message>
        <source>One thing per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I for&amp;get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gaps did it sho&amp;w?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did we ta&amp;lk about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::NotesTab</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember: the way in, what to bring, what to ask. Nobody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::OccasionFields</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Length of an interview in minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunitiesPage</name>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card, or move it with Ctrl and an arrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opportunity is one position at one employer. Here stands how far each has come: whom you met, what was promised, what you sent, and what to do next. One is made by itself when you record an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps &amp;&amp; preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Show it</source>
        <extracomment>A sentence about another opportunity, and the invitation to look at it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The title of a tab and how much is in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityDialog</name>
    <message>
        <source>Add an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play&amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as everywhere: %1</source>
        <extracomment>%1 is the title of the playbook that the seeker follows everywhere else.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this position there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityFields</name>
    <message>
        <source>&amp;Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hol&amp;idays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this one already. Interviews written down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who were you talking to? The employer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::OpportunityModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>An employer and what is next there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>An employer, the position, and what is next there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::OutcomeFields</name>
    <message>
        <source>No date named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked me to &amp;keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words: a second interview, a panel on the 3rd …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the next &amp;step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date they named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the interview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::OwnWords</name>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that is &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word at a time, with a letter in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PageStack</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter for this follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to call for this follow-up any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is handed to the program that makes your calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to %1 is handed to your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens that. %1 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you notes and inquiries are written here, once an interview asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::Palette</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Results: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has all these words in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PaperDialog</name>
    <message>
        <source>Put it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it &amp;right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PaperOptions</name>
    <message>
        <source>&amp;Put it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An en&amp;velope for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First label that is &amp;free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PaperPager</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (real size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PaperPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PaperView</name>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PeopleEditor</name>
    <message>
        <source>Add so&amp;meone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, employer, title, e-mail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only cards with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the business cards of everyone you meet, with the exact name, address and e-mail, so that every note is spelled right and arrives. Ask for a card before you leave. Whoever you name when you record an interview gets one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the card of %1. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PeopleTab</name>
    <message>
        <source>People there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Who was there is asked when you record an interview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PersonActions</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a message in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the card, as text and for address books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan holds no letter to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PersonCard</name>
    <message>
        <source>Add a number to the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <extracomment>%1 is how to say the name, as in &quot;Dr Raman&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>%1 is when they like to be called, in the seeker&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number is on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PersonEvents</name>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PersonPane</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A title and an employer: &quot;Head of Analytics, Acme Robotics&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is made as soon as it has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the card of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PersonRow</name>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who decides; reminders go to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared the name with the card itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, form of address, postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms Núñez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the name as it stands on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1 decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling of person %1 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and address of person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::PlaybookSection</name>
    <message>
        <source>Delete this playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me of your own playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaches disagree. Your plan follows one of these wherever an opportunity has no playbook of its own. Try another, or other numbers: nothing changes until you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan follows it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (followed now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, my way</source>
        <extracomment>The name that is offered for a changed playbook; %1 is the title of the one it comes from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan follows “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::ReadButton</name>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice of this computer does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::RecipientList</name>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer · decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on the day · decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::RecordPage</name>
    <message>
        <source>Record an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;art anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored what you had typed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview that you had begun to write down is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::RegionPicker</name>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: weekends only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::RegionSection</name>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of you on a day when offices are closed. An employer elsewhere can have a region of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices are taken to be open from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays are known here: every weekday counts as an office day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::SalaryScale</name>
    <message>
        <source>walk away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::SalaryTab</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually pays &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in GBP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you &amp;aim at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You &amp;walk away below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures are from, and what else counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes about the salary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::SearchField</name>
    <message>
        <source>Search and commands … Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::SeekerFields</name>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address, as it stands on an envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is written as in mia@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::SpokenEditor</name>
    <message>
        <source>Back to the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds: too long to be heard out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterword::StageDialog</name>
    <message>
        <source>Move the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this causes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::StartDialog</name>
    <message>
        <source>Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword helps you after an interview: whom to thank, when to ask, what to prepare, and why. All of it stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search that you have already, perhaps from another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up search to look around in. Your own can be begun at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::StatusLine</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>That all is saved, and when a copy was last made: &quot;Saved 10:42 · Last backup today, 09:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <extracomment>What Ctrl+Z would do, as in &quot;Undo: mark done · Ana Núñez (Ctrl+Z)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::StoryEntry</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What to do, and the way it goes: &quot;Thank Ana Núñez · by e-mail&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::StoryTab</name>
    <message>
        <source>Nothing has happened yet. Record the first interview, and the plan for it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands what to do next: whom to thank, whom to call, what to prepare, and why. It all follows from your interviews: write down the last one, while it is fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::TodaySide</name>
    <message>
        <source>One open opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One waits for an answer: employers usually take two to three weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer: employers usually take two to three weeks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open opportunity yet. Every search begins like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::TopBar</name>
    <message>
        <source>Record an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::TrialEditor</name>
    <message>
        <source>Not a word of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tone of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kills in thank-you notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days between two reminders, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide &amp;from day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t&amp;o day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules: a tick follows one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ue, in days (with a minus: before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a rule is about, and its advice in a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::TrialPreview</name>
    <message>
        <source>%1: %2
%3</source>
        <extracomment>A day, what is to be done on it, and, on a line below, what it is about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change in the next 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change for you in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1. No longer: %2. On another day: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::TuningDialog</name>
    <message>
        <source> mm</source>
        <extracomment>Millimetres, after a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the printer right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the test page, measure how far its lines are from the edges, and set the difference here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;right by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Envelopes go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the test page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::ViewSwitch</name>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::WhenPicker</name>
    <message>
        <source>One of the next days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in “%1”</source>
        <extracomment>What may be typed; %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in “%1 %2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day as they may be typed: &quot;Tue 2 June 10:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood as a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A day, and why it is a strange one: &quot;Saturday, 30 May. That is a weekend there.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::WindowMenu</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a line of encouragement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::WishMenu</name>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next office day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move …	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?	W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the opportunity	O</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::WritingSection</name>
    <message>
        <source>As in your region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server that checks grammar too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling and grammar are checked on this machine while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, as in http://localhost:8081.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as this is empty, nothing is sent anywhere. A server of LanguageTool that you or your employment service run would be sent the text of each letter while you write it, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of each letter goes to a program on this machine while you write it. It does not leave the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of each letter is sent to %1 while you write it: names, employers and all. Empty the field to send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http:// others in the network can read it; with https:// they cannot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::YouSection</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters carry this at their head, and are signed with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day begins and ends by the clocks of that place. Calls and office hours go by those of the employer’s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterword::ZoneField</name>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Europe/London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Type the name of a large town, and choose from what appears.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the holiday on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>The initial of a first name, and the family name, as in &quot;A. Núñez&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, second interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, third interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interview number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter by post, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand %1 a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>An interview and the position it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Something to do, and the employer it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What to do, by which channel, and how it stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time of day and what is then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3 at their place): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted your answer by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants your answer to the offer by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had promised an answer by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 promised an answer by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answer promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: your answer is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A date format: month and year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last month of a calendar.
----------
The first and the last day of a calendar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format: day, month and year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date format: day and month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision window, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 usually decides between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallEffect</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A day and a time of day, as in &quot;Tuesday, 2 June at 10:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when, and you will be reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be reminded on %1; until then no other reminder goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be told to be ready on %1. If they do not call, you will be asked to call them, half an hour later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of them until %1 has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which day, and nothing is asked before it has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be reminded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call stays on your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congratulations. No more reminders go to this employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more reminders go to this employer; a word of thanks does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is done and kept in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and what they are: &quot;Siobhán O’Neill, Recruiter&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you left a voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they did not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said they would call %1</source>
        <extracomment>%1 is a day and a time: &quot;tomorrow, 10:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you agreed to call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they made an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A day, what happened, and what was said: &quot;Tue 26 May: you spoke. “No decision yet.”&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised an answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: “%1”</source>
        <extracomment>%1 is what they said: &quot;Next step: “The panel meets next week.”&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallingText</name>
    <message>
        <source>Offices there are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices there have closed for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the weekend there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a holiday there: %1.</source>
        <extracomment>%1 is the name of a holiday.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices there are open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices there are about to close for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Call from %2 on.</source>
        <extracomment>Why nobody is there, and when to call: &quot;It is the weekend there. Call on Monday, 1 June from 09:00.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Call on %2 from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a weekend there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a holiday there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is outside office hours there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What was done and to whom, as in &quot;mark done · Ana Núñez&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge two cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Theme: as the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze: %1 …</source>
        <extracomment>%1 is what is asked for, as in &quot;Thank Ana Núñez&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrossingText</name>
    <message>
        <source>A call with %1 is agreed for the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer of %1 ends on %2, before this answer is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You also talk to %1 about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A date format: short weekday, day, month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A date format: weekday, day, month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date format: day, month, year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day, as in &quot;tomorrow, 14:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by tonight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day, as in &quot;Mon 1 June, 14:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new, for %2.</source>
        <extracomment>%1 is what to do, as in &quot;Call Ana Núñez&quot;; %2 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no longer asked, was for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: moves from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on %3, no longer %4.</source>
        <extracomment>%2 and %4 are &quot;by phone&quot; or another way, %3 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was “%2”, is “%3”.</source>
        <extracomment>%2 and %3 are states as &quot;planned&quot; or &quot;waits&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing changes for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMoveText</name>
    <message>
        <source>An interview is moved in its own form: open it with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer named this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That cannot be done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not right yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>To fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The kind of a finding and its sentence: &quot;Missing: It has no closing&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, line %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, line %3, suggestion %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>1 word: a few more would look less hurried</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words: a few more would look less hurried</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words: a note is read sooner if it has no more than %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day later than advised; late is better than never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days later than advised; late is better than never</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not agree with the word it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an apostrophe too many, or lacks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit the sound of the word after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written with a capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit in a comparison like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is easily taken for another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the years of a decade have no apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spaces stand in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign stands twice in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word stands twice: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a word too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs its -ing form here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“to” is missing before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is missing at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the form that follows here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the form that follows “have” or “be”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not how the saying goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the word that goes with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not seem to fit this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence begins with a capital: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space stands before the sign in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“than” compares; “then” is a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the right form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written in another way here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“you’re” means “you are”; “your” means “of you”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say thank you in its first two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names neither the position nor anything you talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say that you are still interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 helped you and is not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no closing, such as “Kind regards,”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: this playbook leaves skills out of a note of thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This playbook advises a word about your skills and experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of it is in your note to %2 as well; colleagues compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: pay is better talked about when there is an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” sounds like pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says little; say what you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes you smaller than you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” speaks badly of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exclamation marks: one is plenty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in capitals sounds loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not go with the rest; “%2” would</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n words is hard to follow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences in a row begin with “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is still to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is spelled “%2” on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets “%1”; the card says “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names %1; this letter goes to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary %1 is not installed: spelling was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpText</name>
    <message>
        <source>Thank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1 for today’s interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1 for yesterday’s interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1 for the interview on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1 even though it was a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1, whom you met on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1, who helped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1, who introduced you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand %1 a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 a letter with your strong points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer was promised for %2</source>
        <extracomment>&quot;Call Priya Raman: the answer was promised for last Friday&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the promised answer has not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and ask how it stands</source>
        <extracomment>&quot;Call Ana Núñez and ask how it stands&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to stay in touch</source>
        <extracomment>&quot;Call Ana Núñez to stay in touch&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 about the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days after the interview</source>
        <extracomment>&quot;Call Ana Núñez, 5 days after the interview&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They did not call: call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be ready: %1 will call you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1, as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out to %1, who works at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the next step is, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research the salary range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep applying elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on: they did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a gap the interview showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your playbook’s “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in touch with %1 for the next opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An employer and the position there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“it’s” means “it is”; “its” means “belonging to it”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“their” means “of them”, “there” a place, “they’re” means “they are”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“too” means “also” or “more than enough”; “two” is a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterTitle</name>
    <message>
        <source>Thanks to an interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to a helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks after a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking after the promised day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking after a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they did not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of strong points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to an insider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying warm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1 a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed %1 a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They chose somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named a new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1 for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed in touch with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did what was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and what came of it: &quot;Called Rob Cole: voicemail&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They call back on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call back on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want your answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A time of day and what is then.
----------
The number of a day and the name of the holiday on it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format: day and month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>How many entries of a day there is no room for.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day with the number of its entries, and these one after another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>It is not to be done any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early: it is not asked for before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: it must be done by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the office on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the office: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised an answer by %1: ask after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is agreed: nothing else is asked before %1 has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too near to the reminder of %1: %n days lie between two.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its day follows from other things, so it cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextText</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What to do and how urgent it is: &quot;Call · 2 days late&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd interview · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd interview · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th interview · %2</source>
        <extracomment>%1 is the number of the round, 4 or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · keep warm</source>
        <extracomment>%1 is &quot;Not hired&quot;: somebody to stay in touch with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer · answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteChecks</name>
    <message>
        <source>Nothing is left to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names match the contact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks, interest, next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good length: %1 words, of up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing goes with the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other note of this interview reads like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look again: %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: 1 thing holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n things hold it back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot leave yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferText</name>
    <message>
        <source>It is %1 below your target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 above your target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is just what you aim at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is below the figure at which you walk away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is above the figure at which you walk away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the very figure at which you walk away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A currency and an amount: &quot;GBP 51,000&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They offered %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>No reminder sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may ask now, %1.</source>
        <extracomment>%1 is &quot;by phone&quot; or another way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %1, then %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1 on %2</source>
        <extracomment>A person or an employer, and a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down about %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview that is not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview at %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The number of a page, and how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <extracomment>A name of paper and its width and height, as in &quot;DL (220 × 110 mm)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide for writing by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender at the right (British)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full block (American)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full block for a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An envelope without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A #10 envelope with a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DL envelope with a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole sheet folded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n labels</source>
        <extracomment>The number of a sheet of labels, and how many are on it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Large letters to copy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale letters to write over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper edge first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address. Write it on the card of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long for its place. Shorten it on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window may cut the address when the letter slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not behind the window. Choose a layout for a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window would show more than the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folded letter does not go into this envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is too near to the edge for this printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long for this card. Shorten it, or take a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the United States this envelope costs more than a letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in touch with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no e-mail, phone or address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1 · its words were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun · %1</source>
        <extracomment>A letter that was begun, and when it is due.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Without an employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know someone at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach out before %1</source>
        <extracomment>%1 is a day, as in &quot;Monday&quot; or &quot;tomorrow&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what is heard of a card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at employers you have interviewed with</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 name not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n names not yet checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;5 hours 30 minutes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on another card: %2</source>
        <extracomment>A field of a business card, and what stood there on a card that was merged into this one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com, one on each line. What you typed stays here until it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card needs a given or a family name. It keeps its name until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time of day elsewhere: &quot;18:42 (8 hours ahead)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tomorrow (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yesterday (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChoices</name>
    <message>
        <source>the same as mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookText</name>
    <message>
        <source>the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day they promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agreed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noting a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding a contact there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day of %1</source>
        <extracomment>%1 is &quot;the interview&quot; or another event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days before %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days after %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 office day after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n office days after %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Until the next interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone who works there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Knowing what to do immediately following a job interview”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“How to follow up after a job interview”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article on job follow-up mistakes to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lori Jazvac’s advice on the next steps after an interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceText</name>
    <message>
        <source>The settings in %1 cannot be read. The usual ones hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file of settings, “%1” is “%2”, which cannot be. The usual value holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The card has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no postal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went {channel} on {to} did its work already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another follow-up does its work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalaryLine</name>
    <message>
        <source>target %1, walk away below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk away below %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Ctrl+1, Ctrl+2 …: the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I: record an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K: search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,: settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N: add an opportunity, on that page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z: undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down: from follow-up to follow-up; with one in focus:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: start what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S: snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W: why it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O: show the opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the calendar: arrow keys, Page Up and Page Down go from day to day and month to month, or week to week; Ctrl+P: print what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: the entries of the day; Enter: open; Ctrl and an arrow key: move; Ctrl+Home: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the call sheet, Alt and the underlined letter: how it went; Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board: arrow keys go from card to card; Ctrl and Left or Right moves the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a letter: F7, Shift+F7: the next and the previous finding; Alt+Enter: what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: what is still to be filled in; Alt+1, Alt+2 …: a line of the interview; Ctrl+Page Down, Ctrl+Page Up: the next and the previous reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Day %1 of the usual %2 to %3 weeks</source>
        <extracomment>%1 is how many days ago the interview was, %2 and %3 are numbers of weeks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of the usual %2 to %3 days</source>
        <extracomment>%1 is how many days ago the interview was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was promised for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they promised an answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They chose somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview, round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two clauses: where it stands in the usual time, and what they promised.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>There is no search in %1, where it was expected. Perhaps the file was moved, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>On a day nobody wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>&quot;First interview, with Ana Núñez and David Li&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer promised by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot to mention: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talked about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Something to do alone that was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestSheetWords</name>
    <message>
        <source>Afterword printer test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both long lines should be 20.0 mm from the edge of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure from the left edge to the line that runs down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is too far left by 1 mm, set 1.0 mm to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure from the upper edge to the line that runs across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is too high by 1 mm, set 1.0 mm down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>on at next the</source>
        <extracomment>Words that may stand between a day and a time, with spaces between them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One thing to do, about %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things to do, about %n minutes.</source>
        <extracomment>%1 is a number in words, as in &quot;Four&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One thank-you note must leave today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thank-you notes must leave today.</source>
        <extracomment>%1 is a number in words, as in &quot;Two&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>%1 (Source: %2.)</source>
        <extracomment>A sentence, and the titles of the sources it is taken from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithText</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format: day, month; then with the year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank-you note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message to stay in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new date was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <extracomment>What was sent and how: &quot;thank-you note, sent by e-mail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What was done and what came of it: &quot;call, you spoke&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A day and what is then: &quot;27 May · first interview&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
