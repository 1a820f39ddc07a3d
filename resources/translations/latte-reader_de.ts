<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Ask</name>
    <message>
        <source>From reading the whole document: a gist, no proof</source>
        <translation>Aus dem Lesen des ganzen Dokuments: sinngemäß, kein Beleg</translation>
    </message>
    <message>
        <source>Found in these places</source>
        <translation>An diesen Stellen gefunden</translation>
    </message>
    <message>
        <source>Counted over the whole text</source>
        <translation>Im ganzen Text gezählt</translation>
    </message>
    <message>
        <source>Not found in the document; the nearest passages</source>
        <translation>Nicht im Dokument gefunden; die ähnlichsten Passagen</translation>
    </message>
    <message>
        <source> (chosen by you)</source>
        <translation> (selbst gewählt)</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AttentionExport</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>%1; about %2 left</source>
        <comment>counts; time</comment>
        <translation>%1; noch etwa %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done, was read before</source>
        <translation>fertig, schon gelesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>kein Dokument</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>summary, %1</source>
        <translation>%1, Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents done</source>
        <translation>
            <numerusform>%1 von %n Dokument fertig</numerusform>
            <numerusform>%1 von %n Dokumenten fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fehlgeschlagen</numerusform>
            <numerusform>, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other files</source>
        <translation>
            <numerusform>, %n andere Datei</numerusform>
            <numerusform>, %n andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the files …</source>
        <translation>Dateien werden geprüft …</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Watching the folder: %1</source>
        <translation>Ordner wird überwacht: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>This does not seem to be in the document.</source>
        <translation>Das scheint nicht im Dokument zu stehen.</translation>
    </message>
    <message>
        <source>These sentences say most of what the whole document says.</source>
        <translation>Diese Sätze sagen das meiste von dem, was das ganze Dokument sagt.</translation>
    </message>
    <message>
        <source>The model sees no answer in these places, which come nearest.</source>
        <translation>Das Modell sieht an diesen Stellen keine Antwort; sie kommen ihr am nächsten.</translation>
    </message>
    <message>
        <source>What the model wrote is not borne out by these places, so they are shown alone.</source>
        <translation>Was das Modell schrieb, belegen diese Stellen nicht; darum stehen sie allein.</translation>
    </message>
    <message>
        <source>no NVIDIA driver on this machine</source>
        <translation>kein NVIDIA-Treiber auf diesem Rechner</translation>
    </message>
    <message>
        <source>there is a driver, but LibTorch&apos;s CUDA libraries are not installed: run &apos;make setup&apos;</source>
        <translation>ein Treiber ist da, aber die CUDA-Bibliotheken von LibTorch fehlen: „make setup“ ausführen</translation>
    </message>
    <message>
        <source>the NVIDIA driver found no GPU</source>
        <translation>der NVIDIA-Treiber fand keine GPU</translation>
    </message>
    <message>
        <source>the processor was asked for</source>
        <translation>der Prozessor ist gewählt</translation>
    </message>
    <message>
        <source>That is too long for one source: mark no more than a paragraph.</source>
        <translation>Das ist zu lang für eine Stelle: höchstens einen Absatz markieren.</translation>
    </message>
    <message>
        <source>The marked text is not in what was read of the document.</source>
        <translation>Der markierte Text gehört nicht zu dem, was vom Dokument gelesen wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: make room on its disk.</source>
        <translation>„%1“ lässt sich nicht schreiben: auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: make room or allow it to be changed.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben: Platz schaffen oder Änderungen erlauben.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made (%2): choose a place that you may write to.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen (%2): einen Ort wählen, an dem Schreiben erlaubt ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>does not exist: check the name.</source>
        <translation>gibt es nicht: den Namen prüfen.</translation>
    </message>
    <message>
        <source>may not be read by you: change its permissions.</source>
        <translation>darf nicht gelesen werden: die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>is a symbolic link: give the file it points to.</source>
        <translation>ist eine symbolische Verknüpfung: die Datei angeben, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>cannot be opened: %1.</source>
        <translation>lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>cannot be read to its end: get a complete copy of it.</source>
        <translation>lässt sich nicht bis zum Ende lesen: eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>is a folder: give the files in it.</source>
        <translation>ist ein Ordner: die Dateien darin angeben.</translation>
    </message>
    <message>
        <source>is not a regular file: copy it into one.</source>
        <translation>ist keine gewöhnliche Datei: in eine kopieren.</translation>
    </message>
    <message>
        <source>is empty: get a complete copy of it.</source>
        <translation>ist leer: eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>changed while it was read: try again.</source>
        <translation>hat sich beim Lesen geändert: erneut versuchen.</translation>
    </message>
    <message>
        <source>Standard input does not fit into memory: save it to a file first.</source>
        <translation>Die Standardeingabe passt nicht in den Arbeitsspeicher: zuerst in einer Datei speichern.</translation>
    </message>
    <message>
        <source>is %1: give a PDF, a transcript or plain text.</source>
        <translation>ist %1: eine PDF-Datei, ein Transkript oder reinen Text angeben.</translation>
    </message>
    <message>
        <source>is longer than 1 GiB of text: split it.</source>
        <translation>ist länger als 1 GiB Text: teilen.</translation>
    </message>
    <message>
        <source>is neither a PDF nor text: give a PDF, a transcript or plain text.</source>
        <translation>ist weder PDF noch Text: eine PDF-Datei, ein Transkript oder reinen Text angeben.</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a transcript</source>
        <translation>ein Transkript</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>%1 (%2 unreadable characters)</source>
        <translation>%1 (%2 unlesbare Zeichen)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no text: check that it is the right file.</source>
        <translation>„%1“ enthält keinen Text: prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no page that can be read (%2): get a complete copy of it.</source>
        <translation>„%1“ hat keine lesbare Seite (%2): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds hidden text only: nothing in it can be seen.</source>
        <translation>„%1“ enthält nur verborgenen Text: Darin ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no text layer on %2: run OCR over it first, with ocrmypdf for instance.</source>
        <translation>„%1“ hat keine Textebene auf %2: zuerst mit OCR erkennen, etwa mit ocrmypdf.</translation>
    </message>
    <message>
        <source>its only page</source>
        <translation>der einzigen Seite</translation>
    </message>
    <message>
        <source>any of its pages 1–%1</source>
        <translation>den Seiten 1–%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and &quot;%3&quot; is %4: append a file of the same kind.</source>
        <translation>„%1“ ist %2 und „%3“ ist %4: eine Datei derselben Art anhängen.</translation>
    </message>
    <message>
        <source>What was kept of &quot;%1&quot; is damaged: delete it and append again.</source>
        <translation>Was von „%1“ gespeichert war, ist beschädigt: löschen und erneut anhängen.</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot; was stopped.</source>
        <translation>Das Lesen von „%1“ wurde gestoppt.</translation>
    </message>
    <message>
        <source>nothing is said at line %1</source>
        <translation>in Zeile %1 wird nichts gesagt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened as a PDF (%2): get a complete copy of it or have it repaired.</source>
        <translation>„%1“ lässt sich nicht als PDF öffnen (%2): eine vollständige Kopie besorgen oder reparieren lassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted: give its password with --password-file FILE.</source>
        <translation>„%1“ ist verschlüsselt: bitte hier öffnen und das Passwort eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not open with this password: give another one with --password-file FILE.</source>
        <translation>„%1“ lässt sich mit diesem Passwort nicht öffnen: bitte ein anderes eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened, because this system cannot confine the document worker (%2): use a Linux kernel with seccomp.</source>
        <translation>„%1“ wurde nicht geöffnet, weil dieses System das Dokumentprogramm nicht abschotten kann (%2): einen Linux-Kernel mit seccomp verwenden.</translation>
    </message>
    <message>
        <source>The document worker &quot;%1&quot; cannot be started (%2): install Latte Reader again.</source>
        <translation>Das Dokumentprogramm „%1“ lässt sich nicht starten (%2): Latte Reader neu installieren.</translation>
    </message>
    <message>
        <source>the document worker answered nonsense</source>
        <translation>das Dokumentprogramm antwortete Unsinn</translation>
    </message>
    <message>
        <source>the document worker gave up on it</source>
        <translation>das Dokumentprogramm hat aufgegeben</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>keine Seiten</translation>
    </message>
    <message>
        <source>it has more than a million pages</source>
        <translation>mehr als eine Million Seiten</translation>
    </message>
    <message>
        <source>the page is not where the file says it is</source>
        <translation>die Seite ist nicht dort, wo die Datei sie angibt</translation>
    </message>
    <message>
        <source>the page has no size</source>
        <translation>die Seite hat keine Größe</translation>
    </message>
    <message>
        <source>the page could not be painted</source>
        <translation>die Seite ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>the page holds more than 1 MiB of text</source>
        <translation>die Seite enthält mehr als 1 MiB Text</translation>
    </message>
    <message>
        <source>text and places do not match</source>
        <translation>Text und Positionen passen nicht zusammen</translation>
    </message>
    <message>
        <source>all of its text is hidden</source>
        <translation>all ihr Text ist verborgen</translation>
    </message>
    <message>
        <source>a picture without a text layer</source>
        <translation>ein Bild ohne Textebene</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>a page that was read is not there</source>
        <translation>eine gelesene Seite fehlt</translation>
    </message>
    <message>
        <source>a page is not of the size that was read</source>
        <translation>eine Seite hat nicht mehr die gelesene Größe</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no document is open</source>
        <translation>kein Dokument ist geöffnet</translation>
    </message>
    <message>
        <source>the system call filter could not be built</source>
        <translation>der Filter für Systemaufrufe ließ sich nicht bauen</translation>
    </message>
    <message>
        <source>the system call filter could not be installed</source>
        <translation>der Filter für Systemaufrufe ließ sich nicht einrichten</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be listed (%2): give a folder that you may read.</source>
        <translation>Der Ordner „%1“ lässt sich nicht auflisten (%2): einen Ordner angeben, der gelesen werden darf.</translation>
    </message>
    <message>
        <source>No folder can be made in %1: make room there.</source>
        <translation>In %1 lässt sich kein Ordner anlegen: dort Platz schaffen.</translation>
    </message>
    <message>
        <source>There is no home directory to keep files in: set HOME or LATTE_HOME.</source>
        <translation>Es gibt kein Home-Verzeichnis, um Dateien abzulegen: HOME oder LATTE_HOME setzen.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be created (%2): make room or set LATTE_HOME to a place that can be written.</source>
        <translation>Das Verzeichnis %1 lässt sich nicht anlegen (%2): Platz schaffen oder LATTE_HOME auf einen beschreibbaren Ort setzen.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Latte Reader: update this one, or set LATTE_HOME to another place.</source>
        <translation>Die Bibliothek %1 stammt von einem neueren Latte Reader: diesen aktualisieren oder LATTE_HOME auf einen anderen Ort setzen.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program: move it away, or set LATTE_HOME to another place.</source>
        <translation>Die Datei %1 ist eine Datenbank eines anderen Programms: wegschieben oder LATTE_HOME auf einen anderen Ort setzen.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: read a document or run latte doctor, which set it aside and begin a new one.</source>
        <translation>Die Bibliothek %1 ist beschädigt: ein Dokument lesen oder latte doctor ausführen; beides legt sie beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>The damaged library %1 cannot be set aside (%2): move it away.</source>
        <translation>Die beschädigte Bibliothek %1 lässt sich nicht beiseitelegen (%2): wegschieben.</translation>
    </message>
    <message>
        <source>The library %1 is being brought up to date by another Latte Reader: try again when that has ended.</source>
        <translation>Die Bibliothek %1 wird gerade von einem anderen Latte Reader aktualisiert: danach erneut versuchen.</translation>
    </message>
    <message>
        <source>A block in the library %1 does not match its checksum: delete the document and read it again.</source>
        <translation>Ein Block der Bibliothek %1 passt nicht zu seiner Prüfsumme: das Dokument löschen und erneut lesen.</translation>
    </message>
    <message>
        <source>The library %1 could not be used (%2): %3.</source>
        <translation>Die Bibliothek %1 ließ sich nicht benutzen (%2): %3.</translation>
    </message>
    <message>
        <source>try again, and if it stays so move the file away</source>
        <translation>erneut versuchen; bleibt es so, die Datei wegschieben</translation>
    </message>
    <message>
        <source>free space on its disk and go on, nothing saved is lost</source>
        <translation>auf dem Datenträger Platz schaffen und weitermachen, nichts Gespeichertes ist verloren</translation>
    </message>
    <message>
        <source>check the disk and the space on it and go on, nothing saved is lost</source>
        <translation>den Datenträger und seinen freien Platz prüfen und weitermachen, nichts Gespeichertes ist verloren</translation>
    </message>
    <message>
        <source>make the file and its directory writable, or set LATTE_HOME to another place</source>
        <translation>die Datei und ihr Verzeichnis beschreibbar machen oder LATTE_HOME auf einen anderen Ort setzen</translation>
    </message>
    <message>
        <source>another program holds it, try again when that has ended</source>
        <translation>ein anderes Programm hält sie fest, danach erneut versuchen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several documents: give more of the id.</source>
        <translation>„%1“ bezeichnet mehrere Dokumente: mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document that was read: see latte state list.</source>
        <translation>„%1“ ist kein gelesenes Dokument: siehe latte state list.</translation>
    </message>
    <message>
        <source>The library was damaged: it was set aside as %1, and documents are read again when they are needed.</source>
        <translation>Die Bibliothek war beschädigt: Sie liegt jetzt als %1 beiseite, und Dokumente werden bei Bedarf erneut gelesen.</translation>
    </message>
    <message>
        <source>The library %1 is being made by another Latte Reader: try again.</source>
        <translation>Die Bibliothek %1 wird gerade von einem anderen Latte Reader angelegt: erneut versuchen.</translation>
    </message>
    <message>
        <source>Another Latte Reader is writing %1: waiting until it has finished. With --no-cache there is no need to wait.</source>
        <translation>Ein anderer Latte Reader schreibt %1: Es wird gewartet, bis er fertig ist. Mit --no-cache entfällt das Warten.</translation>
    </message>
    <message>
        <source>Stopped while waiting for another Latte Reader.</source>
        <translation>Gestoppt beim Warten auf einen anderen Latte Reader.</translation>
    </message>
    <message>
        <source>the full-text index does not match the passages</source>
        <translation>der Volltextindex passt nicht zu den Passagen</translation>
    </message>
    <message>
        <source>The document was removed from the library while it was being read: open it again.</source>
        <translation>Das Dokument wurde beim Lesen aus der Bibliothek entfernt: erneut öffnen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written (%2): make its directory writable or set LATTE_HOME.</source>
        <translation>Die Bibliothek %1 lässt sich nicht schreiben (%2): ihr Verzeichnis beschreibbar machen oder LATTE_HOME setzen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be locked (%2): keep it on a file system with locks, set LATTE_HOME.</source>
        <translation>Die Bibliothek %1 lässt sich nicht sperren (%2): auf ein Dateisystem mit Sperren legen, LATTE_HOME setzen.</translation>
    </message>
    <message>
        <source>The reading of %1 is gone: read it again.</source>
        <translation>Das Gelesene von %1 ist nicht mehr da: erneut lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read to its end by this model: read it first.</source>
        <translation>„%1“ wurde von diesem Modell nicht zu Ende gelesen: zuerst lesen.</translation>
    </message>
    <message>
        <source>The final state of &quot;%1&quot; is damaged: delete it and read it again.</source>
        <translation>Der Endstand von „%1“ ist beschädigt: löschen und erneut lesen.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept: start again to go on from there.</source>
        <translation>Gestoppt. Das Gelesene bleibt: erneut starten, um dort weiterzulesen.</translation>
    </message>
    <message>
        <source>The saved state of this document is gone: remove it from the library and read it again.</source>
        <translation>Der gespeicherte Stand dieses Dokuments ist nicht mehr da: aus der Bibliothek entfernen und erneut lesen.</translation>
    </message>
    <message>
        <source>Nothing of this document was kept yet: its reading has just begun.</source>
        <translation>Von diesem Dokument ist noch nichts gespeichert: Das Lesen hat gerade erst begonnen.</translation>
    </message>
    <message>
        <source>This place of the document was not read yet.</source>
        <translation>Diese Stelle des Dokuments wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>chosen by the reader</source>
        <translation>vom Leser gewählt</translation>
    </message>
    <message>
        <source>This does not seem to be in the document: &quot;%1&quot; stands nowhere in it.</source>
        <translation>Das scheint nicht im Dokument zu stehen: „%1“ kommt darin nicht vor.</translation>
    </message>
    <message>
        <source>This does not seem to be in the document: &quot;%1&quot; stand nowhere in it.</source>
        <translation>Das scheint nicht im Dokument zu stehen: „%1“ kommen darin nicht vor.</translation>
    </message>
    <message>
        <source>The text is in %1, which the model does not write: its own words alone.</source>
        <translation>Das Modell schreibt die Sprache des Textes (%1) nicht: Hier stehen nur seine eigenen Worte.</translation>
    </message>
    <message>
        <source>The text is too unusual to be searched for these: ask for the words themselves.</source>
        <translation>Der Text ist zu ungewöhnlich, um ihn danach zu durchsuchen: nach den Wörtern selbst fragen.</translation>
    </message>
    <message>
        <source>a model without an answerer was asked to answer</source>
        <translation>ein Modell ohne Antwortteil sollte antworten</translation>
    </message>
    <message>
        <source>Stopped before the answer was written.</source>
        <translation>Gestoppt, bevor die Antwort geschrieben war.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>There is nothing before &quot;%1&quot; in &quot;%2&quot;: give one of its pages or times.</source>
        <translation>Vor „%1“ steht in „%2“ nichts: eine seiner Seiten oder Zeiten angeben.</translation>
    </message>
    <message>
        <source>A text cannot be searched: %1.</source>
        <translation>Ein Text lässt sich nicht durchsuchen: %1.</translation>
    </message>
    <message>
        <source>ICU&apos;s rules for words and sentences are missing: install libicu&apos;s data again.</source>
        <translation>Die Regeln von ICU für Wörter und Sätze fehlen: die Daten von libicu neu installieren.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>The main points</source>
        <translation>Die Hauptpunkte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>from the reading of the whole document; a gist, no proof</source>
        <translation>aus dem Lesen des ganzen Dokuments; sinngemäß, kein Beleg</translation>
    </message>
    <message>
        <source>in these places of the document</source>
        <translation>an diesen Stellen des Dokuments</translation>
    </message>
    <message>
        <source>counted by code over the whole text</source>
        <translation>vom Programm im ganzen Text gezählt</translation>
    </message>
    <message>
        <source>these passages come nearest</source>
        <translation>diese Passagen kommen am nächsten</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one PDF, so there is no copy of it to mark: export it as text or a page.</source>
        <translation>„%1“ ist keine einzelne PDF-Datei, darum lässt sich keine Kopie davon markieren: als Text oder Seite exportieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since it was read: read it again and ask anew.</source>
        <translation>„%1“ hat sich seit dem Lesen geändert: erneut lesen und neu fragen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: choose a place with room that you may write to.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben: einen Ort mit Platz wählen, an dem Schreiben erlaubt ist.</translation>
    </message>
    <message>
        <source>%1 of %2 documents done</source>
        <translation>%1 von %2 Dokumenten fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped: not a document</source>
        <translation>ausgelassen: kein Dokument</translation>
    </message>
    <message>
        <source>Where the model looked is not proof that an answer is right.</source>
        <translation>Wohin das Modell geblickt hat, beweist nicht, dass eine Antwort stimmt.</translation>
    </message>
    <message>
        <source>Attention over %1: %2</source>
        <translation>Aufmerksamkeit über %1: %2</translation>
    </message>
    <message>
        <source>Attention by passage</source>
        <translation>Aufmerksamkeit je Passage</translation>
    </message>
    <message>
        <source>Attention by passage, %1 to a column</source>
        <translation>Aufmerksamkeit je Passage, %1 in einer Spalte</translation>
    </message>
    <message>
        <source>What the latents hold of each passage</source>
        <translation>Was die Latenten von jeder Passage halten</translation>
    </message>
    <message>
        <source>%1 latents, those that hold the beginning on top</source>
        <translation>%1 Latente, die mit dem Anfang oben</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>How much of a passage a latent holds; 1 is an even share</source>
        <translation>Wie viel eine Latente von einer Passage hält; 1 ist ein gleicher Anteil</translation>
    </message>
    <message>
        <source>The last passages are in the model&apos;s window still, not in its latents</source>
        <translation>Die letzten Passagen stehen noch im Fenster des Modells, nicht in seinen Latenten</translation>
    </message>
    <message>
        <source>The whole reading</source>
        <translation>Das ganze Lesen</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>The document fits into the model&apos;s window: the latents hold nothing.</source>
        <translation>Das Dokument passt in das Fenster des Modells: Die Latenten halten nichts.</translation>
    </message>
    <message>
        <source>each passage&apos;s part of all that the latents hold</source>
        <translation>Anteil jeder Passage an allem, was die Latenten halten</translation>
    </message>
    <message>
        <source>%1 to the passages, %2 to the first tokens, %3 to the question itself</source>
        <translation>%1 für die Passagen, %2 für die ersten Token, %3 für die Frage selbst</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the picture: close other programs.</source>
        <translation>Der Speicher reicht nicht, um das Bild zu zeichnen: andere Programme schließen.</translation>
    </message>
    <message>
        <source>The model has no %1 %2: give one from 1 to %3.</source>
        <translation>Das Modell hat keine %1 %2: eine von 1 bis %3 angeben.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a model: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>„%1“ ist kein Name für ein Modell: Buchstaben, Ziffern, „-“, „_“ und „.“ verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no form of Latte: choose slots or macchiato.</source>
        <translation>„%1“ ist keine Form von Latte: slots oder macchiato wählen.</translation>
    </message>
    <message>
        <source>The model cannot be kept in %1: %2.</source>
        <translation>Das Modell lässt sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged (it does not name its base model): import the model again with &apos;latte model import&apos;.</source>
        <translation>%1 ist beschädigt (das Basismodell ist nicht genannt): das Modell mit „latte model import“ erneut importieren.</translation>
    </message>
    <message>
        <source>The base model %1 is missing: run &apos;make setup&apos;, or put it into %2.</source>
        <translation>Das Basismodell %1 fehlt: „make setup“ ausführen oder es in %2 ablegen.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;: &apos;latte model list&apos; shows what there is, &apos;latte model import&apos; adds one.</source>
        <translation>Es gibt kein Modell „%1“: „latte model list“ zeigt die vorhandenen, „latte model import“ fügt eines hinzu.</translation>
    </message>
    <message>
        <source>%1 is damaged, or not the model that %2 was made for: get the file again, or import it with &apos;latte model import&apos;.</source>
        <translation>%1 ist beschädigt oder nicht das Modell, für das %2 gemacht ist: die Datei erneut besorgen oder mit „latte model import“ importieren.</translation>
    </message>
    <message>
        <source>The adapter in %1 is damaged: get its files again, or import the model again with &apos;latte model import&apos;.</source>
        <translation>Der Adapter in %1 ist beschädigt: seine Dateien erneut besorgen oder das Modell mit „latte model import“ erneut importieren.</translation>
    </message>
    <message>
        <source>The answerer in %1 is damaged: get its files again.</source>
        <translation>Der Antwortteil in %1 ist beschädigt: seine Dateien erneut besorgen.</translation>
    </message>
    <message>
        <source>The files of the model %1 are others than before: start again.</source>
        <translation>Die Dateien des Modells %1 sind andere als zuvor: neu starten.</translation>
    </message>
    <message>
        <source>The answerer belongs to another base model: get the model&apos;s files again.</source>
        <translation>Der Antwortteil gehört zu einem anderen Basismodell: die Dateien des Modells erneut besorgen.</translation>
    </message>
    <message>
        <source>The adapter in %1 was made for another base model: name the one it was made for, or another adapter.</source>
        <translation>Der Adapter in %1 wurde für ein anderes Basismodell erstellt: dieses Modell oder einen anderen Adapter angeben.</translation>
    </message>
    <message>
        <source>there is no device &apos;%1&apos;: choose auto, cpu or cuda</source>
        <translation>es gibt kein Gerät „%1“: auto, cpu oder cuda wählen</translation>
    </message>
    <message>
        <source>The GPU cannot be used (%1): choose --device auto or cpu.</source>
        <translation>Die GPU lässt sich nicht benutzen (%1): --device auto oder cpu wählen.</translation>
    </message>
    <message>
        <source>token %1 is not in the model&apos;s vocabulary</source>
        <translation>das Token %1 ist nicht im Vokabular des Modells</translation>
    </message>
    <message>
        <source>the saved reading state</source>
        <translation>der gespeicherte Lesestand</translation>
    </message>
    <message>
        <source>the saved reading state does not fit this model: read the document again</source>
        <translation>der gespeicherte Lesestand passt nicht zu diesem Modell: das Dokument erneut lesen</translation>
    </message>
    <message>
        <source>the saved reading state belongs to another model or setting: read the document again</source>
        <translation>der gespeicherte Lesestand gehört zu einem anderen Modell oder einer anderen Einstellung: das Dokument erneut lesen</translation>
    </message>
    <message>
        <source>its parts do not fit its length</source>
        <translation>seine Teile passen nicht zu seiner Länge</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>seine Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>%1 tokens came with the passages of %2: every token needs its own.</source>
        <translation>%1 Token kamen mit den Passagen von %2: Jedes Token braucht seine eigene.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2): put the file there, or choose another model with --model.</source>
        <translation>%1 lässt sich nicht öffnen (%2): die Datei dort ablegen oder mit --model ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: name a model file.</source>
        <translation>%1 ist keine gewöhnliche Datei: eine Modelldatei angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Use another model.</source>
        <translation>%1 ist größer als %2 MiB. Ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>%1 is %2: use the model&apos;s .gguf file.</source>
        <translation>%1 ist %2: die .gguf-Datei des Modells verwenden.</translation>
    </message>
    <message>
        <source>%1 is %2: use the model&apos;s .safetensors file.</source>
        <translation>%1 ist %2: die .safetensors-Datei des Modells verwenden.</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>eine GGUF-Datei</translation>
    </message>
    <message>
        <source>a Git LFS pointer instead of the file it stands for</source>
        <translation>ein Git-LFS-Zeiger statt der Datei, für die er steht</translation>
    </message>
    <message>
        <source>a ZIP archive (PyTorch .pt or .bin)</source>
        <translation>ein ZIP-Archiv (PyTorch .pt oder .bin)</translation>
    </message>
    <message>
        <source>a Python pickle (PyTorch .pt or .bin)</source>
        <translation>ein Python-Pickle (PyTorch .pt oder .bin)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file: use the model&apos;s .gguf file.</source>
        <translation>%1 ist keine GGUF-Datei: die .gguf-Datei des Modells verwenden.</translation>
    </message>
    <message>
        <source>%1 is a %2 GGUF file. Use a little-endian file of version 2 or 3.</source>
        <translation>%1 ist eine GGUF-Datei (%2). Eine Little-Endian-Datei der Version 2 oder 3 verwenden.</translation>
    </message>
    <message>
        <source>%1 stores &apos;%2&apos; in the ggml type %3, which cannot be read. Use a F16, Q8_0, Q6_K, Q5_K or Q4_K file of this model.</source>
        <translation>%1 speichert „%2“ im ggml-Typ %3, der nicht lesbar ist. Eine F16-, Q8_0-, Q6_K-, Q5_K- oder Q4_K-Datei dieses Modells verwenden.</translation>
    </message>
    <message>
        <source>%1 stores &apos;%2&apos; in a type that cannot be read. Use a file of F32, F16 or BF16 tensors.</source>
        <translation>%1 speichert „%2“ in einem Typ, der nicht lesbar ist. Eine Datei mit F32-, F16- oder BF16-Tensoren verwenden.</translation>
    </message>
    <message>
        <source>%1 scales its rotary positions by &apos;%2&apos;, which is not supported. Use a Llama-family model without it.</source>
        <translation>%1 skaliert die rotierenden Positionen mit „%2“, was nicht unterstützt wird. Ein Modell der Llama-Familie ohne das verwenden.</translation>
    </message>
    <message>
        <source>%1 holds a model of the architecture &apos;%2&apos;, which is not supported. Use a Llama-family model.</source>
        <translation>%1 enthält ein Modell der Architektur „%2“, die nicht unterstützt wird. Ein Modell der Llama-Familie verwenden.</translation>
    </message>
    <message>
        <source>%1 rotates only a part of each head, which is not supported. Use a plain Llama model.</source>
        <translation>%1 rotiert nur einen Teil jedes Kopfes, was nicht unterstützt wird. Ein einfaches Llama-Modell verwenden.</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not supported. Use a plain Llama model.</source>
        <translation>%1 ist eine Mischung von Experten, was nicht unterstützt wird. Ein einfaches Llama-Modell verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be used, because it %2: use a Llama-family model.</source>
        <translation>%1 ist nicht verwendbar, denn die Datei %2: ein Modell der Llama-Familie verwenden.</translation>
    </message>
    <message>
        <source>describes a model of the type &apos;%1&apos;</source>
        <translation>beschreibt ein Modell vom Typ „%1“</translation>
    </message>
    <message>
        <source>uses another activation than SiLU</source>
        <translation>verwendet eine andere Aktivierung als SiLU</translation>
    </message>
    <message>
        <source>uses biases</source>
        <translation>verwendet Bias-Werte</translation>
    </message>
    <message>
        <source>interleaves its rotary positions</source>
        <translation>verschränkt die rotierenden Positionen</translation>
    </message>
    <message>
        <source>is quantised</source>
        <translation>ist quantisiert</translation>
    </message>
    <message>
        <source>rotates only a part of each head</source>
        <translation>rotiert nur einen Teil jedes Kopfes</translation>
    </message>
    <message>
        <source>scales its rotary positions by &apos;%1&apos;</source>
        <translation>skaliert die rotierenden Positionen mit „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be used, because it %2: use a SmolLM, Llama-3 or GPT-2 style model.</source>
        <translation>%1 ist nicht verwendbar, denn die Datei %2: ein Modell im Stil von SmolLM, Llama-3 oder GPT-2 verwenden.</translation>
    </message>
    <message>
        <source>has a tokenizer other than BPE</source>
        <translation>hat einen anderen Tokenizer als BPE</translation>
    </message>
    <message>
        <source>changes text before cutting it</source>
        <translation>verändert Text vor dem Zerlegen</translation>
    </message>
    <message>
        <source>cuts text in a way of its own</source>
        <translation>zerlegt Text auf eigene Weise</translation>
    </message>
    <message>
        <source>does not have a byte-level decoder</source>
        <translation>hat keinen Decoder auf Byte-Ebene</translation>
    </message>
    <message>
        <source>sets the BPE option &apos;%1&apos;</source>
        <translation>setzt die BPE-Option „%1“</translation>
    </message>
    <message>
        <source>sets the BPE option &apos;ignore_merges&apos;</source>
        <translation>setzt die BPE-Option „ignore_merges“</translation>
    </message>
    <message>
        <source>sets &apos;%1&apos; for a token</source>
        <translation>setzt „%1“ für ein Token</translation>
    </message>
    <message>
        <source>%1 cuts text the way &apos;%2&apos; does, which is not known here. Use a SmolLM, Llama-3 or GPT-2 style model.</source>
        <translation>%1 zerlegt Text wie „%2“, was hier unbekannt ist. Ein Modell im Stil von SmolLM, Llama-3 oder GPT-2 verwenden.</translation>
    </message>
    <message>
        <source>%1 has a tokenizer of the kind &apos;%2&apos;, which is not supported. Use a model with a byte-level BPE tokenizer, SmolLM2 or Llama 3.</source>
        <translation>%1 hat einen Tokenizer der Art „%2“, die nicht unterstützt wird. Ein Modell mit BPE-Tokenizer auf Byte-Ebene verwenden, SmolLM2 oder Llama 3.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &apos;%2&apos;, for which its configuration has no place. Use a plain Llama-family model.</source>
        <translation>%1 enthält den Tensor „%2“, für den die Konfiguration keinen Platz hat. Ein einfaches Modell der Llama-Familie verwenden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a type that safetensors files here do not hold. Convert it first.</source>
        <translation>„%1“ hat einen Typ, den safetensors-Dateien hier nicht enthalten. Zuerst umwandeln.</translation>
    </message>
    <message>
        <source>A tensor cannot be named %1. Choose another name.</source>
        <translation>Ein Tensor darf nicht %1 heißen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 would hold too many tensors. Write fewer.</source>
        <translation>%1 enthielte zu viele Tensoren. Weniger schreiben.</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256. Check the installation of OpenSSL.</source>
        <translation>OpenSSL kann kein SHA-256 berechnen. Die Installation von OpenSSL prüfen.</translation>
    </message>
    <message>
        <source>an unknown pre-tokenizer</source>
        <translation>ein unbekannter Vorzerleger</translation>
    </message>
    <message>
        <source>PCRE2 does not take the pre-tokenizer&apos;s pattern</source>
        <translation>PCRE2 nimmt das Muster des Vorzerlegers nicht an</translation>
    </message>
    <message>
        <source>text of 2 GiB or more</source>
        <translation>Text von 2 GiB oder mehr</translation>
    </message>
    <message>
        <source>%1 belongs to a training run with other data or settings: choose another folder, or delete it.</source>
        <translation>%1 gehört zu einem Training mit anderen Daten oder Einstellungen: einen anderen Ordner wählen oder löschen.</translation>
    </message>
    <message>
        <source>the calibration text is too short: it needs a text of at least %1 tokens</source>
        <translation>der Kalibriertext ist zu kurz: Nötig ist ein Text von mindestens %1 Token</translation>
    </message>
    <message>
        <source>The features for %1 are not whole.</source>
        <translation>Die Merkmale für %1 sind nicht vollständig.</translation>
    </message>
    <message>
        <source>No text for training has %1 tokens.</source>
        <translation>Kein Text zum Trainieren hat %1 Token.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): get the file again and check it with &apos;latte model verify&apos;.</source>
        <translation>%1 ist beschädigt (%2): die Datei erneut besorgen und mit „latte model verify“ prüfen.</translation>
    </message>
    <message>
        <source>it does not say its %1</source>
        <translation>die Angabe %1 fehlt</translation>
    </message>
    <message>
        <source>its %1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its %1 is %2, which is out of range</source>
        <translation>%1: %2 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>Zahl der Schichten</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>number of heads</source>
        <translation>Zahl der Köpfe</translation>
    </message>
    <message>
        <source>number of key-value heads</source>
        <translation>Zahl der Schlüssel-Wert-Köpfe</translation>
    </message>
    <message>
        <source>size of a head</source>
        <translation>Größe eines Kopfes</translation>
    </message>
    <message>
        <source>feed-forward width</source>
        <translation>Breite des Feed-Forward-Netzes</translation>
    </message>
    <message>
        <source>number of tokens</source>
        <translation>Zahl der Token</translation>
    </message>
    <message>
        <source>number of positions</source>
        <translation>Zahl der Positionen</translation>
    </message>
    <message>
        <source>it is not an answerer</source>
        <translation>kein Antwortteil</translation>
    </message>
    <message>
        <source>%1 has the wrong shape for this base model</source>
        <translation>%1 hat die falsche Form für dieses Basismodell</translation>
    </message>
    <message>
        <source>it holds tensors that are no part of an answerer</source>
        <translation>enthält Tensoren, die zu keinem Antwortteil gehören</translation>
    </message>
    <message>
        <source>its header ends too early or is too large</source>
        <translation>der Kopfteil endet zu früh oder ist zu groß</translation>
    </message>
    <message>
        <source>a text reaches beyond its end</source>
        <translation>ein Text reicht über das Ende hinaus</translation>
    </message>
    <message>
        <source>its heads cannot share its key-value heads evenly</source>
        <translation>die Köpfe lassen sich nicht gleichmäßig auf die Schlüssel-Wert-Köpfe verteilen</translation>
    </message>
    <message>
        <source>the size of a head is odd</source>
        <translation>die Größe eines Kopfes ist ungerade</translation>
    </message>
    <message>
        <source>its RMS epsilon is out of range</source>
        <translation>das RMS-Epsilon liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its rotary base is out of range</source>
        <translation>die Basis der Rotation liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its rotary scaling factor is out of range</source>
        <translation>der Skalierungsfaktor der Rotation liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its rotary scaling range is out of range</source>
        <translation>der Skalierungsbereich der Rotation liegt außerhalb des Zulässigen</translation>
    </message>
    <message>
        <source>its original number of positions is out of range</source>
        <translation>die ursprüngliche Zahl der Positionen liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its rotary divisors do not fit its heads</source>
        <translation>die Teiler der Rotation passen nicht zu den Köpfen</translation>
    </message>
    <message>
        <source>a rotary divisor is out of range</source>
        <translation>ein Teiler der Rotation liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its tokenizer has %1 tokens, its model %2</source>
        <translation>der Tokenizer hat %1 Token, das Modell %2</translation>
    </message>
    <message>
        <source>its begin or end of text is no token</source>
        <translation>Textanfang oder Textende ist kein Token</translation>
    </message>
    <message>
        <source>it has no attention heads</source>
        <translation>keine Aufmerksamkeitsköpfe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or has the wrong type</source>
        <translation>„%1“ fehlt oder hat den falschen Typ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the wrong type</source>
        <translation>„%1“ hat den falschen Typ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is missing</source>
        <translation>der Tensor „%1“ fehlt</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; has an unexpected shape</source>
        <translation>der Tensor „%1“ hat eine unerwartete Form</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds numbers that are not finite</source>
        <translation>„%1“ enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>it claims too many metadata entries</source>
        <translation>gibt zu viele Metadaten an</translation>
    </message>
    <message>
        <source>it claims too many tensors</source>
        <translation>gibt zu viele Tensoren an</translation>
    </message>
    <message>
        <source>a text in its header is too long</source>
        <translation>ein Text im Kopfteil ist zu lang</translation>
    </message>
    <message>
        <source>a text in its header is not UTF-8</source>
        <translation>ein Text im Kopfteil ist kein UTF-8</translation>
    </message>
    <message>
        <source>a name in its header is not plain text</source>
        <translation>ein Name im Kopfteil ist kein reiner Text</translation>
    </message>
    <message>
        <source>its alignment is not a 32-bit number</source>
        <translation>die Ausrichtung ist keine 32-Bit-Zahl</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>die Ausrichtung ist unmöglich</translation>
    </message>
    <message>
        <source>it names &apos;%1&apos; twice</source>
        <translation>nennt „%1“ zweimal</translation>
    </message>
    <message>
        <source>a number in its header is too large</source>
        <translation>eine Zahl im Kopfteil ist zu groß</translation>
    </message>
    <message>
        <source>a yes-or-no value in its header is neither</source>
        <translation>ein Ja-oder-Nein-Wert im Kopfteil ist keins von beiden</translation>
    </message>
    <message>
        <source>a metadata value has the unknown type %1</source>
        <translation>ein Metadatenwert hat den unbekannten Typ %1</translation>
    </message>
    <message>
        <source>an array in its header holds items of the type %1</source>
        <translation>ein Feld im Kopfteil enthält Elemente vom Typ %1</translation>
    </message>
    <message>
        <source>an array in its header reaches beyond its end</source>
        <translation>ein Feld im Kopfteil reicht über das Ende hinaus</translation>
    </message>
    <message>
        <source>the arrays in its header are too large</source>
        <translation>die Felder im Kopfteil sind zu groß</translation>
    </message>
    <message>
        <source>it holds the tensor &apos;%1&apos; twice</source>
        <translation>enthält den Tensor „%1“ zweimal</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too few or too many dimensions</source>
        <translation>„%1“ hat zu wenige oder zu viele Dimensionen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an impossible shape</source>
        <translation>„%1“ hat eine unmögliche Form</translation>
    </message>
    <message>
        <source>rows of &apos;%1&apos; are no whole blocks</source>
        <translation>Zeilen von „%1“ sind keine ganzen Blöcke</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not follow the tensor before</source>
        <translation>die Daten von „%1“ folgen nicht auf den Tensor davor</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; reaches beyond its end</source>
        <translation>die Daten von „%1“ reichen über das Ende hinaus</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>endet mitten im Kopfteil</translation>
    </message>
    <message>
        <source>its header has an impossible length</source>
        <translation>der Kopfteil hat eine unmögliche Länge</translation>
    </message>
    <message>
        <source>its header does not begin with &apos;{&apos;</source>
        <translation>der Kopfteil beginnt nicht mit „{“</translation>
    </message>
    <message>
        <source>its metadata is no object</source>
        <translation>die Metadaten sind kein Objekt</translation>
    </message>
    <message>
        <source>its metadata &apos;%1&apos; is no text</source>
        <translation>die Metadaten „%1“ sind kein Text</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have exactly dtype, shape and data_offsets</source>
        <translation>„%1“ hat nicht genau dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no begin and end</source>
        <translation>„%1“ hat weder Anfang noch Ende</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have its shape&apos;s size</source>
        <translation>„%1“ hat nicht die Größe seiner Form</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the file</source>
        <translation>„%1“ liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>its tensors overlap or leave a hole</source>
        <translation>die Tensoren überlappen sich oder lassen eine Lücke</translation>
    </message>
    <message>
        <source>it does not end with its last tensor</source>
        <translation>endet nicht mit dem letzten Tensor</translation>
    </message>
    <message>
        <source>it lists no tensors</source>
        <translation>nennt keine Tensoren</translation>
    </message>
    <message>
        <source>it names an impossible shard</source>
        <translation>nennt einen unmöglichen Teil</translation>
    </message>
    <message>
        <source>it names too many shards</source>
        <translation>nennt zu viele Teile</translation>
    </message>
    <message>
        <source>it does not list &apos;%1&apos; in %2</source>
        <translation>nennt „%1“ nicht in %2</translation>
    </message>
    <message>
        <source>it lists tensors that its shards do not hold</source>
        <translation>nennt Tensoren, die in den Teilen fehlen</translation>
    </message>
    <message>
        <source>another shard holds &apos;%1&apos; too</source>
        <translation>auch ein anderer Teil enthält „%1“</translation>
    </message>
    <message>
        <source>its JSON is nested too deeply</source>
        <translation>das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its JSON names &apos;%1&apos; twice</source>
        <translation>das JSON nennt „%1“ zweimal</translation>
    </message>
    <message>
        <source>its JSON is not an object</source>
        <translation>das JSON ist kein Objekt</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>kein gültiges JSON bei Byte %1</translation>
    </message>
    <message>
        <source>its JSON holds a number that is too large</source>
        <translation>das JSON enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>a head outside the base model</source>
        <translation>ein Kopf außerhalb des Basismodells</translation>
    </message>
    <message>
        <source>heads out of order</source>
        <translation>Köpfe nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>sizes out of range</source>
        <translation>Größen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither of the forms slots and macchiato</source>
        <translation>„%1“ ist keine der Formen slots und macchiato</translation>
    </message>
    <message>
        <source>layers for another base model</source>
        <translation>Schichten für ein anderes Basismodell</translation>
    </message>
    <message>
        <source>exact heads beside the form macchiato</source>
        <translation>exakte Köpfe neben der Form macchiato</translation>
    </message>
    <message>
        <source>evidence.mean_distance out of range</source>
        <translation>evidence.mean_distance außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>evidence parts that do not divide the head</source>
        <translation>Belegteile, die den Kopf nicht teilen</translation>
    </message>
    <message>
        <source>it holds tensors that config.json does not account for</source>
        <translation>enthält Tensoren, die config.json nicht vorsieht</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary</source>
        <translation>Das Vokabular des Tokenizers</translation>
    </message>
    <message>
        <source>it has too many tokens</source>
        <translation>zu viele Token</translation>
    </message>
    <message>
        <source>the token that begins or ends a text is not in it</source>
        <translation>das Token, das einen Text beginnt oder beendet, fehlt</translation>
    </message>
    <message>
        <source>special token %1 is not in it</source>
        <translation>das Sondertoken %1 fehlt</translation>
    </message>
    <message>
        <source>special token %1 has no name</source>
        <translation>das Sondertoken %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>merge %1 needs a token that is not in it</source>
        <translation>die Zusammenführung %1 braucht ein Token, das fehlt</translation>
    </message>
    <message>
        <source>merge %1 is not spelled in the alphabet of bytes</source>
        <translation>die Zusammenführung %1 ist nicht im Byte-Alphabet geschrieben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no token</source>
        <translation>„%1“ ist kein Token</translation>
    </message>
    <message>
        <source>the merge &apos;%1&apos; is not two words</source>
        <translation>die Zusammenführung „%1“ besteht nicht aus zwei Wörtern</translation>
    </message>
    <message>
        <source>a merge is not two words</source>
        <translation>eine Zusammenführung besteht nicht aus zwei Wörtern</translation>
    </message>
    <message>
        <source>the merge &apos;%1 %2&apos; names an unknown token</source>
        <translation>die Zusammenführung „%1 %2“ nennt ein unbekanntes Token</translation>
    </message>
    <message>
        <source>its vocabulary is empty</source>
        <translation>das Vokabular ist leer</translation>
    </message>
    <message>
        <source>its vocabulary is missing</source>
        <translation>das Vokabular fehlt</translation>
    </message>
    <message>
        <source>a token is empty or too long</source>
        <translation>ein Token ist leer oder zu lang</translation>
    </message>
    <message>
        <source>the token &apos;%1&apos; has two ids</source>
        <translation>das Token „%1“ hat zwei Kennungen</translation>
    </message>
    <message>
        <source>two tokens have the id %1</source>
        <translation>zwei Token haben die Kennung %1</translation>
    </message>
    <message>
        <source>no token has the id %1</source>
        <translation>kein Token hat die Kennung %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an impossible id</source>
        <translation>„%1“ hat eine unmögliche Kennung</translation>
    </message>
    <message>
        <source>its tokens and token types differ in number</source>
        <translation>Token und Token-Typen sind verschieden viele</translation>
    </message>
    <message>
        <source>a token is of an unknown type</source>
        <translation>ein Token ist von unbekanntem Typ</translation>
    </message>
    <message>
        <source>an added token has no text</source>
        <translation>ein hinzugefügtes Token hat keinen Text</translation>
    </message>
    <message>
        <source>it adds a token twice</source>
        <translation>fügt ein Token zweimal hinzu</translation>
    </message>
    <message>
        <source>its merges are missing</source>
        <translation>die Zusammenführungen fehlen</translation>
    </message>
    <message>
        <source>a quote does not stand in its text</source>
        <translation>ein Zitat steht nicht in seinem Text</translation>
    </message>
    <message>
        <source>its questions differ in number</source>
        <translation>die Zahl der Fragen stimmt nicht</translation>
    </message>
    <message>
        <source>its questions are out of order</source>
        <translation>die Fragen sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>a question or passage is not whole</source>
        <translation>eine Frage oder Passage ist nicht vollständig</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>Der Import wurde angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The library is kept within %1 MB: attention maps and early states of &quot;%2&quot; were removed (%3 MB).</source>
        <translation>Die Bibliothek bleibt unter %1 MB: Karten der Aufmerksamkeit und frühe Lesestände von „%2“ wurden entfernt (%3 MB).</translation>
    </message>
    <message>
        <source>The library is kept within %1 MB: attention maps and early states of &quot;%2&quot; and other documents, %3 in all, were removed (%4 MB).</source>
        <translation>Die Bibliothek bleibt unter %1 MB: Karten der Aufmerksamkeit und frühe Lesestände von „%2“ und weiteren Dokumenten, insgesamt %3, wurden entfernt (%4 MB).</translation>
    </message>
    <message>
        <source>The base model %1 is missing: put it there again, or import it from elsewhere.</source>
        <translation>Das Basismodell %1 fehlt: Legen Sie es wieder dorthin, oder importieren Sie es von anderswo.</translation>
    </message>
    <message>
        <source>There is no window of %1 tokens: give a multiple of %2 up to %3.</source>
        <translation>Ein Fenster von %1 Token gibt es nicht: Geben Sie ein Vielfaches von %2 bis höchstens %3 an.</translation>
    </message>
    <message>
        <source>There is no window of %1 tokens: give a multiple of %2 from %3 to %4.</source>
        <translation>Ein Fenster von %1 Token gibt es nicht: Geben Sie ein Vielfaches von %2 zwischen %3 und %4 an.</translation>
    </message>
    <message>
        <source>This model&apos;s latents were made for a window of %1 tokens and cannot be read with another: leave the window as it is.</source>
        <translation>Die latenten Speicher dieses Modells sind für ein Fenster von %1 Token gemacht und mit keinem anderen zu lesen: Lassen Sie das Fenster, wie es ist.</translation>
    </message>
    <message>
        <source>rank out of range</source>
        <translation>Rang außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>The trained route in %1 is damaged: get its files again.</source>
        <translation>Der Wegweiser in %1 ist beschädigt: seine Dateien erneut besorgen.</translation>
    </message>
    <message>
        <source>it is not a route to passages</source>
        <translation>kein Wegweiser zu Textstellen</translation>
    </message>
    <message>
        <source>its layer is out of range</source>
        <translation>seine Schicht liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its tensors have the wrong shapes for this base model</source>
        <translation>seine Tensoren haben die falsche Form für dieses Basismodell</translation>
    </message>
    <message>
        <source>it holds tensors that are no part of a route</source>
        <translation>enthält Tensoren, die zu keinem Wegweiser gehören</translation>
    </message>
    <message>
        <source>%1, about &quot;%2&quot;</source>
        <translation>%1, über „%2“</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Gehe zu Seite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Rotate clockwise</source>
        <translation>Im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Recolour pages</source>
        <translation>Seiten umfärben</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select page</source>
        <translation>Seite auswählen</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>pictures only</source>
        <translation>nur Bilder</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>nichts zu lesen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text recognised from the picture</source>
        <translation>Text aus dem Bild erkannt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>empty: %1</source>
        <translation>leer: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n hidden words left out</source>
        <translation>
            <numerusform>%1; %n verborgenes Wort ausgelassen</numerusform>
            <numerusform>%1; %n verborgene Wörter ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not read yet</source>
        <translation>%1; noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <source>about %1 to read</source>
        <translation>etwa %1 Lesezeit</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>etwa %1 Token</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n ohne Text</numerusform>
            <numerusform>%n ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>opening …</source>
        <translation>wird geöffnet …</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>read by another model</source>
        <translation>von anderem Modell gelesen</translation>
    </message>
    <message>
        <source>needs its password</source>
        <translation>Passwort nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <translation>S. %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>read all %n pages</source>
        <translation>
            <numerusform>%n Seite ganz gelesen</numerusform>
            <numerusform>alle %n Seiten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n pages</source>
        <translation>
            <numerusform>%1 von %n Seite gelesen</numerusform>
            <numerusform>%1 von %n Seiten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read all %n turns</source>
        <translation>
            <numerusform>%n Redebeitrag ganz gelesen</numerusform>
            <numerusform>alle %n Redebeiträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n turns</source>
        <translation>
            <numerusform>%1 von %n Redebeitrag gelesen</numerusform>
            <numerusform>%1 von %n Redebeiträgen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read all %n paragraphs</source>
        <translation>
            <numerusform>%n Absatz ganz gelesen</numerusform>
            <numerusform>alle %n Absätze gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n paragraphs</source>
        <translation>
            <numerusform>%1 von %n Absatz gelesen</numerusform>
            <numerusform>%1 von %n Absätzen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n without text</source>
        <translation>
            <numerusform>; %n ohne Text</numerusform>
            <numerusform>; %n ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>: p. %1</source>
        <translation>: S. %1</translation>
    </message>
    <message numerus="yes">
        <source>; %n hidden words left out</source>
        <translation>
            <numerusform>; %n verborgenes Wort ausgelassen</numerusform>
            <numerusform>; %n verborgene Wörter ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reads long documents once and answers questions about all of them.</source>
        <translation>Liest lange Dokumente einmal und beantwortet Fragen zum Ganzen.</translation>
    </message>
    <message>
        <source>Documents and folders to open</source>
        <translation>Dokumente und Ordner zum Öffnen</translation>
    </message>
    <message>
        <source>A model&apos;s folder or name</source>
        <translation>Ordner oder Name eines Modells</translation>
    </message>
    <message>
        <source>auto, cpu or cuda</source>
        <translation>auto, cpu oder cuda</translation>
    </message>
    <message>
        <source>Processor threads; 0: all</source>
        <translation>Prozessor-Threads; 0: alle</translation>
    </message>
    <message>
        <source>At the end, print how long the window kept others waiting</source>
        <translation>Am Ende ausgeben, wie lange das Fenster warten ließ</translation>
    </message>
    <message>
        <source>Latte Reader</source>
        <translation>Latte Reader</translation>
    </message>
    <message>
        <source>Tokens read exactly, a multiple of 64; 0: the model&apos;s own</source>
        <translation>Genau gelesene Token, ein Vielfaches von 64; 0: so viele wie das Modell</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>The main points</source>
        <translation>Die Hauptpunkte</translation>
    </message>
    <message>
        <source>from the reading: a gist, no proof</source>
        <translation>aus dem Lesen: sinngemäß, kein Beleg</translation>
    </message>
    <message>
        <source>the document&apos;s own words</source>
        <translation>wörtlich aus dem Dokument</translation>
    </message>
    <message>
        <source>counted over the whole text</source>
        <translation>im ganzen Text gezählt</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>nicht im Dokument</translation>
    </message>
    <message>
        <source>About “%1”:</source>
        <translation>Über „%1“:</translation>
    </message>
</context>
<context>
    <name>ui::AnswerWordsView</name>
    <message>
        <source>The answer word by word</source>
        <translation>Die Antwort Wort für Wort</translation>
    </message>
    <message>
        <source>%1: %2 from beyond the window</source>
        <comment>word, share</comment>
        <translation>%1: %2 von außerhalb des Fensters</translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>The language changes when Latte Reader is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Latte Reader.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>The desktop&apos;s</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points of a font</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>ui::AsOfBar</name>
    <message>
        <source>The last page or time that counts</source>
        <translation>Die letzte Seite oder Zeit, die zählt</translation>
    </message>
    <message>
        <source>As if read only in part</source>
        <translation>Als wäre nur ein Teil gelesen</translation>
    </message>
    <message>
        <source>As of page %1</source>
        <translation>Stand: Seite %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>ui::AskView</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Fragen und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Stop answering (Esc)</source>
        <translation>Antwort stoppen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Ask these %n documents</source>
        <translation>
            <numerusform>Frage an %n Dokument</numerusform>
            <numerusform>Frage an diese %n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the whole document</source>
        <translation>Frage zum ganzen Dokument</translation>
    </message>
    <message>
        <source>Choose a document to ask about.</source>
        <translation>Für Fragen ein Dokument auswählen.</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first pages were read.</source>
        <translation>Fragen sind möglich, sobald die ersten Seiten gelesen sind.</translation>
    </message>
    <message>
        <source>Reading goes on: answers are of what was read so far.</source>
        <translation>Das Lesen läuft noch: Antworten gelten für das bisher Gelesene.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>What another model read can be asked as soon as this one has read its first pages.</source>
        <translation>Was ein anderes Modell gelesen hat, kann befragt werden, sobald dieses die ersten Seiten gelesen hat.</translation>
    </message>
</context>
<context>
    <name>ui::Asker</name>
    <message>
        <source>reading again: %1</source>
        <translation>erneutes Lesen: %1</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>noch nicht an der Reihe</translation>
    </message>
</context>
<context>
    <name>ui::AttentionControls</name>
    <message>
        <source>&amp;Attention of</source>
        <translation>Auf&amp;merksamkeit</translation>
    </message>
    <message>
        <source>The whole reading</source>
        <translation>Beim gesamten Lesen</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Bei der Frage</translation>
    </message>
    <message>
        <source>A word of the answer</source>
        <translation>Bei einem Wort der Antwort</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Sc&amp;hicht</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gr&amp;uppe</translation>
    </message>
    <message>
        <source>All, averaged</source>
        <translation>Alle, gemittelt</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>An average blurs what single parts do: one layer and one group alone show more.</source>
        <translation>Ein Mittel verwischt, was einzelne Teile tun: eine Schicht und eine Gruppe allein zeigen mehr.</translation>
    </message>
</context>
<context>
    <name>ui::AttentionPanel</name>
    <message>
        <source>Views of attention</source>
        <translation>Ansichten der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ka&amp;rte</translation>
    </message>
    <message>
        <source>Answer &amp;words</source>
        <translation>Antwort&amp;wörter</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Satz</translation>
    </message>
    <message>
        <source>Where the model looked is not proof that an answer is right.</source>
        <translation>Wohin das Modell geblickt hat, beweist nicht, dass eine Antwort stimmt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Ask something, and its answer is shown here word by word.</source>
        <translation>Nach einer Frage erscheint hier ihre Antwort Wort für Wort.</translation>
    </message>
    <message>
        <source>Choose a sentence of the document to see how its words are linked.</source>
        <translation>Einen Satz im Dokument auswählen, um zu sehen, wie seine Wörter verknüpft sind.</translation>
    </message>
    <message>
        <source>There are no words in this place.</source>
        <translation>An dieser Stelle stehen keine Wörter.</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>bei der Frage</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>bei „%1“</translation>
    </message>
    <message>
        <source>the whole reading</source>
        <translation>beim gesamten Lesen</translation>
    </message>
    <message>
        <source>The document fits into the model&apos;s window: it is seen whole, and the latents hold nothing.</source>
        <translation>Das Dokument passt in das Fenster des Modells: Es wird ganz gesehen, und die Latenten enthalten nichts.</translation>
    </message>
    <message numerus="yes">
        <source>As far as it was read by now: %n passages.</source>
        <translation>
            <numerusform>Bisher gelesen: %n Passage.</numerusform>
            <numerusform>Bisher gelesen: %n Passagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.json)</source>
        <translation>Zahlen (*.json)</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>In „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>ui::AttentionRibbon</name>
    <message>
        <source>Attention along the document</source>
        <translation>Aufmerksamkeit entlang des Dokuments</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>%1: %2 of the attention of %3</source>
        <comment>place, share, subject</comment>
        <translation>%1: %2 der Aufmerksamkeit %3</translation>
    </message>
</context>
<context>
    <name>ui::BatchForm</name>
    <message>
        <source>Fo&amp;lder of documents</source>
        <translation>&amp;Ordner mit Dokumenten</translation>
    </message>
    <message>
        <source>Choose the folder of documents</source>
        <translation>Ordner mit Dokumenten auswählen</translation>
    </message>
    <message>
        <source>The folders in &amp;it, too</source>
        <translation>Auch U&amp;nterordner</translation>
    </message>
    <message>
        <source>&amp;Questions for each document, one on a line</source>
        <translation>&amp;Fragen an jedes Dokument, eine je Zeile</translation>
    </message>
    <message>
        <source>Who signed it?
What does it cost?</source>
        <translation>Wer hat unterschrieben?
Was kostet es?</translation>
    </message>
    <message>
        <source>Su&amp;mmary of each document</source>
        <translation>&amp;Zusammenfassung je Dokument</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Folder for the &amp;results</source>
        <translation>Ordner für die &amp;Ergebnisse</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Ordner für die Ergebnisse auswählen</translation>
    </message>
    <message>
        <source>F&amp;ormat of the results</source>
        <translation>Format der Erge&amp;bnisse</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>For programs (JSON lines)</source>
        <translation>Für Programme (JSON Lines)</translation>
    </message>
    <message>
        <source>Go on &amp;with files that come or change</source>
        <translation>Neue und geänderte Dateien &amp;laufend lesen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose a folder of documents.</source>
        <translation>Einen Ordner mit Dokumenten auswählen.</translation>
    </message>
    <message>
        <source>Write a question, or choose a summary.</source>
        <translation>Eine Frage schreiben oder eine Zusammenfassung auswählen.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Einen Ordner für die Ergebnisse auswählen.</translation>
    </message>
</context>
<context>
    <name>ui::BatchModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ui::BatchView</name>
    <message>
        <source>St&amp;art</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Paus&amp;ieren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Fertige Dokumente</translation>
    </message>
    <message>
        <source>Open the &amp;document</source>
        <translation>Doku&amp;ment öffnen</translation>
    </message>
    <message>
        <source>Open the r&amp;esults</source>
        <translation>Ergebni&amp;sse öffnen</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Dateien der Stapelverarbeitung</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>The files will be listed here.</source>
        <translation>Hier werden die Dateien aufgelistet.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>Leave out what is ne&amp;xt</source>
        <translation>Nächstes &amp;weglassen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>bei „%1“</translation>
    </message>
    <message>
        <source>Next, as soon as this batch has ended or is stopped: %1</source>
        <translation>Als Nächstes, sobald dieser Stapel fertig ist oder gestoppt wird: %1</translation>
    </message>
</context>
<context>
    <name>ui::CitedText</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
</context>
<context>
    <name>ui::DeviceLabel</name>
    <message>
        <source>Model and device</source>
        <translation>Modell und Gerät</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
</context>
<context>
    <name>ui::DocumentView</name>
    <message>
        <source>This document is encrypted: its password is needed to show it.</source>
        <translation>Dieses Dokument ist verschlüsselt: Zum Anzeigen ist sein Passwort nötig.</translation>
    </message>
    <message>
        <source>p. %1: %2</source>
        <translation>S. %1: %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeCard</name>
    <message>
        <source>kept from before</source>
        <translation>schon früher beantwortet</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask again without what was kept</source>
        <translation>Erneut fragen, ohne die frühere Antwort zu nutzen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (Stand: %2)</translation>
    </message>
    <message>
        <source> … stopped</source>
        <translation> … gestoppt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source> (when %1)</source>
        <translation> (Stand: %1)</translation>
    </message>
    <message>
        <source>More to do with this answer</source>
        <translation>Weiteres zu dieser Antwort</translation>
    </message>
    <message>
        <source>&amp;Copy question and answer</source>
        <translation>Frage und Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>Remove a &amp;wrong source</source>
        <translation>&amp;Falsche Stelle entfernen</translation>
    </message>
    <message>
        <source>Re&amp;place a source by the marked text</source>
        <translation>Stelle durch den markierten Text &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Add the marked text as a source</source>
        <translation>Markierten Text als Stelle &amp;hinzufügen</translation>
    </message>
    <message>
        <source>To choose a source, mark its words in the document</source>
        <translation>Um eine Stelle zu wählen, ihre Worte im Dokument markieren</translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation>Im Dokument &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove this source</source>
        <translation>Diese Stelle ent&amp;fernen</translation>
    </message>
    <message>
        <source>Re&amp;place by the marked text</source>
        <translation>Durch den markierten Text &amp;ersetzen</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>There is nothing to export yet: ask about %1 or have it summed up first.</source>
        <translation>Noch nichts zu exportieren: Zuerst Fragen zu %1 stellen oder eine Zusammenfassung erstellen.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The export would replace the document: choose another name.</source>
        <translation>Der Export würde das Dokument ersetzen: Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 von bisher %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::HeatLegend</name>
    <message>
        <source>%1 × or more</source>
        <translation>%1 × oder mehr</translation>
    </message>
    <message>
        <source>Legend: dark is no share, %1 an even share</source>
        <translation>Legende: dunkel kein Anteil, hell %1 (1 × ist ein gleichmäßiger Anteil)</translation>
    </message>
    <message>
        <source>1 ×</source>
        <translation>1 ×</translation>
    </message>
</context>
<context>
    <name>ui::HeatMapView</name>
    <message>
        <source>Heat map of latents and places</source>
        <translation>Wärmekarte der Latenten und Stellen</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Space goes to the place, Enter pins the latent.</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle, die Leertaste springt zur Stelle, die Eingabetaste heftet die Latente an.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>ui::LibraryModel</name>
    <message>
        <source>Folder %1, %2</source>
        <translation>Ordner %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::LibraryPanel</name>
    <message>
        <source>Drop a PDF, a transcript or a text here, or open one. It is read at once and stays on this computer.</source>
        <translation>Eine PDF-Datei, ein Transkript oder einen Text hierher ziehen oder öffnen. Alles wird sofort gelesen und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen pausieren</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel and remove</source>
        <translation>Abbrechen und entfernen</translation>
    </message>
    <message>
        <source>Try what failed again</source>
        <translation>Gescheitertes noch einmal versuchen</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Alle neu lesen</translation>
    </message>
    <message>
        <source>Summarise this folder …</source>
        <translation>Diesen Ordner zusammenfassen …</translation>
    </message>
    <message>
        <source>Cancel and remove all</source>
        <translation>Abbrechen und alle entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTree</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Latent attention</source>
        <translation>Latente Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Latte Reader</source>
        <translation>Latte Reader</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Web page …</source>
        <translation>&amp;Webseite …</translation>
    </message>
    <message>
        <source>&amp;OpenDocument text …</source>
        <translation>&amp;OpenDocument-Text …</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>PDF with &amp;highlights …</source>
        <translation>PDF mit &amp;Hervorhebungen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>Lesen &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Re&amp;move from the library</source>
        <translation>Aus der Bibliothek e&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Do&amp;kument</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Stapelverarbeitung</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Latent attention</source>
        <translation>&amp;Latente Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Search all documents</source>
        <translation>&amp;Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>S&amp;top answering</source>
        <translation>Antwort &amp;stoppen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>%1 – Latte Reader</source>
        <translation>%1 – Latte Reader</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Dokumente öffnen</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.srt *.vtt *.txt *.md)</source>
        <translation>Dokumente (*.pdf *.srt *.vtt *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open all documents of a folder</source>
        <translation>Alle Dokumente eines Ordners öffnen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: save “%1” first, then open the file.</source>
        <translation>Nur Dateien dieses Rechners lassen sich öffnen: Speichern Sie „%1“ zuerst und öffnen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>&amp;Pause the folder</source>
        <translation>Ordner &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Go on with the folder</source>
        <translation>Ordner &amp;weiterlesen</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>Ordner &amp;erneut lesen</translation>
    </message>
    <message>
        <source>Re&amp;move the folder from the library</source>
        <translation>Ordner aus der Bibliothek e&amp;ntfernen</translation>
    </message>
</context>
<context>
    <name>ui::MapPage</name>
    <message>
        <source>Text of the passage</source>
        <translation>Text der Passage</translation>
    </message>
    <message>
        <source>Rest the pointer on a cell to read its passage.</source>
        <translation>Den Zeiger auf eine Zelle halten, um ihre Passage zu lesen.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>What this latent collects</source>
        <translation>Was diese Latente sammelt</translation>
    </message>
    <message>
        <source>What latent %1 collects</source>
        <translation>Was Latente %1 sammelt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>share, place, text</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Each passage&apos;s part of all that the latents hold</source>
        <translation>Anteil jeder Passage an allem, was die Latenten halten</translation>
    </message>
    <message>
        <source>Attention: %1 to the passages, %2 to the first tokens, %3 to the question and answer themselves</source>
        <translation>Aufmerksamkeit: %1 für die Passagen, %2 für die ersten Token, %3 für Frage und Antwort selbst</translation>
    </message>
    <message numerus="yes">
        <source>What each of the %n latents holds of a passage, those with the beginning on top; 1 × is an even share.</source>
        <translation>
            <numerusform>Was die eine Latente von einer Passage hält; 1 × ist ein gleicher Anteil.</numerusform>
            <numerusform>Was jede der %n Latenten von einer Passage hält, die mit dem Anfang oben; 1 × ist ein gleicher Anteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of latent %3 · %4 of the attention</source>
        <comment>place, share, number, share</comment>
        <translation>%1 · %2 der Latenten %3 · %4 der Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>ui::ModelImportForm</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Choose the file of a model</source>
        <translation>Datei eines Modells auswählen</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Ordner eines Modells auswählen</translation>
    </message>
    <message>
        <source>A Llama-family model: a GGUF &amp;file or a Hugging Face folder</source>
        <translation>Ein Modell der Llama-Familie: GGUF-&amp;Datei oder Hugging-Face-Ordner</translation>
    </message>
    <message>
        <source>&amp;Name it will have</source>
        <translation>&amp;Name, den es erhält</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>Das Modell wird gelesen …</translation>
    </message>
    <message>
        <source>%1 can be chosen as the model now.</source>
        <translation>%1 kann jetzt als Modell ausgewählt werden.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Latent slots: layer %1 of %2</source>
        <translation>Latente Speicher: Schicht %1 von %2</translation>
    </message>
    <message>
        <source>Heads that find passages: %1 of %2 tokens</source>
        <translation>Köpfe, die Stellen finden: %1 von %2 Token</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ui::PageBox</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Page: type a number and press Enter</source>
        <translation>Seite: Nummer eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Type a number and press Enter</source>
        <translation>Nummer eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 von %2)</translation>
    </message>
</context>
<context>
    <name>ui::PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This page cannot be painted.</source>
        <translation>Diese Seite lässt sich nicht darstellen.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordBar</name>
    <message>
        <source>Password of the document</source>
        <translation>Passwort des Dokuments</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>That password does not open %1. Try another one.</source>
        <translation>Dieses Passwort öffnet %1 nicht. Ein anderes versuchen.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its password is kept in memory only.</source>
        <translation>%1 ist verschlüsselt. Das Passwort bleibt nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingDesk</name>
    <message>
        <source>There is no PDF, transcript or text in the folder “%1”.</source>
        <translation>Im Ordner „%1“ liegt kein PDF, kein Transkript und kein Text.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPage</name>
    <message>
        <source>Looking …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>The one that came with the program</source>
        <translation>Das mitgelieferte</translation>
    </message>
    <message>
        <source>The graphics processor where there is one</source>
        <translation>Der Grafikprozessor, wenn es einen gibt</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Der Prozessor</translation>
    </message>
    <message>
        <source>The graphics processor (CUDA)</source>
        <translation>Der Grafikprozessor (CUDA)</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Now reading with</source>
        <translation>Zurzeit liest</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>%1 (came with the program)</source>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>model, device, number format</comment>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>Not on the graphics processor: %1</source>
        <translation>Nicht auf dem Grafikprozessor: %1</translation>
    </message>
    <message>
        <source>Window of %1 tokens, %2 latent slots, %3 million parameters</source>
        <translation>Fenster von %1 Token, %2 latente Speicher, %3 Millionen Parameter</translation>
    </message>
    <message>
        <source>What was changed here counts when Latte Reader is started again.</source>
        <translation>Was hier geändert wurde, gilt, sobald Latte Reader neu gestartet wird.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Das des Modells</translation>
    </message>
    <message>
        <source>Near &amp;window</source>
        <translation>&amp;Nahes Fenster</translation>
    </message>
    <message>
        <source>So many tokens before each word are read exactly; what is older, from sums. A larger window follows the text more closely, but reads more slowly and keeps larger states, and every document is read again with it.</source>
        <translation>So viele Token vor jedem Wort werden genau gelesen, Älteres aus Summen. Ein größeres Fenster folgt dem Text genauer, liest aber langsamer, behält größere Lesestände, und jedes Dokument wird damit neu gelesen.</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>a model</comment>
        <translation>%1 – nicht verwendbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The best %n places</source>
        <translation>
            <numerusform>%n beste Stelle</numerusform>
            <numerusform>Die %n besten Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SentenceLinksView</name>
    <message>
        <source>Words, latents and words of the sentence</source>
        <translation>Wörter, Latente und Wörter des Satzes</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>latents</source>
        <translation>Latente</translation>
    </message>
    <message>
        <source>made of</source>
        <translation>besteht aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word or latent, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing that is drawn</source>
        <translation>nichts Eingezeichnetes</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” reads latents %2</source>
        <translation>„%1“ liest Latente: %2</translation>
    </message>
    <message>
        <source>“%1” is held by latents %2, shares of the sentence</source>
        <translation>„%1“ steckt in Latenten: %2 (Anteile am Satz)</translation>
    </message>
    <message>
        <source>Latent %1 is made of %2</source>
        <translation>Latente %1 besteht aus: %2</translation>
    </message>
</context>
<context>
    <name>ui::SentencePage</name>
    <message>
        <source>The sentence was read once more after the document: on the left what its words find in the latents, on the right which of its words each latent takes up. The strongest lines only.</source>
        <translation>Der Satz wurde nach dem Dokument noch einmal gelesen: links, was seine Wörter in den Latenten finden; rechts, welche seiner Wörter jede Latente aufnimmt. Nur die stärksten Linien.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutEditor</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Changed; there was none before</source>
        <translation>Geändert; vorher gab es keines</translation>
    </message>
    <message>
        <source>Changed; it was %1 before</source>
        <translation>Geändert; vorher %1</translation>
    </message>
    <message>
        <source>Shortcut of “%1”: press the new keys</source>
        <translation>Tastenkürzel für „%1“: neue Tasten drücken</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::SlotBars</name>
    <message>
        <source>Attention of the word by latent</source>
        <translation>Aufmerksamkeit des Worts je Latente</translation>
    </message>
    <message>
        <source>Window %1 · first tokens %2 · kept exactly %3 · latents %4</source>
        <translation>Fenster %1 · erste Token %2 · exakt behalten %3 · Latente %4</translation>
    </message>
    <message numerus="yes">
        <source>Latents 1 to %n; the tallest gets %1</source>
        <translation>
            <numerusform>Latente %n bekommt %1</numerusform>
            <numerusform>Latente 1 bis %n; der höchste Balken bekommt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Latent %1: %2</source>
        <comment>number, share</comment>
        <translation>Latente %1: %2</translation>
    </message>
    <message>
        <source>Rest the pointer on a word, or move with the arrow keys.</source>
        <translation>Den Zeiger auf ein Wort halten oder die Pfeiltasten benutzen.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerPanel</name>
    <message>
        <source>Double-click a name, or press F2, to rename it everywhere.</source>
        <translation>Doppelklick auf einen Namen oder F2 benennt ihn überall um.</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Alle Sprecher anzeigen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>ui::StoragePage</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Index for finding passages</source>
        <translation>Verzeichnis zum Finden von Passagen</translation>
    </message>
    <message>
        <source>Where the latents looked</source>
        <translation>Wohin die Latenten blickten</translation>
    </message>
    <message>
        <source>States of reading</source>
        <translation>Lesestände</translation>
    </message>
    <message>
        <source>Answers and summaries</source>
        <translation>Antworten und Zusammenfassungen</translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Make room now</source>
        <translation>Jetzt &amp;Platz schaffen</translation>
    </message>
    <message>
        <source>&amp;Clear cache …</source>
        <translation>&amp;Zwischenspeicher leeren …</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Room for the library</source>
        <translation>Platz für die Bibliothek</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Making room …</source>
        <translation>Platz wird geschaffen …</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>an amount such as 11 MB</comment>
        <translation>%1 wurden frei.</translation>
    </message>
    <message>
        <source>A larger library gives up maps of attention and early states of reading, the oldest documents first: after each reading, or now. Texts and answers stay.</source>
        <translation>Eine größere Bibliothek gibt Karten der Aufmerksamkeit und frühe Lesestände ab, die ältesten Dokumente zuerst: nach jedem Lesen oder jetzt. Texte und Antworten bleiben.</translation>
    </message>
    <message>
        <source>Maps of attention and early states of reading are removed for all documents that were read to their end, and come back only by reading them again. Texts, answers and summaries stay.</source>
        <translation>Karten der Aufmerksamkeit und frühe Lesestände aller zu Ende gelesenen Dokumente werden entfernt und kommen nur durch erneutes Lesen zurück. Texte, Antworten und Zusammenfassungen bleiben.</translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>How the document is summed up</source>
        <translation>Art der Zusammenfassung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the summary with its places as text</source>
        <translation>Zusammenfassung samt Stellen als Text kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write summaries and answers to a file</source>
        <translation>Zusammenfassungen und Antworten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML) …</source>
        <translation>&amp;Webseite (HTML) …</translation>
    </message>
    <message>
        <source>&amp;OpenDocument text (ODT) …</source>
        <translation>&amp;OpenDocument-Text (ODT) …</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>Copy of the PDF with &amp;highlights …</source>
        <translation>PDF-Kopie mit &amp;Hervorhebungen …</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Make the summary anew</source>
        <translation>Zusammenfassung neu erstellen</translation>
    </message>
    <message>
        <source>Open a document: its summary will be here.</source>
        <translation>Ein Dokument öffnen: Hier erscheint dann seine Zusammenfassung.</translation>
    </message>
    <message>
        <source>The document is still being read. The summary will be here when reading ends.</source>
        <translation>Das Dokument wird noch gelesen. Danach erscheint hier die Zusammenfassung.</translation>
    </message>
    <message>
        <source>There is nothing to sum up: the document has no sentences.</source>
        <translation>Nichts zusammenzufassen: Das Dokument enthält keine Sätze.</translation>
    </message>
    <message>
        <source>The summary is being made …</source>
        <translation>Die Zusammenfassung wird erstellt …</translation>
    </message>
    <message>
        <source>made in under a second</source>
        <translation>in unter einer Sekunde erstellt</translation>
    </message>
    <message>
        <source>made in %1</source>
        <translation>in %1 erstellt</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Schon früher erstellt</translation>
    </message>
    <message>
        <source>From the page that is shown: %1</source>
        <translation>Von der gezeigten Seite: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>A question or a subject that the summary keeps to; Enter makes it</source>
        <translation>Eine Frage oder ein Thema, an das sich die Zusammenfassung hält; mit der Eingabetaste wird sie erstellt</translation>
    </message>
</context>
<context>
    <name>ui::ThumbnailList</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
</context>
<context>
    <name>ui::TurnView</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>speaker and time</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Read once, ask anything</source>
        <translation>Einmal lesen, alles fragen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Long documents and transcripts are read once, from beginning to end.</source>
        <translation>Lange Dokumente und Mitschriften werden einmal gelesen, von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>Every answer names its page and shows the words it rests on.</source>
        <translation>Jede Antwort nennt ihre Seite und zeigt die Worte, auf denen sie beruht.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on the window: PDF, SRT, VTT, TXT, Markdown.</source>
        <translation>Oder Dateien und Ordner irgendwo auf das Fenster ziehen: PDF, SRT, VTT, TXT, Markdown.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A report of 18 pages about a lighthouse, with a question to begin with</source>
        <translation>Ein Bericht von 18 Seiten über einen Leuchtturm, mit einer ersten Frage</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>Dokument öffnen …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
</context>
<context>
    <name>ui::WordsPage</name>
    <message>
        <source>A thicker line: the word looked farther back than the window.</source>
        <translation>Dickere Linie: Das Wort blickte weiter zurück als das Fenster.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ui::commands</name>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
