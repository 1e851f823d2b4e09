<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Today; 2 progress, 3 facts, 4 timeline, 5 map</source>
        <translation>Heute; 2 Fortschritt, 3 Fakten, 4 Zeitachse, 5 Landkarte</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Die Menüs</translation>
    </message>
    <message>
        <source>Read the bank’s files again</source>
        <translation>Die Dateien der Sammlung neu lesen</translation>
    </message>
    <message>
        <source>These keys, also ? outside text fields</source>
        <translation>Diese Tasten, außerhalb von Textfeldern auch ?</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Larger text, Ctrl − smaller, Ctrl 0 as it was</source>
        <translation>Größere Schrift, Strg − kleinere, Strg 0 wie zuvor</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Today, and choosing what to study</source>
        <translation>Heute, und wählen, was gelernt wird</translation>
    </message>
    <message>
        <source>Choose what to study; there: cram what was seen</source>
        <translation>Wählen, was gelernt wird; dort: Gesehenes durchgehen</translation>
    </message>
    <message>
        <source>Change the plan for the exam</source>
        <translation>Den Plan für die Prüfung ändern</translation>
    </message>
    <message>
        <source>Spread what waits after a pause; + and − change the days, Ctrl Z takes it back</source>
        <translation>Verteilen, was nach einer Pause wartet; + und − ändern die Tage, Strg Z nimmt es zurück</translation>
    </message>
    <message>
        <source>See what keeps slipping; there P practises it, X suspends it</source>
        <translation>Zeigen, was immer wieder entfällt; dort übt P es, X setzt es aus</translation>
    </message>
    <message>
        <source>What was forgotten lately, N what is not yet seen</source>
        <translation>Was zuletzt vergessen wurde, N was noch nicht gesehen wurde</translation>
    </message>
    <message>
        <source>Go from one to the next, also ↓ ← →; Space ticks it, Enter starts</source>
        <translation>Von einem zum nächsten, auch ↓ ← →; die Leertaste hakt es an, die Eingabetaste beginnt</translation>
    </message>
    <message>
        <source>Read the facts as a text first; there N goes to the next, Enter starts</source>
        <translation>Die Fakten zuerst als Text lesen; dort geht N zum nächsten, die Eingabetaste beginnt</translation>
    </message>
    <message>
        <source>Make a quiz of what is chosen; the list of quizzes is in the menu Study</source>
        <translation>Ein Quiz aus der Wahl machen; die Liste der Quizze steht im Menü Lernen</translation>
    </message>
    <message>
        <source>Result of a quiz</source>
        <translation>Ergebnis eines Quiz</translation>
    </message>
    <message>
        <source>Practise what was missed; A takes the quiz again</source>
        <translation>Üben, was verfehlt wurde; A macht das Quiz noch einmal</translation>
    </message>
    <message>
        <source>Tables in place of plots, and back; Ctrl S saves the result</source>
        <translation>Tabellen statt Diagrammen, und zurück; Strg S sichert das Ergebnis</translation>
    </message>
    <message>
        <source>A step up, ↓ a step down, or type the value; in the aim also Page Up and Page Down</source>
        <translation>Eine Stufe hinauf, ↓ eine hinab, oder den Wert eingeben; beim Ziel auch Bild auf und Bild ab</translation>
    </message>
    <message>
        <source>Turn a switch, or make a day of the week half, off, full; ← → go from day to day</source>
        <translation>Einen Schalter umlegen oder einen Wochentag halb, frei, voll machen; ← → geht von Tag zu Tag</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel the fit that runs</source>
        <translation>Die laufende Anpassung abbrechen</translation>
    </message>
    <message>
        <source>So far; Y the year ahead</source>
        <translation>Bisher; Y das kommende Jahr</translation>
    </message>
    <message>
        <source>Tables in place of plots, and back</source>
        <translation>Tabellen statt Diagrammen, und zurück</translation>
    </message>
    <message>
        <source>Practise what you were sure of and wrong about</source>
        <translation>Üben, wobei Sie sicher waren und falsch lagen</translation>
    </message>
    <message>
        <source>The year ahead: use these settings; Ctrl Z takes them back</source>
        <translation>Das kommende Jahr: diese Einstellungen übernehmen; Strg Z nimmt sie zurück</translation>
    </message>
    <message>
        <source>Search; ↓ goes into the list, Esc empties the search</source>
        <translation>Suchen; ↓ geht in die Liste, Esc leert die Suche</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>Den Fakt bearbeiten</translation>
    </message>
    <message>
        <source>Study what is found or selected</source>
        <translation>Lernen, was gefunden oder ausgewählt ist</translation>
    </message>
    <message>
        <source>Select several, also Shift ↓ and Ctrl A</source>
        <translation>Mehrere auswählen, auch Umschalt ↓ und Strg A</translation>
    </message>
    <message>
        <source>Show the passage in the source</source>
        <translation>Die Textstelle in der Quelle zeigen</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Fact editor</source>
        <translation>Fakten bearbeiten</translation>
    </message>
    <message>
        <source>Mark the selected words as an answer, or unmark one</source>
        <translation>Die ausgewählten Wörter als Antwort markieren, oder die Markierung aufheben</translation>
    </message>
    <message>
        <source>Go from answer to answer, also Alt ↓</source>
        <translation>Von Antwort zu Antwort, auch Alt ↓</translation>
    </message>
    <message>
        <source>Undo, Ctrl Shift Z redo</source>
        <translation>Rückgängig, Strg Umschalt Z wiederholen</translation>
    </message>
    <message>
        <source>Done; Esc leaves too, and what is not finished stays</source>
        <translation>Fertig; auch Esc verlässt, und was nicht fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Timeline and map</source>
        <translation>Zeitachse und Landkarte</translation>
    </message>
    <message>
        <source>To the next event or place that way, also → ↑ ↓</source>
        <translation>Zum nächsten Ereignis oder Ort in dieser Richtung, auch → ↑ ↓</translation>
    </message>
    <message>
        <source>Nearer, − farther, F everything; Home and End to the ends of the line</source>
        <translation>Näher, − weiter weg, F alles; Pos1 und Ende zu den Enden der Achse</translation>
    </message>
    <message>
        <source>Cover dates or names; Space shows the chosen one</source>
        <translation>Daten oder Namen verdecken; die Leertaste zeigt den gewählten</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Edit the fact, or see the facts of a place</source>
        <translation>Den Fakt bearbeiten, oder die Fakten eines Ortes sehen</translation>
    </message>
    <message>
        <source>Study what is seen</source>
        <translation>Lernen, was zu sehen ist</translation>
    </message>
    <message>
        <source>While a question is open</source>
        <translation>Solange eine Frage offen ist</translation>
    </message>
    <message>
        <source>Choose; 1 2 3 and the arrows with Enter do the same</source>
        <translation>Wählen; 1 2 3 und die Pfeile mit der Eingabetaste tun dasselbe</translation>
    </message>
    <message>
        <source>Check what was typed, put in order, paired or placed</source>
        <translation>Prüfen, was eingegeben, geordnet, zugeordnet oder gesetzt ist</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Hint: first letters, or an option less; a right answer then counts for less</source>
        <translation>Hinweis: erste Buchstaben, oder eine Möglichkeit weniger; eine richtige Antwort zählt dann weniger</translation>
    </message>
    <message>
        <source>Skip for now; nothing is recorded</source>
        <translation>Vorerst überspringen; nichts wird festgehalten</translation>
    </message>
    <message>
        <source>Events to be put in order</source>
        <translation>Ereignisse, die zu ordnen sind</translation>
    </message>
    <message>
        <source>Go from event to event, also ↓</source>
        <translation>Von Ereignis zu Ereignis, auch ↓</translation>
    </message>
    <message>
        <source>Move the event, also Alt ↓; a digit moves it to that place</source>
        <translation>Das Ereignis verschieben, auch Alt ↓; eine Ziffer setzt es an diese Stelle</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Go from one to the next, also ↓ and 1 2 3</source>
        <translation>Von einem zum nächsten, auch ↓ und 1 2 3</translation>
    </message>
    <message>
        <source>Give it this partner</source>
        <translation>Diesen Partner geben</translation>
    </message>
    <message>
        <source>Take its partner away</source>
        <translation>Den Partner wegnehmen</translation>
    </message>
    <message>
        <source>Number line and time line</source>
        <translation>Zahlenstrahl und Zeitstrahl</translation>
    </message>
    <message>
        <source>A step back, → a step on</source>
        <translation>Einen Schritt zurück, → einen Schritt vor</translation>
    </message>
    <message>
        <source>Farther on, Page Down farther back; Home and End to the ends</source>
        <translation>Weiter vor, Bild ab weiter zurück; Pos1 und Ende zu den Enden</translation>
    </message>
    <message>
        <source>Type the value; so do letters</source>
        <translation>Den Wert eingeben; ebenso Buchstaben</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>To the next place that way, also → ↑ ↓</source>
        <translation>Zum nächsten Ort in dieser Richtung, auch → ↑ ↓</translation>
    </message>
    <message>
        <source>To the next name that begins so</source>
        <translation>Zum nächsten Namen, der so beginnt</translation>
    </message>
    <message>
        <source>While it is asked how sure you are, where Settings has that</source>
        <translation>Wenn gefragt wird, wie sicher Sie sind, sofern es eingestellt ist</translation>
    </message>
    <message>
        <source>Guessing, fairly sure, sure; arrows with Enter do the same</source>
        <translation>Geraten, ziemlich sicher, sicher; die Pfeile mit der Eingabetaste tun dasselbe</translation>
    </message>
    <message>
        <source>Back to the question, also Ctrl Z</source>
        <translation>Zurück zur Frage, auch Strg Z</translation>
    </message>
    <message>
        <source>While the verdict is shown</source>
        <translation>Solange das Urteil zu sehen ist</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Count as right</source>
        <translation>Als richtig zählen</translation>
    </message>
    <message>
        <source>I guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Show the passage in the source; there O opens your copy of it</source>
        <translation>Die Textstelle in der Quelle zeigen; dort öffnet O Ihre Kopie davon</translation>
    </message>
    <message>
        <source>Write a note of your own</source>
        <translation>Eine eigene Notiz schreiben</translation>
    </message>
    <message>
        <source>Compare the two, where one is taken for the other again and again</source>
        <translation>Die beiden vergleichen, wenn eines immer wieder für das andere gehalten wird</translation>
    </message>
    <message>
        <source>At any time in a sitting</source>
        <translation>Jederzeit in einer Runde</translation>
    </message>
    <message>
        <source>Undo, any number of steps, also on the summary</source>
        <translation>Rückgängig, beliebig viele Schritte, auch in der Übersicht</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Bury until tomorrow; B alone while it is no option</source>
        <translation>Bis morgen zurückstellen; B allein, solange es keine Möglichkeit ist</translation>
    </message>
    <message>
        <source>Suspend: ask no more</source>
        <translation>Aussetzen: nicht mehr fragen</translation>
    </message>
    <message>
        <source>More: these commands in a menu; M alone while a question is open</source>
        <translation>Mehr: diese Befehle in einem Menü; M allein, solange eine Frage offen ist</translation>
    </message>
    <message>
        <source>Make it new again, Alt D set when it is due</source>
        <translation>Wieder neu machen, Alt D die Fälligkeit setzen</translation>
    </message>
    <message>
        <source>With N, X, F or M while letters belong to the answer</source>
        <translation>Mit N, X, F oder M, solange Buchstaben zur Antwort gehören</translation>
    </message>
    <message>
        <source>Scroll, also Page Down; the arrows while the verdict is shown</source>
        <translation>Rollen, auch Bild ab; die Pfeile, solange das Urteil zu sehen ist</translation>
    </message>
    <message>
        <source>End the sitting; what was answered is kept</source>
        <translation>Die Runde beenden; was beantwortet ist, bleibt</translation>
    </message>
    <message>
        <source>Cover the names</source>
        <translation>Die Namen verdecken</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Die Namen zeigen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Als Landkarte</translation>
    </message>
    <message>
        <source>Find a country or place</source>
        <translation>Land oder Ort suchen</translation>
    </message>
    <message>
        <source>Countries and places</source>
        <translation>Länder und Orte</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>The answers are being read.</source>
        <translation>Die Antworten werden gelesen.</translation>
    </message>
    <message>
        <source>No fact of this bank speaks of a country or place that the map can show.</source>
        <translation>Kein Fakt dieser Sammlung spricht von einem Land oder Ort, den die Landkarte zeigen kann.</translation>
    </message>
    <message>
        <source>Give an entity the code of its country or the point where it lies, and the facts that name it appear here.</source>
        <translation>Geben Sie einem Namen das Kürzel seines Landes oder den Punkt, an dem er liegt, und die Fakten, die ihn nennen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Known: under 25 %</source>
        <translation>Gewusst: unter 25&#xa0;%</translation>
    </message>
    <message>
        <source>to 50 %</source>
        <translation>bis 50&#xa0;%</translation>
    </message>
    <message>
        <source>to 75 %</source>
        <translation>bis 75&#xa0;%</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>no facts</source>
        <translation>keine Fakten</translation>
    </message>
    <message>
        <source>Arrows choose, with Shift they move the map. Plus and minus zoom, F shows all, Home the first view. H covers the names, T shows the table.</source>
        <translation>Die Pfeile wählen, mit Umschalt verschieben sie die Landkarte. Plus und Minus ändern den Maßstab, F zeigt alles, Pos1 den ersten Ausschnitt. H verdeckt die Namen, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Choose a country or place on the map or in the list to see its facts.</source>
        <translation>Wählen Sie ein Land oder einen Ort auf der Landkarte oder in der Liste, um die Fakten dazu zu sehen.</translation>
    </message>
    <message>
        <source>Enter shows a fact among the others, S its passage.</source>
        <translation>Die Eingabetaste zeigt einen Fakt unter den anderen, S seine Textstelle.</translation>
    </message>
    <message>
        <source>Name covered</source>
        <translation>Name verdeckt</translation>
    </message>
    <message>
        <source>The names are covered</source>
        <translation>Die Namen sind verdeckt</translation>
    </message>
    <message>
        <source>Which one is it? Space shows the name and its facts.</source>
        <translation>Was ist es? Die Leertaste zeigt den Namen und die Fakten dazu.</translation>
    </message>
    <message>
        <source>The names are covered. Choose a country or place on the map with the arrows or a click.</source>
        <translation>Die Namen sind verdeckt. Wählen Sie mit den Pfeilen oder einem Klick ein Land oder einen Ort auf der Landkarte.</translation>
    </message>
    <message>
        <source>Everything is in view.</source>
        <translation>Alles ist zu sehen.</translation>
    </message>
    <message>
        <source>Outside this view</source>
        <translation>Außerhalb des Ausschnitts</translation>
    </message>
    <message>
        <source>Country or place</source>
        <translation>Land oder Ort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>{number} facts</source>
        <translation>{number} Fakten</translation>
    </message>
    <message>
        <source>{facts}, {known}</source>
        <translation>{facts}, {known}</translation>
    </message>
    <message>
        <source>{facts}, disputed: shown, never asked.</source>
        <translation>{facts}, umstritten: gezeigt, nie gefragt.</translation>
    </message>
    <message>
        <source>{facts}, none of their {answers} started yet.</source>
        <translation>{facts}, davon {answers} noch nicht begonnen.</translation>
    </message>
    <message>
        <source>{facts}. {known} of {answers} known, {new} not started.</source>
        <translation>{facts}. {known} von {answers} gewusst, {new} nicht begonnen.</translation>
    </message>
    <message>
        <source>{facts}. {known} of {answers} known.</source>
        <translation>{facts}. {known} von {answers} gewusst.</translation>
    </message>
    <message>
        <source>{share} known</source>
        <translation>{share} gewusst</translation>
    </message>
    <message>
        <source>{name}, {kind}, {facts}, {known}</source>
        <translation>{name}, {kind}, {facts}, {known}</translation>
    </message>
    <message>
        <source>A country, its name is covered. Space shows it.</source>
        <translation>Ein Land, der Name ist verdeckt. Die Leertaste zeigt ihn.</translation>
    </message>
    <message>
        <source>A place, its name is covered. Space shows it.</source>
        <translation>Ein Ort, der Name ist verdeckt. Die Leertaste zeigt ihn.</translation>
    </message>
    <message>
        <source>Nothing here was started yet</source>
        <translation>Hier ist noch nichts begonnen</translation>
    </message>
    <message>
        <source>All that was started is known</source>
        <translation>Alles Begonnene wird gewusst</translation>
    </message>
    <message>
        <source>Nothing here is known yet</source>
        <translation>Hier wird noch nichts gewusst</translation>
    </message>
    <message>
        <source>In {number} of {all} countries and places nothing is known yet</source>
        <translation>In {number} von {all} Ländern und Orten wird noch nichts gewusst</translation>
    </message>
    <message>
        <source>{number} countries and places are known least, {share} each</source>
        <translation>{number} Länder und Orte werden am wenigsten gewusst, je {share}</translation>
    </message>
    <message>
        <source>{name} is known least</source>
        <translation>{name} wird am wenigsten gewusst</translation>
    </message>
    <message>
        <source>{one} and {other} are known least</source>
        <translation>{one} und {other} werden am wenigsten gewusst</translation>
    </message>
    <message>
        <source>{title}. Map with 1 country or place.</source>
        <translation>{title}. Landkarte mit 1 Land oder Ort.</translation>
    </message>
    <message>
        <source>{title}. Map with {number} countries and places.</source>
        <translation>{title}. Landkarte mit {number} Ländern und Orten.</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} weitere</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Ort</translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation>{number} Orte</translation>
    </message>
    <message>
        <source>Study {name}</source>
        <translation>{name} lernen</translation>
    </message>
    <message>
        <source>Study it</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Study this view</source>
        <translation>Diesen Ausschnitt lernen</translation>
    </message>
    <message>
        <source>{most} of {answers}</source>
        <translation>{most} von {answers}</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>{number} answers</source>
        <translation>{number} Antworten</translation>
    </message>
    <message>
        <source>No country or place is called “{words}”.</source>
        <translation>Kein Land oder Ort heißt „{words}“.</translation>
    </message>
    <message>
        <source>The program ended by itself the last time. Every answer that showed its verdict is safe. What happened is written down in {file}.</source>
        <translation>Das Programm wurde beim letzten Mal von selbst beendet. Jede Antwort, deren Urteil zu sehen war, ist gesichert. Was geschah, steht in {file}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open a bank or document</source>
        <translation>Sammlung oder Dokument öffnen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>A new fact</source>
        <translation>Ein neuer Fakt</translation>
    </message>
    <message>
        <source>The fact, one sentence in your own words</source>
        <translation>Der Fakt, ein Satz in eigenen Worten</translation>
    </message>
    <message>
        <source>Select words, then</source>
        <comment>followed by the keys Ctrl M</comment>
        <translation>Wörter auswählen, dann</translation>
    </message>
    <message>
        <source>to mark an answer</source>
        <comment>behind the keys Ctrl M</comment>
        <translation>um eine Antwort zu markieren</translation>
    </message>
    <message>
        <source>Nothing is marked yet, so nothing can be asked.</source>
        <translation>Noch ist nichts markiert, also kann nichts gefragt werden.</translation>
    </message>
    <message>
        <source>Questions this fact makes</source>
        <translation>Fragen, die dieser Fakt ergibt</translation>
    </message>
    <message>
        <source>as they were before</source>
        <comment>beside questions of a fact in which something is to be mended now</comment>
        <translation>wie sie zuvor waren</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Der Fakt</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>Seine Fragen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Liste von Namen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>As in 9 December 2017, about June 2014, early 2015, from 2013 to 2017.</source>
        <translation>Wie in: 9 December 2017, about June 2014, early 2015, from 2013 to 2017.</translation>
    </message>
    <message>
        <source>As in 10,000 or 3,000 to 6,000.</source>
        <translation>Wie in: 10,000 oder 3,000 to 6,000.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Erlaubte Abweichung</translation>
    </message>
    <message>
        <source>The source leaves the year to the reader</source>
        <translation>Die Quelle überlässt das Jahr den Lesenden</translation>
    </message>
    <message>
        <source>This list is complete</source>
        <translation>Diese Liste ist vollständig</translation>
    </message>
    <message>
        <source>These are the source’s own words</source>
        <translation>Das sind die Worte der Quelle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Without the answer in it, and without who says so.</source>
        <translation>Ohne die Antwort darin, und ohne wer es sagt.</translation>
    </message>
    <message>
        <source>Question for one of them</source>
        <translation>Frage nach einem davon</translation>
    </message>
    <message>
        <source>Also accepted, one a line</source>
        <translation>Auch anerkannt, eines je Zeile</translation>
    </message>
    <message>
        <source>Wrong options, one a line</source>
        <translation>Falsche Möglichkeiten, eine je Zeile</translation>
    </message>
    <message>
        <source>Your edits</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>You have changed nothing in this bank.</source>
        <translation>Sie haben in dieser Sammlung nichts geändert.</translation>
    </message>
    <message>
        <source>The bank itself stays as it is: your edits are laid over it.</source>
        <translation>Die Sammlung selbst bleibt, wie sie ist: Ihre Änderungen liegen darüber.</translation>
    </message>
    <message>
        <source>Save the edited bank</source>
        <translation>Geänderte Sammlung sichern</translation>
    </message>
    <message>
        <source>Save the edited bank in a folder</source>
        <translation>Die geänderte Sammlung in einem Ordner sichern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <source>Take the bank’s</source>
        <translation>Aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>The edited bank is being saved.</source>
        <translation>Die geänderte Sammlung wird gesichert.</translation>
    </message>
    <message>
        <source>This bank is your own. What you write is the bank, and Ctrl+Z takes it back where you write it.</source>
        <translation>Diese Sammlung ist Ihre eigene. Was Sie schreiben, ist die Sammlung, und Strg+Z nimmt es dort zurück, wo Sie es schreiben.</translation>
    </message>
    <message>
        <source>Your edit stands.</source>
        <translation>Ihre Änderung gilt.</translation>
    </message>
    <message>
        <source>You have not changed the fact “{fact}”. Nothing was changed. The command edits lists your edits.</source>
        <translation>Den Fakt „{fact}“ haben Sie nicht geändert. Nichts wurde geändert. Der Befehl edits führt Ihre Änderungen auf.</translation>
    </message>
    <message>
        <source>Open it in the window to write its facts.</source>
        <translation>Öffnen Sie sie im Fenster, um ihre Fakten zu schreiben.</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Eigene Namen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>The bank has changed this fact since. Yours is asked.</source>
        <translation>Die Sammlung hat diesen Fakt seither geändert. Ihrer wird gefragt.</translation>
    </message>
    <message>
        <source>The bank has dropped this fact since. Yours is asked.</source>
        <translation>Die Sammlung hat diesen Fakt seither verworfen. Ihrer wird gefragt.</translation>
    </message>
    <message>
        <source>Yours does not fit the bank any more, so the bank’s is asked.</source>
        <translation>Ihrer passt nicht mehr zur Sammlung, daher wird der Fakt der Sammlung gefragt.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Spoken of</source>
        <translation>Spricht von</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Question for “{answer}”</source>
        <translation>Frage nach „{answer}“</translation>
    </message>
    <message>
        <source>Question for one of “{answer}”</source>
        <translation>Frage nach einem aus „{answer}“</translation>
    </message>
    <message>
        <source>Also accepted for “{answer}”</source>
        <translation>Auch anerkannt für „{answer}“</translation>
    </message>
    <message>
        <source>Wrong options for “{answer}”</source>
        <translation>Falsche Möglichkeiten für „{answer}“</translation>
    </message>
    <message>
        <source>Also true for “{answer}”</source>
        <translation>Auch wahr für „{answer}“</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>{label}: {after}</source>
        <translation>{label}: {after}</translation>
    </message>
    <message>
        <source>{label}: no longer {before}</source>
        <translation>{label}: nicht mehr {before}</translation>
    </message>
    <message>
        <source>{label}: was {before} Is now {after}</source>
        <translation>{label}: zuvor {before} Jetzt {after}</translation>
    </message>
    <message>
        <source>1 fact differs from the bank.</source>
        <translation>1 Fakt weicht von der Sammlung ab.</translation>
    </message>
    <message>
        <source>{facts} differ from the bank.</source>
        <translation>{facts} weichen von der Sammlung ab.</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>The edited bank is saved in {folder}.</source>
        <translation>Die geänderte Sammlung ist in {folder} gesichert.</translation>
    </message>
    <message>
        <source>The bank “{title}” is begun as {bank}.</source>
        <translation>Die Sammlung „{title}“ ist als {bank} begonnen.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Grading of “{answer}”</source>
        <translation>Bewertung von „{answer}“</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Names, or words such as “it is believed”.</source>
        <translation>Namen, oder Worte wie “it is believed”.</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>In which manner</source>
        <translation>In welcher Weise</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>As in “estimated”.</source>
        <translation>Wie in “estimated”.</translation>
    </message>
    <message>
        <source>Explanation, shown after the answer</source>
        <translation>Erklärung, nach der Antwort gezeigt</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>What speaks against it, or limits it.</source>
        <translation>Was dagegen spricht oder es einschränkt.</translation>
    </message>
    <message>
        <source>Short name, without a date</source>
        <translation>Kurzer Name, ohne Datum</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Stelle in der Quelle</translation>
    </message>
    <message>
        <source>As in Lead, paragraph 5, sentence 2.</source>
        <translation>Wie in: Lead, paragraph 5, sentence 2.</translation>
    </message>
    <message>
        <source>Show passage</source>
        <translation>Textstelle zeigen</translation>
    </message>
    <message>
        <source>Also speaks of</source>
        <translation>Spricht auch von</translation>
    </message>
    <message>
        <source>Not finished: this is kept as a draft until it is put into the bank.</source>
        <translation>Nicht fertig: das bleibt ein Entwurf, bis es in die Sammlung kommt.</translation>
    </message>
    <message>
        <source>Let go of this draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Als Entwurf gesichert.</translation>
    </message>
    <message>
        <source>Add “{name}” to the bank as</source>
        <translation>„{name}“ in die Sammlung aufnehmen als</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <comment>what is wrong, and what to do</comment>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>more than one answer</source>
        <translation>mehr als eine Antwort</translation>
    </message>
    <message>
        <source>another true answer</source>
        <translation>noch eine wahre Antwort</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>too few options</source>
        <translation>zu wenige Möglichkeiten</translation>
    </message>
    <message>
        <source>options of two kinds</source>
        <translation>Möglichkeiten zweier Arten</translation>
    </message>
    <message>
        <source>the same option twice</source>
        <translation>zweimal dieselbe Möglichkeit</translation>
    </message>
    <message>
        <source>options overlap</source>
        <translation>Möglichkeiten überschneiden sich</translation>
    </message>
    <message>
        <source>order of options</source>
        <translation>Reihenfolge der Möglichkeiten</translation>
    </message>
    <message>
        <source>all or none of the above</source>
        <translation>alle oder keine davon</translation>
    </message>
    <message>
        <source>the key stands out</source>
        <translation>die Lösung sticht hervor</translation>
    </message>
    <message>
        <source>a word of the question in the key</source>
        <translation>ein Wort der Frage in der Lösung</translation>
    </message>
    <message>
        <source>grammar gives it away</source>
        <translation>die Grammatik verrät es</translation>
    </message>
    <message>
        <source>the odd one out</source>
        <translation>eine passt nicht zu den anderen</translation>
    </message>
    <message>
        <source>asks for what is not so</source>
        <translation>fragt nach dem, was nicht gilt</translation>
    </message>
    <message>
        <source>not one clear question</source>
        <translation>keine eine, klare Frage</translation>
    </message>
    <message>
        <source>the gap</source>
        <translation>die Lücke</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>die Aussage</translation>
    </message>
    <message>
        <source>the answer stands in the question</source>
        <translation>die Antwort steht in der Frage</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>the key shares most</source>
        <translation>die Lösung hat am meisten gemeinsam</translation>
    </message>
    <message>
        <source>absolute or vague words</source>
        <translation>absolute oder unbestimmte Wörter</translation>
    </message>
    <message>
        <source>implausible</source>
        <translation>unglaubhaft</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>One answer is marked: {said}.</source>
        <translation>Eine Antwort ist markiert: {said}.</translation>
    </message>
    <message>
        <source>{n} answers are marked: {said}.</source>
        <translation>{n} Antworten sind markiert: {said}.</translation>
    </message>
    <message>
        <source>Answer, {kind}: {words}.</source>
        <translation>Antwort, {kind}: {words}.</translation>
    </message>
    <message>
        <source>unit: {unit}</source>
        <translation>Einheit: {unit}</translation>
    </message>
    <message>
        <source>a complete list</source>
        <translation>eine vollständige Liste</translation>
    </message>
    <message>
        <source>some of a list</source>
        <translation>ein Teil einer Liste</translation>
    </message>
    <message>
        <source>wrong option</source>
        <translation>falsche Möglichkeit</translation>
    </message>
    <message>
        <source>wrong options</source>
        <translation>falsche Möglichkeiten</translation>
    </message>
    <message>
        <source>other wording</source>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>other wordings</source>
        <translation>andere Fassungen</translation>
    </message>
    <message>
        <source>Something is to be mended.</source>
        <translation>Etwas ist zu berichtigen.</translation>
    </message>
    <message>
        <source>Its details are open below.</source>
        <translation>Die Einzelheiten stehen darunter.</translation>
    </message>
    <message>
        <source>Enter opens its details.</source>
        <translation>Die Eingabetaste öffnet die Einzelheiten.</translation>
    </message>
    <message>
        <source>Warning: {rule}.</source>
        <translation>Warnung: {rule}.</translation>
    </message>
    <message>
        <source>Error: {rule}.</source>
        <translation>Fehler: {rule}.</translation>
    </message>
    <message>
        <source>One thing is to be mended.</source>
        <translation>Eines ist zu berichtigen.</translation>
    </message>
    <message>
        <source>{n} things are to be mended.</source>
        <translation>{n} Dinge sind zu berichtigen.</translation>
    </message>
    <message>
        <source>1 question is held back.</source>
        <translation>1 Frage wird zurückgehalten.</translation>
    </message>
    <message>
        <source>{n} questions are held back.</source>
        <translation>{n} Fragen werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Write the fact as one sentence.</source>
        <translation>Schreiben Sie den Fakt als einen Satz.</translation>
    </message>
    <message>
        <source>Braces mark answers in the file of a bank. Write other brackets.</source>
        <translation>Geschweifte Klammern markieren Antworten in der Datei einer Sammlung. Schreiben Sie andere Klammern.</translation>
    </message>
    <message>
        <source>Nothing is marked, so nothing can be asked. Select words, then press Ctrl+M.</source>
        <translation>Nichts ist markiert, also kann nichts gefragt werden. Wählen Sie Wörter aus und drücken Sie Strg+M.</translation>
    </message>
    <message>
        <source>Type the question that asks for this answer.</source>
        <translation>Geben Sie die Frage ein, die nach dieser Antwort fragt.</translation>
    </message>
    <message>
        <source>That is not a number, or not one only. Type one in digits or in words, or the ends of a range.</source>
        <translation>Das ist keine Zahl, oder nicht nur eine. Geben Sie eine in Ziffern oder Worten ein, oder die Enden eines Bereichs.</translation>
    </message>
    <message>
        <source>Type two names or more.</source>
        <translation>Geben Sie zwei Namen oder mehr ein.</translation>
    </message>
    <message>
        <source>Type the answer.</source>
        <translation>Geben Sie die Antwort ein.</translation>
    </message>
    <message>
        <source>Say who claims it, or choose another claim.</source>
        <translation>Nennen Sie, wer es behauptet, oder wählen Sie eine andere Aussage.</translation>
    </message>
    <message>
        <source>That is not a date. Type one as in 5 May 1950, May 1950 or 1950.</source>
        <translation>Das ist kein Datum. Geben Sie eines ein wie 5. Mai 1950, Mai 1950 oder 1950.</translation>
    </message>
    <message>
        <source>Say what speaks against it.</source>
        <translation>Nennen Sie, was dagegen spricht.</translation>
    </message>
    <message>
        <source>Say section, paragraph and sentence, as in Lead, paragraph 5, sentence 2.</source>
        <translation>Nennen Sie Abschnitt, Absatz und Satz, wie in: Lead, paragraph 5, sentence 2.</translation>
    </message>
    <message>
        <source>The bank knows no such sentence of the source. Look at the numbers again.</source>
        <translation>Die Sammlung kennt keinen solchen Satz der Quelle. Sehen Sie die Zahlen noch einmal an.</translation>
    </message>
    <message>
        <source>No name of this bank is {names}. Choose another, or add it.</source>
        <translation>Kein Name dieser Sammlung ist {names}. Wählen Sie einen anderen, oder nehmen Sie ihn auf.</translation>
    </message>
    <message>
        <source>This {what}</source>
        <comment>followed by has, names, is</comment>
        <translation>This {what}</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Flag with a note</source>
        <translation>Mit Notiz beanstanden</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>Wieder neu machen</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste sichern</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Geänderte Antworten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ask as new</source>
        <translation>Als neu fragen</translation>
    </message>
    <message>
        <source>Keep what was learnt</source>
        <translation>Gelerntes behalten</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>1&#xa0;answer that you learnt has changed in this bank.</source>
        <translation>1&#xa0;Antwort, die Sie gelernt haben, hat sich in dieser Sammlung geändert.</translation>
    </message>
    <message>
        <source>{n}&#xa0;answers that you learnt have changed in this bank.</source>
        <translation>{n}&#xa0;Antworten, die Sie gelernt haben, haben sich in dieser Sammlung geändert.</translation>
    </message>
    <message>
        <source>{questions} will be asked as new.</source>
        <translation>{questions} werden als neu gefragt.</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What was learnt of {questions} is kept.</source>
        <translation>Was von {questions} gelernt ist, bleibt.</translation>
    </message>
    <message>
        <source>It was {was}, and is {now} now.</source>
        <translation>Es war {was}, und ist jetzt {now}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Flag these facts</source>
        <translation>Diese Fakten beanstanden</translation>
    </message>
    <message>
        <source>What is wrong? The note is kept with the facts, for the bank’s author.</source>
        <translation>Was stimmt nicht? Die Notiz bleibt bei den Fakten, für die Autorin oder den Autor der Sammlung.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Nothing was changed: it is like that already, or it is never asked.</source>
        <translation>Nichts wurde geändert: es ist schon so, oder es wird nie gefragt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Study this one</source>
        <translation>Diesen lernen</translation>
    </message>
    <message>
        <source>Study these {number}</source>
        <translation>Diese {number} lernen</translation>
    </message>
    <message>
        <source>{facts} chosen</source>
        <translation>{facts} gewählt</translation>
    </message>
    <message>
        <source>{facts} suspended: asked no more.</source>
        <translation>{facts} ausgesetzt: nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>{facts} asked again.</source>
        <translation>{facts} wieder gefragt.</translation>
    </message>
    <message>
        <source>{facts} put off until tomorrow.</source>
        <translation>{facts} bis morgen zurückgestellt.</translation>
    </message>
    <message>
        <source>{facts} flagged with your note.</source>
        <translation>{facts} mit Ihrer Notiz beanstandet.</translation>
    </message>
    <message>
        <source>{facts} made new again; the answers stay in the history.</source>
        <translation>{facts} wieder neu; die Antworten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>{done} of {total} facts</source>
        <translation>{done} von {total} Fakten</translation>
    </message>
    <message>
        <source>{facts} saved in {file}.</source>
        <translation>{facts} in {file} gesichert.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Your answers are safe. Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Ihre Antworten sind gesichert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>number line</source>
        <translation>Zahlenstrahl</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>time line</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie gefragt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Neuer Fakt</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Alle Fakten</translation>
    </message>
    <message>
        <source>Search the facts</source>
        <translation>Fakten durchsuchen</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Erinnerung jetzt</translation>
    </message>
    <message>
        <source>Asked next</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name in the bank</source>
        <translation>Name in der Sammlung</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>These facts are disputed: shown, never asked.</source>
        <translation>Diese Fakten sind umstritten: gezeigt, nie gefragt.</translation>
    </message>
    <message>
        <source>Stated by the source</source>
        <translation>Von der Quelle festgestellt</translation>
    </message>
    <message>
        <source>Disputed: shown, never asked.</source>
        <translation>Umstritten: gezeigt, nie gefragt.</translation>
    </message>
    <message>
        <source>recall {percent}</source>
        <translation>Erinnerung {percent}</translation>
    </message>
    <message>
        <source>{found} of {total} facts</source>
        <translation>{found} von {total} Fakten</translation>
    </message>
    <message>
        <source>Stated, no source given</source>
        <translation>Festgestellt, keine Quelle genannt</translation>
    </message>
    <message>
        <source>At odds with: {sentences}</source>
        <translation>Im Widerspruch zu: {sentences}</translation>
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
        <source>{day}&#xa0;{year}</source>
        <translation>{day}&#xa0;{year}</translation>
    </message>
    <message>
        <source>One answer to learn</source>
        <translation>Eine Antwort zu lernen</translation>
    </message>
    <message>
        <source>{number} answers to learn</source>
        <translation>{number} Antworten zu lernen</translation>
    </message>
    <message>
        <source>missed once</source>
        <translation>einmal verfehlt</translation>
    </message>
    <message>
        <source>missed {times}</source>
        <translation>{times} verfehlt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Who says so: {key}</source>
        <translation>Wer es sagt: {key}</translation>
    </message>
    <message>
        <source>asked next {day}</source>
        <translation>nächste Frage {day}</translation>
    </message>
    <message>
        <source>Go on with 1 draft</source>
        <translation>Mit 1 Entwurf fortfahren</translation>
    </message>
    <message>
        <source>Go on with {number} drafts</source>
        <translation>Mit {number} Entwürfen fortfahren</translation>
    </message>
    <message>
        <source>This bank has no facts yet. Write the first one.</source>
        <translation>Diese Sammlung hat noch keine Fakten. Schreiben Sie den ersten.</translation>
    </message>
    <message>
        <source>No fact that fits the filters mentions “{words}”.</source>
        <translation>Kein Fakt, der zu den Filtern passt, erwähnt „{words}“.</translation>
    </message>
    <message>
        <source>No fact mentions “{words}”. Fewer letters or another word find more.</source>
        <translation>Kein Fakt erwähnt „{words}“. Weniger Buchstaben oder ein anderes Wort finden mehr.</translation>
    </message>
    <message>
        <source>No fact fits all of these filters.</source>
        <translation>Kein Fakt passt zu allen diesen Filtern.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>festgestellt</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>zugeschrieben</translation>
    </message>
    <message>
        <source>list of names</source>
        <translation>Liste von Namen</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>im Lernen</translation>
    </message>
    <message>
        <source>known</source>
        <translation>gewusst</translation>
    </message>
    <message>
        <source>as in the source</source>
        <translation>wie in der Quelle</translation>
    </message>
    <message>
        <source>by claim</source>
        <translation>nach Aussage</translation>
    </message>
    <message>
        <source>least recalled first</source>
        <translation>am schwächsten erinnert zuerst</translation>
    </message>
    <message>
        <source>asked soonest first</source>
        <translation>am frühesten gefragt zuerst</translation>
    </message>
    <message>
        <source>missed last first</source>
        <translation>zuletzt verfehlt zuerst</translation>
    </message>
    <message>
        <source>A name in the facts: a person, a country, a place</source>
        <translation>Ein Name in den Fakten: eine Person, ein Land, ein Ort</translation>
    </message>
    <message>
        <source>No name begins like that.</source>
        <translation>Kein Name beginnt so.</translation>
    </message>
    <message>
        <source>{number} on</source>
        <translation>{number} aktiv</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>An seiner Stelle</translation>
    </message>
    <message>
        <source>There is no hint left for this question.</source>
        <translation>Für diese Frage gibt es keinen Hinweis mehr.</translation>
    </message>
    <message>
        <source>The hint crossed this one out. Choose another.</source>
        <translation>Der Hinweis hat diese Möglichkeit gestrichen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>It begins like this: {letters}</source>
        <translation>So beginnt es: {letters}</translation>
    </message>
    <message>
        <source>It lies between {first} and {last}.</source>
        <translation>Es liegt zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>You took a hint, so this answer counts as hard.</source>
        <translation>Sie haben einen Hinweis genommen, daher zählt diese Antwort als schwer.</translation>
    </message>
    <message>
        <source>After the hint one guess in {n} would be right, so this answer counts as hard, and in part.</source>
        <translation>Nach dem Hinweis wäre durch Raten eine von {n} Antworten richtig, daher zählt diese als schwer, und zum Teil.</translation>
    </message>
    <message>
        <source>{letter} is wrong: {option}.</source>
        <translation>{letter} ist falsch: {option}.</translation>
    </message>
    <message>
        <source>It is one of these: {names}.</source>
        <translation>Es ist eines davon: {names}.</translation>
    </message>
    <message>
        <source>{event} is number {place}.</source>
        <translation>{event} hat die Nummer {place}.</translation>
    </message>
    <message>
        <source>{thing} belongs to {partner}.</source>
        <translation>{thing} gehört zu {partner}.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Kept as you type, for you alone. Ctrl+Z takes back what you typed.</source>
        <translation>Wird beim Schreiben behalten, für Sie allein. Strg+Z nimmt zurück, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>There are no notes on the facts of this bank.</source>
        <translation>Zu den Fakten dieser Sammlung gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>This fact is no longer in the bank.</source>
        <translation>Dieser Fakt ist nicht mehr in der Sammlung.</translation>
    </message>
    <message>
        <source>1 note was written to {file}.</source>
        <translation>1 Notiz wurde in {file} geschrieben.</translation>
    </message>
    <message>
        <source>{n} notes were written to {file}.</source>
        <translation>{n} Notizen wurden in {file} geschrieben.</translation>
    </message>
    <message>
        <source>The notes were not written to {file}: {reason}. They are kept as they were. Name another file.</source>
        <translation>Die Notizen wurden nicht in {file} geschrieben: {reason}. Sie bleiben, wie sie waren. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV sichern …</translation>
    </message>
    <message>
        <source>Copy or save this plot</source>
        <translation>Dieses Diagramm kopieren oder sichern</translation>
    </message>
    <message>
        <source>The plot is copied as a picture.</source>
        <translation>Das Diagramm ist als Bild kopiert.</translation>
    </message>
    <message>
        <source>The figures are copied as a table.</source>
        <translation>Die Zahlen sind als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>{name}. {values}</source>
        <translation>{name}. {values}</translation>
    </message>
    <message>
        <source>The figures are saved in {file}.</source>
        <translation>Die Zahlen sind in {file} gesichert.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}. Nothing else was changed. Choose another place.</source>
        <translation>{file} konnte nicht gesichert werden: {why}. Sonst wurde nichts geändert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>key</source>
        <comment>the word beside the right option of a question</comment>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Mark an answer in the sentence, and type its question.</source>
        <translation>Noch wird nichts gefragt. Markieren Sie eine Antwort im Satz, und geben Sie ihre Frage ein.</translation>
    </message>
    <message>
        <source>Choice, for “{answer}”</source>
        <translation>Auswahl, für „{answer}“</translation>
    </message>
    <message>
        <source>True or false, for “{answer}”</source>
        <translation>Wahr oder falsch, für „{answer}“</translation>
    </message>
    <message>
        <source>Gap, for “{answer}”</source>
        <translation>Lücke, für „{answer}“</translation>
    </message>
    <message>
        <source>Typed, for “{answer}”</source>
        <translation>Eingabe, für „{answer}“</translation>
    </message>
    <message>
        <source>Order, for “{answer}”</source>
        <translation>Reihenfolge, für „{answer}“</translation>
    </message>
    <message>
        <source>Match, for “{answer}”</source>
        <translation>Zuordnung, für „{answer}“</translation>
    </message>
    <message>
        <source>Number line, for “{answer}”</source>
        <translation>Zahlenstrahl, für „{answer}“</translation>
    </message>
    <message>
        <source>Who says so, for “{answer}”</source>
        <translation>Wer es sagt, für „{answer}“</translation>
    </message>
    <message>
        <source>Map, for “{answer}”</source>
        <translation>Landkarte, für „{answer}“</translation>
    </message>
    <message>
        <source>Time line, for “{answer}”</source>
        <translation>Zeitstrahl, für „{answer}“</translation>
    </message>
    <message>
        <source>{good} of {all} can be asked</source>
        <translation>{good} von {all} können gefragt werden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Noch einmal anzusehen</translation>
    </message>
    <message>
        <source>Answers stay on this computer. Nothing is sent anywhere.</source>
        <translation>Antworten bleiben auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Die nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Known means 90 % likely to be recalled, and learnt for a week</source>
        <translation>Gewusst heißt: zu 90&#xa0;% wahrscheinlich erinnert, und seit einer Woche gelernt</translation>
    </message>
    <message>
        <source>A spelling slip is forgiven in names, not in dates and numbers. Capitals and “the” make no difference.</source>
        <translation>Ein Schreibfehler wird in Namen verziehen, nicht in Daten und Zahlen. Großschreibung und “the” spielen keine Rolle.</translation>
    </message>
    <message>
        <source>You did not know</source>
        <translation>Nicht gewusst</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestes</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestes</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>Once more in this sitting</source>
        <translation>Noch einmal in dieser Runde</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo last answer</source>
        <translation>Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Answer with</source>
        <translation>Antworten mit</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Show the passage</source>
        <translation>Textstelle zeigen</translation>
    </message>
    <message>
        <source>Edit this fact</source>
        <translation>Diesen Fakt bearbeiten</translation>
    </message>
    <message>
        <source>Make it new again</source>
        <translation>Wieder neu machen</translation>
    </message>
    <message>
        <source>Set when it is due</source>
        <translation>Fälligkeit setzen</translation>
    </message>
    <message>
        <source>Flag this question</source>
        <translation>Diese Frage beanstanden</translation>
    </message>
    <message>
        <source>What is wrong with it? The note is kept with the question, for the bank’s author.</source>
        <translation>Was stimmt daran nicht? Die Notiz bleibt bei der Frage, für die Autorin oder den Autor der Sammlung.</translation>
    </message>
    <message>
        <source>The note is kept. Ctrl+Z takes it back.</source>
        <translation>Die Notiz bleibt. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>recalled, %</source>
        <translation>erinnert, %</translation>
    </message>
    <message>
        <source>Cards by state</source>
        <translation>Lernkarten nach Stand</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Als Tabellen zeigen</translation>
    </message>
    <message>
        <source>Show as plots</source>
        <translation>Als Diagramme zeigen</translation>
    </message>
    <message>
        <source>What you recall</source>
        <translation>Woran Sie sich erinnern</translation>
    </message>
    <message>
        <source>Share recalled at review, by week, with 95 % interval</source>
        <translation>Anteil erinnert bei der Wiederholung, je Woche, mit Intervall zu&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Suspended questions</source>
        <translation>Ausgesetzte Fragen</translation>
    </message>
    <message>
        <source>X in a sitting suspends a question: it is asked no more.</source>
        <translation>X in einer Runde setzt eine Frage aus: sie wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the system asks.</source>
        <translation>Hell, dunkel, oder wie das System es will.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl − do the same.</source>
        <translation>Alles wächst mit. Strg + und Strg − tun dasselbe.</translation>
    </message>
    <message>
        <source>Once more in this sitting, then {time}</source>
        <translation>Noch einmal in dieser Runde, dann {time}</translation>
    </message>
    <message>
        <source>{form} · Flagged</source>
        <translation>{form} · Beanstandet</translation>
    </message>
    <message>
        <source>{event}, now {place} of {count}</source>
        <translation>{event}, jetzt {place} von {count}</translation>
    </message>
    <message>
        <source>{answers} to know</source>
        <translation>{answers} zu wissen</translation>
    </message>
    <message>
        <source>Your first question is ready</source>
        <translation>Ihre erste Frage ist bereit</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>{n} due today,</source>
        <translation>{n} heute fällig,</translation>
    </message>
    <message>
        <source>This bank holds {facts}. Nothing to set up, no account.</source>
        <translation>Diese Sammlung enthält {facts}. Nichts einzurichten, kein Konto.</translation>
    </message>
    <message>
        <source>This bank holds {facts} about the {subject}, each tied to the sentence of the article that settles it. Nothing to set up, no account.</source>
        <translation>Diese Sammlung enthält {facts} zum Thema „{title}“, jeder an den Satz des Artikels gebunden, der ihn belegt. Nichts einzurichten, kein Konto.</translation>
    </message>
    <message>
        <source>{n} tomorrow. You may study ahead.</source>
        <translation>{n} morgen. Sie können vorauslernen.</translation>
    </message>
    <message>
        <source>Nothing tomorrow either. You may study ahead.</source>
        <translation>Auch morgen nichts. Sie können vorauslernen.</translation>
    </message>
    <message>
        <source>{new} new. Stop whenever you like: the most urgent come first.</source>
        <translation>{new} neu. Hören Sie auf, wann Sie mögen: die dringendsten kommen zuerst.</translation>
    </message>
    <message>
        <source>{reviews} to review. Stop whenever you like: the most urgent come first.</source>
        <translation>{reviews} zu wiederholen. Hören Sie auf, wann Sie mögen: die dringendsten kommen zuerst.</translation>
    </message>
    <message>
        <source>{reviews} to review and {new} new. Stop whenever you like: the most urgent come first.</source>
        <translation>{reviews} zu wiederholen und {new} neu. Hören Sie auf, wann Sie mögen: die dringendsten kommen zuerst.</translation>
    </message>
    <message>
        <source>About {questions} a day</source>
        <translation>Etwa {questions} am Tag</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Im Lernen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>You recall {share}, as you aim to</source>
        <translation>Sie erinnern {share}, wie angestrebt</translation>
    </message>
    <message>
        <source>You recall {share}, under your aim</source>
        <translation>Sie erinnern {share}, unter Ihrem Ziel</translation>
    </message>
    <message>
        <source>You recall {share}, over your aim</source>
        <translation>Sie erinnern {share}, über Ihrem Ziel</translation>
    </message>
    <message>
        <source>After {enough} reviews of what was learnt on another day, a plot of how much you recall stands here.</source>
        <translation>Nach {enough} Wiederholungen von Dingen, die an einem anderen Tag gelernt wurden, steht hier ein Diagramm darüber, wie viel Sie erinnern.</translation>
    </message>
    <message>
        <source>So far there is none.</source>
        <translation>Bisher ist es keine.</translation>
    </message>
    <message>
        <source>So far there are none.</source>
        <translation>Bisher ist es keine.</translation>
    </message>
    <message>
        <source>So far there is {n}.</source>
        <translation>Bisher ist es {n}.</translation>
    </message>
    <message>
        <source>So far there are {n}.</source>
        <translation>Bisher sind es {n}.</translation>
    </message>
    <message>
        <source>aim {aim}&#xa0;%</source>
        <translation>Ziel {aim}&#xa0;%</translation>
    </message>
    <message>
        <source>now {share}</source>
        <translation>jetzt {share}</translation>
    </message>
    <message>
        <source>{rating}, {n}&#xa0;d</source>
        <comment>d stands for days</comment>
        <translation>{rating}, {n}&#xa0;T</translation>
    </message>
    <message>
        <source>Ask {n} again</source>
        <translation>{n} wieder fragen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no question is suspended</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The program did something wrong. Your answers are safe. What happened is written down in {file}; start the program again if it does not go on.</source>
        <translation>Das Programm hat etwas falsch gemacht. Ihre Antworten sind gesichert. Was geschah, steht in {file}; starten Sie das Programm neu, wenn es nicht weitergeht.</translation>
    </message>
    <message>
        <source>Says “{shown}” in place of “{key}”</source>
        <translation>Sagt „{shown}“ statt „{key}“</translation>
    </message>
    <message>
        <source>On a line from {low} to {high}</source>
        <translation>Auf einem Strahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>On a line from {first} to {last}</source>
        <translation>Auf einem Strahl von {first} bis {last}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orten</translation>
    </message>
    <message>
        <source>One of {places} on the map</source>
        <translation>Einer von {places} auf der Landkarte</translation>
    </message>
    <message>
        <source>Accepts {answers}, in any order</source>
        <translation>Erkennt an: {answers}, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Accepts {answers}</source>
        <translation>Erkennt an: {answers}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice: answers do not change your schedule</source>
        <translation>Übung: die Antworten ändern Ihren Zeitplan nicht</translation>
    </message>
    <message>
        <source>This was practice: your schedule is as it was.</source>
        <translation>Das war Übung: Ihr Zeitplan ist, wie er war.</translation>
    </message>
    <message>
        <source>Edit fact</source>
        <translation>Fakt bearbeiten</translation>
    </message>
    <message>
        <source>It is new again. Ctrl+Z takes that back.</source>
        <translation>Es ist wieder neu. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>On which day is it to come back? Type a date, “in 10 days” or “Monday”.</source>
        <translation>An welchem Tag soll es wiederkommen? Geben Sie ein Datum ein, „in 10 Tagen“ oder „Montag“.</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Tag setzen</translation>
    </message>
    <message>
        <source>Go on with the sitting</source>
        <translation>Mit der Runde fortfahren</translation>
    </message>
    <message>
        <source>It comes back {when}. Ctrl+Z takes that back.</source>
        <translation>Es kommt {when} wieder. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>You have missed this {times}. It is asked in another form from now on.</source>
        <translation>Das haben Sie {times} verfehlt. Es wird von jetzt an in anderer Form gefragt.</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quizze</translation>
    </message>
    <message>
        <source>Make a quiz of these</source>
        <translation>Ein Quiz daraus machen</translation>
    </message>
    <message>
        <source>Make a quiz</source>
        <translation>Quiz machen</translation>
    </message>
    <message>
        <source>A quiz asks the same questions each time and keeps each result. It changes no schedule.</source>
        <translation>Ein Quiz stellt jedes Mal dieselben Fragen und behält jedes Ergebnis. Es ändert keinen Zeitplan.</translation>
    </message>
    <message>
        <source>There is no quiz of this bank yet. Choose what it asks, then make one of it.</source>
        <translation>Zu dieser Sammlung gibt es noch kein Quiz. Wählen Sie, was es fragt, dann machen Sie eines daraus.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Noch einmal beginnen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Show what is right</source>
        <translation>Zeigen, was richtig ist</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Wie in der Quelle</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>It is listed under this name, also for others who study in this folder.</source>
        <translation>Unter diesem Namen steht es in der Liste, auch für andere, die in diesem Ordner lernen.</translation>
    </message>
    <message>
        <source>Up to {n} can be asked of what you chose.</source>
        <translation>Bis zu {n} aus Ihrer Wahl können gefragt werden.</translation>
    </message>
    <message>
        <source>It stays the same each time.</source>
        <translation>Sie bleibt jedes Mal dieselbe.</translation>
    </message>
    <message>
        <source>After each question, or only with the result.</source>
        <translation>Nach jeder Frage, oder erst mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>The quiz is not finished. It goes on here the next time, or can be given up.</source>
        <translation>Das Quiz ist nicht zu Ende. Es geht hier beim nächsten Mal weiter, oder kann aufgegeben werden.</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Was verfehlt wurde</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Nach Abschnitt</translation>
    </message>
    <message>
        <source>Missed most often</source>
        <translation>Am häufigsten verfehlt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Each result of this quiz, with its 95 % interval, the latest first</source>
        <translation>Jedes Ergebnis dieses Quiz, mit Intervall zu&#xa0;95&#xa0;%, das letzte zuerst</translation>
    </message>
    <message>
        <source>The points of this result by section of the source, the poorest first</source>
        <translation>Die Punkte dieses Ergebnisses nach Abschnitt der Quelle, die wenigsten zuerst</translation>
    </message>
    <message>
        <source>% right, with its 95 % interval</source>
        <translation>% richtig, mit Intervall zu&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Nichts wurde verfehlt.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei sichern</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Plain text (*.txt)</source>
        <translation>Tabellen (*.csv);;Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Quiz: {name}</source>
        <translation>Quiz: {name}</translation>
    </message>
    <message>
        <source>{points} of {all}</source>
        <translation>{points} von {all}</translation>
    </message>
    <message>
        <source>{questions}.</source>
        <translation>{questions}.</translation>
    </message>
    <message>
        <source>{n} answered so far.</source>
        <translation>{n} bisher beantwortet.</translation>
    </message>
    <message>
        <source>{points} on {day}</source>
        <translation>{points} am {day}</translation>
    </message>
    <message>
        <source>{result}.</source>
        <translation>{result}.</translation>
    </message>
    <message>
        <source>Last {last}, best {best}.</source>
        <translation>Zuletzt {last}, bestes {best}.</translation>
    </message>
    <message>
        <source>Not taken yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <source>In {time}.</source>
        <translation>In {time}.</translation>
    </message>
    <message>
        <source>{n} close, which is no point.</source>
        <translation>{n} fast richtig, was keinen Punkt gibt.</translation>
    </message>
    <message>
        <source>One question was left out: its fact or its answer has changed since.</source>
        <translation>Eine Frage wurde ausgelassen: ihr Fakt oder ihre Antwort hat sich seither geändert.</translation>
    </message>
    <message>
        <source>{n} questions were left out: their facts or answers have changed since.</source>
        <translation>{n} Fragen wurden ausgelassen: ihre Fakten oder Antworten haben sich seither geändert.</translation>
    </message>
    <message>
        <source>This is your first result of this quiz.</source>
        <translation>Das ist Ihr erstes Ergebnis in diesem Quiz.</translation>
    </message>
    <message>
        <source>Your best before was {points}.</source>
        <translation>Ihr bestes zuvor war {points}.</translation>
    </message>
    <message>
        <source>You answered {answer}</source>
        <translation>Sie antworteten {answer}</translation>
    </message>
    <message>
        <source>{low} to {high}&#xa0;%</source>
        <translation>{low} bis {high}&#xa0;%</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>missed {missed} of {all} times</source>
        <translation>{missed} von {all} Mal verfehlt</translation>
    </message>
    <message>
        <source>{head}:</source>
        <translation>{head}:</translation>
    </message>
    <message>
        <source>{given}. {claim}.</source>
        <translation>{given}. {claim}.</translation>
    </message>
    <message>
        <source>{verb}: {name}</source>
        <translation>{verb}: {name}</translation>
    </message>
    <message>
        <source>{day}, this one</source>
        <translation>{day}, dieses</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>In {file} gesichert.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Your results are safe. Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Ihre Ergebnisse sind gesichert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” is shown no more. Its results stay.</source>
        <translation>„{name}“ wird nicht mehr gezeigt. Die Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>“{name}” was given up and is not scored.</source>
        <translation>„{name}“ wurde aufgegeben und wird nicht gewertet.</translation>
    </message>
    <message>
        <source>“{name}” was made, with {questions}.</source>
        <translation>„{name}“ wurde gemacht, mit {questions}.</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Spuren nach</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Gezeigte Spuren</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Set an exam</source>
        <translation>Prüfung setzen</translation>
    </message>
    <message>
        <source>Clear the exam</source>
        <translation>Prüfung streichen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>As in 14 March, 2027-03-14, Friday, or in 3 weeks</source>
        <translation>Wie in 14. März, 2027-03-14, Freitag oder in 3 Wochen</translation>
    </message>
    <message>
        <source>Recalled if it were today</source>
        <translation>Erinnert, wenn sie heute wäre</translation>
    </message>
    <message>
        <source>Expected on the day</source>
        <translation>Erwartet an dem Tag</translation>
    </message>
    <message>
        <source>Working out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>All questions of this bank are suspended, so there is nothing to plan.</source>
        <translation>Alle Fragen dieser Sammlung sind ausgesetzt, also ist nichts zu planen.</translation>
    </message>
    <message>
        <source>Minutes a day are a whole number from 1 to 480. Type another.</source>
        <translation>Die Minuten am Tag sind eine ganze Zahl von 1 bis 480. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>Until then the minutes decide what is asked, and not the questions a day: each day those that add most to what you will know on the day. Days off and holidays count.</source>
        <translation>Bis dahin entscheiden die Minuten, was gefragt wird, und nicht die Fragen am Tag: jeden Tag die, die am meisten zu dem beitragen, was Sie an dem Tag wissen. Freie Tage und Ferien zählen mit.</translation>
    </message>
    <message>
        <source>The range is meant to hold nine of ten learners whose answers so far were like yours; early on it is too hopeful for some. A question that you have not met counts as 30&#xa0;%.</source>
        <translation>Die Spanne soll neun von zehn Lernenden umfassen, deren Antworten bisher wie Ihre waren; zu Beginn ist sie für manche zu hoffnungsvoll. Eine Frage, die Sie noch nicht kennen, zählt zu 30&#xa0;%.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Looking for what would do …</source>
        <translation>Es wird gesucht, was reichen würde …</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>The exam is today</source>
        <translation>Die Prüfung ist heute</translation>
    </message>
    <message>
        <source>Exam on {day}</source>
        <translation>Prüfung am {day}</translation>
    </message>
    <message>
        <source>The exam was on {day}</source>
        <translation>Die Prüfung war am {day}</translation>
    </message>
    <message>
        <source>Questions come back by your settings again.</source>
        <translation>Die Fragen kommen wieder nach Ihren Einstellungen.</translation>
    </message>
    <message>
        <source>{days}, {minutes} a day</source>
        <translation>{days}, {minutes} am Tag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Set a day to be ready on and the minutes you have; the plan asks each day what helps most on the day.</source>
        <translation>Setzen Sie einen Tag, an dem Sie bereit sein wollen, und die Minuten, die Sie haben; der Plan fragt jeden Tag, was an dem Tag am meisten hilft.</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} bis {high})</translation>
    </message>
    <message>
        <source>With {minutes} a day {share} are expected, and {goal} are the goal.</source>
        <translation>Mit {minutes} am Tag sind {share} zu erwarten, und {goal} sind das Ziel.</translation>
    </message>
    <message>
        <source>No number of minutes up to 4&#xa0;hours a day leads to {share} in the days that are left.</source>
        <translation>Keine Zahl von Minuten bis zu 4&#xa0;Stunden am Tag führt in den übrigen Tagen zu {share}.</translation>
    </message>
    <message>
        <source>{minutes} a day would do.</source>
        <translation>{minutes} am Tag würden reichen.</translation>
    </message>
    <message>
        <source>Take {minutes}</source>
        <translation>{minutes} nehmen</translation>
    </message>
    <message>
        <source>Leaving questions out does not lead there either.</source>
        <translation>Auch das Auslassen von Fragen führt nicht dorthin.</translation>
    </message>
    <message>
        <source>Or leave out {dropped} of {questions}, those you would know least; they are suspended.</source>
        <translation>Oder {dropped} von {questions} auslassen, die Sie am wenigsten wüssten; sie werden ausgesetzt.</translation>
    </message>
    <message>
        <source>{questions} left out.</source>
        <translation>{questions} ausgelassen.</translation>
    </message>
    <message>
        <source>question is</source>
        <translation>Frage ist</translation>
    </message>
    <message>
        <source>questions are</source>
        <translation>Fragen sind</translation>
    </message>
    <message>
        <source>The plan was changed.</source>
        <translation>Der Plan wurde geändert.</translation>
    </message>
    <message>
        <source>Today is a day off: the plan asks nothing.</source>
        <translation>Heute ist ein freier Tag: der Plan fragt nichts.</translation>
    </message>
    <message>
        <source>The {minutes} of today are used.</source>
        <translation>Die {minutes} von heute sind verbraucht.</translation>
    </message>
    <message>
        <source>Leave out {n}</source>
        <translation>{n} auslassen</translation>
    </message>
    <message>
        <source>{day} is no day ahead. Type a later one.</source>
        <translation>{day} liegt nicht in der Zukunft. Geben Sie einen späteren Tag ein.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Nothing was typed. Type the day of the exam, as in 14 March.</source>
        <translation>Nichts wurde eingegeben. Geben Sie den Tag der Prüfung ein, wie in 14. März.</translation>
    </message>
    <message>
        <source>That is no single day. Type the day of the month too, as in 14 March.</source>
        <translation>Das ist kein einzelner Tag. Geben Sie auch den Tag im Monat ein, wie in 14. März.</translation>
    </message>
    <message>
        <source>The next 29 February is farther off. Type the day with its year.</source>
        <translation>Der nächste 29. Februar ist weiter weg. Geben Sie den Tag mit seinem Jahr ein.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as a line</source>
        <translation>Als Achse zeigen</translation>
    </message>
    <message>
        <source>Show among the facts</source>
        <translation>Unter den Fakten zeigen</translation>
    </message>
    <message>
        <source>The dates of the facts are being read.</source>
        <translation>Die Daten der Fakten werden gelesen.</translation>
    </message>
    <message>
        <source>No fact of this bank has a date</source>
        <translation>Kein Fakt dieser Sammlung hat ein Datum</translation>
    </message>
    <message>
        <source>As soon as a date is marked as an answer of a fact, the fact stands here on a line of time.</source>
        <translation>Sobald ein Datum als Antwort eines Fakts markiert ist, steht der Fakt hier auf einer Zeitachse.</translation>
    </message>
    <message>
        <source>All lanes are switched off. Tick one above to see its events.</source>
        <translation>Alle Spuren sind ausgeschaltet. Haken Sie oben eine an, um ihre Ereignisse zu sehen.</translation>
    </message>
    <message>
        <source>No event is chosen. Arrows or a click choose one; then the fact stands here.</source>
        <translation>Kein Ereignis ist gewählt. Pfeile oder ein Klick wählen eines; dann steht hier der Fakt.</translation>
    </message>
    <message>
        <source>When was it? Space uncovers the fact.</source>
        <translation>Wann war es? Die Leertaste deckt den Fakt auf.</translation>
    </message>
    <message>
        <source>What was it? Space uncovers the fact.</source>
        <translation>Was war es? Die Leertaste deckt den Fakt auf.</translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Up and Down from lane to lane, plus and minus zoom, F shows all, T shows a table, H covers dates or names.</source>
        <translation>Links und rechts geht von Ereignis zu Ereignis, hinauf und hinab von Spur zu Spur, Plus und Minus ändern den Maßstab, F zeigt alles, T eine Tabelle, H verdeckt Daten oder Namen.</translation>
    </message>
    <message>
        <source>Study 1&#xa0;answer</source>
        <translation>1&#xa0;Antwort lernen</translation>
    </message>
    <message>
        <source>Study {n}&#xa0;answers</source>
        <translation>{n}&#xa0;Antworten lernen</translation>
    </message>
    <message>
        <source>{n}k</source>
        <comment>thousands, where there is little room</comment>
        <translation>{n}&#xa0;T</translation>
    </message>
    <message>
        <source>Keeps slipping</source>
        <translation>Entfällt immer wieder</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Die beiden vergleichen</translation>
    </message>
    <message>
        <source>See the fact</source>
        <translation>Den Fakt ansehen</translation>
    </message>
    <message>
        <source>Missed again and again</source>
        <translation>Immer wieder verfehlt</translation>
    </message>
    <message>
        <source>Drill the two</source>
        <translation>Die beiden üben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>The answer was just shown, so this is practice: what is due stays due.</source>
        <translation>Die Antwort war eben zu sehen, daher ist das Übung: was fällig ist, bleibt fällig.</translation>
    </message>
    <message>
        <source>It is asked until it is right. {no_harm} A suspended question is asked no more.</source>
        <translation>Es wird gefragt, bis es richtig ist. {no_harm} Eine ausgesetzte Frage wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>A question that kept slipping is suspended: it is asked no more.</source>
        <translation>Eine Frage, die immer wieder entfiel, ist ausgesetzt: sie wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Nothing keeps slipping.</source>
        <translation>Nichts entfällt immer wieder.</translation>
    </message>
    <message>
        <source>Due, and last wrong although sure</source>
        <translation>Fällig, und zuletzt falsch, obwohl sicher</translation>
    </message>
    <message>
        <source>{keys}, taken for one another</source>
        <translation>{keys}, miteinander verwechselt</translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}, und {other}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{shown} and {others}</source>
        <translation>{shown} und {others}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>weiteres</translation>
    </message>
    <message>
        <source>others</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Borders: Natural Earth, public domain. Where states dispute a border, this shows what that map shows.</source>
        <translation>Grenzen: Natural Earth, gemeinfrei. Wo Staaten über eine Grenze streiten, zeigt diese Landkarte, was jene zeigt.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Click on a place, or type the first letters of its name.</source>
        <translation>Noch ist nichts gewählt. Klicken Sie auf einen Ort, oder geben Sie die ersten Buchstaben seines Namens ein.</translation>
    </message>
    <message>
        <source>Arrows choose on the map, letters choose by name, + and − zoom, Enter answers.</source>
        <translation>Pfeile wählen auf der Landkarte, Buchstaben nach Namen, + und − ändern den Maßstab, die Eingabetaste antwortet.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Places to choose from</source>
        <translation>Orte zur Wahl</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{stem} Map with {places}&#xa0;places to choose from.</source>
        <translation>{stem} Landkarte mit {places}&#xa0;Orten zur Wahl.</translation>
    </message>
    <message>
        <source>{country} is not one of the places to choose from.</source>
        <translation>{country} gehört nicht zu den Orten zur Wahl.</translation>
    </message>
    <message>
        <source>{n}&#xa0;more</source>
        <translation>{n}&#xa0;weitere</translation>
    </message>
    <message>
        <source>Outside this view: {names}.</source>
        <translation>Außerhalb des Ausschnitts: {names}.</translation>
    </message>
    <message>
        <source>Your answer lies {far} from the right one.</source>
        <translation>Ihre Antwort liegt {far} von der richtigen entfernt.</translation>
    </message>
    <message>
        <source>A near miss: your answer and the right one share a border.</source>
        <translation>Knapp daneben: Ihre Antwort und die richtige haben eine gemeinsame Grenze.</translation>
    </message>
    <message>
        <source>less than 1&#xa0;km</source>
        <translation>weniger als 1&#xa0;km</translation>
    </message>
    <message>
        <source>about {kilometres}&#xa0;km</source>
        <translation>etwa {kilometres}&#xa0;km</translation>
    </message>
    <message>
        <source>disputed, never asked</source>
        <translation>umstritten, nie gefragt</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>some time in it</source>
        <translation>irgendwann darin</translation>
    </message>
    <message>
        <source>lasted so long</source>
        <translation>dauerte so lange</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>um diese Zeit</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mrz</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>,.</source>
        <comment>two letters: what parts thousands, and what parts decimals</comment>
        <translation>.,</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the number 0, before a noun</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <comment>the number</comment>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
    <message>
        <source>{day}&#xa0;{month}</source>
        <comment>a date as in 3 March</comment>
        <translation>{day}.&#xa0;{month}</translation>
    </message>
    <message>
        <source>{day}&#xa0;{month}</source>
        <comment>a date as in 3 Mar</comment>
        <translation>{day}.&#xa0;{month}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>in {n}&#xa0;days</source>
        <translation>in {n}&#xa0;Tagen</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation>{time}, {day}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>under 1&#xa0;minute</source>
        <translation>unter 1&#xa0;Minute</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>etwa {minutes}</translation>
    </message>
    <message>
        <source>under 1&#xa0;min left</source>
        <translation>noch unter 1&#xa0;Min.</translation>
    </message>
    <message>
        <source>{n}&#xa0;min left</source>
        <translation>noch {n}&#xa0;Min.</translation>
    </message>
    <message>
        <source>Cover the dates</source>
        <translation>Daten verdecken</translation>
    </message>
    <message>
        <source>The dates are covered. Space uncovers that of the chosen event.</source>
        <translation>Die Daten sind verdeckt. Die Leertaste deckt das des gewählten Ereignisses auf.</translation>
    </message>
    <message>
        <source>Uncover all</source>
        <translation>Alles aufdecken</translation>
    </message>
    <message>
        <source>The names are covered. Space uncovers that of the chosen event.</source>
        <translation>Die Namen sind verdeckt. Die Leertaste deckt den des gewählten Ereignisses auf.</translation>
    </message>
    <message>
        <source>{n} of {all}&#xa0;events in view</source>
        <translation>{n} von {all}&#xa0;Ereignissen zu sehen</translation>
    </message>
    <message>
        <source>Timeline of {n}&#xa0;events</source>
        <translation>Zeitachse mit {n}&#xa0;Ereignissen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Version {version}. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Your answers, banks of your own and copies lie in {folder}.</source>
        <translation>Ihre Antworten, eigene Sammlungen und Kopien liegen in {folder}.</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL-3.0), Source Sans 3 (OFL), icons by Lucide (ISC), and the map of Natural Earth.</source>
        <translation>Gemacht mit Qt (LGPL-3.0), Source Sans 3 (OFL), Zeichen von Lucide (ISC) und der Karte von Natural Earth.</translation>
    </message>
    <message>
        <source>About studyapp</source>
        <translation>Über studyapp</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Study this fact</source>
        <translation>Diesen Fakt lernen</translation>
    </message>
    <message>
        <source>See all facts that mention “{words}”</source>
        <translation>Alle Fakten zeigen, die „{words}“ erwähnen</translation>
    </message>
    <message>
        <source>Study facts that mention “{words}”</source>
        <translation>Fakten lernen, die „{words}“ erwähnen</translation>
    </message>
    <message>
        <source>Find a command or a fact</source>
        <translation>Befehl oder Fakt suchen</translation>
    </message>
    <message>
        <source>Nothing fits. Type a part of a name.</source>
        <translation>Nichts passt. Geben Sie einen Teil eines Namens ein.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Find a bank</source>
        <translation>Sammlung suchen</translation>
    </message>
    <message>
        <source>No bank is called so.</source>
        <translation>Keine Sammlung heißt so.</translation>
    </message>
    <message>
        <source>{n} facts</source>
        <translation>{n} Fakten</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} Antworten</translation>
    </message>
    <message>
        <source>Filter. Delete clears it.</source>
        <translation>Filter. Entf leert ihn.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
    <message>
        <source>Choose another bank</source>
        <translation>Andere Sammlung wählen</translation>
    </message>
    <message>
        <source>Make a new bank</source>
        <translation>Neue Sammlung machen</translation>
    </message>
    <message>
        <source>What is it about? The title can be changed later. The facts that you write are kept in it.</source>
        <translation>Worum geht es? Der Titel lässt sich später ändern. Die Fakten, die Sie schreiben, stehen darin.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>Read the bank again</source>
        <translation>Sammlung neu lesen</translation>
    </message>
    <message>
        <source>Open the bank’s folder</source>
        <translation>Ordner der Sammlung öffnen</translation>
    </message>
    <message>
        <source>Open the folder with your answers</source>
        <translation>Ordner mit Ihren Antworten öffnen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Start what is due</source>
        <translation>Mit dem Fälligen beginnen</translation>
    </message>
    <message>
        <source>Choose what to study</source>
        <translation>Wählen, was gelernt wird</translation>
    </message>
    <message>
        <source>Write a new fact</source>
        <translation>Neuen Fakt schreiben</translation>
    </message>
    <message>
        <source>See what you changed in this bank</source>
        <translation>Zeigen, was Sie in dieser Sammlung geändert haben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Make text larger</source>
        <translation>Schrift vergrößern</translation>
    </message>
    <message>
        <source>Make text smaller</source>
        <translation>Schrift verkleinern</translation>
    </message>
    <message>
        <source>Text as large as at first</source>
        <translation>Schrift so groß wie anfangs</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Bildschirm füllen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Datensicherung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl − work anywhere.</source>
        <translation>Alles wächst mit. Strg + und Strg − wirken überall.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Verdicts and sheets fade in within 120 ms, rows that are put in order slide. Nothing else moves.</source>
        <translation>Urteile und Blätter blenden binnen 120 ms ein, Zeilen gleiten beim Ordnen. Sonst bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Nothing moves, because this computer is set so.</source>
        <translation>Nichts bewegt sich, weil dieser Computer so eingestellt ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, from its next start on. Questions stay in the language of their bank.</source>
        <translation>Des Fensters, vom nächsten Start an. Fragen bleiben in der Sprache ihrer Sammlung.</translation>
    </message>
    <message>
        <source>Sounds and notifications</source>
        <translation>Töne und Benachrichtigungen</translation>
    </message>
    <message>
        <source>There are none. Nothing rings, nothing pops up, nothing is sent.</source>
        <translation>Es gibt keine. Nichts klingt, nichts erscheint von selbst, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Letters act alone</source>
        <translation>Buchstaben wirken allein</translation>
    </message>
    <message>
        <source>A, B and C answer, N skips. Off: letters and digits act only with Alt, or while a field has the focus.</source>
        <translation>A, B und C antworten, N überspringt. Aus: Buchstaben und Ziffern wirken nur mit Alt, oder solange ein Feld den Fokus hat.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>F1 shows them anywhere.</source>
        <translation>F1 zeigt sie überall.</translation>
    </message>
    <message>
        <source>See all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Version {version}. Free software; answers stay on this computer.</source>
        <translation>Version {version}. Freie Software; Antworten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>See licences</source>
        <translation>Lizenzen zeigen</translation>
    </message>
    <message>
        <source>Now {percent}&#xa0;%. {line}</source>
        <translation>Jetzt {percent}&#xa0;%. {line}</translation>
    </message>
    <message>
        <source>No setting mentions “{wanted}”. Type another word, or press Esc.</source>
        <translation>Keine Einstellung erwähnt „{wanted}“. Geben Sie ein anderes Wort ein, oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 Einstellung gefunden</translation>
    </message>
    <message>
        <source>{number} settings found</source>
        <translation>{number} Einstellungen gefunden</translation>
    </message>
    <message>
        <source>Show the menus</source>
        <translation>Menüs zeigen</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>predicted, %</source>
        <translation>vorhergesagt, %</translation>
    </message>
    <message>
        <source>stated, %</source>
        <translation>angegeben, %</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>richtig, %</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Wie sicher?</translation>
    </message>
    <message>
        <source>Working out how well your answers were predicted …</source>
        <translation>Es wird berechnet, wie gut Ihre Antworten vorhergesagt wurden …</translation>
    </message>
    <message>
        <source>How well answers are predicted</source>
        <translation>Wie gut Antworten vorhergesagt werden</translation>
    </message>
    <message>
        <source>How well you know what you know</source>
        <translation>Wie gut Sie wissen, was Sie wissen</translation>
    </message>
    <message>
        <source>Beside plain averages</source>
        <translation>Neben einfachen Mittelwerten</translation>
    </message>
    <message>
        <source>Sure and wrong, and not right since</source>
        <translation>Sicher und falsch, und seither nicht richtig</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>RMSE in bins</source>
        <translation>RMSE in Klassen</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Log loss and RMSE: lower is better. AUC: 0.5 is chance, 1 is perfect.</source>
        <translation>Log-Verlust und RMSE: niedriger ist besser. AUC: 0,5 ist Zufall, 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>You were sure</source>
        <translation>Sie waren sicher</translation>
    </message>
    <message>
        <source>This scheduler</source>
        <translation>Dieser Planer</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Predictions are close</source>
        <translation>Die Vorhersagen treffen zu</translation>
    </message>
    <message>
        <source>Predictions are close, slightly high</source>
        <translation>Die Vorhersagen treffen fast zu, etwas zu hoch</translation>
    </message>
    <message>
        <source>Predictions are close, slightly low</source>
        <translation>Die Vorhersagen treffen fast zu, etwas zu niedrig</translation>
    </message>
    <message>
        <source>Predictions are too high</source>
        <translation>Die Vorhersagen sind zu hoch</translation>
    </message>
    <message>
        <source>Predictions are too low</source>
        <translation>Die Vorhersagen sind zu niedrig</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>A copy is made once a day; those of 7 days, 4 weeks and 12 months are kept. Copies made by hand stay.</source>
        <translation>Einmal am Tag wird eine Kopie gemacht; die von 7 Tagen, 4 Wochen und 12 Monaten bleiben. Von Hand gemachte Kopien bleiben immer.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made today, behind the first picture.</source>
        <translation>Noch gibt es keine Kopie. Die erste wird heute im Hintergrund gemacht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Diese Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Proving the copy: every answer in it is followed again …</source>
        <translation>Die Kopie wird geprüft: jede Antwort darin wird nachvollzogen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Answers, settings and notes in one file, to keep elsewhere. The file can be read by whoever has it.</source>
        <translation>Antworten, Einstellungen und Notizen in einer Datei, zum Aufbewahren an anderem Ort. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei ausgeben</translation>
    </message>
    <message>
        <source>Database (*.db)</source>
        <translation>Datenbank (*.db)</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Follows every answer again and compares what is kept with it, to the last digit. Nothing is changed.</source>
        <translation>Vollzieht jede Antwort nach und vergleicht damit, was festgehalten ist, bis zur letzten Ziffer. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Following every answer again …</source>
        <translation>Jede Antwort wird nachvollzogen …</translation>
    </message>
    <message>
        <source>Daily copy</source>
        <translation>Tägliche Kopie</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>Made before another copy was restored</source>
        <translation>Gemacht, bevor eine andere Kopie wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Made before a new version</source>
        <translation>Gemacht vor einer neuen Version</translation>
    </message>
    <message>
        <source>{folder}. Nothing leaves it.</source>
        <translation>{folder}. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>{folder}, {size}. Nothing leaves it.</source>
        <translation>{folder}, {size}. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>{occasion}, {size}</source>
        <translation>{occasion}, {size}</translation>
    </message>
    <message>
        <source>Restore the copy of {made}</source>
        <translation>Die Kopie vom {made} wiederherstellen</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Alle {number} zeigen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The copy is sound: {answers}, the last on {day}.</source>
        <translation>Die Kopie ist unversehrt: {answers}, die letzte am {day}.</translation>
    </message>
    <message>
        <source>The copy is sound. It holds no answer.</source>
        <translation>Die Kopie ist unversehrt. Sie enthält keine Antwort.</translation>
    </message>
    <message>
        <source>It holds every answer that you have now.</source>
        <translation>Sie enthält jede Antwort, die Sie jetzt haben.</translation>
    </message>
    <message>
        <source>1 answer that you have now is not in it and would be gone.</source>
        <translation>1 Antwort, die Sie jetzt haben, ist nicht darin und wäre verloren.</translation>
    </message>
    <message>
        <source>{lost} answers that you have now are not in it and would be gone.</source>
        <translation>{lost} Antworten, die Sie jetzt haben, sind nicht darin und wären verloren.</translation>
    </message>
    <message>
        <source>What you have now is copied first, and can be restored in the same way. The window opens again.</source>
        <translation>Was Sie jetzt haben, wird zuerst kopiert und lässt sich ebenso wiederherstellen. Das Fenster öffnet sich neu.</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>In {file} kopiert.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>In {file} ausgegeben.</translation>
    </message>
    <message>
        <source>The copy is in use. What you had before is kept as {file}, among the copies.</source>
        <translation>Die Kopie wird verwendet. Was Sie vorher hatten, bleibt als {file} unter den Kopien.</translation>
    </message>
    <message>
        <source>The database is damaged: {what}. Restore the newest copy that is sound.</source>
        <translation>Die Datenbank ist beschädigt: {what}. Stellen Sie die neueste unversehrte Kopie wieder her.</translation>
    </message>
    <message>
        <source>{number} differ from what the answers lead to. No answer is lost; the command doctor --rebuild mends it.</source>
        <translation>{number} weichen von dem ab, was aus den Antworten folgt. Keine Antwort ist verloren; der Befehl doctor --rebuild behebt es.</translation>
    </message>
    <message>
        <source>kept value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>kept values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>card follows</source>
        <translation>Lernkarte folgt</translation>
    </message>
    <message>
        <source>cards follow</source>
        <translation>Lernkarten folgen</translation>
    </message>
    <message>
        <source>All is well: {cards} from {answers}, identical to the last digit.</source>
        <translation>Alles stimmt: {cards} aus {answers}, gleich bis zur letzten Ziffer.</translation>
    </message>
    <message>
        <source>Share right against predicted, {answers}, with 95&#xa0;% interval</source>
        <translation>Anteil richtig gegen Vorhersage, {answers}, mit Intervall zu&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>After {enough} answers to questions met on an earlier day, what was predicted of them stands here beside what came.</source>
        <translation>Nach {enough} Antworten auf Fragen, die an einem früheren Tag gestellt wurden, steht hier neben dem Ergebnis, was davon vorhergesagt war.</translation>
    </message>
    <message>
        <source>The scheduler predicts better than both averages: it tells your questions apart.</source>
        <translation>Der Planer sagt besser voraus als beide Mittelwerte: er unterscheidet Ihre Fragen.</translation>
    </message>
    <message>
        <source>So far the scheduler predicts no better than a plain average: it has yet to tell your questions apart.</source>
        <translation>Bisher sagt der Planer nicht besser voraus als ein einfacher Mittelwert: er muss Ihre Fragen erst unterscheiden lernen.</translation>
    </message>
    <message>
        <source>You are as sure as you are right</source>
        <translation>Sie sind so sicher, wie Sie richtig liegen</translation>
    </message>
    <message>
        <source>You are surer than you are right</source>
        <translation>Sie sind sicherer, als Sie richtig liegen</translation>
    </message>
    <message>
        <source>You are right more often than you are sure</source>
        <translation>Sie liegen öfter richtig, als Sie sicher sind</translation>
    </message>
    <message>
        <source>Share right against how sure you were, {answers}, with 95&#xa0;% interval</source>
        <translation>Anteil richtig gegen Ihre Sicherheit, {answers}, mit Intervall zu&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>After {enough} answers with a statement of how sure you are, they stand here beside what came.</source>
        <translation>Nach {enough} Antworten mit der Angabe, wie sicher Sie sind, stehen sie hier neben dem Ergebnis.</translation>
    </message>
    <message>
        <source>“{setting}” in Settings asks for it.</source>
        <translation>„{setting}“ in den Einstellungen fragt danach.</translation>
    </message>
    <message>
        <source>You were {share} sure, on {day}</source>
        <translation>Sie waren zu {share} sicher, am {day}</translation>
    </message>
    <message>
        <source>Practise it</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Practise these {n}</source>
        <translation>Diese {n} üben</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>Und {n} weitere</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>You had said that you were sure.</source>
        <translation>Sie hatten gesagt, dass Sie sicher waren.</translation>
    </message>
    <message>
        <source>That is none of the three. Type 1, 2 or 3.</source>
        <translation>Das ist keines der drei. Geben Sie 1, 2 oder 3 ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>Ways of asking</source>
        <translation>Fragearten</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Forgotten lately</source>
        <translation>Zuletzt vergessen</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Cram what was seen</source>
        <translation>Gesehenes durchgehen</translation>
    </message>
    <message>
        <source>A group without a tick means all of it. Arrows move, Space ticks.</source>
        <translation>Eine Gruppe ohne Haken meint alles darin. Pfeile bewegen, die Leertaste hakt an.</translation>
    </message>
    <message>
        <source>Answers count</source>
        <translation>Antworten zählen</translation>
    </message>
    <message>
        <source>Each answer decides when the question comes back.</source>
        <translation>Jede Antwort entscheidet, wann die Frage wiederkommt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Slipping</source>
        <translation>Entfällt oft</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eines wählen</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Die Lücke füllen</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Die Antwort eingeben</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Match pairs</source>
        <translation>Paare bilden</translation>
    </message>
    <message>
        <source>Number line</source>
        <translation>Zahlenstrahl</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Nothing here is due.</source>
        <translation>Hier ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing here was missed in the last week.</source>
        <translation>Hier wurde in der letzten Woche nichts verfehlt.</translation>
    </message>
    <message>
        <source>Nothing here was missed eight times or more.</source>
        <translation>Hier wurde nichts achtmal oder öfter verfehlt.</translation>
    </message>
    <message>
        <source>Nothing here is flagged.</source>
        <translation>Hier ist nichts beanstandet.</translation>
    </message>
    <message>
        <source>Nothing here was answered yet.</source>
        <translation>Hier wurde noch nichts beantwortet.</translation>
    </message>
    <message>
        <source>Everything here was asked before.</source>
        <translation>Hier wurde alles schon gefragt.</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Ohne Abschnitt</translation>
    </message>
    <message>
        <source>{questions}, {time}</source>
        <translation>{questions}, {time}</translation>
    </message>
    <message>
        <source>No question fits all of this. Leave something open.</source>
        <translation>Keine Frage passt zu alledem. Lassen Sie etwas offen.</translation>
    </message>
    <message>
        <source>Nothing was typed. Type a day, as in 14 March or in 10 days.</source>
        <translation>Nichts wurde eingegeben. Geben Sie einen Tag ein, wie in 14. März oder in 10 Tagen.</translation>
    </message>
    <message>
        <source>That day is not after today. Type a later one.</source>
        <translation>Dieser Tag liegt nicht nach heute. Geben Sie einen späteren ein.</translation>
    </message>
    <message>
        <source>That day is more than 100 years ahead. Type an earlier one.</source>
        <translation>Dieser Tag ist mehr als 100 Jahre entfernt. Geben Sie einen früheren ein.</translation>
    </message>
    <message>
        <source>That holiday has passed. Nothing was changed. Type days to come.</source>
        <translation>Diese Ferien sind vorbei. Nichts wurde geändert. Geben Sie kommende Tage ein.</translation>
    </message>
    <message>
        <source>That holiday is longer than a year. Nothing was changed. Type a shorter one.</source>
        <translation>Diese Ferien sind länger als ein Jahr. Nichts wurde geändert. Geben Sie kürzere ein.</translation>
    </message>
    <message>
        <source>That holiday is more than 100 years ahead. Nothing was changed. Type an earlier one.</source>
        <translation>Diese Ferien sind mehr als 100 Jahre entfernt. Nichts wurde geändert. Geben Sie frühere ein.</translation>
    </message>
    <message>
        <source>There is a holiday on some of these days already. Nothing was changed. Remove that one first.</source>
        <translation>An einigen dieser Tage sind schon Ferien. Nichts wurde geändert. Entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>The fact was not saved. {why}</source>
        <translation>Der Fakt wurde nicht gesichert. {why}</translation>
    </message>
    <message>
        <source>The name was not saved. {why}</source>
        <translation>Der Name wurde nicht gesichert. {why}</translation>
    </message>
    <message>
        <source>The bank describes “{name}” already. Nothing was changed. Name it, or give yours another name.</source>
        <translation>Die Sammlung beschreibt „{name}“ schon. Nichts wurde geändert. Nennen Sie ihn, oder geben Sie Ihrem einen anderen Namen.</translation>
    </message>
    <message>
        <source>{why} So your edit cannot be kept as it is. Nothing was changed. Edit the fact.</source>
        <translation>{why} Daher kann Ihre Änderung nicht so bleiben. Nichts wurde geändert. Bearbeiten Sie den Fakt.</translation>
    </message>
    <message>
        <source>The exam must lie ahead. Nothing was changed. Type a later day.</source>
        <translation>Die Prüfung muss in der Zukunft liegen. Nichts wurde geändert. Geben Sie einen späteren Tag ein.</translation>
    </message>
    <message>
        <source>An exam lies at most two years ahead. Nothing was changed. Type a nearer day.</source>
        <translation>Eine Prüfung liegt höchstens zwei Jahre voraus. Nichts wurde geändert. Geben Sie einen näheren Tag ein.</translation>
    </message>
    <message>
        <source>The minutes a day lie between 1 and {most}. Nothing was changed. Type another number.</source>
        <translation>Die Minuten am Tag liegen zwischen 1 und {most}. Nichts wurde geändert. Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Fit the schedule to you</source>
        <translation>Zeitplan an Sie anpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation>Diesen wieder verwenden</translation>
    </message>
    <message>
        <source>Schedules so far</source>
        <translation>Zeitpläne bisher</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Counting your answers …</source>
        <translation>Ihre Antworten werden gezählt …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Reckoning all cards anew …</source>
        <translation>Alle Lernkarten werden neu berechnet …</translation>
    </message>
    <message>
        <source>Cancelled. The schedule is as it was.</source>
        <translation>Abgebrochen. Der Zeitplan ist, wie er war.</translation>
    </message>
    <message>
        <source>For this the extra fsrs-rs-python is needed. Install it with: pip install fsrs-rs-python==0.9.3</source>
        <translation>Dafür wird der Zusatz fsrs-rs-python gebraucht. Installieren Sie ihn mit: pip install fsrs-rs-python==0.9.3</translation>
    </message>
    <message>
        <source>The new one is in use, and all cards are reckoned with it.</source>
        <translation>Der neue wird verwendet, und alle Lernkarten werden damit berechnet.</translation>
    </message>
    <message>
        <source>So the old one stays, and nothing was changed.</source>
        <translation>Daher bleibt der alte, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Learns from your answers how you forget. It needs {enough}; there is {answers} so far with the schedule in use.</source>
        <translation>Lernt aus Ihren Antworten, wie Sie vergessen. Dazu braucht es {enough}; bisher ist es {answers} mit dem verwendeten Zeitplan.</translation>
    </message>
    <message>
        <source>Learns from your answers how you forget. It needs {enough}; there are {answers} so far with the schedule in use.</source>
        <translation>Lernt aus Ihren Antworten, wie Sie vergessen. Dazu braucht es {enough}; bisher sind es {answers} mit dem verwendeten Zeitplan.</translation>
    </message>
    <message>
        <source>Learns from your answers how you forget: {answers} so far with the schedule in use. It clearly pays from about {clearly} on. It takes some seconds, and you can go on meanwhile.</source>
        <translation>Lernt aus Ihren Antworten, wie Sie vergessen: bisher {answers} mit dem verwendeten Zeitplan. Deutlich lohnt es sich ab etwa {clearly}. Es dauert einige Sekunden, und Sie können inzwischen fortfahren.</translation>
    </message>
    <message>
        <source>Learns from your answers how you forget: {answers} so far with the schedule in use. It takes some seconds, and you can go on meanwhile.</source>
        <translation>Lernt aus Ihren Antworten, wie Sie vergessen: bisher {answers} mit dem verwendeten Zeitplan. Es dauert einige Sekunden, und Sie können inzwischen fortfahren.</translation>
    </message>
    <message>
        <source>{answers} too little about your memory. The schedule is as it was.</source>
        <translation>{answers} zu wenig über Ihr Gedächtnis. Der Zeitplan ist, wie er war.</translation>
    </message>
    <message>
        <source>answer tells</source>
        <translation>Antwort sagt</translation>
    </message>
    <message>
        <source>answers tell</source>
        <translation>Antworten sagen</translation>
    </message>
    <message>
        <source>Log loss of your latest {answers}, which were not learnt from: {new_loss} with the new schedule, {old_loss} with the old; lower is better.</source>
        <translation>Log-Verlust Ihrer letzten {answers}, aus denen nicht gelernt wurde: {new_loss} mit dem neuen Zeitplan, {old_loss} mit dem alten; niedriger ist besser.</translation>
    </message>
    <message>
        <source>All cards are reckoned with “{schedule}” again.</source>
        <translation>Alle Lernkarten werden wieder mit „{schedule}“ berechnet.</translation>
    </message>
    <message>
        <source>Taken back: the schedule of before is in use again.</source>
        <translation>Zurückgenommen: der vorige Zeitplan wird wieder verwendet.</translation>
    </message>
    <message>
        <source>The one that everyone begins with</source>
        <translation>Der, mit dem alle beginnen</translation>
    </message>
    <message>
        <source>Fitted on {day}</source>
        <translation>Angepasst am {day}</translation>
    </message>
    <message>
        <source>{answers} scheduled with it</source>
        <translation>{answers} damit geplant</translation>
    </message>
    <message>
        <source>Use this one again: {schedule}, number {number}</source>
        <translation>Diesen wieder verwenden: {schedule}, Nummer {number}</translation>
    </message>
    <message>
        <source>No question of this bank is flagged.</source>
        <translation>Keine Frage dieser Sammlung ist beanstandet.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Lernkarte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Die Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Replaying the answers</source>
        <translation>Die Antworten werden nachvollzogen</translation>
    </message>
    <message>
        <source>Looking for better weights</source>
        <translation>Bessere Gewichte werden gesucht</translation>
    </message>
    <message>
        <source>Foretelling the latest answers with the old and the new weights</source>
        <translation>Die letzten Antworten werden mit den alten und den neuen Gewichten vorhergesagt</translation>
    </message>
    <message>
        <source>The optimiser is not installed. Nothing was changed. Install it with: pip install fsrs-rs-python==0.9.3</source>
        <translation>Die Anpassung ist nicht installiert. Nichts wurde geändert. Installieren Sie sie mit: pip install fsrs-rs-python==0.9.3</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Too few answers to tell how well the scheduler foretells them: {total} of {enough}.</source>
        <translation>Zu wenige Antworten, um zu sagen, wie gut der Planer sie vorhersagt: {total} von {enough}.</translation>
    </message>
    <message>
        <source>The scheduler expected {share} right; {came}.</source>
        <translation>Der Planer erwartete {share} richtig; {came}.</translation>
    </message>
    <message>
        <source>Log loss {log_loss}, where the average alone has {log_loss_2} and the moving average {log_loss_3}; lower is better.</source>
        <translation>Log-Verlust {log_loss}, wo der Mittelwert allein {log_loss_2} und der gleitende Mittelwert {log_loss_3} hat; niedriger ist besser.</translation>
    </message>
    <message>
        <source>RMSE in bins {rmse} ({others}); {ranking}.</source>
        <translation>RMSE in Klassen {rmse} ({others}); {ranking}.</translation>
    </message>
    <message>
        <source>You were sure of {share}; {came}.</source>
        <translation>Sie waren zu {share} sicher; {came}.</translation>
    </message>
    <message>
        <source>Sure and wrong, and not right since: {questions}.</source>
        <translation>Sicher und falsch, und seither nicht richtig: {questions}.</translation>
    </message>
    <message>
        <source>There are {new}, and better weights are looked for from {enough_new} on. Nothing was changed. Go on studying, then try again.</source>
        <translation>Es gibt {new}, und bessere Gewichte werden ab {enough_new} gesucht. Nichts wurde geändert. Lernen Sie weiter, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>neue Antwort</translation>
    </message>
    <message>
        <source>new answers</source>
        <translation>neue Antworten</translation>
    </message>
    <message>
        <source>{answers} too little about your memory. Nothing was changed. Go on studying, then try again.</source>
        <translation>{answers} zu wenig über Ihr Gedächtnis. Nichts wurde geändert. Lernen Sie weiter, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Log loss of the latest {answers}, which were not learnt from (lower is better):</source>
        <translation>Log-Verlust der letzten {answers}, aus denen nicht gelernt wurde (niedriger ist besser):</translation>
    </message>
    <message>
        <source>  old weights  {old_loss}</source>
        <translation>  alte Gewichte  {old_loss}</translation>
    </message>
    <message>
        <source>  new weights  {new_loss}</source>
        <translation>  neue Gewichte  {new_loss}</translation>
    </message>
    <message>
        <source>The new weights foretell no better, so the old ones stay. Nothing was changed.</source>
        <translation>Die neuen Gewichte sagen nicht besser voraus, daher bleiben die alten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The new weights foretell better and are kept, as number {number}. All your answers are reckoned with them now.</source>
        <translation>Die neuen Gewichte sagen besser voraus und bleiben, als Nummer {number}. Alle Ihre Antworten werden jetzt damit berechnet.</translation>
    </message>
    <message>
        <source>Easier (+) or harder (−) for you than recall alone says, in logits: {each}.</source>
        <translation>Leichter (+) oder schwerer (−) für Sie, als die Erinnerung allein sagt, in Logits: {each}.</translation>
    </message>
    <message>
        <source>{share} of {answers} were ({share_2} to {share_3})</source>
        <translation>{share} von {answers} waren es ({share_2} bis {share_3})</translation>
    </message>
    <message>
        <source>AUC {auc}, where 0.5 is chance</source>
        <translation>AUC {auc}, wobei 0,5 Zufall ist</translation>
    </message>
    <message>
        <source>average {average}, moving average {moving}</source>
        <translation>Mittelwert {average}, gleitender Mittelwert {moving}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Arrows choose on the left, a letter gives the partner, Backspace takes it away.</source>
        <translation>Pfeile wählen links, ein Buchstabe gibt den Partner, die Rücktaste nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Nothing is placed yet: use the arrow keys, click on the line, or type</source>
        <translation>Noch ist nichts gesetzt: Pfeiltasten, ein Klick auf den Strahl, oder eingeben</translation>
    </message>
    <message>
        <source>Nothing is placed yet. Use the arrow keys, click on the line, or type a value.</source>
        <translation>Noch ist nichts gesetzt. Nehmen Sie die Pfeiltasten, klicken Sie auf den Strahl, oder geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Or type it</source>
        <translation>Oder eingeben</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Noch kein Partner</translation>
    </message>
    <message>
        <source>with {number}</source>
        <translation>mit {number}</translation>
    </message>
    <message>
        <source>One has no partner yet. Give each its own.</source>
        <translation>Eines hat noch keinen Partner. Geben Sie jedem seinen eigenen.</translation>
    </message>
    <message>
        <source>{n} have no partner yet. Give each its own.</source>
        <translation>{n} haben noch keinen Partner. Geben Sie jedem seinen eigenen.</translation>
    </message>
    <message>
        <source>Right: </source>
        <translation>Richtig: </translation>
    </message>
    <message>
        <source>Wrong: not {given}, but </source>
        <translation>Falsch: nicht {given}, sondern </translation>
    </message>
    <message>
        <source>A line from {first} to {last}.</source>
        <translation>Ein Strahl von {first} bis {last}.</translation>
    </message>
    <message>
        <source>These are not two days. Nothing was changed. Type the first and the last, as in 24 December to 2 January.</source>
        <translation>Das sind keine zwei Tage. Nichts wurde geändert. Geben Sie den ersten und den letzten ein, wie in 24. Dezember bis 2. Januar.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Nothing was changed. Type the days again.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Nichts wurde geändert. Geben Sie die Tage noch einmal ein.</translation>
    </message>
    <message>
        <source>{doubt_line} Nothing was changed.</source>
        <translation>{doubt_line} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You study as</source>
        <translation>Sie lernen als</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Answers and settings stay as they are.</source>
        <translation>Antworten und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>There is none. With one, this window opens for you only by it. It keeps classmates out of the window; the file with your answers is not encrypted.</source>
        <translation>Es gibt keine. Mit einer öffnet sich dieses Fenster für Sie nur damit. Sie hält Mitlernende vom Fenster fern; die Datei mit Ihren Antworten ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It is asked for before the window opens for you. It keeps classmates out of the window; the file with your answers is not encrypted.</source>
        <translation>Sie wird verlangt, bevor sich das Fenster für Sie öffnet. Sie hält Mitlernende vom Fenster fern; die Datei mit Ihren Antworten ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>From 4 to 64 signs, digits or any others. It is shown here while you type it, and never again.</source>
        <translation>4 bis 64 Zeichen, Ziffern oder beliebige andere. Sie ist hier bei der Eingabe zu sehen, und danach nie wieder.</translation>
    </message>
    <message>
        <source>That is not the PIN. Type it again.</source>
        <translation>Das ist nicht die PIN. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Type the PIN that you set in Settings.</source>
        <translation>Geben Sie die PIN ein, die Sie in den Einstellungen gesetzt haben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Who studies?</source>
        <translation>Wer lernt?</translation>
    </message>
    <message>
        <source>Without the PIN the window opens for somebody else only.</source>
        <translation>Ohne die PIN öffnet sich das Fenster nur für jemand anderen.</translation>
    </message>
    <message>
        <source>Another learner</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Somebody else who studies on this computer, with answers and settings of their own.</source>
        <translation>Jemand anderes, der an diesem Computer lernt, mit eigenen Antworten und Einstellungen.</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>What are they called?</source>
        <translation>Welcher Name?</translation>
    </message>
    <message>
        <source>Other learners</source>
        <translation>Andere Lernende</translation>
    </message>
    <message>
        <source>Open for {name}</source>
        <translation>Für {name} öffnen</translation>
    </message>
    <message>
        <source>Study as {name}</source>
        <translation>Als {name} lernen</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>{answers}, the last on {day}.</source>
        <translation>{answers}, die letzte am {day}.</translation>
    </message>
    <message>
        <source>Take “{option}” away</source>
        <translation>„{option}“ wegnehmen</translation>
    </message>
    <message>
        <source>Change the wrong options</source>
        <translation>Die falschen Möglichkeiten ändern</translation>
    </message>
    <message>
        <source>Change the sentence</source>
        <translation>Den Satz ändern</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Die Frage ändern</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>Die Textstelle</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Open another copy</source>
        <translation>Andere Kopie öffnen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>The document is being read.</source>
        <translation>Das Dokument wird gelesen.</translation>
    </message>
    <message>
        <source>The bank does not tell where its source says this.</source>
        <translation>Die Sammlung sagt nicht, wo ihre Quelle das sagt.</translation>
    </message>
    <message>
        <source>Your file has changed since it was copied.</source>
        <translation>Ihre Datei hat sich geändert, seit sie kopiert wurde.</translation>
    </message>
    <message>
        <source>Text, Markdown, saved HTML pages</source>
        <translation>Text, Markdown, gesicherte HTML-Seiten</translation>
    </message>
    <message>
        <source>Open your own copy of the document once, and the sentence is shown here each time. The copy stays on this computer.</source>
        <translation>Öffnen Sie einmal Ihre eigene Kopie des Dokuments, dann ist hier jedes Mal der Satz zu sehen. Die Kopie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open your own copy of “{document}” once, and the sentence is shown here each time. The copy stays on this computer.</source>
        <translation>Öffnen Sie einmal Ihre eigene Kopie von „{document}“, dann ist hier jedes Mal der Satz zu sehen. Die Kopie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>{section}, paragraph {number}</source>
        <translation>{section}, Absatz {number}</translation>
    </message>
    <message>
        <source>Your copy has no sentence like the one at {places}. It may be another version.</source>
        <translation>Ihre Kopie hat keinen Satz wie den bei {places}. Vielleicht ist sie eine andere Fassung.</translation>
    </message>
    <message>
        <source>From {file}, which has {found} of the {cited} sentences that the bank cites.</source>
        <translation>Aus {file}, mit {found} der {cited} Sätze, die die Sammlung anführt.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>Nothing is asked of you on these days.</source>
        <translation>An diesen Tagen wird nichts von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>Set a holiday</source>
        <translation>Ferien setzen</translation>
    </message>
    <message>
        <source>Set it and move them</source>
        <translation>Setzen und verschieben</translation>
    </message>
    <message>
        <source>Set it, move none</source>
        <translation>Setzen, nichts verschieben</translation>
    </message>
    <message>
        <source>Remove it and move them back</source>
        <translation>Entfernen und zurückschieben</translation>
    </message>
    <message>
        <source>Remove it, leave them</source>
        <translation>Entfernen, Fragen lassen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>From when to when? As in 24 December to 2 January.</source>
        <translation>Von wann bis wann? Wie in 24. Dezember bis 2. Januar.</translation>
    </message>
    <message>
        <source>Spread them</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>Weniger Tage</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Mehr Tage</translation>
    </message>
    <message>
        <source>End the holiday today</source>
        <translation>Ferien heute beenden</translation>
    </message>
    <message>
        <source>No holiday is set.</source>
        <translation>Keine Ferien sind gesetzt.</translation>
    </message>
    <message>
        <source>Nothing waits after a pause.</source>
        <translation>Nichts wartet nach einer Pause.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes that back.</source>
        <translation>Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>Nothing is asked of you. You may study ahead.</source>
        <translation>Nichts wird von Ihnen verlangt. Sie können vorauslernen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Holiday until {day}</source>
        <translation>Ferien bis {day}</translation>
    </message>
    <message>
        <source>{due} are waiting after your pause.</source>
        <translation>{due} warten nach Ihrer Pause.</translation>
    </message>
    <message>
        <source>{due} are waiting, more than you want in a day.</source>
        <translation>{due} warten, mehr als Sie an einem Tag wollen.</translation>
    </message>
    <message>
        <source>Spread them over {n}&#xa0;day, {time} each?</source>
        <translation>Auf {n}&#xa0;Tag verteilen, {time}?</translation>
    </message>
    <message>
        <source>Spread them over {n}&#xa0;days, {time} each?</source>
        <translation>Auf {n}&#xa0;Tage verteilen, je {time}?</translation>
    </message>
    <message>
        <source>At most {questions} a day</source>
        <translation>Höchstens {questions} am Tag</translation>
    </message>
    <message>
        <source>Outlined: as it is. Filled: spread.</source>
        <translation>Umrandet: wie es ist. Gefüllt: verteilt.</translation>
    </message>
    <message>
        <source>Outlined: as it is. Filled: moved.</source>
        <translation>Umrandet: wie es ist. Gefüllt: verschoben.</translation>
    </message>
    <message>
        <source>{days}: nothing comes due in it.</source>
        <translation>{days}: darin wird nichts fällig.</translation>
    </message>
    <message>
        <source>{days}: {n}&#xa0;question comes due in it. It is asked after it.</source>
        <translation>{days}: {n}&#xa0;Frage wird darin fällig. Sie wird danach gefragt.</translation>
    </message>
    <message>
        <source>{days}: {n}&#xa0;questions come due in it. They are asked after it.</source>
        <translation>{days}: {n}&#xa0;Fragen werden darin fällig. Sie werden danach gefragt.</translation>
    </message>
    <message>
        <source>{days}: {n}&#xa0;question comes due in it. It would fade and is asked before it.</source>
        <translation>{days}: {n}&#xa0;Frage wird darin fällig. Sie würde verblassen und wird davor gefragt.</translation>
    </message>
    <message>
        <source>{days}: {n}&#xa0;questions come due in it. They would fade and are asked before it.</source>
        <translation>{days}: {n}&#xa0;Fragen werden darin fällig. Sie würden verblassen und werden davor gefragt.</translation>
    </message>
    <message>
        <source>{days}: {n}&#xa0;questions come due in it. 1 would fade most and is asked on the days before, {after} on the days after.</source>
        <translation>{days}: {n}&#xa0;Fragen werden darin fällig. 1 würde am stärksten verblassen und wird an den Tagen davor gefragt, {after} an den Tagen danach.</translation>
    </message>
    <message>
        <source>{days}: {n}&#xa0;questions come due in it. {before} would fade most and are asked on the days before, {after} on the days after.</source>
        <translation>{days}: {n}&#xa0;Fragen werden darin fällig. {before} würden am stärksten verblassen und werden an den Tagen davor gefragt, {after} an den Tagen danach.</translation>
    </message>
    <message>
        <source>{n}&#xa0;question moves out of the holiday</source>
        <translation>{n}&#xa0;Frage rückt aus den Ferien</translation>
    </message>
    <message>
        <source>{n}&#xa0;questions move out of the holiday</source>
        <translation>{n}&#xa0;Fragen rücken aus den Ferien</translation>
    </message>
    <message>
        <source>Spread over {n}&#xa0;day.</source>
        <translation>Auf {n}&#xa0;Tag verteilt.</translation>
    </message>
    <message>
        <source>Spread over {n}&#xa0;days.</source>
        <translation>Auf {n}&#xa0;Tage verteilt.</translation>
    </message>
    <message>
        <source>Holiday: {holiday}. {n}&#xa0;question was moved.</source>
        <translation>Ferien: {holiday}. {n}&#xa0;Frage wurde verschoben.</translation>
    </message>
    <message>
        <source>Holiday: {holiday}. {n}&#xa0;questions were moved.</source>
        <translation>Ferien: {holiday}. {n}&#xa0;Fragen wurden verschoben.</translation>
    </message>
    <message>
        <source>Holiday: {holiday}.</source>
        <translation>Ferien: {holiday}.</translation>
    </message>
    <message>
        <source>The holiday {holiday} is removed. {n}&#xa0;question is due as before.</source>
        <translation>Die Ferien {holiday} sind entfernt. {n}&#xa0;Frage ist fällig wie zuvor.</translation>
    </message>
    <message>
        <source>The holiday {holiday} is removed. {n}&#xa0;questions are due as before.</source>
        <translation>Die Ferien {holiday} sind entfernt. {n}&#xa0;Fragen sind fällig wie zuvor.</translation>
    </message>
    <message>
        <source>The holiday {holiday} is removed.</source>
        <translation>Die Ferien {holiday} sind entfernt.</translation>
    </message>
    <message>
        <source>The holiday has ended.</source>
        <translation>Die Ferien sind zu Ende.</translation>
    </message>
    <message>
        <source>{n}&#xa0;question was moved for the holiday {holiday}. Move it back?</source>
        <translation>{n}&#xa0;Frage wurde für die Ferien {holiday} verschoben. Soll sie zurück?</translation>
    </message>
    <message>
        <source>{n}&#xa0;questions were moved for the holiday {holiday}. Move them back?</source>
        <translation>{n}&#xa0;Fragen wurden für die Ferien {holiday} verschoben. Sollen sie zurück?</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>, holiday</source>
        <comment>behind the name of a day</comment>
        <translation>, Ferien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es gekommen ist</translation>
    </message>
    <message>
        <source>When you answer</source>
        <translation>Wann Sie antworten</translation>
    </message>
    <message>
        <source>What was foretold</source>
        <translation>Was vorhergesagt war</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Verwechselt</translation>
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
        <source>today</source>
        <comment>in the cell of a calendar</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>Antworten am Tag</translation>
    </message>
    <message>
        <source>All figures of this bank</source>
        <translation>Alle Zahlen dieser Sammlung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The days on which you study</source>
        <translation>Die Tage, an denen Sie lernen</translation>
    </message>
    <message>
        <source>Nothing was answered in this time. After a sitting, the answers of each day stand here as a calendar.</source>
        <translation>In dieser Zeit wurde nichts beantwortet. Nach einer Runde stehen hier die Antworten jedes Tages als Kalender.</translation>
    </message>
    <message>
        <source>Share recalled at review, by month, with 95 % interval</source>
        <translation>Anteil erinnert bei der Wiederholung, je Monat, mit Intervall zu&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>What you get right by way of asking</source>
        <translation>Was Sie richtig haben, nach Frageart</translation>
    </message>
    <message>
        <source>Share right, with 95 % interval; the tick is what guessing brings</source>
        <translation>Anteil richtig, mit Intervall zu&#xa0;95&#xa0;%; der Strich ist, was Raten bringt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Richtig, %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervall zu&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>By guessing, %</source>
        <translation>Durch Raten, %</translation>
    </message>
    <message>
        <source>Due on each of the next 30 days, as it stands now</source>
        <translation>Fällig an jedem der nächsten 30 Tage, wie es jetzt steht</translation>
    </message>
    <message>
        <source>What comes due</source>
        <translation>Was fällig wird</translation>
    </message>
    <message>
        <source>Nothing comes due yet. After the first sitting, what is due on each day stands here.</source>
        <translation>Noch wird nichts fällig. Nach der ersten Runde steht hier, was an jedem Tag fällig ist.</translation>
    </message>
    <message>
        <source>Due in each of the next 12 weeks; each answer moves its question further</source>
        <translation>Fällig in jeder der nächsten 12 Wochen; jede Antwort schiebt ihre Frage weiter</translation>
    </message>
    <message>
        <source>How long your memories last</source>
        <translation>Wie lange Ihre Erinnerung hält</translation>
    </message>
    <message>
        <source>Answers you have learnt, by how long until recall falls to 90 %</source>
        <translation>Gelernte Antworten, danach, wie lange die Erinnerung braucht, um auf 90&#xa0;% zu fallen</translation>
    </message>
    <message>
        <source>Under a day</source>
        <translation>Unter einem Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>A year or more</source>
        <translation>Ein Jahr oder mehr</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als einen Tag</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>What you would recall today</source>
        <translation>Was Sie heute erinnern würden</translation>
    </message>
    <message>
        <source>Answers you have learnt, by the chance to recall them today</source>
        <translation>Gelernte Antworten, nach der Aussicht, sich heute daran zu erinnern</translation>
    </message>
    <message>
        <source>Under 50 %</source>
        <translation>Unter 50&#xa0;%</translation>
    </message>
    <message>
        <source>50 to 70 %</source>
        <translation>50 bis 70&#xa0;%</translation>
    </message>
    <message>
        <source>70 to 80 %</source>
        <translation>70 bis 80&#xa0;%</translation>
    </message>
    <message>
        <source>80 to 90 %</source>
        <translation>80 bis 90&#xa0;%</translation>
    </message>
    <message>
        <source>90 to 95 %</source>
        <translation>90 bis 95&#xa0;%</translation>
    </message>
    <message>
        <source>95 % or more</source>
        <translation>95&#xa0;% oder mehr</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>The sections of the source</source>
        <translation>Die Abschnitte der Quelle</translation>
    </message>
    <message>
        <source>Answers to know in each section; Enter or a click studies it</source>
        <translation>Antworten zu wissen, je Abschnitt; die Eingabetaste oder ein Klick lernt ihn</translation>
    </message>
    <message>
        <source>The hours at which you answer</source>
        <translation>Die Stunden, zu denen Sie antworten</translation>
    </message>
    <message>
        <source>Answers by hour of the day</source>
        <translation>Antworten nach Stunde des Tages</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>What you recall by time of day</source>
        <translation>Was Sie erinnern, nach Tageszeit</translation>
    </message>
    <message>
        <source>Share recalled at review, with 95 % interval</source>
        <translation>Anteil erinnert bei der Wiederholung, mit Intervall zu&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Recalled, %</source>
        <translation>Erinnert, %</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>In the last 90 days, more often than guessing would do it</source>
        <translation>In den letzten 90 Tagen, öfter als Raten es täte</translation>
    </message>
    <message>
        <source>No two facts are mixed up lately. Pairs that you take for one another more often than guessing would do it stand here.</source>
        <translation>Zuletzt werden keine zwei Fakten verwechselt. Hier stehen Paare, die Sie öfter miteinander verwechseln, als Raten es täte.</translation>
    </message>
    <message>
        <source>Taken for one another</source>
        <translation>Miteinander verwechselt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>You studied on {days} of the last {all} days</source>
        <translation>Sie haben an {days} der letzten {all} Tage gelernt</translation>
    </message>
    <message>
        <source>{day}: {answers}</source>
        <translation>{day}: {answers}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Known now</source>
        <translation>Jetzt gewusst</translation>
    </message>
    <message>
        <source>{known} of {all}</source>
        <translation>{known} von {all}</translation>
    </message>
    <message>
        <source>A usual day</source>
        <translation>Ein üblicher Tag</translation>
    </message>
    <message>
        <source>Time on it</source>
        <translation>Zeit dafür</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>You are right least often in “{form}”: {share}</source>
        <translation>Am seltensten richtig liegen Sie bei „{form}“: {share}</translation>
    </message>
    <message>
        <source>After {enough} answers in one way of asking, how often you are right in it stands here.</source>
        <translation>Nach {enough} Antworten in einer Frageart steht hier, wie oft Sie darin richtig liegen.</translation>
    </message>
    <message>
        <source>too few: {answers}</source>
        <translation>zu wenige: {answers}</translation>
    </message>
    <message>
        <source>About {questions} a day are coming</source>
        <translation>Etwa {questions} am Tag kommen</translation>
    </message>
    <message>
        <source>{questions} in the next {days} days</source>
        <translation>{questions} in den nächsten {days} Tagen</translation>
    </message>
    <message>
        <source>{questions} due within {weeks} weeks</source>
        <translation>{questions} werden in {weeks} Wochen fällig</translation>
    </message>
    <message>
        <source>Most of what you learnt lasts less than a day</source>
        <translation>Das meiste Gelernte hält weniger als einen Tag</translation>
    </message>
    <message>
        <source>Half of what you learnt lasts {time} or longer</source>
        <translation>Die Hälfte des Gelernten hält {time} oder länger</translation>
    </message>
    <message>
        <source>After {enough} answers that you have learnt, a plot stands here.</source>
        <translation>Nach {enough} gelernten Antworten steht hier ein Diagramm.</translation>
    </message>
    <message>
        <source>{likely} of {all} have a chance of 90 % or more today</source>
        <translation>{likely} von {all} haben heute eine Aussicht von 90&#xa0;% oder mehr</translation>
    </message>
    <message>
        <source>Every section is started</source>
        <translation>Jeder Abschnitt ist begonnen</translation>
    </message>
    <message>
        <source>Most is left to start in “{section}”</source>
        <translation>Am meisten zu beginnen ist in „{section}“</translation>
    </message>
    <message>
        <source>You answer most from {first} to {last}</source>
        <translation>Am meisten antworten Sie von {first} bis {last} Uhr</translation>
    </message>
    <message>
        <source>{first}:00 to {last}:00</source>
        <translation>{first}:00 bis {last}:00</translation>
    </message>
    <message>
        <source>After {enough} answers, the hours at which you give them stand here.</source>
        <translation>Nach {enough} Antworten stehen hier die Stunden, zu denen Sie antworten.</translation>
    </message>
    <message>
        <source>You recall about as much at any time of day</source>
        <translation>Sie erinnern zu jeder Tageszeit etwa gleich viel</translation>
    </message>
    <message>
        <source>You recall more from {best} than from {worst}</source>
        <translation>Sie erinnern mehr von {best} als von {worst}</translation>
    </message>
    <message>
        <source>After {enough} reviews at one time of day, how much you recall then stands here.</source>
        <translation>Nach {enough} Wiederholungen zu einer Tageszeit steht hier, wie viel Sie dann erinnern.</translation>
    </message>
    <message>
        <source>One pair is taken for one another</source>
        <translation>Ein Paar wird miteinander verwechselt</translation>
    </message>
    <message>
        <source>{pairs} pairs are taken for one another</source>
        <translation>{pairs} Paare werden miteinander verwechselt</translation>
    </message>
    <message>
        <source>So far: {number}.</source>
        <translation>Bisher: {number}.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <source>Read today’s new facts first</source>
        <translation>Die neuen Fakten von heute zuerst lesen</translation>
    </message>
    <message>
        <source>Read as a text</source>
        <translation>Als Text lesen</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Diese jetzt lernen</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Nächster Fakt</translation>
    </message>
    <message>
        <source>In your copy of the source</source>
        <translation>In Ihrer Kopie der Quelle</translation>
    </message>
    <message>
        <source>There is nothing to read: no fact is left here.</source>
        <translation>Es gibt nichts zu lesen: hier ist kein Fakt übrig.</translation>
    </message>
    <message>
        <source>{facts}. Reading records nothing.</source>
        <translation>{facts}. Lesen hält nichts fest.</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Absatz {n}</translation>
    </message>
    <message>
        <source>{n} more facts follow. Study these first, or choose fewer sections.</source>
        <translation>{n} weitere Fakten folgen. Lernen Sie zuerst diese, oder wählen Sie weniger Abschnitte.</translation>
    </message>
    <message>
        <source>Each change is kept at once. Ctrl+Z takes the last one back.</source>
        <translation>Jede Änderung gilt sofort. Strg+Z nimmt die letzte zurück.</translation>
    </message>
    <message>
        <source>Aim for recall</source>
        <translation>Ziel der Erinnerung</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Neue Fragen am Tag</translation>
    </message>
    <message>
        <source>Reviews a day at most</source>
        <translation>Wiederholungen am Tag, höchstens</translation>
    </message>
    <message>
        <source>Longest pause between two questions</source>
        <translation>Längste Pause zwischen zwei Fragen</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Asks how sure you are before each verdict. Progress then compares that with how often you are right.</source>
        <translation>Fragt vor jedem Urteil, wie sicher Sie sind. Der Fortschritt vergleicht das dann damit, wie oft Sie richtig liegen.</translation>
    </message>
    <message>
        <source>Rate answers yourself</source>
        <translation>Antworten selbst bewerten</translation>
    </message>
    <message>
        <source>Shows Again, Hard, Good and Easy after each answer. Off: right and wrong decide.</source>
        <translation>Zeigt nach jeder Antwort Nochmal, Schwer, Gut und Leicht. Aus: richtig und falsch entscheiden.</translation>
    </message>
    <message>
        <source>A wrong answer is asked again in the same sitting until it is right once.</source>
        <translation>Eine falsche Antwort wird in derselben Runde wieder gefragt, bis sie einmal richtig ist.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>That is no whole number from {low} to {high}. Type another.</source>
        <translation>Das ist keine ganze Zahl von {low} bis {high}. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>That is no length of time. Type a number of days, or “6 months”, “2 years”, “no limit”.</source>
        <translation>Das ist keine Zeitspanne. Geben Sie eine Zahl von Tagen ein, oder „6 Monate“, „2 Jahre“, „unbegrenzt“.</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Dienstage</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Mittwoche</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Donnerstage</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Freitage</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Samstage</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Sonntage</translation>
    </message>
    <message>
        <source>There is nothing to be asked.</source>
        <translation>Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>Working out what {share} costs …</source>
        <translation>Es wird berechnet, was {share} kostet …</translation>
    </message>
    <message>
        <source>At {share}, {questions}, {minutes} a day over the next 3&#xa0;months.</source>
        <translation>Bei {share} {questions}, {minutes} am Tag in den nächsten 3&#xa0;Monaten.</translation>
    </message>
    <message>
        <source>At {share}, {questions}, {minutes}.</source>
        <translation>Bei {share} {questions}, {minutes}.</translation>
    </message>
    <message>
        <source>Until the exam on {day} its plan decides instead.</source>
        <translation>Bis zur Prüfung am {day} entscheidet stattdessen ihr Plan.</translation>
    </message>
    <message>
        <source> (your aim)</source>
        <translation> (Ihr Ziel)</translation>
    </message>
    <message>
        <source>At {share}{used}: {questions}, {minutes} a day over the next 3&#xa0;months; then {remembered} of {cards} remembered.</source>
        <translation>Bei {share}{used}: {questions}, {minutes} am Tag in den nächsten 3&#xa0;Monaten; dann {remembered} von {cards} erinnert.</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Lernkarte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Lernkarten</translation>
    </message>
    <message>
        <source>With {reviews} a day at most, about {waiting} would be waiting by then.</source>
        <translation>Mit höchstens {reviews} am Tag würden bis dahin etwa {waiting} warten.</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>All are started.</source>
        <translation>Alle sind begonnen.</translation>
    </message>
    <message>
        <source>Until the exam on {day} its plan decides how many; {unseen} are left.</source>
        <translation>Bis zur Prüfung am {day} entscheidet ihr Plan, wie viele; {unseen} sind übrig.</translation>
    </message>
    <message>
        <source>Nothing new is asked; {unseen} is left.</source>
        <translation>Nichts Neues wird gefragt; {unseen} ist übrig.</translation>
    </message>
    <message>
        <source>Nothing new is asked; {unseen} are left.</source>
        <translation>Nichts Neues wird gefragt; {unseen} sind übrig.</translation>
    </message>
    <message>
        <source>{unseen} are left, more than ten years of days.</source>
        <translation>{unseen} sind übrig, genug für mehr als zehn Jahre.</translation>
    </message>
    <message>
        <source>The last {unseen} can be started today.</source>
        <translation>Die letzten {unseen} können heute begonnen werden.</translation>
    </message>
    <message>
        <source>All {unseen} started by {day}.</source>
        <translation>Alle {unseen} begonnen bis {day}.</translation>
    </message>
    <message>
        <source>Only new questions are asked.</source>
        <translation>Nur neue Fragen werden gestellt.</translation>
    </message>
    <message>
        <source>What is left over waits; those that gain most come first.</source>
        <translation>Was übrig bleibt, wartet; zuerst kommt, was am meisten bringt.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What you know well may rest for years.</source>
        <translation>Was Sie gut wissen, darf Jahre ruhen.</translation>
    </message>
    <message>
        <source>From its next answer on, each question comes back after {pause} at the latest, however well you know it.</source>
        <translation>Ab ihrer nächsten Antwort wartet jede Frage höchstens {pause}, so gut Sie sie auch wissen.</translation>
    </message>
    <message>
        <source>full</source>
        <comment>a day of the week</comment>
        <translation>voll</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day of the week</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>{days} take {share}</source>
        <translation>{days}: {share}</translation>
    </message>
    <message>
        <source>{days} stay nearly free</source>
        <translation>{days} bleiben fast frei</translation>
    </message>
    <message>
        <source>Every day takes its full share. Space makes a day half or off.</source>
        <translation>Jeder Tag nimmt seinen vollen Anteil. Die Leertaste macht einen Tag halb oder frei.</translation>
    </message>
    <message>
        <source>{days}: from their next answer on, questions move to the days around.</source>
        <translation>{days}. Ab ihrer nächsten Antwort rücken Fragen auf die Tage ringsum.</translation>
    </message>
    <message>
        <source>under 1&#xa0;question</source>
        <translation>unter 1&#xa0;Frage</translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>question</comment>
        <translation>unter 1</translation>
    </message>
    <message>
        <source>about {questions}</source>
        <translation>etwa {questions}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>That is no full hour from 00:00 to 12:00. Type another.</source>
        <translation>Das ist keine volle Stunde von 00:00 bis 12:00. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>All of them, the harder the better a question is known.</source>
        <translation>Alle; je besser eine Frage gewusst wird, desto schwerer die Art.</translation>
    </message>
    <message>
        <source>Only these, wherever one of them fits. A question that none of them fits is asked in its easiest way all the same.</source>
        <translation>Nur diese, wo immer eine davon passt. Eine Frage, zu der keine passt, wird trotzdem auf ihre leichteste Art gestellt.</translation>
    </message>
    <message>
        <source>Answers after midnight count for the new day. By that it is {day} now. Days that were kept stay as they are.</source>
        <translation>Antworten nach Mitternacht zählen zum neuen Tag. Danach ist jetzt {day}. Festgehaltene Tage bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Answers before {hour} still count for the day before. By that it is {day} now. Days that were kept stay as they are.</source>
        <translation>Antworten vor {hour} zählen noch zum Tag davor. Danach ist jetzt {day}. Festgehaltene Tage bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>Practice does not change when they come back.</source>
        <translation>Übung ändert nicht, wann sie wiederkommen.</translation>
    </message>
    <message>
        <source>{right} of {answers} right</source>
        <translation>{right} von {answers} richtig</translation>
    </message>
    <message>
        <source>{right} right, {close} close, {wrong} wrong</source>
        <translation>{right} richtig, {close} fast richtig, {wrong} falsch</translation>
    </message>
    <message>
        <source>Coming back tomorrow: {tomorrow}, within a week: {week}, later: {later}.</source>
        <translation>Kommen morgen wieder: {tomorrow}, binnen einer Woche: {week}, später: {later}.</translation>
    </message>
    <message>
        <source>{given}, where it was {key}</source>
        <translation>{given}, richtig war {key}</translation>
    </message>
    <message>
        <source>Practise {n}</source>
        <translation>{n} üben</translation>
    </message>
    <message>
        <source>Practise this one again</source>
        <translation>Diese noch einmal üben</translation>
    </message>
    <message>
        <source>Practise these {n} again</source>
        <translation>Diese {n} noch einmal üben</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>Still due today: {n}.</source>
        <translation>Heute noch fällig: {n}.</translation>
    </message>
    <message>
        <source>Tomorrow: {n} due, {time}.</source>
        <translation>Morgen: {n} fällig, {time}.</translation>
    </message>
    <message>
        <source>Nothing comes due tomorrow.</source>
        <translation>Morgen wird nichts fällig.</translation>
    </message>
    <message>
        <source>You typed {given}</source>
        <translation>Ihre Eingabe: {given}</translation>
    </message>
    <message>
        <source>You placed it at {place}</source>
        <translation>Gesetzt auf {place}</translation>
    </message>
    <message>
        <source>You put it in place {n} of {all}</source>
        <translation>Gesetzt an Stelle {n} von {all}</translation>
    </message>
    <message>
        <source>You paired it with {partner}</source>
        <translation>Zugeordnet: {partner}</translation>
    </message>
    <message>
        <source>You chose {given}</source>
        <translation>Ihre Wahl: {given}</translation>
    </message>
    <message>
        <source>today</source>
        <comment>all words that a person may type for it, parted by |</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>all words that a person may type for it, parted by |</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>day|days</source>
        <comment>all words that a person may type for it, parted by |</comment>
        <translation>Tag|Tage|Tagen</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <comment>all words that a person may type for it, parted by |</comment>
        <translation>Woche|Wochen</translation>
    </message>
    <message>
        <source>month|months</source>
        <comment>all words that a person may type for it, parted by |</comment>
        <translation>Monat|Monate|Monaten</translation>
    </message>
    <message>
        <source>year|years</source>
        <comment>all words that a person may type for it, parted by |</comment>
        <translation>Jahr|Jahre|Jahren</translation>
    </message>
    <message>
        <source>a|one</source>
        <comment>all words that a person may type before a day or a week, parted by |</comment>
        <translation>ein|eine|einem|einer</translation>
    </message>
    <message>
        <source>from</source>
        <comment>all words that a person may type before the first of two days, parted by |</comment>
        <translation>von|vom|ab</translation>
    </message>
    <message>
        <source>to|until</source>
        <comment>all words that a person may type before the last of two days, parted by |</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>next</source>
        <comment>all words that a person may type before a day of the week, parted by |</comment>
        <translation>nächster|nächsten|nächste|kommenden</translation>
    </message>
    <message>
        <source>on</source>
        <comment>all words that a person may type before a day of the week, parted by |</comment>
        <translation>am|den</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>all words that a person may type for it, parted by |</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>Wie es wäre</translation>
    </message>
    <message>
        <source>Share known</source>
        <translation>Anteil gewusst</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Page Up</source>
        <comment>a key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>a key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>nearly right</comment>
        <translation>Fast richtig</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Section {name}, in view</source>
        <translation>Abschnitt {name}, zu sehen</translation>
    </message>
    <message>
        <source>Section {name}</source>
        <translation>Abschnitt {name}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>the list of pages at the side</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>, current view</source>
        <comment>behind the name of a page</comment>
        <translation>, jetzige Ansicht</translation>
    </message>
    <message>
        <source>Bank: {name}, {line}</source>
        <translation>Sammlung: {name}, {line}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>{n} of {all}: {event}</source>
        <translation>{n} von {all}: {event}</translation>
    </message>
    <message>
        <source>Put in order, earliest first</source>
        <translation>Ordnen, das früheste zuerst</translation>
    </message>
    <message>
        <source>Match the pairs</source>
        <translation>Die Paare bilden</translation>
    </message>
    <message>
        <source>Place it on the number line</source>
        <translation>Auf dem Zahlenstrahl setzen</translation>
    </message>
    <message>
        <source>Find it on the map</source>
        <translation>Auf der Landkarte finden</translation>
    </message>
    <message>
        <source>Place it on the time line</source>
        <translation>Auf dem Zeitstrahl setzen</translation>
    </message>
    <message>
        <source>All are in order.</source>
        <translation>Alle sind in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>All pairs are right.</source>
        <translation>Alle Paare sind richtig.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>You left out the year.</source>
        <translation>Das Jahr fehlte.</translation>
    </message>
    <message>
        <source>You gave the month.</source>
        <translation>Sie haben nur den Monat genannt.</translation>
    </message>
    <message>
        <source>You gave the year.</source>
        <translation>Sie haben nur das Jahr genannt.</translation>
    </message>
    <message>
        <source>That is the day before</source>
        <translation>Das ist der Tag davor</translation>
    </message>
    <message>
        <source>That is the day after</source>
        <translation>Das ist der Tag danach</translation>
    </message>
    <message>
        <source>That is the month before</source>
        <translation>Das ist der Monat davor</translation>
    </message>
    <message>
        <source>That is the month after</source>
        <translation>Das ist der Monat danach</translation>
    </message>
    <message>
        <source>That is the year before</source>
        <translation>Das ist das Jahr davor</translation>
    </message>
    <message>
        <source>That is the year after</source>
        <translation>Das ist das Jahr danach</translation>
    </message>
    <message>
        <source>That is {n}&#xa0;days too early</source>
        <translation>Das ist {n}&#xa0;Tage zu früh</translation>
    </message>
    <message>
        <source>That is {n}&#xa0;days too late</source>
        <translation>Das ist {n}&#xa0;Tage zu spät</translation>
    </message>
    <message>
        <source>That is {n}&#xa0;months too early</source>
        <translation>Das ist {n}&#xa0;Monate zu früh</translation>
    </message>
    <message>
        <source>That is {n}&#xa0;months too late</source>
        <translation>Das ist {n}&#xa0;Monate zu spät</translation>
    </message>
    <message>
        <source>That is {n}&#xa0;years too early</source>
        <translation>Das ist {n}&#xa0;Jahre zu früh</translation>
    </message>
    <message>
        <source>That is {n}&#xa0;years too late</source>
        <translation>Das ist {n}&#xa0;Jahre zu spät</translation>
    </message>
    <message>
        <source>The statement is true.</source>
        <translation>Die Aussage ist wahr.</translation>
    </message>
    <message>
        <source>The statement is false: it was {key}</source>
        <translation>Die Aussage ist falsch: richtig ist {key}</translation>
    </message>
    <message>
        <source>It was {key}</source>
        <translation>Richtig ist {key}</translation>
    </message>
    <message>
        <source>The source spells it {spelling}</source>
        <translation>Die Quelle schreibt {spelling}</translation>
    </message>
    <message>
        <source>Your answer is true as well.</source>
        <translation>Auch Ihre Antwort ist wahr.</translation>
    </message>
    <message>
        <source>You gave a part of the span.</source>
        <translation>Sie haben einen Teil der Spanne genannt.</translation>
    </message>
    <message>
        <source>Your number is too low</source>
        <translation>Ihre Zahl ist zu niedrig</translation>
    </message>
    <message>
        <source>Your number is too high</source>
        <translation>Ihre Zahl ist zu hoch</translation>
    </message>
    <message>
        <source>It said {shown}: {what}</source>
        <translation>Dort stand {shown}: {what}</translation>
    </message>
    <message>
        <source>It said {shown}</source>
        <translation>Dort stand {shown}</translation>
    </message>
    <message>
        <source>Counted as right.</source>
        <translation>Als richtig gezählt.</translation>
    </message>
    <message>
        <source>Counted as not known.</source>
        <translation>Als nicht gewusst gezählt.</translation>
    </message>
    <message>
        <source>Rated {rating}.</source>
        <translation>Bewertet mit {rating}.</translation>
    </message>
    <message>
        <source>Nothing was typed. Type an answer, or say that you do not know.</source>
        <translation>Nichts wurde eingegeben. Geben Sie eine Antwort ein, oder sagen Sie, dass Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>{detail} Type the date again.</source>
        <translation>{detail} Geben Sie das Datum noch einmal ein.</translation>
    </message>
    <message>
        <source>That may be {detail}. Type the month as a word.</source>
        <translation>Das kann {detail} sein. Geben Sie den Monat als Wort ein.</translation>
    </message>
    <message>
        <source>That is not a number. Type one in digits or in words.</source>
        <translation>Das ist keine Zahl. Geben Sie eine in Ziffern oder Worten ein.</translation>
    </message>
    <message>
        <source>Raised digits and fraction signs cannot be read. Type plain digits.</source>
        <translation>Hochgestellte Ziffern und Bruchzeichen können nicht gelesen werden. Geben Sie einfache Ziffern ein.</translation>
    </message>
    <message>
        <source>That is none of the options. Type the letter of one.</source>
        <translation>Das ist keine der Möglichkeiten. Geben Sie den Buchstaben einer davon ein.</translation>
    </message>
    <message>
        <source>Something is left out or named twice. Type or move each to its place.</source>
        <translation>Etwas fehlt oder ist zweimal genannt. Setzen Sie jedes an seine Stelle.</translation>
    </message>
    <message>
        <source>That is neither true nor false. Type one of the two words.</source>
        <translation>Das ist weder wahr noch falsch. Geben Sie eines der beiden Wörter ein.</translation>
    </message>
    <message>
        <source>Disputed. {claim}</source>
        <translation>Umstritten. {claim}</translation>
    </message>
    <message>
        <source>{section}, paragraph&#xa0;{paragraph}, sentence&#xa0;{sentence}</source>
        <translation>{section}, Absatz&#xa0;{paragraph}, Satz&#xa0;{sentence}</translation>
    </message>
    <message>
        <source>One guess in {n} would be right, so this answer counts in part.</source>
        <translation>Durch Raten wäre eine von {n} Antworten richtig, daher zählt diese zum Teil.</translation>
    </message>
    <message>
        <source>One answer was close.</source>
        <translation>Eine Antwort war fast richtig.</translation>
    </message>
    <message>
        <source>{n} answers were close.</source>
        <translation>{n} Antworten waren fast richtig.</translation>
    </message>
    <message>
        <source>One answer was wrong.</source>
        <translation>Eine Antwort war falsch.</translation>
    </message>
    <message>
        <source>{n} answers were wrong.</source>
        <translation>{n} Antworten waren falsch.</translation>
    </message>
    <message>
        <source>One answer was close, {wrong} wrong.</source>
        <translation>Eine Antwort war fast richtig, falsch: {wrong}.</translation>
    </message>
    <message>
        <source>{n} answers were close, {wrong} wrong.</source>
        <translation>{n} Antworten waren fast richtig, {wrong} falsch.</translation>
    </message>
    <message>
        <source>One of {all} pairs is right.</source>
        <translation>Eines von {all} Paaren ist richtig.</translation>
    </message>
    <message>
        <source>{n} of {all} pairs are right.</source>
        <translation>{n} von {all} Paaren sind richtig.</translation>
    </message>
    <message>
        <source>One of {all} pairs is in order.</source>
        <translation>Eines von {all} Paaren ist in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>{n} of {all} pairs are in order.</source>
        <translation>{n} von {all} Paaren sind in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>This event stands right to all the others. {pairs}</source>
        <translation>Dieses Ereignis steht richtig zu allen anderen. {pairs}</translation>
    </message>
    <message>
        <source>, {n}&#xa0;% of the line away</source>
        <translation>, {n}&#xa0;% des Strahls entfernt</translation>
    </message>
    <message>
        <source>under 1</source>
        <translation>unter 1</translation>
    </message>
    <message>
        <source>You named {n} of {all}.</source>
        <translation>Sie haben {n} von {all} genannt.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Es fehlt: {names}</translation>
    </message>
    <message>
        <source>Not in the list: {names}</source>
        <translation>Nicht in der Liste: {names}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>Das kommende Jahr</translation>
    </message>
    <message>
        <source>Minutes a day at most</source>
        <translation>Minuten am Tag, höchstens</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>These settings are kept.</source>
        <translation>Diese Einstellungen gelten.</translation>
    </message>
    <message>
        <source>Working out the year …</source>
        <translation>Das Jahr wird berechnet …</translation>
    </message>
    <message>
        <source>as tried</source>
        <translation>wie versucht</translation>
    </message>
    <message>
        <source>as set now</source>
        <translation>wie jetzt eingestellt</translation>
    </message>
    <message>
        <source>Mean of each week</source>
        <translation>Mittel jeder Woche</translation>
    </message>
    <message>
        <source>This is a simulation. Its learner forgets as your scheduler’s weights say, answers right or wrong and never guesses, and studies every day but your days off and holidays.</source>
        <translation>Das ist eine Simulation. Die simulierte Person vergisst, wie die Gewichte Ihres Planers es sagen, antwortet richtig oder falsch, rät nie, und lernt jeden Tag außer an Ihren freien Tagen und in den Ferien.</translation>
    </message>
    <message>
        <source>It knows nothing of exams, of other banks, of days you may miss, or of questions you will skip, bury or suspend.</source>
        <translation>Sie weiß nichts von Prüfungen, von anderen Sammlungen, von Tagen, die Sie auslassen, oder von Fragen, die Sie überspringen, zurückstellen oder aussetzen.</translation>
    </message>
    <message>
        <source>As tried</source>
        <translation>Wie versucht</translation>
    </message>
    <message>
        <source>As set now</source>
        <translation>Wie jetzt eingestellt</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;Min.</translation>
    </message>
    <message>
        <source>Set now: {present}</source>
        <translation>Jetzt: {present}</translation>
    </message>
    <message>
        <source>At most {reviews}. Set now: {present}</source>
        <translation>Höchstens {reviews}. Jetzt: {present}</translation>
    </message>
    <message>
        <source>{n} of {answers} remembered after a year</source>
        <translation>{n} von {answers} nach einem Jahr erinnert</translation>
    </message>
    <message>
        <source>{n} of {answers} remembered after a year, {other} as set now</source>
        <translation>{n} von {answers} nach einem Jahr erinnert, {other} wie jetzt eingestellt</translation>
    </message>
    <message>
        <source>{n} {reviews} a day on average</source>
        <translation>{n} {reviews} am Tag im Mittel</translation>
    </message>
    <message>
        <source>{n} {reviews} a day on average, {other} as set now</source>
        <translation>{n} {reviews} am Tag im Mittel, {other} wie jetzt eingestellt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>The bank has no quiz called “{name}”. Nothing was changed. There is: {known}.</source>
        <translation>Die Sammlung hat kein Quiz namens „{name}“. Nichts wurde geändert. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>No question of “{name}” can be asked any more: the bank has other facts now. Its results stay. Make a new quiz.</source>
        <translation>Keine Frage aus „{name}“ kann mehr gestellt werden: die Sammlung hat jetzt andere Fakten. Die Ergebnisse bleiben. Machen Sie ein neues Quiz.</translation>
    </message>
    <message>
        <source>“{name}” was not taken to its end yet. Take it first.</source>
        <translation>„{name}“ wurde noch nicht zu Ende gemacht. Machen Sie es zuerst.</translation>
    </message>
    <message>
        <source>directory path disk space files where location</source>
        <comment>other words that find this setting</comment>
        <translation>Verzeichnis Pfad Speicher Platz Dateien wo</translation>
    </message>
    <message>
        <source>backup save copy safety</source>
        <comment>other words that find this setting</comment>
        <translation>Backup Sicherung speichern Kopie</translation>
    </message>
    <message>
        <source>backup backups restore recover older undo</source>
        <comment>other words that find this setting</comment>
        <translation>Backup Sicherung zurückholen retten älter</translation>
    </message>
    <message>
        <source>save move transfer file share</source>
        <comment>other words that find this setting</comment>
        <translation>speichern umziehen übertragen Datei Export</translation>
    </message>
    <message>
        <source>doctor verify integrity damage repair test</source>
        <comment>other words that find this setting</comment>
        <translation>Test Schaden heil reparieren überprüfen</translation>
    </message>
    <message>
        <source>name rename profile user account</source>
        <comment>other words that find this setting</comment>
        <translation>Name Profil Benutzer Konto</translation>
    </message>
    <message>
        <source>password lock secret protect privacy</source>
        <comment>other words that find this setting</comment>
        <translation>Passwort Sperre geheim Schutz Kennwort</translation>
    </message>
    <message>
        <source>switch user profile account classmates</source>
        <comment>other words that find this setting</comment>
        <translation>wechseln Benutzer Profil Konto</translation>
    </message>
    <message>
        <source>new user profile account</source>
        <comment>other words that find this setting</comment>
        <translation>neu Benutzer Profil Konto</translation>
    </message>
    <message>
        <source>theme dark night black white contrast</source>
        <comment>other words that find this setting</comment>
        <translation>Thema dunkel Nacht schwarz weiß Kontrast</translation>
    </message>
    <message>
        <source>font zoom larger smaller scale percent</source>
        <comment>other words that find this setting</comment>
        <translation>Schrift Zoom größer kleiner Prozent</translation>
    </message>
    <message>
        <source>animation fade reduce</source>
        <comment>other words that find this setting</comment>
        <translation>Animation blenden weniger</translation>
    </message>
    <message>
        <source>german deutsch english translation</source>
        <comment>other words that find this setting</comment>
        <translation>Deutsch Englisch English Übersetzung</translation>
    </message>
    <message>
        <source>mute volume reminder alert bell</source>
        <comment>other words that find this setting</comment>
        <translation>stumm Lautstärke Erinnerung Ton Klang</translation>
    </message>
    <message>
        <source>shortcuts single accessibility dictation</source>
        <comment>other words that find this setting</comment>
        <translation>Kürzel Tastatur Bedienhilfe Diktat</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <comment>other words that find this setting</comment>
        <translation>Kürzel Tastatur Hilfe</translation>
    </message>
    <message>
        <source>version licence credits privacy</source>
        <comment>other words that find this setting</comment>
        <translation>Version Lizenz Datenschutz</translation>
    </message>
    <message>
        <source>retention recall target percent</source>
        <comment>other words that find this setting</comment>
        <translation>Behalten Abruf Prozent Retention</translation>
    </message>
    <message>
        <source>daily limit begin</source>
        <comment>other words that find this setting</comment>
        <translation>täglich Grenze beginnen</translation>
    </message>
    <message>
        <source>daily limit due maximum</source>
        <comment>other words that find this setting</comment>
        <translation>täglich Grenze fällig Maximum</translation>
    </message>
    <message>
        <source>exam test date deadline plan day</source>
        <comment>other words that find this setting</comment>
        <translation>Klausur Test Termin Plan Tag</translation>
    </message>
    <message>
        <source>holiday vacation break pause away travel</source>
        <comment>other words that find this setting</comment>
        <translation>Urlaub Pause frei verreist</translation>
    </message>
    <message>
        <source>easy days weekend sunday off weekdays</source>
        <comment>other words that find this setting</comment>
        <translation>Wochenende Sonntag frei Wochentage leicht</translation>
    </message>
    <message>
        <source>interval maximum months years</source>
        <comment>other words that find this setting</comment>
        <translation>Abstand Intervall Maximum Monate Jahre</translation>
    </message>
    <message>
        <source>fit schedule optimise parameters weights fsrs learn</source>
        <comment>other words that find this setting</comment>
        <translation>optimieren Parameter Gewichte FSRS</translation>
    </message>
    <message>
        <source>day turn rollover midnight night hour start</source>
        <comment>other words that find this setting</comment>
        <translation>Tageswechsel Mitternacht Nacht Stunde</translation>
    </message>
    <message>
        <source>forms types choice typing modes</source>
        <comment>other words that find this setting</comment>
        <translation>Formen Arten Auswahl Eingabe</translation>
    </message>
    <message>
        <source>confidence certainty sure calibration</source>
        <comment>other words that find this setting</comment>
        <translation>Sicherheit sicher Kalibrierung</translation>
    </message>
    <message>
        <source>grades hard good easy ratings</source>
        <comment>other words that find this setting</comment>
        <translation>Noten schwer gut leicht bewerten</translation>
    </message>
    <message>
        <source>resume paused hidden leech</source>
        <comment>other words that find this setting</comment>
        <translation>wieder ausgesetzt verborgen</translation>
    </message>
</context>
</TS>
