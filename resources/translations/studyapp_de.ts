<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a country or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact of this bank speaks of a country or place that the map can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an entity the code of its country or the point where it lies, and the facts that name it appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: under 25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, with Shift they move the map. Plus and minus zoom, F shows all, Home the first view. H covers the names, T shows the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country or place on the map or in the list to see its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows a fact among the others, S its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is it? Space shows the name and its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are covered. Choose a country or place on the map with the arrows or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, disputed: shown, never asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, none of their {answers} started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}. {known} of {answers} known, {new} not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {kind}, {facts}, {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country, its name is covered. Space shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place, its name is covered. Space shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here was started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was started is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {number} of {all} countries and places nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} countries and places are known least, {share} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is known least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are known least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Map with {number} countries and places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country or place is called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended by itself the last time. Every answer that showed its verdict is safe. What happened is written down in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bank or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact, one sentence in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, then</source>
        <comment>followed by the keys Ctrl M</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to mark an answer</source>
        <comment>behind the keys Ctrl M</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked yet, so nothing can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions this fact makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 9 December 2017, about June 2014, early 2015, from 2013 to 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 10,000 or 3,000 to 6,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source leaves the year to the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the source’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the answer in it, and without who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question for one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also accepted, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong options, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, or words such as “it is believed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “estimated”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation, shown after the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it, or limits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Lead, paragraph 5, sentence 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: this is kept as a draft until it is put into the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” to the bank as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <comment>what is wrong, and what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another true answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options of two kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same option twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all or none of the above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the question in the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grammar gives it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the odd one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for what is not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one clear question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer stands in the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key shares most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute or vague words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer is marked: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers are marked: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, {kind}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the fact as one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braces mark answers in the file of a bank. Write other brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked, so nothing can be asked. Select words, then press Ctrl+M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the question that asks for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a number, or not one only. Type one in digits or in words, or the ends of a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two names or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who claims it, or choose another claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date. Type one as in 5 May 1950, May 1950 or 1950.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say section, paragraph and sentence, as in Lead, paragraph 5, sentence 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank knows no such sentence of the source. Look at the numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of this bank is {names}. Choose another, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {what}</source>
        <comment>followed by has, names, is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag these facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong? The note is kept with the facts, for the bank’s author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: it is like that already, or it is never asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study these {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} suspended: asked no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} put off until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} flagged with your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} made new again; the answers stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Your answers are safe. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed: shown, never asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {total} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At odds with: {sentences}</source>
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
        <source>One answer to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} answers to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked next {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least recalled first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in the facts: a person, a country, a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name begins like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hint left for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hint crossed this one out. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins like this: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took a hint, so this answer counts as hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took a hint, so this answer counts as hard. {chance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} is wrong: {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} is number {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} belongs to {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type, for you alone. Ctrl+Z takes back what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes on the facts of this bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact is no longer in the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} notes were written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were not written to {file}: {reason}. They are kept as they were. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save this plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot is copied as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are copied as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}. Nothing else was changed. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <comment>the word beside the right option of a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked yet. Mark an answer in the sentence, and type its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number line, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line, for “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} of {all} can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says “{shown}” in place of “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a line from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a line from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {places} on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts {answers}, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show among the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the facts are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact of this bank has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as a date is marked as an answer of a fact, the fact stands here on a line of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes are switched off. Tick one above to see its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen. Arrows or a click choose one; then the fact stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it? Space uncovers the fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it? Space uncovers the fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Up and Down from lane to lane, plus and minus zoom, F shows all, T shows a table, H covers dates or names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed, never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasted so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are covered. Space uncovers that of the chosen event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are covered. Space uncovers that of the chosen event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study this 1&#xa0;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study these {n}&#xa0;answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}&#xa0;events in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of {n}&#xa0;events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}&#xa0;events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers, banks of your own and copies lie in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt (LGPL-3.0), Source Sans 3 (OFL), icons by Lucide (ISC), and the map of Natural Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About studyapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study this fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all facts that mention “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study facts that mention “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Type a part of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bank is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter. Delete clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the bank again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bank’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you changed in this bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as large as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
