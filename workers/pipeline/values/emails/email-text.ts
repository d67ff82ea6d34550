/** What stands around an address; a comma or semicolon only behind it, an apostrophe only before it. */
const BLANKS =
	' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const BEFORE = `${BLANKS}<>()[]{}"“”‘’\`´'`;
const BEHIND = `${BLANKS}<>()[]{}"“”‘’\`´,;`;

function unwrap(text: string): string {
	let from = 0;
	let to = text.length;
	while (from < to && BEFORE.includes(text.charAt(from))) from++;
	while (to > from && BEHIND.includes(text.charAt(to - 1)) && !closes(text, from, to - 1)) to--;
	return text.slice(from, to);
}

/** True where the bracket at a place closes one that is opened within the text: "ann@[127.0.0.1]" is not cut in half. */
function closes(text: string, from: number, at: number): boolean {
	const pair = ')]}>'.indexOf(text.charAt(at));
	if (pair < 0) return false;
	const opened = text.lastIndexOf('([{<'.charAt(pair), at);
	return opened >= from && opened > text.lastIndexOf(text.charAt(at), at - 1);
}

/** "ann@bc.com (Ann Lee)", "ann@bc.com (work)": who or what it is, behind the address. */
const comment = /^(\s*[^\s@()]+@[^\s@()]+)\s+\([^()@]*\)\s*$/u;
/** Letters and signs as Japanese keyboards write them, "＠" too. */
const FULL_WIDTH = /[！-～]/gu;

const inBrackets = /<([^<>\s@]+@[^<>\s@]+)>/u;
/** "john.smith"@example.com is john.smith@example.com (RFC 5321); quotes that hold anything else belong to the name. */
const needlessQuotes = /^\s*"([\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+)*)"\s*(?=@[^@"]*$)/u;
const quotedName = /^"[^"]*"@[^@"]*$/u;

function once(text: string): string {
	let out = text.trim();
	// A cell with no address or with several is not for us to cut: validation says so.
	if (!out.includes('@') || out.indexOf('@') !== out.lastIndexOf('@')) return out.toLowerCase().normalize('NFC');
	out = inBrackets.exec(out)?.[1] ?? out;
	out = out.replace(comment, '$1');
	out = out.replace(needlessQuotes, '$1');
	if (quotedName.test(out)) return out.toLowerCase().normalize('NFC');
	out = unwrap(out).replace(/^(?:mailto|e-?mail|smtp)\s*:\s*/iu, '');
	const query = /^([^?\s]+@[^?\s]+)\?/u.exec(out);
	if (query) out = query[1] ?? out;
	// A sentence's full stop, or an apostrophe that closes a quoted address.
	if (/@[^@]+[.']+$/u.test(out)) out = out.replace(/[.']+$/u, '');
	out = out
		.replace(/\s*@\s*/gu, '@')
		.toLowerCase()
		.normalize('NFC');
	const at = out.indexOf('@');
	// Full-width letters and the like are the same domain, so they are written in the plain form.
	return at < 0 ? out : out.slice(0, at) + out.slice(at).normalize('NFKC').replace(/[。｡]/gu, '.');
}

/**
 * True for one @ among letters, digits, dots, hyphens, underscores and plus signs, nothing but letters and digits at the end: nothing
 * surrounds it.
 */
function isBareAddress(text: string): boolean {
	let at = 0;
	let c = 0;
	for (let i = 0; i < text.length; i++) {
		c = text.charCodeAt(i);
		if (c === 64) at++;
		else if (!((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46 || c === 45 || c === 95 || c === 43))
			return false;
	}
	return at === 1 && c !== 46 && c !== 45 && c !== 95 && c !== 43 && c !== 64;
}

const labelled = /^\s*([^\s@<>,;]+@[^\s@<>,;]+)\s+[-–—]\s+(.*)$/u;
/** "ann@bc.com - Ann", and "ann@bc.com - ann@bc.com" as boards write a link with its text; another address behind it is one of several. */
function withoutLabel(text: string): string {
	const found = labelled.exec(text);
	if (!found) return text;
	const [, address = '', label = ''] = found;
	return !label.includes('@') || label.trim().toLowerCase() === address.toLowerCase() ? address : text;
}

/**
 * An address without what surrounds it: mailto:, `Name <…>`, quotes, brackets, a trailing comma, spaces beside the @;
 * in small letters. Repeats until nothing changes. Null when nothing is left.
 */
export function tidyEmail(text: string): string | null {
	if (text.length > 1000) return text;
	if (isBareAddress(text)) return text.toLowerCase();
	let out = withoutLabel(text).replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
	for (let i = 0; i < 10; i++) {
		const next = once(out);
		if (next === out) break;
		out = next;
	}
	return out === '' ? null : out;
}
