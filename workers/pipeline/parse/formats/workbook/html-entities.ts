/** The names of the characters from no-break space on, in their order. */
const LATIN =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
	'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc ' +
	'Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml ' +
	'aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ' +
	'ucirc uuml yacute thorn yuml';
const OTHERS =
	'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ euro € ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • trade ™ lsaquo ‹ rsaquo ›';
const names = new Map<string, string>(LATIN.split(' ').map((name, i) => [name, String.fromCharCode(160 + i)]));
OTHERS.split(' ').forEach((name, i, all) => i % 2 === 0 && names.set(name, all[i + 1] as string));
// The library knows it, as a plain space.
names.delete('nbsp');
/** What would be read as markup stays written out, by the names that the library knows. */
const MARKUP: ReadonlyMap<string, string> = new Map([
	['<', '&lt;'],
	['>', '&gt;'],
	['&', '&amp;'],
	['"', '&quot;']
]);

/** A web page with its characters by name or number (`&uuml;`, `&#252;`) as themselves, save those that are markup. */
export const withoutEntities = (page: string): string =>
	page.includes('&')
		? page.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{2,7}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
				if (name !== undefined) return names.get(name) ?? whole;
				const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
				if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return whole;
				const character = String.fromCodePoint(code);
				return MARKUP.get(character) ?? character;
			})
		: page;
