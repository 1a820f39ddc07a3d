<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Ask</name>
    <message>
        <source>From reading the whole document: a gist, no proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the document; the nearest passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (chosen by you)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionExport</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; about %2 left</source>
        <comment>counts; time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, was read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents done</source>
        <translation>
            <numerusform>%1 of %n document done</numerusform>
            <numerusform>%1 of %n documents done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n failed</numerusform>
            <numerusform>, %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other files</source>
        <translation>
            <numerusform>, %n other file</numerusform>
            <numerusform>, %n other files</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching the folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>This does not seem to be in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sentences say most of what the whole document says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model sees no answer in these places, which come nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model wrote is not borne out by these places, so they are shown alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NVIDIA driver on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a driver, but LibTorch&apos;s CUDA libraries are not installed: run &apos;make setup&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NVIDIA driver found no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for one source: mark no more than a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked text is not in what was read of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: make room on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: make room or allow it to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made (%2): choose a place that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read by you: change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a symbolic link: give the file it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read to its end: get a complete copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder: give the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular file: copy it into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: get a complete copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed while it was read: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input does not fit into memory: save it to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1: give a PDF, a transcript or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 1 GiB of text: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither a PDF nor text: give a PDF, a transcript or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 unreadable characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no text: check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no page that can be read (%2): get a complete copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds hidden text only: nothing in it can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no text layer on %2: run OCR over it first, with ocrmypdf for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its only page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of its pages 1–%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and &quot;%3&quot; is %4: append a file of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of &quot;%1&quot; is damaged: delete it and append again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot; was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said at line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened as a PDF (%2): get a complete copy of it or have it repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted: give its password with --password-file FILE.</source>
        <translation>&quot;%1&quot; is encrypted: open it here and give its password.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not open with this password: give another one with --password-file FILE.</source>
        <translation>&quot;%1&quot; does not open with this password: give another one.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened, because this system cannot confine the document worker (%2): use a Linux kernel with seccomp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document worker &quot;%1&quot; cannot be started (%2): install Latte Reader again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document worker answered nonsense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document worker gave up on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than a million pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is not where the file says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page could not be painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page holds more than 1 MiB of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text and places do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of its text is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture without a text layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page that was read is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page is not of the size that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system call filter could not be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system call filter could not be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be listed (%2): give a folder that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder can be made in %1: make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home directory to keep files in: set HOME or LATTE_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be created (%2): make room or set LATTE_HOME to a place that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Latte Reader: update this one, or set LATTE_HOME to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a database of another program: move it away, or set LATTE_HOME to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged: read a document or run latte doctor, which set it aside and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library %1 cannot be set aside (%2): move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is being brought up to date by another Latte Reader: try again when that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block in the library %1 does not match its checksum: delete the document and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be used (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again, and if it stays so move the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free space on its disk and go on, nothing saved is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and the space on it and go on, nothing saved is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the file and its directory writable, or set LATTE_HOME to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds it, try again when that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several documents: give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document that was read: see latte state list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was damaged: it was set aside as %1, and documents are read again when they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is being made by another Latte Reader: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Latte Reader is writing %1: waiting until it has finished. With --no-cache there is no need to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while waiting for another Latte Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the full-text index does not match the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was removed from the library while it was being read: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be written (%2): make its directory writable or set LATTE_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be locked (%2): keep it on a file system with locks, set LATTE_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of %1 is gone: read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read to its end by this model: read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final state of &quot;%1&quot; is damaged: delete it and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read is kept: start again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state of this document is gone: remove it from the library and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this document was kept yet: its reading has just begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place of the document was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not seem to be in the document: &quot;%1&quot; stands nowhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not seem to be in the document: &quot;%1&quot; stand nowhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in %1, which the model does not write: its own words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too unusual to be searched for these: ask for the words themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model without an answerer was asked to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the answer was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing before &quot;%1&quot; in &quot;%2&quot;: give one of its pages or times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot be searched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICU&apos;s rules for words and sentences are missing: install libicu&apos;s data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the reading of the whole document; a gist, no proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these places of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by code over the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these passages come nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one PDF, so there is no copy of it to mark: export it as text or a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since it was read: read it again and ask anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: choose a place with room that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 documents done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: not a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model looked is not proof that an answer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention over %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention by passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention by passage, %1 to a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the latents hold of each passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 latents, those that hold the beginning on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a passage a latent holds; 1 is an even share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last passages are in the model&apos;s window still, not in its latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document fits into the model&apos;s window: the latents hold nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each passage&apos;s part of all that the latents hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the passages, %2 to the first tokens, %3 to the question itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to draw the picture: close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no %1 %2: give one from 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a model: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no form of Latte: choose slots or macchiato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be kept in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (it does not name its base model): import the model again with &apos;latte model import&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model %1 is missing: run &apos;make setup&apos;, or put it into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;: &apos;latte model list&apos; shows what there is, &apos;latte model import&apos; adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or not the model that %2 was made for: get the file again, or import it with &apos;latte model import&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter in %1 is damaged: get its files again, or import the model again with &apos;latte model import&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answerer in %1 is damaged: get its files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the model %1 are others than before: start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answerer belongs to another base model: get the model&apos;s files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter in %1 was made for another base model: name the one it was made for, or another adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no device &apos;%1&apos;: choose auto, cpu or cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU cannot be used (%1): choose --device auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1 is not in the model&apos;s vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved reading state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved reading state does not fit this model: read the document again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved reading state belongs to another model or setting: read the document again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts do not fit its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens came with the passages of %2: every token needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2): put the file there, or choose another model with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular file: name a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Use another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: use the model&apos;s .gguf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: use the model&apos;s .safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Git LFS pointer instead of the file it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive (PyTorch .pt or .bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Python pickle (PyTorch .pt or .bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a GGUF file: use the model&apos;s .gguf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 GGUF file. Use a little-endian file of version 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stores &apos;%2&apos; in the ggml type %3, which cannot be read. Use a F16, Q8_0, Q6_K, Q5_K or Q4_K file of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stores &apos;%2&apos; in a type that cannot be read. Use a file of F32, F16 or BF16 tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scales its rotary positions by &apos;%2&apos;, which is not supported. Use a Llama-family model without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a model of the architecture &apos;%2&apos;, which is not supported. Use a Llama-family model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rotates only a part of each head, which is not supported. Use a plain Llama model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not supported. Use a plain Llama model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used, because it %2: use a Llama-family model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes a model of the type &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses another activation than SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interleaves its rotary positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is quantised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotates only a part of each head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales its rotary positions by &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used, because it %2: use a SmolLM, Llama-3 or GPT-2 style model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a tokenizer other than BPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes text before cutting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts text in a way of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have a byte-level decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the BPE option &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the BPE option &apos;ignore_merges&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets &apos;%1&apos; for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cuts text the way &apos;%2&apos; does, which is not known here. Use a SmolLM, Llama-3 or GPT-2 style model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a tokenizer of the kind &apos;%2&apos;, which is not supported. Use a model with a byte-level BPE tokenizer, SmolLM2 or Llama 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the tensor &apos;%2&apos;, for which its configuration has no place. Use a plain Llama-family model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a type that safetensors files here do not hold. Convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor cannot be named %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would hold too many tensors. Write fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256. Check the installation of OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown pre-tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCRE2 does not take the pre-tokenizer&apos;s pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of 2 GiB or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a training run with other data or settings: choose another folder, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calibration text is too short: it needs a text of at least %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features for %1 are not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text for training has %1 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2): get the file again and check it with &apos;latte model verify&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say its %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is %2, which is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of key-value heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed-forward width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an answerer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the wrong shape for this base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds tensors that are no part of an answerer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header ends too early or is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text reaches beyond its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its heads cannot share its key-value heads evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of a head is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its RMS epsilon is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rotary base is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rotary scaling factor is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rotary scaling range is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its original number of positions is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rotary divisors do not fit its heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rotary divisor is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tokenizer has %1 tokens, its model %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its begin or end of text is no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no attention heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; has an unexpected shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds numbers that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims too many metadata entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims too many tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in its header is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in its header is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in its header is not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its alignment is not a 32-bit number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names &apos;%1&apos; twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number in its header is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yes-or-no value in its header is neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metadata value has the unknown type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array in its header holds items of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array in its header reaches beyond its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrays in its header are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the tensor &apos;%1&apos; twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too few or too many dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an impossible shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of &apos;%1&apos; are no whole blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not follow the tensor before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; reaches beyond its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has an impossible length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header does not begin with &apos;{&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &apos;%1&apos; is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have exactly dtype, shape and data_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no begin and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have its shape&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensors overlap or leave a hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not end with its last tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists no tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names an impossible shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names too many shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not list &apos;%1&apos; in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists tensors that its shards do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another shard holds &apos;%1&apos; too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON names &apos;%1&apos; twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON holds a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a head outside the base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither of the forms slots and macchiato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers for another base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact heads beside the form macchiato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence.mean_distance out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence parts that do not divide the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds tensors that config.json does not account for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token that begins or ends a text is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special token %1 is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special token %1 has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge %1 needs a token that is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge %1 is not spelled in the alphabet of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merge &apos;%1&apos; is not two words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a merge is not two words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merge &apos;%1 %2&apos; names an unknown token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its vocabulary is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its vocabulary is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token &apos;%1&apos; has two ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tokens have the id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token has the id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an impossible id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tokens and token types differ in number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token is of an unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an added token has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it adds a token twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its merges are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote does not stand in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its questions differ in number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its questions are out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question or passage is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is kept within %1 MB: attention maps and early states of &quot;%2&quot; were removed (%3 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is kept within %1 MB: attention maps and early states of &quot;%2&quot; and other documents, %3 in all, were removed (%4 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model %1 is missing: put it there again, or import it from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no window of %1 tokens: give a multiple of %2 up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no window of %1 tokens: give a multiple of %2 from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model&apos;s latents were made for a window of %1 tokens and cannot be read with another: leave the window as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained route in %1 is damaged: get its files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a route to passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layer is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensors have the wrong shapes for this base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds tensors that are no part of a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recolour pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>pictures only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text recognised from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n hidden words left out</source>
        <translation>
            <numerusform>%1; %n hidden word left out</numerusform>
            <numerusform>%1; %n hidden words left out</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n without text</numerusform>
            <numerusform>%n without text</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>read all %n pages</source>
        <translation>
            <numerusform>read the only page</numerusform>
            <numerusform>read all %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n pages</source>
        <translation>
            <numerusform>read %1 of %n page</numerusform>
            <numerusform>read %1 of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read all %n turns</source>
        <translation>
            <numerusform>read the only turn</numerusform>
            <numerusform>read all %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n turns</source>
        <translation>
            <numerusform>read %1 of %n turn</numerusform>
            <numerusform>read %1 of %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read all %n paragraphs</source>
        <translation>
            <numerusform>read the only paragraph</numerusform>
            <numerusform>read all %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n paragraphs</source>
        <translation>
            <numerusform>read %1 of %n paragraph</numerusform>
            <numerusform>read %1 of %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n without text</source>
        <translation>
            <numerusform>; %n without text</numerusform>
            <numerusform>; %n without text</numerusform>
        </translation>
    </message>
    <message>
        <source>: p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n hidden words left out</source>
        <translation>
            <numerusform>; %n hidden word left out</numerusform>
            <numerusform>; %n hidden words left out</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reads long documents once and answers questions about all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and folders to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s folder or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu or cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads; 0: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end, print how long the window kept others waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latte Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens read exactly, a multiple of 64; 0: the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the reading: a gist, no proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted over the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnswerWordsView</name>
    <message>
        <source>The answer word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 from beyond the window</source>
        <comment>word, share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>The language changes when Latte Reader is started again.</source>
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
        <source>The desktop&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points of a font</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AsOfBar</name>
    <message>
        <source>The last page or time that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if read only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AskView</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop answering (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask these %n documents</source>
        <translation>
            <numerusform>Ask this document</numerusform>
            <numerusform>Ask these %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first pages were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on: answers are of what was read so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another model read can be asked as soon as this one has read its first pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Asker</name>
    <message>
        <source>reading again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AttentionControls</name>
    <message>
        <source>&amp;Attention of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An average blurs what single parts do: one layer and one group alone show more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AttentionPanel</name>
    <message>
        <source>Views of attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model looked is not proof that an answer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something, and its answer is shown here word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sentence of the document to see how its words are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document fits into the model&apos;s window: it is seen whole, and the latents hold nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As far as it was read by now: %n passages.</source>
        <translation>
            <numerusform>As far as it was read by now: %n passage.</numerusform>
            <numerusform>As far as it was read by now: %n passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AttentionRibbon</name>
    <message>
        <source>Attention along the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the attention of %3</source>
        <comment>place, share, subject</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BatchForm</name>
    <message>
        <source>Fo&amp;lder of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders in &amp;it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions for each document, one on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it?
What does it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;mmary of each document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the &amp;results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs (JSON lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;with files that come or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question, or choose a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BatchModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BatchView</name>
    <message>
        <source>St&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the r&amp;esults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, as soon as this batch has ended or is stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CitedText</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DeviceLabel</name>
    <message>
        <source>Model and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DocumentView</name>
    <message>
        <source>This document is encrypted: its password is needed to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExchangeCard</name>
    <message>
        <source>kept from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again without what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (when %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a &amp;wrong source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place a source by the marked text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the marked text as a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose a source, mark its words in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place by the marked text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>There is nothing to export yet: ask about %1 or have it summed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would replace the document: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeatLegend</name>
    <message>
        <source>%1 × or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: dark is no share, %1 an even share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeatMapView</name>
    <message>
        <source>Heat map of latents and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Space goes to the place, Enter pins the latent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LibraryModel</name>
    <message>
        <source>Folder %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LibraryPanel</name>
    <message>
        <source>Drop a PDF, a transcript or a text here, or open one. It is read at once and stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try what failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise this folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LibraryTree</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Latent attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latte Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenDocument text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with &amp;highlights …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Latent attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Latte Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf *.srt *.vtt *.txt *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all documents of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: save “%1” first, then open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the folder from the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MapPage</name>
    <message>
        <source>Text of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer on a cell to read its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this latent collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What latent %1 collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>share, place, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each passage&apos;s part of all that the latents hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: %1 to the passages, %2 to the first tokens, %3 to the question and answer themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What each of the %n latents holds of a passage, those with the beginning on top; 1 × is an even share.</source>
        <translation>
            <numerusform>What the only latent holds of a passage; 1 × is an even share.</numerusform>
            <numerusform>What each of the %n latents holds of a passage, those with the beginning on top; 1 × is an even share.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of latent %3 · %4 of the attention</source>
        <comment>place, share, number, share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModelImportForm</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Llama-family model: a GGUF &amp;file or a Hugging Face folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name it will have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be chosen as the model now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent slots: layer %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads that find passages: %1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PageBox</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: type a number and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be painted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PasswordBar</name>
    <message>
        <source>Password of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open %1. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted. Its password is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadingDesk</name>
    <message>
        <source>There is no PDF, transcript or text in the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadingPage</name>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics processor where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics processor (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now reading with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (came with the program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>model, device, number format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the graphics processor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of %1 tokens, %2 latent slots, %3 million parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed here counts when Latte Reader is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many tokens before each word are read exactly; what is older, from sums. A larger window follows the text more closely, but reads more slowly and keeps larger states, and every document is read again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, why it cannot be used</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchResults</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best %n places</source>
        <translation>
            <numerusform>The best place</numerusform>
            <numerusform>The best %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SentenceLinksView</name>
    <message>
        <source>Words, latents and words of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word or latent, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” reads latents %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is held by latents %2, shares of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent %1 is made of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SentencePage</name>
    <message>
        <source>The sentence was read once more after the document: on the left what its words find in the latents, on the right which of its words each latent takes up. The strongest lines only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShortcutEditor</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; there was none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; it was %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut of “%1”: press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SlotBars</name>
    <message>
        <source>Attention of the word by latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1 · first tokens %2 · kept exactly %3 · latents %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Latents 1 to %n; the tallest gets %1</source>
        <translation>
            <numerusform>Latent %n gets %1</numerusform>
            <numerusform>Latents 1 to %n; the tallest gets %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Latent %1: %2</source>
        <comment>number, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer on a word, or move with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpeakerPanel</name>
    <message>
        <source>Double-click a name, or press F2, to rename it everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StoragePage</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index for finding passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the latents looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear cache …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making room …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>an amount such as 11 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger library gives up maps of attention and early states of reading, the oldest documents first: after each reading, or now. Texts and answers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of attention and early states of reading are removed for all documents that were read to their end, and come back only by reading them again. Texts, answers and summaries stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the document is summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the summary with its places as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write summaries and answers to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web page (HTML) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenDocument text (ODT) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the PDF with &amp;highlights …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the summary anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document: its summary will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is still being read. The summary will be here when reading ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to sum up: the document has no sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in under a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page that is shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question or a subject that the summary keeps to; Enter makes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ThumbnailList</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TurnView</name>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>speaker and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Read once, ask anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long documents and transcripts are read once, from beginning to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer names its page and shows the words it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on the window: PDF, SRT, VTT, TXT, Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of 18 pages about a lighthouse, with a question to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WordsPage</name>
    <message>
        <source>A thicker line: the word looked farther back than the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::commands</name>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
