/** A name and an address in one cell, as mail programs write them: `"Silva, Ana" <ana@hafen.example>`, `Ana Silva (ana@hafen.example)`. */
const NAMED =
	/^\s*["'“„]?([^"“”„<>()[\]@]{2,100}?)["'”“]?\s*[<([]\s*(?:mailto:)?([^\s<>()[\]@,;]+@[^\s<>()[\]@,;]+\.[^\s<>()[\]@,;]+)\s*[>)\]]\s*[,;]?\s*$/u;

/** With the address in angles anything may be in the name: `Müller, Karin (Heide KG) <karin@heide.example>`, `Dan "The Man" Lee <…>`. */
const ANGLED = /^\s*([^<>@]{2,150}?)\s*<\s*(?:mailto:)?([^\s<>()[\]@,;]+@[^\s<>()[\]@,;]+\.[^\s<>()[\]@,;]+)\s*>\s*[,;]?\s*$/u;

export interface NamedAddress {
	name: string;
	address: string;
}

/** The two, or null where a cell is anything else. A name has a letter in it. */
export function namedAddress(text: string): NamedAddress | null {
	if (text.length > 300 || !text.includes('@')) return null;
	const [, name = '', address = ''] = NAMED.exec(text) ?? ANGLED.exec(text) ?? [];
	return /\p{L}/u.test(name) ? { name: name.trim(), address } : null;
}

const BARE = /^[^\s<>()[\]@,;"]+@[^\s<>()[\]@,;"]+\.[^\s<>()[\]@,;".]+$/u;

/**
 * `ann@hafen.example <ann@hafen.example>`, as mail programs write who has no name. The two are compared, not sought by `\1`, which WebKit
 * misses in a text of wide characters.
 */
const TWICE = /^["'“„]?([^\s<>()[\]@,;"'“„]+@[^\s<>()[\]@,;"'”]+)["'”“]?\s*<\s*(?:mailto:)?([^\s<>]+)\s*>$/iu;
/** What stands before the people of a line of a mail's head. */
const HEAD = /^\s*(?:to|from|cc|bcc|an|von|à|de|da|para|a)\s*:\s*/iu;

/** Parts of a text between separators that stand outside quotes and brackets. */
function* parts(text: string, separators: string): Generator<string, void> {
	let [from, quoted, depth] = [0, false, 0];
	for (let i = 0; i < text.length; i++) {
		const c = text.charAt(i);
		if (c === '"') quoted = !quoted;
		else if (c === '<') depth++;
		else if (c === '>') depth = Math.max(0, depth - 1);
		else if (!quoted && depth === 0 && separators.includes(c)) {
			yield text.slice(from, i);
			from = i + 1;
		}
	}
	yield text.slice(from);
}

/**
 * The people of a mail's address line or of a list of addresses, however they are parted: `Ana Silva <ana@hafen.example>; Berg, Tom
 * <tom@kai.example>, eva@kade.example`. Null where anything else stands among them, or nothing at all; `name` is '' where only an address
 * does.
 */
export function recipientsIn(text: string): NamedAddress[] | null {
	const found: NamedAddress[] = [];
	// "Silva, Ana <…>": what has no address yet goes on behind the comma, unless semicolons part.
	let begun = '';
	const separators = /;/.test(text.slice(0, 2000)) ? ';\n\r' : ',\n\r';
	for (const whole of parts(text, separators)) {
		const part = whole.replace(HEAD, '');
		// A line of its own doesn't go on with a name.
		if (begun !== '' && part !== whole) return null;
		const entry = (begun === '' ? part : `${begun},${part}`).trim().replace(/^mailto:/iu, '');
		if (entry === '') continue;
		if (!entry.includes('@')) {
			if (begun !== '' || entry.length > 60) return null;
			begun = entry;
			continue;
		}
		begun = '';
		const both = namedAddress(entry);
		const bare = entry
			.replace(/^<(.*)>$/su, '$1')
			.replace(TWICE, (all, first: string, second: string) => (first.toLowerCase() === second.toLowerCase() ? first : all));
		if (both) found.push(both);
		else if (BARE.test(bare)) found.push({ name: '', address: bare });
		else return null;
	}
	return begun === '' && found.length > 0 ? found : null;
}
