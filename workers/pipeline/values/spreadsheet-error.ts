/** What spreadsheets write where a formula failed, in the languages that translate it; without the # in front. */
const errors = new Set(
	(
		'N/A REF! VALUE! NAME? DIV/0! NULL! NUM! SPILL! CALC! FIELD! BLOCKED! CONNECT! BUSY! UNKNOWN! PYTHON! EXTERNAL! GETTING_DATA ERROR! ' +
		'NV WERT! BEZUG! ZAHL! ÜBERLAUF! KALK! FELD! BLOCKIERT! VALEUR! NOM? NOMBRE! NUL! PROPAGATION! CALCUL! ¡VALOR! ¿NOMBRE? ¡REF! ¡NUM! ¡NULO! ¡DIV/0! ¡DESBORDAMIENTO! ' +
		'N/D N/D! VALORE! RIF! NOME? NULLO! ESPANSIONE! VALOR! NÚM! NULO! DESPEJAR! DESPEJO! N/B WAARDE! VERW! NAAM? GETAL! LEEG! DEEL/0! OVERLOOP! ARG! ADR! NAZWA? LICZBA! ZERO! DZIEL/0! ROZLANIE! ' +
		'SAKNAS! VÄRDEFEL! REFERENS! NAMN? OGILTIGT! SKÄRNING! DIVISION/0! I/T VÆRDI! REFERENCE! NAVN? VERDI! PUUTTUU! PUUTTUU ARVO! VIITTAUS! NIMI? LUKU! TYHJÄ! JAKO/0! ' +
		'NENÍ_K_DISPOZICI HODNOTA! ODKAZ! NÁZEV? ČÍSLO! DĚLENÍ_NULOU! HIÁNYZIK ÉRTÉK! HIV! NÉV? SZÁM! ZÉRÓOSZTÓ! Н/Д ЗНАЧ! ССЫЛКА! ИМЯ? ЧИСЛО! ПУСТО! ДЕЛ/0! YOK DEĞER! BAŞV! AD? SAYI! BOŞ! SAYI/0!'
	)
		.split(' ')
		.map((word) => `#${word}`)
);
/** A column too narrow for its number, saved as it looked; and what one program writes instead of words. */
const hashes = /^#{3,}$/;
const numbered = /^Err:5\d\d$/;

/** True for a cell that says nothing but that a spreadsheet had no value to show. */
export function isSpreadsheetError(value: string): boolean {
	const text = value.trim();
	if (text.startsWith('#')) return text.length <= 20 && (errors.has(text.toUpperCase()) || hashes.test(text));
	return numbered.test(text);
}

/**
 * Function call, cell, cell of another sheet, column of a table, call of a program, or plain arithmetic. Anything else that begins with =
 * is a text.
 */
const formula = new RegExp(
	String.raw`^=\s*[+-]?(?:@?\p{Lu}[\p{Lu}\d._]*\(` +
		String.raw`|\$?[A-Z]{1,3}\$?\d{1,7}(?:$|[\s+*/&^:<>=,;)-])` +
		String.raw`|(?:'[^']{1,100}'|[\p{L}_][\p{L}\d_.]{0,60})!\$?[A-Z]` +
		String.raw`|[\p{L}_][\p{L}\d_]{0,60}[[|]` +
		String.raw`|(?=\D*\d)[\d.,\s()]+(?:[+*/^%-][\d.,\s()+*/^%-]*)?$)`,
	'u'
);

/** True for a formula that was saved instead of its result. */
export const isFormula = (text: string): boolean => text.length <= LONGEST && (formula.test(text) || quoted.test(text));
/** A formula as the text of another one. */
const quoted = /^=\s*(?:T\(\s*)?"\s*=(?:[^"]|"")*"\s*\)?$/i;
const LONGEST = 8000;
