import type { Detector, Verdict } from '../detector';

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

/** ="00123" and =T("00123"): a text in the clothes of a formula, so that a spreadsheet keeps its zeros. */
const quotedText = /^=\s*(?:T\(\s*)?"((?:[^"]|"")*)"\s*\)?$/i;
/** The address is what a column of addresses wants; elsewhere a formula is a formula. */
const hyperlink = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"(?:[^"]|"")*"\s*)?\)$/i;
const phoneTyped = /^=\s*(\+[\d\s().-]{6,30})$/;

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

/** Quotes inside a text of a formula are doubled. */
const unquote = (text: string): string => text.replaceAll('""', '"');

function judgeFormula(text: string, type: string): Verdict {
	const quoted = quotedText.exec(text)?.[1];
	if (quoted !== undefined) return unquote(quoted).startsWith('=') ? null : unquote(quoted);
	const link = type === 'url' || type === 'email' ? hyperlink.exec(text)?.[1] : undefined;
	if (link !== undefined) {
		const address = unquote(link).replace(type === 'email' ? /^mailto:/i : /^$/, '');
		return address.startsWith('=') ? null : address;
	}
	const phone = type === 'phone' ? phoneTyped.exec(text)?.[1] : undefined;
	if (phone !== undefined) return phone.trim();
	return formula.test(text) ? null : undefined;
}

/**
 * #N/A, #REF!, ##### and formulas that were saved as text. Where the formula only wraps a text, or the address that its column wants, that
 * is taken out of it; the rest is lost.
 */
export const formulaErrorDetector: Detector = {
	id: 'formula-error',
	kind: 'formulaError',
	order: 1,
	passesPlain: true,
	label: 'Spreadsheet errors and formulas',
	description: 'What a spreadsheet shows where a formula failed, and formulas that were saved instead of their result.',
	applies: () => true,
	judge(value, ctx) {
		const first = value.charCodeAt(0);
		// #, =, E, or a space before them.
		if (first !== 35 && first !== 61 && first !== 69 && first > 32) return undefined;
		const text = value.trim();
		if (text.startsWith('#')) return text.length <= 20 && (errors.has(text.toUpperCase()) || hashes.test(text)) ? null : undefined;
		if (text.startsWith('=')) return text.length <= 8_000 ? judgeFormula(text, ctx.field.type) : undefined;
		return numbered.test(text) ? null : undefined;
	}
};
