const wrappers = /^[\s<>()[\]{}"'“”‘’`´]+|[\s<>()[\]{}"“”‘’`´,;]+$/gu;
const inBrackets = /<([^<>\s@]+@[^<>\s@]+)>/u;
/** "john.smith"@example.com is john.smith@example.com (RFC 5321); quotes that hold anything else belong to the name. */
const needlessQuotes = /^\s*"([\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+)*)"\s*(?=@[^@"]*$)/u;
const quotedName = /^"[^"]*"@[^@"]*$/u;

function once(text: string): string {
	let out = text.trim();
	// A cell with no address or with several is not for us to cut: validation says so.
	if (!out.includes('@') || out.indexOf('@') !== out.lastIndexOf('@')) return out.toLowerCase().normalize('NFC');
	out = inBrackets.exec(out)?.[1] ?? out;
	out = out.replace(needlessQuotes, '$1');
	if (quotedName.test(out)) return out.toLowerCase().normalize('NFC');
	out = out.replace(wrappers, '').replace(/^(?:mailto|e-?mail|smtp)\s*:\s*/iu, '');
	const query = /^([^?\s]+@[^?\s]+)\?/u.exec(out);
	if (query) out = query[1] ?? out;
	// A sentence's full stop, or an apostrophe that closes a quoted address.
	if (/@[^@]+[.']+$/u.test(out)) out = out.replace(/[.']+$/u, '');
	out = out.replace(/\s*@\s*/gu, '@').toLowerCase().normalize('NFC');
	const at = out.indexOf('@');
	// Full-width letters and the like are the same domain, so they are written in the plain form.
	return at < 0 ? out : out.slice(0, at) + out.slice(at).normalize('NFKC').replace(/[。｡]/gu, '.');
}

/**
 * An address without what surrounds it: mailto:, `Name <…>`, quotes, brackets, a trailing comma, spaces beside the @;
 * in small letters. Repeats until nothing changes. Null when nothing is left.
 */
export function tidyEmail(text: string): string | null {
	if (text.length > 1000) return text;
	let out = text;
	for (let i = 0; i < 10; i++) {
		const next = once(out);
		if (next === out) break;
		out = next;
	}
	return out === '' ? null : out;
}
