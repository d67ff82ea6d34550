/** An entry of a card as written: `item1.TEL;TYPE=work:+1…`. Value still in the file's characters and escapes. */
export interface RawProperty {
	/** What binds entries together ("item1"), lower case; '' = none. */
	group: string;
	/** Upper case. */
	name: string;
	/** Parameters by upper-case name. Bare words of version 2.1 are types, or the encoding. */
	params: ReadonlyMap<string, string[]>;
	value: string;
	/** Where it begins in the file. */
	line: number;
}

const NAME = /^(?:([\w-]+)\.)?([\w-]+)\s*(?=[;:])/;
const NO_PARAMS: Map<string, string[]> = new Map();
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B', 'Q']);

/** Splits an unfolded line into its parts; null when it doesn't begin like an entry. */
export function parseProperty(text: string, line: number): RawProperty | null {
	const match = NAME.exec(text);
	if (!match) return null;
	let at = match[0].length;
	const params = text[at] === ';' ? new Map<string, string[]>() : NO_PARAMS;
	while (text[at] === ';') {
		const end = paramEnd(text, at + 1);
		addParam(params, text.slice(at + 1, end));
		at = end;
	}
	if (text[at] !== ':') return null;
	return { group: (match[1] ?? '').toLowerCase(), name: (match[2] as string).toUpperCase(), params, value: text.slice(at + 1), line };
}

/** Where a parameter ends: at the next `;` or `:` outside quotation marks. A mark that is never closed counts for nothing. */
function paramEnd(text: string, from: number): number {
	for (let i = from; i < text.length; i++) {
		const c = text[i];
		if (c === ';' || c === ':') return i;
		if (c !== '"') continue;
		const close = text.indexOf('"', i + 1);
		if (close !== -1) i = close;
	}
	return text.length;
}

function addParam(params: Map<string, string[]>, text: string): void {
	const equals = text.indexOf('=');
	let name = (equals === -1 ? '' : text.slice(0, equals)).trim().toUpperCase();
	const raw = text.slice(equals + 1).trim();
	if (equals === -1) name = ENCODINGS.has(raw.toUpperCase()) ? 'ENCODING' : 'TYPE';
	// Quoted or not, types may be a list; a label may hold commas of its own.
	const values = name === 'LABEL' ? [raw.replace(/^"|"$/g, '')] : raw.replaceAll('"', '').split(',');
	const list = params.get(name) ?? [];
	for (const value of values) if (value.trim() !== '') list.push(caretText(value.trim()));
	params.set(name, list);
}

/** ^n, ^' and ^^ stand for what a parameter can't hold (RFC 6868). */
const caretText = (text: string): string =>
	text.includes('^') ? text.replace(/\^(n|'|\^)/g, (_, c: string) => (c === 'n' ? '\n' : c === "'" ? '"' : '^')) : text;

/** Types in lower case, preference left out. */
export const typesOf = ({ params }: RawProperty): string[] =>
	(params.get('TYPE') ?? []).map((t) => t.toLowerCase()).filter((t) => t !== 'pref');

/** 1 = preferred … 100; 101 = nothing said. */
export function preference({ params }: RawProperty): number {
	if (params.size === 0) return 101;
	const given = Number(params.get('PREF')?.[0] ?? NaN);
	if (given >= 1 && given <= 100) return given;
	return (params.get('TYPE') ?? []).some((t) => t.toLowerCase() === 'pref') ? 1 : 101;
}

export const encodingOf = ({ params }: RawProperty): 'base64' | 'quoted' | '' => {
	const encoding = (params.get('ENCODING')?.[0] ?? '').toUpperCase();
	if (encoding === 'BASE64' || encoding === 'B') return 'base64';
	return encoding === 'QUOTED-PRINTABLE' || encoding === 'Q' ? 'quoted' : '';
};
