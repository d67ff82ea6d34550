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
