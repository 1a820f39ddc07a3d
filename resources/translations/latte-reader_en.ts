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
        <source>The import was stopped.</source>
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
        <source>all of its text is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long</source>
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
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Export the map</source>
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
