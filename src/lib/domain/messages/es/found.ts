import { count } from '../catalogue';

/** What a file turned out to be, by the English words that come from reading it. */
const FOUND: ReadonlyMap<string, string> = new Map([
	['a PDF document', 'un documento PDF'], ['a picture (PNG)', 'una imagen (PNG)'], ['a picture (JPEG)', 'una imagen (JPEG)'], ['a picture (GIF)', 'una imagen (GIF)'], ['a picture (TIFF)', 'una imagen (TIFF)'],
	['a picture (WebP) or a sound', 'una imagen (WebP) o un sonido'], ['a picture or a video', 'una imagen o un vídeo'], ['a picture', 'una imagen'], ['a sound or a video', 'un sonido o un vídeo'],
	['a compressed file (gzip)', 'un archivo comprimido (gzip)'], ['a compressed file (7-Zip)', 'un archivo comprimido (7-Zip)'], ['a compressed file (RAR)', 'un archivo comprimido (RAR)'], ['a compressed file (bzip2)', 'un archivo comprimido (bzip2)'], ['a compressed file', 'un archivo comprimido'],
	['a database file', 'un archivo de base de datos'], ['a program', 'un programa'], ['a web page (HTML)', 'una página web (HTML)'], ['an XML document', 'un documento XML'], ['XML of Excel 2003', 'XML de Excel 2003'],
	['a formatted text document (RTF)', 'un documento de texto con formato (RTF)'], ['a JSON file', 'un archivo JSON'], ['a calendar file', 'un archivo de calendario'], ['a saved e-mail', 'un correo guardado'],
	['a document', 'un documento'], ['an Office document', 'un documento de Office'], ['a Word document', 'un documento de Word'], ['a PowerPoint document', 'un documento de PowerPoint'],
	['an Apple Numbers or Pages document', 'un documento de Apple Numbers o Pages'], ['a text document (ODT)', 'un documento de texto (ODT)'], ['an OpenDocument drawing or presentation', 'un dibujo o una presentación de OpenDocument'],
	['charts', 'gráficos'], ['macros', 'macros']
]);

/** What is wrong inside a workbook, an archive or a contact card, by the same. */
const WRONG: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
	[/^it was cut off$/, () => 'está cortado'],
	[/^it was cut off, or a part of it is missing$/, () => 'está cortado o le falta una parte'],
	[/^it breaks off in the middle$/, () => 'se interrumpe a la mitad'],
	[/^it is packed in a way that no spreadsheet uses$/, () => 'está comprimido de una forma que ninguna hoja de cálculo usa'],
	[/^a part of it can't be unpacked$/, () => 'una parte no se puede descomprimir'],
	[/^a part of it does not match its checksum$/, () => 'una parte no coincide con su suma de comprobación'],
	[/^a part of it is larger than it says$/, () => 'una parte es mayor de lo que indica'],
	[/^a part of it is missing$/, () => 'le falta una parte'],
	[/^a sheet has no rows where they belong$/, () => 'una hoja no tiene filas donde corresponde'],
	[/^a sheet of it is missing$/, () => 'le falta una hoja'],
	[/^its content is missing$/, () => 'le falta el contenido'],
	[/^its list of sheets is missing$/, () => 'le falta la lista de hojas'],
	[/^its parts can't be read$/, () => 'sus partes no se pueden leer'],
	[/^its sheets are missing$/, () => 'le faltan las hojas'],
	[/^a cell in row (\d+) points at a text that is not there$/, (row) => `una celda de la fila ${row} remite a un texto que no existe`],
	[/^a cell in row (\d+) is not well formed$/, (row) => `una celda de la fila ${row} está mal formada`],
	[/^a sheet ends in the middle, after row (\d+)$/, (row) => `una hoja termina a la mitad, después de la fila ${row}`],
	[/^it numbers a row (\d+), and no sheet has more than (\d+)$/, (row, most) => `numera una fila como ${row}, y ninguna hoja tiene más de ${most}`],
	[/^it repeats a filled row (\d+) times$/, (times) => `repite una fila rellena ${times} veces`],
	[/^the part with the sheet "(.*)" is missing$/, (name) => `le falta la parte con la hoja «${name}»`],
	[/^the sheet "(.*)" can't be read$/, (name) => `la hoja «${name}» no se puede leer`],
	[/^an archive of (\d+) files$/, (files) => `un contenedor con ${count(files)} archivos`],
	[/^a file of (\d+) KB that unpacks to more than (\d+) MB$/, (packed, unpacked) => `un archivo de ${count(packed)} KB que al descomprimirse supera los ${count(unpacked)} MB`],
	[/^a card has no END$/, () => 'a una tarjeta le falta END'],
	[/^a line stands outside of any card$/, () => 'hay una línea fuera de toda tarjeta'],
	[/^a line names no entry$/, () => 'una línea no nombra ningún dato'],
	[/^an entry is too long to be text$/, () => 'un dato es demasiado largo para ser texto'],
	[/^a card has more than (\d+) entries$/, (most) => `una tarjeta tiene más de ${count(most)} datos`],
	[/^the file ends before a card does$/, () => 'el archivo termina antes que una tarjeta']
];

type Text = string | number | undefined;

/** "a Word document" → "un documento de Word"; "named like a picture" → "una imagen (por su nombre)"; unknown words stay. */
export function found(text: Text): string {
	const said = String(text ?? '');
	const named = /^named like (.+)$/.exec(said)?.[1];
	return named === undefined ? (FOUND.get(said) ?? said) : `${FOUND.get(named) ?? named} (por su nombre)`;
}

/** "it was cut off" → "está cortado"; unknown words stay. */
export function wrong(text: Text): string {
	const said = String(text ?? '');
	for (const [pattern, words] of WRONG) {
		const match = pattern.exec(said);
		if (match) return words(...match.slice(1));
	}
	return said;
}
