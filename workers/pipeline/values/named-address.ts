/** A name and an address in one cell, as mail programs write them: `"Silva, Ana" <ana@hafen.example>`, `Ana Silva (ana@hafen.example)`. */
const NAMED = /^\s*(["'“„]?)([^"“”„<>()[\]@]{2,100}?)["'”“]?\s*[<([]\s*(?:mailto:)?([^\s<>()[\]@,;]+@[^\s<>()[\]@,;]+\.[^\s<>()[\]@,;]+)\s*[>)\]]\s*[,;]?\s*$/u;

export interface NamedAddress { name: string; address: string }

/** The two, or null where a cell is anything else. A name has a letter in it. */
export function namedAddress(text: string): NamedAddress | null {
	if (text.length > 300 || !text.includes('@')) return null;
	const [, , name = '', address = ''] = NAMED.exec(text) ?? [];
	return /\p{L}/u.test(name) ? { name: name.trim(), address } : null;
}
