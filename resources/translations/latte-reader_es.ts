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
        <source>&quot;%1&quot; %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>does not exist: check the name.</source>
        <translation>no existe: compruebe el nombre.</translation>
    </message>
    <message>
        <source>may not be read by you: change its permissions.</source>
        <translation>no se puede leer por falta de permisos: cámbielos.</translation>
    </message>
    <message>
        <source>is a symbolic link: give the file it points to.</source>
        <translation>es un enlace simbólico: indique el archivo al que apunta.</translation>
    </message>
    <message>
        <source>cannot be opened: %1.</source>
        <translation>no se puede abrir: %1.</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>no se puede leer: %1.</translation>
    </message>
    <message>
        <source>cannot be read to its end: get a complete copy of it.</source>
        <translation>no se puede leer hasta el final: consiga una copia completa.</translation>
    </message>
    <message>
        <source>is a folder: give the files in it.</source>
        <translation>es una carpeta: indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>is not a regular file: copy it into one.</source>
        <translation>no es un archivo normal: cópielo en uno.</translation>
    </message>
    <message>
        <source>is empty: get a complete copy of it.</source>
        <translation>está vacío: consiga una copia completa.</translation>
    </message>
    <message>
        <source>changed while it was read: try again.</source>
        <translation>cambió mientras se leía: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Standard input does not fit into memory: save it to a file first.</source>
        <translation>La entrada estándar no cabe en la memoria: guárdela antes en un archivo.</translation>
    </message>
    <message>
        <source>is %1: give a PDF, a transcript or plain text.</source>
        <translation>es %1: indique un PDF, una transcripción o texto sin formato.</translation>
    </message>
    <message>
        <source>is longer than 1 GiB of text: split it.</source>
        <translation>supera 1 GiB de texto: divídalo.</translation>
    </message>
    <message>
        <source>is neither a PDF nor text: give a PDF, a transcript or plain text.</source>
        <translation>no es ni PDF ni texto: indique un PDF, una transcripción o texto sin formato.</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento ofimático</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un documento ofimático antiguo</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a transcript</source>
        <translation>una transcripción</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>%1 (%2 unreadable characters)</source>
        <translation>%1 (%2 caracteres ilegibles)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no text: check that it is the right file.</source>
        <translation>«%1» no contiene texto: compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no page that can be read (%2): get a complete copy of it.</source>
        <translation>«%1» no tiene ninguna página legible (%2): consiga una copia completa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds hidden text only: nothing in it can be seen.</source>
        <translation>«%1» solo contiene texto oculto: no se ve nada en él.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no text layer on %2: run OCR over it first, with ocrmypdf for instance.</source>
        <translation>«%1» no tiene capa de texto en %2: pásele antes un OCR, por ejemplo ocrmypdf.</translation>
    </message>
    <message>
        <source>its only page</source>
        <translation>su única página</translation>
    </message>
    <message>
        <source>any of its pages 1–%1</source>
        <translation>ninguna de sus páginas 1–%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and &quot;%3&quot; is %4: append a file of the same kind.</source>
        <translation>«%1» es %2 y «%3» es %4: añada un archivo del mismo tipo.</translation>
    </message>
    <message>
        <source>What was kept of &quot;%1&quot; is damaged: delete it and append again.</source>
        <translation>Lo guardado de «%1» está dañado: elimínelo y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot; was stopped.</source>
        <translation>Se detuvo la lectura de «%1».</translation>
    </message>
    <message>
        <source>nothing is said at line %1</source>
        <translation>no se dice nada en la línea %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened as a PDF (%2): get a complete copy of it or have it repaired.</source>
        <translation>«%1» no se puede abrir como PDF (%2): consiga una copia completa o haga que lo reparen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted: give its password with --password-file FILE.</source>
        <translation>«%1» está cifrado: ábralo aquí y escriba su contraseña.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not open with this password: give another one with --password-file FILE.</source>
        <translation>«%1» no se abre con esta contraseña: escriba otra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened, because this system cannot confine the document worker (%2): use a Linux kernel with seccomp.</source>
        <translation>«%1» no se abrió porque este sistema no puede aislar el programa de documentos (%2): use un núcleo Linux con seccomp.</translation>
    </message>
    <message>
        <source>The document worker &quot;%1&quot; cannot be started (%2): install Latte Reader again.</source>
        <translation>No se puede iniciar el programa de documentos «%1» (%2): vuelva a instalar Latte Reader.</translation>
    </message>
    <message>
        <source>the document worker answered nonsense</source>
        <translation>el programa de documentos respondió algo sin sentido</translation>
    </message>
    <message>
        <source>the document worker gave up on it</source>
        <translation>el programa de documentos desistió</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>no tiene páginas</translation>
    </message>
    <message>
        <source>it has more than a million pages</source>
        <translation>tiene más de un millón de páginas</translation>
    </message>
    <message>
        <source>the page is not where the file says it is</source>
        <translation>la página no está donde dice el archivo</translation>
    </message>
    <message>
        <source>the page has no size</source>
        <translation>la página no tiene tamaño</translation>
    </message>
    <message>
        <source>the page could not be painted</source>
        <translation>no se pudo dibujar la página</translation>
    </message>
    <message>
        <source>the page holds more than 1 MiB of text</source>
        <translation>la página contiene más de 1 MiB de texto</translation>
    </message>
    <message>
        <source>text and places do not match</source>
        <translation>el texto y las posiciones no coinciden</translation>
    </message>
    <message>
        <source>all of its text is hidden</source>
        <translation>todo su texto está oculto</translation>
    </message>
    <message>
        <source>a picture without a text layer</source>
        <translation>una imagen sin capa de texto</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>a page that was read is not there</source>
        <translation>falta una página que se leyó</translation>
    </message>
    <message>
        <source>a page is not of the size that was read</source>
        <translation>una página no tiene el tamaño que se leyó</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no document is open</source>
        <translation>no hay ningún documento abierto</translation>
    </message>
    <message>
        <source>the system call filter could not be built</source>
        <translation>no se pudo construir el filtro de llamadas al sistema</translation>
    </message>
    <message>
        <source>the system call filter could not be installed</source>
        <translation>no se pudo instalar el filtro de llamadas al sistema</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be listed (%2): give a folder that you may read.</source>
        <translation>No se puede listar la carpeta «%1» (%2): indique una carpeta que pueda leer.</translation>
    </message>
    <message>
        <source>No folder can be made in %1: make room there.</source>
        <translation>No se puede crear una carpeta en %1: libere espacio allí.</translation>
    </message>
    <message>
        <source>There is no home directory to keep files in: set HOME or LATTE_HOME.</source>
        <translation>No hay directorio personal donde guardar archivos: defina HOME o LATTE_HOME.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be created (%2): make room or set LATTE_HOME to a place that can be written.</source>
        <translation>No se puede crear el directorio %1 (%2): libere espacio o defina LATTE_HOME con un lugar en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Latte Reader: update this one, or set LATTE_HOME to another place.</source>
        <translation>La biblioteca %1 es de una versión más reciente de Latte Reader: actualice esta o defina LATTE_HOME con otro lugar.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program: move it away, or set LATTE_HOME to another place.</source>
        <translation>El archivo %1 es una base de datos de otro programa: muévalo o defina LATTE_HOME con otro lugar.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: read a document or run latte doctor, which set it aside and begin a new one.</source>
        <translation>La biblioteca %1 está dañada: lea un documento o ejecute latte doctor; ambos la apartan y empiezan una nueva.</translation>
    </message>
    <message>
        <source>The damaged library %1 cannot be set aside (%2): move it away.</source>
        <translation>No se puede apartar la biblioteca dañada %1 (%2): muévala.</translation>
    </message>
    <message>
        <source>The library %1 is being brought up to date by another Latte Reader: try again when that has ended.</source>
        <translation>Otro Latte Reader está actualizando la biblioteca %1: inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>A block in the library %1 does not match its checksum: delete the document and read it again.</source>
        <translation>Un bloque de la biblioteca %1 no coincide con su suma de comprobación: elimine el documento y léalo de nuevo.</translation>
    </message>
    <message>
        <source>The library %1 could not be used (%2): %3.</source>
        <translation>No se pudo usar la biblioteca %1 (%2): %3.</translation>
    </message>
    <message>
        <source>try again, and if it stays so move the file away</source>
        <translation>inténtelo de nuevo y, si sigue igual, mueva el archivo</translation>
    </message>
    <message>
        <source>free space on its disk and go on, nothing saved is lost</source>
        <translation>libere espacio en su disco y continúe, no se pierde nada de lo guardado</translation>
    </message>
    <message>
        <source>check the disk and the space on it and go on, nothing saved is lost</source>
        <translation>revise el disco y su espacio y continúe, no se pierde nada de lo guardado</translation>
    </message>
    <message>
        <source>make the file and its directory writable, or set LATTE_HOME to another place</source>
        <translation>permita escribir en el archivo y su directorio, o defina LATTE_HOME con otro lugar</translation>
    </message>
    <message>
        <source>another program holds it, try again when that has ended</source>
        <translation>otro programa la tiene ocupada, inténtelo de nuevo cuando termine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several documents: give more of the id.</source>
        <translation>«%1» designa varios documentos: indique más del identificador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document that was read: see latte state list.</source>
        <translation>«%1» no es un documento leído: vea latte state list.</translation>
    </message>
    <message>
        <source>The library was damaged: it was set aside as %1, and documents are read again when they are needed.</source>
        <translation>La biblioteca estaba dañada: se apartó como %1 y los documentos se leerán de nuevo cuando hagan falta.</translation>
    </message>
    <message>
        <source>The library %1 is being made by another Latte Reader: try again.</source>
        <translation>Otro Latte Reader está creando la biblioteca %1: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Latte Reader is writing %1: waiting until it has finished. With --no-cache there is no need to wait.</source>
        <translation>Otro Latte Reader está escribiendo %1: se espera a que termine. Con --no-cache no hace falta esperar.</translation>
    </message>
    <message>
        <source>Stopped while waiting for another Latte Reader.</source>
        <translation>Detenido mientras se esperaba a otro Latte Reader.</translation>
    </message>
    <message>
        <source>the full-text index does not match the passages</source>
        <translation>el índice de texto no coincide con los pasajes</translation>
    </message>
    <message>
        <source>The document was removed from the library while it was being read: open it again.</source>
        <translation>El documento se quitó de la biblioteca mientras se leía: ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written (%2): make its directory writable or set LATTE_HOME.</source>
        <translation>No se puede escribir la biblioteca %1 (%2): permita escribir en su directorio o defina LATTE_HOME.</translation>
    </message>
    <message>
        <source>The library %1 cannot be locked (%2): keep it on a file system with locks, set LATTE_HOME.</source>
        <translation>No se puede bloquear la biblioteca %1 (%2): guárdela en un sistema de archivos con bloqueos, defina LATTE_HOME.</translation>
    </message>
    <message>
        <source>The reading of %1 is gone: read it again.</source>
        <translation>La lectura de %1 ya no está: léalo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read to its end by this model: read it first.</source>
        <translation>Este modelo no leyó «%1» hasta el final: léalo primero.</translation>
    </message>
    <message>
        <source>The final state of &quot;%1&quot; is damaged: delete it and read it again.</source>
        <translation>El estado final de «%1» está dañado: elimínelo y léalo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept: start again to go on from there.</source>
        <translation>Detenido. Lo leído se conserva: vuelva a empezar para seguir desde ahí.</translation>
    </message>
    <message>
        <source>The saved state of this document is gone: remove it from the library and read it again.</source>
        <translation>El estado guardado de este documento ya no está: quítelo de la biblioteca y léalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this document was kept yet: its reading has just begun.</source>
        <translation>Aún no se ha guardado nada de este documento: su lectura acaba de empezar.</translation>
    </message>
    <message>
        <source>This place of the document was not read yet.</source>
        <translation>Este lugar del documento aún no se ha leído.</translation>
    </message>
    <message>
        <source>chosen by the reader</source>
        <translation>elegido por el lector</translation>
    </message>
    <message>
        <source>This does not seem to be in the document: &quot;%1&quot; stands nowhere in it.</source>
        <translation>Esto no parece estar en el documento: «%1» no aparece en él.</translation>
    </message>
    <message>
        <source>This does not seem to be in the document: &quot;%1&quot; stand nowhere in it.</source>
        <translation>Esto no parece estar en el documento: «%1» no aparecen en él.</translation>
    </message>
    <message>
        <source>The text is in %1, which the model does not write: its own words alone.</source>
        <translation>El modelo no escribe el idioma del texto (%1): solo se muestran sus propias palabras.</translation>
    </message>
    <message>
        <source>The text is too unusual to be searched for these: ask for the words themselves.</source>
        <translation>El texto es demasiado inusual para buscar esto en él: pregunte por las propias palabras.</translation>
    </message>
    <message>
        <source>a model without an answerer was asked to answer</source>
        <translation>se pidió una respuesta a un modelo sin módulo de respuesta</translation>
    </message>
    <message>
        <source>Stopped before the answer was written.</source>
        <translation>Detenido antes de escribir la respuesta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>There is nothing before &quot;%1&quot; in &quot;%2&quot;: give one of its pages or times.</source>
        <translation>No hay nada antes de «%1» en «%2»: indique una de sus páginas o tiempos.</translation>
    </message>
    <message>
        <source>A text cannot be searched: %1.</source>
        <translation>No se puede buscar en un texto: %1.</translation>
    </message>
    <message>
        <source>ICU&apos;s rules for words and sentences are missing: install libicu&apos;s data again.</source>
        <translation>Faltan las reglas de ICU para palabras y frases: vuelva a instalar los datos de libicu.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Section by section</source>
        <translation>Sección por sección</translation>
    </message>
    <message>
        <source>The main points</source>
        <translation>Los puntos principales</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>from the reading of the whole document; a gist, no proof</source>
        <translation>de la lectura de todo el documento; una idea general, no una prueba</translation>
    </message>
    <message>
        <source>in these places of the document</source>
        <translation>en estos lugares del documento</translation>
    </message>
    <message>
        <source>counted by code over the whole text</source>
        <translation>contado por el programa en todo el texto</translation>
    </message>
    <message>
        <source>these passages come nearest</source>
        <translation>estos pasajes son los más cercanos</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one PDF, so there is no copy of it to mark: export it as text or a page.</source>
        <translation>«%1» no es un único PDF, así que no hay copia que marcar: expórtelo como texto o página.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since it was read: read it again and ask anew.</source>
        <translation>«%1» ha cambiado desde que se leyó: léalo de nuevo y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: choose a place with room that you may write to.</source>
        <translation>No se puede escribir el archivo «%1»: elija un lugar con espacio en el que pueda escribir.</translation>
    </message>
    <message>
        <source>%1 of %2 documents done</source>
        <translation>%1 de %2 documentos hechos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con errores</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>skipped: not a document</source>
        <translation>omitido: no es un documento</translation>
    </message>
    <message>
        <source>Where the model looked is not proof that an answer is right.</source>
        <translation>Adónde miró el modelo no prueba que una respuesta sea correcta.</translation>
    </message>
    <message>
        <source>Attention over %1: %2</source>
        <translation>Atención sobre %1: %2</translation>
    </message>
    <message>
        <source>Attention by passage</source>
        <translation>Atención por pasaje</translation>
    </message>
    <message>
        <source>Attention by passage, %1 to a column</source>
        <translation>Atención por pasaje, %1 por columna</translation>
    </message>
    <message>
        <source>What the latents hold of each passage</source>
        <translation>Lo que los latentes guardan de cada pasaje</translation>
    </message>
    <message>
        <source>%1 latents, those that hold the beginning on top</source>
        <translation>%1 latentes, arriba los del comienzo</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>How much of a passage a latent holds; 1 is an even share</source>
        <translation>Cuánto guarda un latente de un pasaje; 1 es una parte igual</translation>
    </message>
    <message>
        <source>The last passages are in the model&apos;s window still, not in its latents</source>
        <translation>Los últimos pasajes siguen en la ventana del modelo, no en sus latentes</translation>
    </message>
    <message>
        <source>The whole reading</source>
        <translation>Toda la lectura</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>The document fits into the model&apos;s window: the latents hold nothing.</source>
        <translation>El documento cabe en la ventana del modelo: los latentes no guardan nada.</translation>
    </message>
    <message>
        <source>each passage&apos;s part of all that the latents hold</source>
        <translation>parte de cada pasaje en todo lo que guardan los latentes</translation>
    </message>
    <message>
        <source>%1 to the passages, %2 to the first tokens, %3 to the question itself</source>
        <translation>%1 a los pasajes, %2 a los primeros tokens, %3 a la propia pregunta</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the picture: close other programs.</source>
        <translation>No hay memoria suficiente para dibujar la imagen: cierre otros programas.</translation>
    </message>
    <message>
        <source>The model has no %1 %2: give one from 1 to %3.</source>
        <translation>El modelo no tiene %1 %2: indique de 1 a %3.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a model: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>«%1» no es un nombre de modelo: use letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no form of Latte: choose slots or macchiato.</source>
        <translation>«%1» no es una forma de Latte: elija slots o macchiato.</translation>
    </message>
    <message>
        <source>The model cannot be kept in %1: %2.</source>
        <translation>No se puede guardar el modelo en %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged (it does not name its base model): import the model again with &apos;latte model import&apos;.</source>
        <translation>%1 está dañado (no indica su modelo base): vuelva a importar el modelo con «latte model import».</translation>
    </message>
    <message>
        <source>The base model %1 is missing: run &apos;make setup&apos;, or put it into %2.</source>
        <translation>Falta el modelo base %1: ejecute «make setup» o póngalo en %2.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;: &apos;latte model list&apos; shows what there is, &apos;latte model import&apos; adds one.</source>
        <translation>No hay ningún modelo «%1»: «latte model list» muestra los que hay, «latte model import» añade uno.</translation>
    </message>
    <message>
        <source>%1 is damaged, or not the model that %2 was made for: get the file again, or import it with &apos;latte model import&apos;.</source>
        <translation>%1 está dañado o no es el modelo para el que se hizo %2: consiga el archivo de nuevo o impórtelo con «latte model import».</translation>
    </message>
    <message>
        <source>The adapter in %1 is damaged: get its files again, or import the model again with &apos;latte model import&apos;.</source>
        <translation>El adaptador de %1 está dañado: consiga de nuevo sus archivos o vuelva a importar el modelo con «latte model import».</translation>
    </message>
    <message>
        <source>The answerer in %1 is damaged: get its files again.</source>
        <translation>El módulo de respuesta de %1 está dañado: consiga de nuevo sus archivos.</translation>
    </message>
    <message>
        <source>The files of the model %1 are others than before: start again.</source>
        <translation>Los archivos del modelo %1 no son los de antes: vuelva a empezar.</translation>
    </message>
    <message>
        <source>The answerer belongs to another base model: get the model&apos;s files again.</source>
        <translation>El módulo de respuesta es de otro modelo base: consiga de nuevo los archivos del modelo.</translation>
    </message>
    <message>
        <source>The adapter in %1 was made for another base model: name the one it was made for, or another adapter.</source>
        <translation>El adaptador de %1 se hizo para otro modelo base: indique aquel, u otro adaptador.</translation>
    </message>
    <message>
        <source>there is no device &apos;%1&apos;: choose auto, cpu or cuda</source>
        <translation>no hay ningún dispositivo «%1»: elija auto, cpu o cuda</translation>
    </message>
    <message>
        <source>The GPU cannot be used (%1): choose --device auto or cpu.</source>
        <translation>No se puede usar la GPU (%1): elija --device auto o cpu.</translation>
    </message>
    <message>
        <source>token %1 is not in the model&apos;s vocabulary</source>
        <translation>el token %1 no está en el vocabulario del modelo</translation>
    </message>
    <message>
        <source>the saved reading state</source>
        <translation>el estado de lectura guardado</translation>
    </message>
    <message>
        <source>the saved reading state does not fit this model: read the document again</source>
        <translation>el estado de lectura guardado no corresponde a este modelo: lea el documento de nuevo</translation>
    </message>
    <message>
        <source>the saved reading state belongs to another model or setting: read the document again</source>
        <translation>el estado de lectura guardado es de otro modelo o de otros ajustes: lea el documento de nuevo</translation>
    </message>
    <message>
        <source>its parts do not fit its length</source>
        <translation>sus partes no corresponden a su longitud</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>%1 tokens came with the passages of %2: every token needs its own.</source>
        <translation>Llegaron %1 tokens con los pasajes de %2: cada token necesita el suyo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2): put the file there, or choose another model with --model.</source>
        <translation>No se puede abrir %1 (%2): ponga el archivo allí o elija otro modelo con --model.</translation>
    </message>
    <message>
        <source>%1 is not a regular file: name a model file.</source>
        <translation>%1 no es un archivo normal: indique un archivo de modelo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Use another model.</source>
        <translation>%1 supera los %2 MiB. Use otro modelo.</translation>
    </message>
    <message>
        <source>%1 is %2: use the model&apos;s .gguf file.</source>
        <translation>%1 es %2: use el archivo .gguf del modelo.</translation>
    </message>
    <message>
        <source>%1 is %2: use the model&apos;s .safetensors file.</source>
        <translation>%1 es %2: use el archivo .safetensors del modelo.</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>un archivo GGUF</translation>
    </message>
    <message>
        <source>a Git LFS pointer instead of the file it stands for</source>
        <translation>un puntero de Git LFS en lugar del archivo al que representa</translation>
    </message>
    <message>
        <source>a ZIP archive (PyTorch .pt or .bin)</source>
        <translation>un archivo ZIP (PyTorch .pt o .bin)</translation>
    </message>
    <message>
        <source>a Python pickle (PyTorch .pt or .bin)</source>
        <translation>un pickle de Python (PyTorch .pt o .bin)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file: use the model&apos;s .gguf file.</source>
        <translation>%1 no es un archivo GGUF: use el archivo .gguf del modelo.</translation>
    </message>
    <message>
        <source>%1 is a %2 GGUF file. Use a little-endian file of version 2 or 3.</source>
        <translation>%1 es un archivo GGUF (%2). Use un archivo little-endian de la versión 2 o 3.</translation>
    </message>
    <message>
        <source>%1 stores &apos;%2&apos; in the ggml type %3, which cannot be read. Use a F16, Q8_0, Q6_K, Q5_K or Q4_K file of this model.</source>
        <translation>%1 guarda «%2» en el tipo ggml %3, que no se puede leer. Use un archivo F16, Q8_0, Q6_K, Q5_K o Q4_K de este modelo.</translation>
    </message>
    <message>
        <source>%1 stores &apos;%2&apos; in a type that cannot be read. Use a file of F32, F16 or BF16 tensors.</source>
        <translation>%1 guarda «%2» en un tipo que no se puede leer. Use un archivo de tensores F32, F16 o BF16.</translation>
    </message>
    <message>
        <source>%1 scales its rotary positions by &apos;%2&apos;, which is not supported. Use a Llama-family model without it.</source>
        <translation>%1 escala sus posiciones rotatorias con «%2», lo que no se admite. Use un modelo de la familia Llama sin ello.</translation>
    </message>
    <message>
        <source>%1 holds a model of the architecture &apos;%2&apos;, which is not supported. Use a Llama-family model.</source>
        <translation>%1 contiene un modelo de la arquitectura «%2», que no se admite. Use un modelo de la familia Llama.</translation>
    </message>
    <message>
        <source>%1 rotates only a part of each head, which is not supported. Use a plain Llama model.</source>
        <translation>%1 rota solo una parte de cada cabeza, lo que no se admite. Use un modelo Llama corriente.</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not supported. Use a plain Llama model.</source>
        <translation>%1 es una mezcla de expertos, lo que no se admite. Use un modelo Llama corriente.</translation>
    </message>
    <message>
        <source>%1 cannot be used, because it %2: use a Llama-family model.</source>
        <translation>No se puede usar %1, porque %2: use un modelo de la familia Llama.</translation>
    </message>
    <message>
        <source>describes a model of the type &apos;%1&apos;</source>
        <translation>describe un modelo del tipo «%1»</translation>
    </message>
    <message>
        <source>uses another activation than SiLU</source>
        <translation>usa una activación distinta de SiLU</translation>
    </message>
    <message>
        <source>uses biases</source>
        <translation>usa sesgos</translation>
    </message>
    <message>
        <source>interleaves its rotary positions</source>
        <translation>entrelaza sus posiciones rotatorias</translation>
    </message>
    <message>
        <source>is quantised</source>
        <translation>está cuantizado</translation>
    </message>
    <message>
        <source>rotates only a part of each head</source>
        <translation>rota solo una parte de cada cabeza</translation>
    </message>
    <message>
        <source>scales its rotary positions by &apos;%1&apos;</source>
        <translation>escala sus posiciones rotatorias con «%1»</translation>
    </message>
    <message>
        <source>%1 cannot be used, because it %2: use a SmolLM, Llama-3 or GPT-2 style model.</source>
        <translation>No se puede usar %1, porque %2: use un modelo al estilo de SmolLM, Llama-3 o GPT-2.</translation>
    </message>
    <message>
        <source>has a tokenizer other than BPE</source>
        <translation>tiene un tokenizador distinto de BPE</translation>
    </message>
    <message>
        <source>changes text before cutting it</source>
        <translation>cambia el texto antes de dividirlo</translation>
    </message>
    <message>
        <source>cuts text in a way of its own</source>
        <translation>divide el texto a su manera</translation>
    </message>
    <message>
        <source>does not have a byte-level decoder</source>
        <translation>no tiene un decodificador a nivel de bytes</translation>
    </message>
    <message>
        <source>sets the BPE option &apos;%1&apos;</source>
        <translation>fija la opción BPE «%1»</translation>
    </message>
    <message>
        <source>sets the BPE option &apos;ignore_merges&apos;</source>
        <translation>fija la opción BPE «ignore_merges»</translation>
    </message>
    <message>
        <source>sets &apos;%1&apos; for a token</source>
        <translation>fija «%1» para un token</translation>
    </message>
    <message>
        <source>%1 cuts text the way &apos;%2&apos; does, which is not known here. Use a SmolLM, Llama-3 or GPT-2 style model.</source>
        <translation>%1 divide el texto como «%2», lo que aquí no se conoce. Use un modelo al estilo de SmolLM, Llama-3 o GPT-2.</translation>
    </message>
    <message>
        <source>%1 has a tokenizer of the kind &apos;%2&apos;, which is not supported. Use a model with a byte-level BPE tokenizer, SmolLM2 or Llama 3.</source>
        <translation>%1 tiene un tokenizador del tipo «%2», que no se admite. Use un modelo con tokenizador BPE a nivel de bytes, SmolLM2 o Llama 3.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &apos;%2&apos;, for which its configuration has no place. Use a plain Llama-family model.</source>
        <translation>%1 contiene el tensor «%2», para el que su configuración no tiene lugar. Use un modelo corriente de la familia Llama.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a type that safetensors files here do not hold. Convert it first.</source>
        <translation>«%1» tiene un tipo que los archivos safetensors no guardan aquí. Conviértalo antes.</translation>
    </message>
    <message>
        <source>A tensor cannot be named %1. Choose another name.</source>
        <translation>Un tensor no puede llamarse %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 would hold too many tensors. Write fewer.</source>
        <translation>%1 contendría demasiados tensores. Escriba menos.</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256. Check the installation of OpenSSL.</source>
        <translation>OpenSSL no puede calcular SHA-256. Revise la instalación de OpenSSL.</translation>
    </message>
    <message>
        <source>an unknown pre-tokenizer</source>
        <translation>un pretokenizador desconocido</translation>
    </message>
    <message>
        <source>PCRE2 does not take the pre-tokenizer&apos;s pattern</source>
        <translation>PCRE2 no acepta el patrón del pretokenizador</translation>
    </message>
    <message>
        <source>text of 2 GiB or more</source>
        <translation>texto de 2 GiB o más</translation>
    </message>
    <message>
        <source>%1 belongs to a training run with other data or settings: choose another folder, or delete it.</source>
        <translation>%1 es de un entrenamiento con otros datos o ajustes: elija otra carpeta o elimínelo.</translation>
    </message>
    <message>
        <source>the calibration text is too short: it needs a text of at least %1 tokens</source>
        <translation>el texto de calibración es demasiado corto: hace falta un texto de al menos %1 tokens</translation>
    </message>
    <message>
        <source>The features for %1 are not whole.</source>
        <translation>Las características de %1 no están completas.</translation>
    </message>
    <message>
        <source>No text for training has %1 tokens.</source>
        <translation>Ningún texto de entrenamiento tiene %1 tokens.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): get the file again and check it with &apos;latte model verify&apos;.</source>
        <translation>%1 está dañado (%2): consiga el archivo de nuevo y compruébelo con «latte model verify».</translation>
    </message>
    <message>
        <source>it does not say its %1</source>
        <translation>no indica su %1</translation>
    </message>
    <message>
        <source>its %1 is out of range</source>
        <translation>su %1 está fuera de rango</translation>
    </message>
    <message>
        <source>its %1 is %2, which is out of range</source>
        <translation>%1: %2 está fuera de rango</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>número de capas</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>number of heads</source>
        <translation>número de cabezas</translation>
    </message>
    <message>
        <source>number of key-value heads</source>
        <translation>número de cabezas de clave y valor</translation>
    </message>
    <message>
        <source>size of a head</source>
        <translation>tamaño de una cabeza</translation>
    </message>
    <message>
        <source>feed-forward width</source>
        <translation>anchura de la red feed-forward</translation>
    </message>
    <message>
        <source>number of tokens</source>
        <translation>número de tokens</translation>
    </message>
    <message>
        <source>number of positions</source>
        <translation>número de posiciones</translation>
    </message>
    <message>
        <source>it is not an answerer</source>
        <translation>no es un módulo de respuesta</translation>
    </message>
    <message>
        <source>%1 has the wrong shape for this base model</source>
        <translation>%1 tiene una forma incorrecta para este modelo base</translation>
    </message>
    <message>
        <source>it holds tensors that are no part of an answerer</source>
        <translation>contiene tensores que no son parte de un módulo de respuesta</translation>
    </message>
    <message>
        <source>its header ends too early or is too large</source>
        <translation>su cabecera acaba antes de tiempo o es demasiado grande</translation>
    </message>
    <message>
        <source>a text reaches beyond its end</source>
        <translation>un texto sobrepasa su final</translation>
    </message>
    <message>
        <source>its heads cannot share its key-value heads evenly</source>
        <translation>sus cabezas no pueden repartirse por igual las de clave y valor</translation>
    </message>
    <message>
        <source>the size of a head is odd</source>
        <translation>el tamaño de una cabeza es impar</translation>
    </message>
    <message>
        <source>its RMS epsilon is out of range</source>
        <translation>su épsilon RMS está fuera de rango</translation>
    </message>
    <message>
        <source>its rotary base is out of range</source>
        <translation>su base rotatoria está fuera de rango</translation>
    </message>
    <message>
        <source>its rotary scaling factor is out of range</source>
        <translation>su factor de escala rotatorio está fuera de rango</translation>
    </message>
    <message>
        <source>its rotary scaling range is out of range</source>
        <translation>su intervalo de escala rotatorio está fuera de rango</translation>
    </message>
    <message>
        <source>its original number of positions is out of range</source>
        <translation>su número original de posiciones está fuera de rango</translation>
    </message>
    <message>
        <source>its rotary divisors do not fit its heads</source>
        <translation>sus divisores rotatorios no corresponden a sus cabezas</translation>
    </message>
    <message>
        <source>a rotary divisor is out of range</source>
        <translation>un divisor rotatorio está fuera de rango</translation>
    </message>
    <message>
        <source>its tokenizer has %1 tokens, its model %2</source>
        <translation>su tokenizador tiene %1 tokens, su modelo %2</translation>
    </message>
    <message>
        <source>its begin or end of text is no token</source>
        <translation>su comienzo o fin de texto no es un token</translation>
    </message>
    <message>
        <source>it has no attention heads</source>
        <translation>no tiene cabezas de atención</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or has the wrong type</source>
        <translation>«%1» falta o es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the wrong type</source>
        <translation>«%1» es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is missing</source>
        <translation>falta el tensor «%1»</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; has an unexpected shape</source>
        <translation>el tensor «%1» tiene una forma inesperada</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds numbers that are not finite</source>
        <translation>«%1» contiene números que no son finitos</translation>
    </message>
    <message>
        <source>it claims too many metadata entries</source>
        <translation>declara demasiados metadatos</translation>
    </message>
    <message>
        <source>it claims too many tensors</source>
        <translation>declara demasiados tensores</translation>
    </message>
    <message>
        <source>a text in its header is too long</source>
        <translation>un texto de su cabecera es demasiado largo</translation>
    </message>
    <message>
        <source>a text in its header is not UTF-8</source>
        <translation>un texto de su cabecera no es UTF-8</translation>
    </message>
    <message>
        <source>a name in its header is not plain text</source>
        <translation>un nombre de su cabecera no es texto sin formato</translation>
    </message>
    <message>
        <source>its alignment is not a 32-bit number</source>
        <translation>su alineación no es un número de 32 bits</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>su alineación es imposible</translation>
    </message>
    <message>
        <source>it names &apos;%1&apos; twice</source>
        <translation>nombra «%1» dos veces</translation>
    </message>
    <message>
        <source>a number in its header is too large</source>
        <translation>un número de su cabecera es demasiado grande</translation>
    </message>
    <message>
        <source>a yes-or-no value in its header is neither</source>
        <translation>un valor de sí o no de su cabecera no es ni uno ni otro</translation>
    </message>
    <message>
        <source>a metadata value has the unknown type %1</source>
        <translation>un metadato tiene el tipo desconocido %1</translation>
    </message>
    <message>
        <source>an array in its header holds items of the type %1</source>
        <translation>una lista de su cabecera contiene elementos del tipo %1</translation>
    </message>
    <message>
        <source>an array in its header reaches beyond its end</source>
        <translation>una lista de su cabecera sobrepasa su final</translation>
    </message>
    <message>
        <source>the arrays in its header are too large</source>
        <translation>las listas de su cabecera son demasiado grandes</translation>
    </message>
    <message>
        <source>it holds the tensor &apos;%1&apos; twice</source>
        <translation>contiene el tensor «%1» dos veces</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too few or too many dimensions</source>
        <translation>«%1» tiene muy pocas o demasiadas dimensiones</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an impossible shape</source>
        <translation>«%1» tiene una forma imposible</translation>
    </message>
    <message>
        <source>rows of &apos;%1&apos; are no whole blocks</source>
        <translation>las filas de «%1» no son bloques enteros</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not follow the tensor before</source>
        <translation>los datos de «%1» no siguen al tensor anterior</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; reaches beyond its end</source>
        <translation>los datos de «%1» sobrepasan su final</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>acaba antes de tiempo</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>acaba dentro de su cabecera</translation>
    </message>
    <message>
        <source>its header has an impossible length</source>
        <translation>su cabecera tiene una longitud imposible</translation>
    </message>
    <message>
        <source>its header does not begin with &apos;{&apos;</source>
        <translation>su cabecera no empieza por «{»</translation>
    </message>
    <message>
        <source>its metadata is no object</source>
        <translation>sus metadatos no son un objeto</translation>
    </message>
    <message>
        <source>its metadata &apos;%1&apos; is no text</source>
        <translation>sus metadatos «%1» no son texto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have exactly dtype, shape and data_offsets</source>
        <translation>«%1» no tiene exactamente dtype, shape y data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no begin and end</source>
        <translation>«%1» no tiene principio y fin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have its shape&apos;s size</source>
        <translation>«%1» no tiene el tamaño de su forma</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the file</source>
        <translation>«%1» queda fuera del archivo</translation>
    </message>
    <message>
        <source>its tensors overlap or leave a hole</source>
        <translation>sus tensores se solapan o dejan un hueco</translation>
    </message>
    <message>
        <source>it does not end with its last tensor</source>
        <translation>no acaba con su último tensor</translation>
    </message>
    <message>
        <source>it lists no tensors</source>
        <translation>no enumera tensores</translation>
    </message>
    <message>
        <source>it names an impossible shard</source>
        <translation>nombra un fragmento imposible</translation>
    </message>
    <message>
        <source>it names too many shards</source>
        <translation>nombra demasiados fragmentos</translation>
    </message>
    <message>
        <source>it does not list &apos;%1&apos; in %2</source>
        <translation>no enumera «%1» en %2</translation>
    </message>
    <message>
        <source>it lists tensors that its shards do not hold</source>
        <translation>enumera tensores que sus fragmentos no contienen</translation>
    </message>
    <message>
        <source>another shard holds &apos;%1&apos; too</source>
        <translation>otro fragmento también contiene «%1»</translation>
    </message>
    <message>
        <source>its JSON is nested too deeply</source>
        <translation>su JSON está anidado en exceso</translation>
    </message>
    <message>
        <source>its JSON names &apos;%1&apos; twice</source>
        <translation>su JSON nombra «%1» dos veces</translation>
    </message>
    <message>
        <source>its JSON is not an object</source>
        <translation>su JSON no es un objeto</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>no es JSON válido en el byte %1</translation>
    </message>
    <message>
        <source>its JSON holds a number that is too large</source>
        <translation>su JSON contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>a head outside the base model</source>
        <translation>una cabeza fuera del modelo base</translation>
    </message>
    <message>
        <source>heads out of order</source>
        <translation>cabezas fuera de orden</translation>
    </message>
    <message>
        <source>sizes out of range</source>
        <translation>tamaños fuera de rango</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither of the forms slots and macchiato</source>
        <translation>«%1» no es ninguna de las formas slots y macchiato</translation>
    </message>
    <message>
        <source>layers for another base model</source>
        <translation>capas de otro modelo base</translation>
    </message>
    <message>
        <source>exact heads beside the form macchiato</source>
        <translation>cabezas exactas junto a la forma macchiato</translation>
    </message>
    <message>
        <source>evidence.mean_distance out of range</source>
        <translation>evidence.mean_distance fuera de rango</translation>
    </message>
    <message>
        <source>evidence parts that do not divide the head</source>
        <translation>partes de evidencia que no dividen la cabeza</translation>
    </message>
    <message>
        <source>it holds tensors that config.json does not account for</source>
        <translation>contiene tensores que config.json no prevé</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary</source>
        <translation>El vocabulario del tokenizador</translation>
    </message>
    <message>
        <source>it has too many tokens</source>
        <translation>tiene demasiados tokens</translation>
    </message>
    <message>
        <source>the token that begins or ends a text is not in it</source>
        <translation>falta el token que empieza o acaba un texto</translation>
    </message>
    <message>
        <source>special token %1 is not in it</source>
        <translation>falta el token especial %1</translation>
    </message>
    <message>
        <source>special token %1 has no name</source>
        <translation>el token especial %1 no tiene nombre</translation>
    </message>
    <message>
        <source>merge %1 needs a token that is not in it</source>
        <translation>la fusión %1 necesita un token que falta</translation>
    </message>
    <message>
        <source>merge %1 is not spelled in the alphabet of bytes</source>
        <translation>la fusión %1 no está escrita en el alfabeto de bytes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no token</source>
        <translation>«%1» no es un token</translation>
    </message>
    <message>
        <source>the merge &apos;%1&apos; is not two words</source>
        <translation>la fusión «%1» no son dos palabras</translation>
    </message>
    <message>
        <source>a merge is not two words</source>
        <translation>una fusión no son dos palabras</translation>
    </message>
    <message>
        <source>the merge &apos;%1 %2&apos; names an unknown token</source>
        <translation>la fusión «%1 %2» nombra un token desconocido</translation>
    </message>
    <message>
        <source>its vocabulary is empty</source>
        <translation>su vocabulario está vacío</translation>
    </message>
    <message>
        <source>its vocabulary is missing</source>
        <translation>falta su vocabulario</translation>
    </message>
    <message>
        <source>a token is empty or too long</source>
        <translation>un token está vacío o es demasiado largo</translation>
    </message>
    <message>
        <source>the token &apos;%1&apos; has two ids</source>
        <translation>el token «%1» tiene dos identificadores</translation>
    </message>
    <message>
        <source>two tokens have the id %1</source>
        <translation>dos tokens tienen el identificador %1</translation>
    </message>
    <message>
        <source>no token has the id %1</source>
        <translation>ningún token tiene el identificador %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an impossible id</source>
        <translation>«%1» tiene un identificador imposible</translation>
    </message>
    <message>
        <source>its tokens and token types differ in number</source>
        <translation>sus tokens y tipos de token difieren en número</translation>
    </message>
    <message>
        <source>a token is of an unknown type</source>
        <translation>un token es de un tipo desconocido</translation>
    </message>
    <message>
        <source>an added token has no text</source>
        <translation>un token añadido no tiene texto</translation>
    </message>
    <message>
        <source>it adds a token twice</source>
        <translation>añade un token dos veces</translation>
    </message>
    <message>
        <source>its merges are missing</source>
        <translation>faltan sus fusiones</translation>
    </message>
    <message>
        <source>a quote does not stand in its text</source>
        <translation>una cita no está en su texto</translation>
    </message>
    <message>
        <source>its questions differ in number</source>
        <translation>el número de preguntas no coincide</translation>
    </message>
    <message>
        <source>its questions are out of order</source>
        <translation>sus preguntas están fuera de orden</translation>
    </message>
    <message>
        <source>a question or passage is not whole</source>
        <translation>una pregunta o un pasaje no está completo</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>La importación se detuvo; no se guardó nada.</translation>
    </message>
    <message>
        <source>The library is kept within %1 MB: attention maps and early states of &quot;%2&quot; were removed (%3 MB).</source>
        <translation>La biblioteca se mantiene dentro de %1 MB: se quitaron los mapas de atención y los estados tempranos de «%2» (%3 MB).</translation>
    </message>
    <message>
        <source>The library is kept within %1 MB: attention maps and early states of &quot;%2&quot; and other documents, %3 in all, were removed (%4 MB).</source>
        <translation>La biblioteca se mantiene dentro de %1 MB: se quitaron los mapas de atención y los estados tempranos de «%2» y de otros documentos, %3 en total (%4 MB).</translation>
    </message>
    <message>
        <source>The base model %1 is missing: put it there again, or import it from elsewhere.</source>
        <translation>Falta el modelo base %1: vuelva a ponerlo ahí o impórtelo desde otro lugar.</translation>
    </message>
    <message>
        <source>There is no window of %1 tokens: give a multiple of %2 up to %3.</source>
        <translation>No hay ventana de %1 tokens: indique un múltiplo de %2 hasta %3.</translation>
    </message>
    <message>
        <source>There is no window of %1 tokens: give a multiple of %2 from %3 to %4.</source>
        <translation>No hay ventana de %1 tokens: indique un múltiplo de %2 entre %3 y %4.</translation>
    </message>
    <message>
        <source>This model&apos;s latents were made for a window of %1 tokens and cannot be read with another: leave the window as it is.</source>
        <translation>Los latentes de este modelo se hicieron para una ventana de %1 tokens y no se leen con otra: deje la ventana como está.</translation>
    </message>
    <message>
        <source>rank out of range</source>
        <translation>rango fuera de límites</translation>
    </message>
    <message>
        <source>The trained route in %1 is damaged: get its files again.</source>
        <translation>El localizador entrenado de %1 está dañado: consiga de nuevo sus archivos.</translation>
    </message>
    <message>
        <source>it is not a route to passages</source>
        <translation>no es un localizador de pasajes</translation>
    </message>
    <message>
        <source>its layer is out of range</source>
        <translation>su capa está fuera de rango</translation>
    </message>
    <message>
        <source>its tensors have the wrong shapes for this base model</source>
        <translation>sus tensores tienen una forma incorrecta para este modelo base</translation>
    </message>
    <message>
        <source>it holds tensors that are no part of a route</source>
        <translation>contiene tensores que no son parte de un localizador</translation>
    </message>
    <message>
        <source>%1, about &quot;%2&quot;</source>
        <translation>%1, sobre «%2»</translation>
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
    <message>
        <source>About “%1”:</source>
        <translation>Sobre «%1»:</translation>
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
    <message>
        <source>What another model read can be asked as soon as this one has read its first pages.</source>
        <translation>A lo que leyó otro modelo se le podrá preguntar en cuanto este haya leído las primeras páginas.</translation>
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
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
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
    <message>
        <source>Leave out what is ne&amp;xt</source>
        <translation>O&amp;mitir lo que sigue</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Next, as soon as this batch has ended or is stopped: %1</source>
        <translation>A continuación, en cuanto este lote termine o se detenga: %1</translation>
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
    <message>
        <source>&amp;Pause the folder</source>
        <translation>&amp;Pausar la carpeta</translation>
    </message>
    <message>
        <source>&amp;Go on with the folder</source>
        <translation>C&amp;ontinuar con la carpeta</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Leer de nuevo la carpeta</translation>
    </message>
    <message>
        <source>Re&amp;move the folder from the library</source>
        <translation>&amp;Quitar la carpeta de la biblioteca</translation>
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
        <translation>Una biblioteca mayor se desprende de mapas de atención y estados de lectura tempranos, empezando por los documentos más antiguos: después de cada lectura o ahora. Los textos y las respuestas se conservan.</translation>
    </message>
    <message>
        <source>Maps of attention and early states of reading are removed for all documents that were read to their end, and come back only by reading them again. Texts, answers and summaries stay.</source>
        <translation>Se quitan los mapas de atención y los estados de lectura tempranos de todos los documentos leídos hasta el final, y solo vuelven al leerlos de nuevo. Los textos, las respuestas y los resúmenes se conservan.</translation>
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
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>A question or a subject that the summary keeps to; Enter makes it</source>
        <translation>Una pregunta o un tema al que se ciñe el resumen; Intro lo hace</translation>
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
