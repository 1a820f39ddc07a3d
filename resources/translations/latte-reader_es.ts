<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Ask</name>
    <message>
        <source>From reading the whole document: a gist, no proof</source>
        <translation>De la lectura de todo el documento: una idea general, no una prueba</translation>
    </message>
    <message>
        <source>Found in these places</source>
        <translation>Encontrado en estos lugares</translation>
    </message>
    <message>
        <source>Counted over the whole text</source>
        <translation>Contado en todo el texto</translation>
    </message>
    <message>
        <source>Not found in the document; the nearest passages</source>
        <translation>No se encontró en el documento; los pasajes más cercanos</translation>
    </message>
    <message>
        <source> (chosen by you)</source>
        <translation> (elegida por usted)</translation>
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
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>pregunta %1 de %2</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>%1; about %2 left</source>
        <comment>counts; time</comment>
        <translation>%1; faltan aprox. %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>done, was read before</source>
        <translation>hecho, ya leído</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>pide contraseña</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>no es documento</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>parte %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>summary, %1</source>
        <translation>resumen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents done</source>
        <translation>
            <numerusform>%1 de %n documento hecho</numerusform>
            <numerusform>%1 de %n documentos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fallido</numerusform>
            <numerusform>, %n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other files</source>
        <translation>
            <numerusform>, %n archivo de otro tipo</numerusform>
            <numerusform>, %n archivos de otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the files …</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Watching the folder: %1</source>
        <translation>Vigilando la carpeta: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>This does not seem to be in the document.</source>
        <translation>Esto no parece estar en el documento.</translation>
    </message>
    <message>
        <source>These sentences say most of what the whole document says.</source>
        <translation>Estas frases dicen la mayor parte de lo que dice todo el documento.</translation>
    </message>
    <message>
        <source>The model sees no answer in these places, which come nearest.</source>
        <translation>El modelo no ve respuesta en estos lugares, que son los más cercanos.</translation>
    </message>
    <message>
        <source>What the model wrote is not borne out by these places, so they are shown alone.</source>
        <translation>Estos lugares no confirman lo que escribió el modelo, por eso se muestran solos.</translation>
    </message>
    <message>
        <source>no NVIDIA driver on this machine</source>
        <translation>no hay controlador de NVIDIA en este equipo</translation>
    </message>
    <message>
        <source>there is a driver, but LibTorch&apos;s CUDA libraries are not installed: run &apos;make setup&apos;</source>
        <translation>hay un controlador, pero faltan las bibliotecas CUDA de LibTorch: ejecute «make setup»</translation>
    </message>
    <message>
        <source>the NVIDIA driver found no GPU</source>
        <translation>el controlador de NVIDIA no encontró ninguna GPU</translation>
    </message>
    <message>
        <source>the processor was asked for</source>
        <translation>se eligió el procesador</translation>
    </message>
    <message>
        <source>That is too long for one source: mark no more than a paragraph.</source>
        <translation>Es demasiado largo para una cita: marque como mucho un párrafo.</translation>
    </message>
    <message>
        <source>The marked text is not in what was read of the document.</source>
        <translation>El texto marcado no está en lo que se leyó del documento.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: make room on its disk.</source>
        <translation>«%1» no se puede escribir: libere espacio en su disco.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: make room or allow it to be changed.</source>
        <translation>No se puede escribir el archivo «%1»: libere espacio o permita modificarlo.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made (%2): choose a place that you may write to.</source>
        <translation>No se puede crear la carpeta «%1» (%2): elija un lugar en el que pueda escribir.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
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
        <translation>Índice</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Rotate clockwise</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Recolour pages</source>
        <translation>Recolorear páginas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select page</source>
        <translation>Seleccionar página</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>pictures only</source>
        <translation>solo imágenes</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>nada que leer</translation>
    </message>
    <message>
        <source>all of its text is hidden</source>
        <translation>todo su texto está oculto</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text recognised from the picture</source>
        <translation>texto reconocido en la imagen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>empty: %1</source>
        <translation>vacía: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n hidden words left out</source>
        <translation>
            <numerusform>%1; %n palabra oculta omitida</numerusform>
            <numerusform>%1; %n palabras ocultas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not read yet</source>
        <translation>%1; aún sin leer</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>parte %1 de %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>about %1 to read</source>
        <translation>lectura: aprox. %1</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>unos %1 tokens</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sin texto</numerusform>
            <numerusform>%n sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>opening …</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>read by another model</source>
        <translation>leído por otro modelo</translation>
    </message>
    <message>
        <source>needs its password</source>
        <translation>necesita su contraseña</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 de %2 leídos</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n bloqueado</numerusform>
            <numerusform>%n bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>líneas %1–%2</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <translation>pp. %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>read all %n pages</source>
        <translation>
            <numerusform>leída %n página</numerusform>
            <numerusform>leídas las %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n pages</source>
        <translation>
            <numerusform>leída %1 de %n página</numerusform>
            <numerusform>leídas %1 de %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read all %n turns</source>
        <translation>
            <numerusform>leída %n intervención</numerusform>
            <numerusform>leídas las %n intervenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n turns</source>
        <translation>
            <numerusform>leída %1 de %n intervención</numerusform>
            <numerusform>leídas %1 de %n intervenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read all %n paragraphs</source>
        <translation>
            <numerusform>leído %n párrafo</numerusform>
            <numerusform>leídos los %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n paragraphs</source>
        <translation>
            <numerusform>leído %1 de %n párrafo</numerusform>
            <numerusform>leídos %1 de %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n without text</source>
        <translation>
            <numerusform>; %n sin texto</numerusform>
            <numerusform>; %n sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>: p. %1</source>
        <translation>: p. %1</translation>
    </message>
    <message numerus="yes">
        <source>; %n hidden words left out</source>
        <translation>
            <numerusform>; %n palabra oculta omitida</numerusform>
            <numerusform>; %n palabras ocultas omitidas</numerusform>
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
        <translation>Lee documentos largos una vez y responde preguntas sobre todo su contenido.</translation>
    </message>
    <message>
        <source>Documents and folders to open</source>
        <translation>Documentos y carpetas que abrir</translation>
    </message>
    <message>
        <source>A model&apos;s folder or name</source>
        <translation>Carpeta o nombre de un modelo</translation>
    </message>
    <message>
        <source>auto, cpu or cuda</source>
        <translation>auto, cpu o cuda</translation>
    </message>
    <message>
        <source>Processor threads; 0: all</source>
        <translation>Hilos del procesador; 0: todos</translation>
    </message>
    <message>
        <source>At the end, print how long the window kept others waiting</source>
        <translation>Al final, indicar cuánto hizo esperar la ventana</translation>
    </message>
    <message>
        <source>Latte Reader</source>
        <translation>Latte Reader</translation>
    </message>
    <message>
        <source>Tokens read exactly, a multiple of 64; 0: the model&apos;s own</source>
        <translation>Tokens leídos con exactitud, múltiplo de 64; 0: los del modelo</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>Por secciones</translation>
    </message>
    <message>
        <source>The main points</source>
        <translation>Los puntos principales</translation>
    </message>
    <message>
        <source>from the reading: a gist, no proof</source>
        <translation>de la lectura: una idea general, no una prueba</translation>
    </message>
    <message>
        <source>the document&apos;s own words</source>
        <translation>palabras del propio documento</translation>
    </message>
    <message>
        <source>counted over the whole text</source>
        <translation>contado en todo el texto</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>no está en el documento</translation>
    </message>
</context>
<context>
    <name>ui::AnswerWordsView</name>
    <message>
        <source>The answer word by word</source>
        <translation>La respuesta palabra por palabra</translation>
    </message>
    <message>
        <source>%1: %2 from beyond the window</source>
        <comment>word, share</comment>
        <translation>%1: %2 de más allá de la ventana</translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>The language changes when Latte Reader is started again.</source>
        <translation>El idioma cambia al volver a iniciar Latte Reader.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points of a font</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>ui::AsOfBar</name>
    <message>
        <source>The last page or time that counts</source>
        <translation>La última página o el último momento que cuenta</translation>
    </message>
    <message>
        <source>As if read only in part</source>
        <translation>Como si se leyera solo una parte</translation>
    </message>
    <message>
        <source>As of page %1</source>
        <translation>Hasta la página %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>ui::AskView</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Buscar preguntas y respuestas</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stop answering (Esc)</source>
        <translation>Detener la respuesta (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Ask these %n documents</source>
        <translation>
            <numerusform>Preguntar a este %n documento</numerusform>
            <numerusform>Preguntar a estos %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the whole document</source>
        <translation>Preguntar sobre todo el documento</translation>
    </message>
    <message>
        <source>Choose a document to ask about.</source>
        <translation>Elija un documento sobre el que preguntar.</translation>
    </message>
    <message>
        <source>Questions can be asked as soon as the first pages were read.</source>
        <translation>Se podrá preguntar en cuanto se hayan leído las primeras páginas.</translation>
    </message>
    <message>
        <source>Reading goes on: answers are of what was read so far.</source>
        <translation>La lectura continúa: las respuestas se basan en lo leído hasta ahora.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>ui::Asker</name>
    <message>
        <source>reading again: %1</source>
        <translation>releyendo: %1</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>esperando su turno</translation>
    </message>
</context>
<context>
    <name>ui::AttentionControls</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Attention of</source>
        <translation>A&amp;tención de</translation>
    </message>
    <message>
        <source>The whole reading</source>
        <translation>Toda la lectura</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>A word of the answer</source>
        <translation>Una palabra de la respuesta</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>All, averaged</source>
        <translation>Promedio general</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>An average blurs what single parts do: one layer and one group alone show more.</source>
        <translation>Un promedio difumina lo que hace cada parte: una sola capa y un solo grupo muestran más.</translation>
    </message>
</context>
<context>
    <name>ui::AttentionPanel</name>
    <message>
        <source>Views of attention</source>
        <translation>Vistas de la atención</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Answer &amp;words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Frase</translation>
    </message>
    <message>
        <source>Where the model looked is not proof that an answer is right.</source>
        <translation>Adónde miró el modelo no prueba que una respuesta sea correcta.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Ask something, and its answer is shown here word by word.</source>
        <translation>Pregunte algo y la respuesta se mostrará aquí palabra por palabra.</translation>
    </message>
    <message>
        <source>Choose a sentence of the document to see how its words are linked.</source>
        <translation>Elija una frase del documento para ver cómo se enlazan sus palabras.</translation>
    </message>
    <message>
        <source>There are no words in this place.</source>
        <translation>No hay palabras en este lugar.</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the whole reading</source>
        <translation>toda la lectura</translation>
    </message>
    <message>
        <source>The document fits into the model&apos;s window: it is seen whole, and the latents hold nothing.</source>
        <translation>El documento cabe en la ventana del modelo: se ve entero y los latentes no contienen nada.</translation>
    </message>
    <message numerus="yes">
        <source>As far as it was read by now: %n passages.</source>
        <translation>
            <numerusform>Hasta donde se ha leído: %n pasaje.</numerusform>
            <numerusform>Hasta donde se ha leído: %n pasajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.json)</source>
        <translation>Números (*.json)</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Guardado en «%1».</translation>
    </message>
</context>
<context>
    <name>ui::AttentionRibbon</name>
    <message>
        <source>Attention along the document</source>
        <translation>Atención a lo largo del documento</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>%1: %2 of the attention of %3</source>
        <comment>place, share, subject</comment>
        <translation>%1: %2 de la atención de %3</translation>
    </message>
</context>
<context>
    <name>ui::BatchForm</name>
    <message>
        <source>Fo&amp;lder of documents</source>
        <translation>&amp;Carpeta de documentos</translation>
    </message>
    <message>
        <source>Choose the folder of documents</source>
        <translation>Elegir la carpeta de documentos</translation>
    </message>
    <message>
        <source>The folders in &amp;it, too</source>
        <translation>También sus &amp;subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Questions for each document, one on a line</source>
        <translation>&amp;Preguntas para cada documento, una por línea</translation>
    </message>
    <message>
        <source>Who signed it?
What does it cost?</source>
        <translation>¿Quién lo firmó?
¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>Su&amp;mmary of each document</source>
        <translation>&amp;Resumen de cada documento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Folder for the &amp;results</source>
        <translation>Carpeta de &amp;los resultados</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>F&amp;ormat of the results</source>
        <translation>F&amp;ormato de los resultados</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texto (Markdown)</translation>
    </message>
    <message>
        <source>For programs (JSON lines)</source>
        <translation>Para programas (JSON lines)</translation>
    </message>
    <message>
        <source>Go on &amp;with files that come or change</source>
        <translation>Se&amp;guir con archivos que lleguen o cambien</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder of documents.</source>
        <translation>Elija una carpeta de documentos.</translation>
    </message>
    <message>
        <source>Write a question, or choose a summary.</source>
        <translation>Escriba una pregunta o elija un resumen.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Elija una carpeta para los resultados.</translation>
    </message>
</context>
<context>
    <name>ui::BatchModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>ui::BatchView</name>
    <message>
        <source>St&amp;art</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Documentos hechos</translation>
    </message>
    <message>
        <source>Open the &amp;document</source>
        <translation>A&amp;brir el documento</translation>
    </message>
    <message>
        <source>Open the r&amp;esults</source>
        <translation>Abrir los r&amp;esultados</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Archivos del lote</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>The files will be listed here.</source>
        <translation>Los archivos aparecerán aquí.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Continuar con «%1»</translation>
    </message>
</context>
<context>
    <name>ui::CitedText</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
</context>
<context>
    <name>ui::DeviceLabel</name>
    <message>
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
</context>
<context>
    <name>ui::DocumentView</name>
    <message>
        <source>This document is encrypted: its password is needed to show it.</source>
        <translation>Este documento está cifrado: se necesita su contraseña para mostrarlo.</translation>
    </message>
    <message>
        <source>p. %1: %2</source>
        <translation>p. %1: %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo leído</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeCard</name>
    <message>
        <source>kept from before</source>
        <translation>guardada de antes</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Ask again without what was kept</source>
        <translation>Volver a preguntar sin usar lo guardado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source> … stopped</source>
        <translation> … detenida</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source> (when %1)</source>
        <translation> (entonces: %1)</translation>
    </message>
    <message>
        <source>More to do with this answer</source>
        <translation>Más opciones para esta respuesta</translation>
    </message>
    <message>
        <source>&amp;Copy question and answer</source>
        <translation>&amp;Copiar pregunta y respuesta</translation>
    </message>
    <message>
        <source>Remove a &amp;wrong source</source>
        <translation>&amp;Quitar una cita errónea</translation>
    </message>
    <message>
        <source>Re&amp;place a source by the marked text</source>
        <translation>&amp;Sustituir una cita por el texto marcado</translation>
    </message>
    <message>
        <source>&amp;Add the marked text as a source</source>
        <translation>&amp;Añadir el texto marcado como cita</translation>
    </message>
    <message>
        <source>To choose a source, mark its words in the document</source>
        <translation>Para elegir una cita, marque sus palabras en el documento</translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation>&amp;Mostrar en el documento</translation>
    </message>
    <message>
        <source>&amp;Remove this source</source>
        <translation>&amp;Quitar esta cita</translation>
    </message>
    <message>
        <source>Re&amp;place by the marked text</source>
        <translation>&amp;Sustituir por el texto marcado</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>There is nothing to export yet: ask about %1 or have it summed up first.</source>
        <translation>Aún no hay nada que exportar: pregunte antes sobre %1 o pida su resumen.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export would replace the document: choose another name.</source>
        <translation>La exportación reemplazaría el documento: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 por ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::HeatLegend</name>
    <message>
        <source>%1 × or more</source>
        <translation>%1 × o más</translation>
    </message>
    <message>
        <source>Legend: dark is no share, %1 an even share</source>
        <translation>Leyenda: oscuro es nada, %1 un reparto uniforme</translation>
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
        <translation>Mapa de calor de latentes y lugares</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Space goes to the place, Enter pins the latent.</source>
        <translation>Las flechas pasan de celda en celda, Espacio va al lugar, Intro fija el latente.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
</context>
<context>
    <name>ui::LibraryModel</name>
    <message>
        <source>Folder %1, %2</source>
        <translation>Carpeta %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::LibraryPanel</name>
    <message>
        <source>Drop a PDF, a transcript or a text here, or open one. It is read at once and stays on this computer.</source>
        <translation>Suelte aquí un PDF, una transcripción o un texto, o abra uno. Se lee enseguida y no sale de este equipo.</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Buscar en los documentos</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar la lectura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel and remove</source>
        <translation>Cancelar y quitar</translation>
    </message>
    <message>
        <source>Try what failed again</source>
        <translation>Reintentar lo que falló</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Volver a leer todos</translation>
    </message>
    <message>
        <source>Summarise this folder …</source>
        <translation>Resumir esta carpeta…</translation>
    </message>
    <message>
        <source>Cancel and remove all</source>
        <translation>Cancelar y quitar todos</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTree</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Latent attention</source>
        <translation>Atención latente</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Latte Reader</source>
        <translation>Latte Reader</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Web page …</source>
        <translation>Página &amp;web…</translation>
    </message>
    <message>
        <source>&amp;OpenDocument text …</source>
        <translation>Texto &amp;OpenDocument…</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>PDF with &amp;highlights …</source>
        <translation>PDF con &amp;resaltados…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Pause reading</source>
        <translation>&amp;Pausar la lectura</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>C&amp;ontinuar la lectura</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;move from the library</source>
        <translation>&amp;Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Latent attention</source>
        <translation>&amp;Atención latente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Search all documents</source>
        <translation>&amp;Buscar en todos los documentos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>S&amp;top answering</source>
        <translation>&amp;Detener la respuesta</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Comandos…</translation>
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
        <translation>Abrir documentos</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.srt *.vtt *.txt *.md)</source>
        <translation>Documentos (*.pdf *.srt *.vtt *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open all documents of a folder</source>
        <translation>Abrir todos los documentos de una carpeta</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: save “%1” first, then open the file.</source>
        <translation>Solo se pueden abrir archivos de este equipo: guarde primero «%1» y abra después el archivo.</translation>
    </message>
</context>
<context>
    <name>ui::MapPage</name>
    <message>
        <source>Text of the passage</source>
        <translation>Texto del pasaje</translation>
    </message>
    <message>
        <source>Rest the pointer on a cell to read its passage.</source>
        <translation>Deje el puntero sobre una celda para leer su pasaje.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>What this latent collects</source>
        <translation>Lo que reúne este latente</translation>
    </message>
    <message>
        <source>What latent %1 collects</source>
        <translation>Lo que reúne el latente %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>share, place, text</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Each passage&apos;s part of all that the latents hold</source>
        <translation>Parte de cada pasaje en todo lo que guardan los latentes</translation>
    </message>
    <message>
        <source>Attention: %1 to the passages, %2 to the first tokens, %3 to the question and answer themselves</source>
        <translation>Atención: %1 a los pasajes, %2 a los primeros tokens, %3 a la propia pregunta y respuesta</translation>
    </message>
    <message numerus="yes">
        <source>What each of the %n latents holds of a passage, those with the beginning on top; 1 × is an even share.</source>
        <translation>
            <numerusform>Lo que el único latente guarda de un pasaje; 1 × es una parte igual.</numerusform>
            <numerusform>Lo que cada uno de los %n latentes guarda de un pasaje, arriba los del comienzo; 1 × es una parte igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of latent %3 · %4 of the attention</source>
        <comment>place, share, number, share</comment>
        <translation>%1 · %2 del latente %3 · %4 de la atención</translation>
    </message>
</context>
<context>
    <name>ui::ModelImportForm</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Choose the file of a model</source>
        <translation>Elegir el archivo de un modelo</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Elegir la carpeta de un modelo</translation>
    </message>
    <message>
        <source>A Llama-family model: a GGUF &amp;file or a Hugging Face folder</source>
        <translation>Un modelo de la familia Llama: &amp;archivo GGUF o carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>&amp;Name it will have</source>
        <translation>&amp;Nombre que tendrá</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>Leyendo el modelo…</translation>
    </message>
    <message>
        <source>%1 can be chosen as the model now.</source>
        <translation>%1 ya se puede elegir como modelo.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>La importación se detuvo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>Latent slots: layer %1 of %2</source>
        <translation>Ranuras latentes: capa %1 de %2</translation>
    </message>
    <message>
        <source>Heads that find passages: %1 of %2 tokens</source>
        <translation>Cabezas que encuentran pasajes: %1 de %2 tokens</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>ui::PageBox</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Page: type a number and press Enter</source>
        <translation>Página: escriba un número y pulse Intro</translation>
    </message>
    <message>
        <source>Type a number and press Enter</source>
        <translation>Escriba un número y pulse Intro</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 de %2)</translation>
    </message>
</context>
<context>
    <name>ui::PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>This page cannot be painted.</source>
        <translation>Esta página no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>ui::PasswordBar</name>
    <message>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>That password does not open %1. Try another one.</source>
        <translation>Esa contraseña no abre %1. Pruebe otra.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its password is kept in memory only.</source>
        <translation>%1 está cifrado. Su contraseña se guarda solo en la memoria.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingDesk</name>
    <message>
        <source>There is no PDF, transcript or text in the folder “%1”.</source>
        <translation>En la carpeta «%1» no hay ningún PDF, transcripción ni texto.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPage</name>
    <message>
        <source>Looking …</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>The one that came with the program</source>
        <translation>El incluido con el programa</translation>
    </message>
    <message>
        <source>The graphics processor where there is one</source>
        <translation>La tarjeta gráfica, si la hay</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
    <message>
        <source>The graphics processor (CUDA)</source>
        <translation>La tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>Now reading with</source>
        <translation>Ahora lee</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>%1 (came with the program)</source>
        <translation>%1 (incluido con el programa)</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>model, device, number format</comment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>Not on the graphics processor: %1</source>
        <translation>No en la tarjeta gráfica: %1</translation>
    </message>
    <message>
        <source>Window of %1 tokens, %2 latent slots, %3 million parameters</source>
        <translation>Ventana de %1 tokens, %2 ranuras latentes, %3 millones de parámetros</translation>
    </message>
    <message>
        <source>What was changed here counts when Latte Reader is started again.</source>
        <translation>Lo que se cambie aquí vale cuando Latte Reader se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>La propia del modelo</translation>
    </message>
    <message>
        <source>Near &amp;window</source>
        <translation>&amp;Ventana cercana</translation>
    </message>
    <message>
        <source>So many tokens before each word are read exactly; what is older, from sums. A larger window follows the text more closely, but reads more slowly and keeps larger states, and every document is read again with it.</source>
        <translation>Tantos tokens antes de cada palabra se leen con exactitud; lo anterior, a partir de sumas. Una ventana mayor sigue el texto más de cerca, pero lee más despacio y guarda estados mayores, y cada documento se vuelve a leer con ella.</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 – cannot be used</source>
        <comment>a model</comment>
        <translation>%1: no se puede usar</translation>
    </message>
</context>
<context>
    <name>ui::SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>The best %n places</source>
        <translation>
            <numerusform>El mejor lugar (%n)</numerusform>
            <numerusform>Los %n mejores lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SentenceLinksView</name>
    <message>
        <source>Words, latents and words of the sentence</source>
        <translation>Palabras, latentes y palabras de la frase</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>latents</source>
        <translation>latentes</translation>
    </message>
    <message>
        <source>made of</source>
        <translation>hechos de</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word or latent, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing that is drawn</source>
        <translation>nada de lo dibujado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” reads latents %2</source>
        <translation>«%1» lee de los latentes: %2</translation>
    </message>
    <message>
        <source>“%1” is held by latents %2, shares of the sentence</source>
        <translation>«%1» está en los latentes: %2; proporciones de la frase</translation>
    </message>
    <message>
        <source>Latent %1 is made of %2</source>
        <translation>El latente %1 está hecho de: %2</translation>
    </message>
</context>
<context>
    <name>ui::SentencePage</name>
    <message>
        <source>The sentence was read once more after the document: on the left what its words find in the latents, on the right which of its words each latent takes up. The strongest lines only.</source>
        <translation>La frase se leyó otra vez después del documento: a la izquierda, lo que sus palabras encuentran en los latentes; a la derecha, qué palabras suyas recoge cada latente. Solo las líneas más fuertes.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutEditor</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Órdenes y sus atajos</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Usarlo aquí en su lugar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>Buscar órdenes y atajos</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Changed; there was none before</source>
        <translation>Cambiado; antes no había ninguno</translation>
    </message>
    <message>
        <source>Changed; it was %1 before</source>
        <translation>Cambiado; antes era %1</translation>
    </message>
    <message>
        <source>Shortcut of “%1”: press the new keys</source>
        <translation>Atajo de «%1»: pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::SlotBars</name>
    <message>
        <source>Attention of the word by latent</source>
        <translation>Atención de la palabra por latente</translation>
    </message>
    <message>
        <source>Window %1 · first tokens %2 · kept exactly %3 · latents %4</source>
        <translation>Ventana %1 · primeros tokens %2 · guardado exacto %3 · latentes %4</translation>
    </message>
    <message numerus="yes">
        <source>Latents 1 to %n; the tallest gets %1</source>
        <translation>
            <numerusform>Latente %n; recibe %1</numerusform>
            <numerusform>Latentes 1 a %n; el más alto recibe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Latent %1: %2</source>
        <comment>number, share</comment>
        <translation>Latente %1: %2</translation>
    </message>
    <message>
        <source>Rest the pointer on a word, or move with the arrow keys.</source>
        <translation>Deje el puntero sobre una palabra o muévase con las flechas.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerPanel</name>
    <message>
        <source>Double-click a name, or press F2, to rename it everywhere.</source>
        <translation>Haga doble clic en un nombre o pulse F2 para cambiarlo en todas partes.</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Mostrar todos los hablantes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
</context>
<context>
    <name>ui::StoragePage</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Index for finding passages</source>
        <translation>Índice para encontrar pasajes</translation>
    </message>
    <message>
        <source>Where the latents looked</source>
        <translation>Adónde miraron los latentes</translation>
    </message>
    <message>
        <source>States of reading</source>
        <translation>Estados de lectura</translation>
    </message>
    <message>
        <source>Answers and summaries</source>
        <translation>Respuestas y resúmenes</translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Make room now</source>
        <translation>&amp;Liberar espacio ahora</translation>
    </message>
    <message>
        <source>&amp;Clear cache …</source>
        <translation>&amp;Vaciar la caché…</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Room for the library</source>
        <translation>Espacio para la biblioteca</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Como máximo</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Making room …</source>
        <translation>Liberando espacio…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>an amount such as 11 MB</comment>
        <translation>Se liberaron %1.</translation>
    </message>
    <message>
        <source>A larger library gives up maps of attention and early states of reading, the oldest documents first: after each reading, or now. Texts and answers stay.</source>
        <translation>Una biblioteca mayor renuncia a mapas de atención y a estados de lectura tempranos, primero los de los documentos más antiguos: después de cada lectura o ahora. Los textos y las respuestas se conservan.</translation>
    </message>
    <message>
        <source>Maps of attention and early states of reading are removed for all documents that were read to their end, and come back only by reading them again. Texts, answers and summaries stay.</source>
        <translation>Se quitan los mapas de atención y los estados de lectura tempranos de todos los documentos leídos hasta el final; solo vuelven al leerlos de nuevo. Los textos, las respuestas y los resúmenes se conservan.</translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>How the document is summed up</source>
        <translation>Cómo se resume el documento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the summary with its places as text</source>
        <translation>Copiar el resumen y sus lugares como texto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write summaries and answers to a file</source>
        <translation>Guardar resúmenes y respuestas en un archivo</translation>
    </message>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML) …</source>
        <translation>Página &amp;web (HTML)…</translation>
    </message>
    <message>
        <source>&amp;OpenDocument text (ODT) …</source>
        <translation>Texto &amp;OpenDocument (ODT)…</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Copy of the PDF with &amp;highlights …</source>
        <translation>Copia del PDF con &amp;resaltados…</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the summary anew</source>
        <translation>Volver a hacer el resumen</translation>
    </message>
    <message>
        <source>Open a document: its summary will be here.</source>
        <translation>Abra un documento: su resumen aparecerá aquí.</translation>
    </message>
    <message>
        <source>The document is still being read. The summary will be here when reading ends.</source>
        <translation>El documento aún se está leyendo. El resumen aparecerá aquí cuando termine la lectura.</translation>
    </message>
    <message>
        <source>There is nothing to sum up: the document has no sentences.</source>
        <translation>No hay nada que resumir: el documento no tiene frases.</translation>
    </message>
    <message>
        <source>The summary is being made …</source>
        <translation>Haciendo el resumen…</translation>
    </message>
    <message>
        <source>made in under a second</source>
        <translation>hecho en menos de un segundo</translation>
    </message>
    <message>
        <source>made in %1</source>
        <translation>hecho en %1</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Guardado de antes</translation>
    </message>
    <message>
        <source>From the page that is shown: %1</source>
        <translation>De la página que se muestra: %1</translation>
    </message>
</context>
<context>
    <name>ui::ThumbnailList</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
</context>
<context>
    <name>ui::TurnView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Hablante desconocido</translation>
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
        <translation>Leer una vez, preguntar todo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Long documents and transcripts are read once, from beginning to end.</source>
        <translation>Los documentos y transcripciones largos se leen una vez, de principio a fin.</translation>
    </message>
    <message>
        <source>Every answer names its page and shows the words it rests on.</source>
        <translation>Cada respuesta indica su página y muestra las palabras en que se apoya.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo permanece en este equipo.</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on the window: PDF, SRT, VTT, TXT, Markdown.</source>
        <translation>O suelte archivos y carpetas en cualquier lugar de la ventana: PDF, SRT, VTT, TXT, Markdown.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>A report of 18 pages about a lighthouse, with a question to begin with</source>
        <translation>Un informe de 18 páginas sobre un faro, con una primera pregunta</translation>
    </message>
    <message>
        <source>Open a document …</source>
        <translation>Abrir un documento…</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Abrir una carpeta…</translation>
    </message>
</context>
<context>
    <name>ui::WordsPage</name>
    <message>
        <source>A thicker line: the word looked farther back than the window.</source>
        <translation>Una línea más gruesa: la palabra miró más atrás de lo que abarca la ventana.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
