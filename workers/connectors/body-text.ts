/**
 * The text of an answer. Whatever form it names, what is UTF-8 is that: many a server names an old default and sends UTF-8. Only what can't be
 * UTF-8 is read in the form that it names (ISO-8859-1, Shift_JIS …), and UTF-16 where it is marked or named. `whole` false: it ends anywhere.
 */
export function bodyText(parts: readonly Uint8Array[], contentType: string | null, whole: boolean): string {
	const named = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1];
	const form = marked(parts) ?? (named !== undefined && /^utf-?16/i.test(named) ? named : 'utf-8');
	return (
		decoded(parts, form, whole, true) ??
		(named === undefined ? null : decoded(parts, named, whole, false)) ??
		decoded(parts, 'utf-8', whole)!
	);
}

/** UTF-16 that says so by its first two bytes; a mark of UTF-8 the decoder knows. */
function marked(parts: readonly Uint8Array[]): string | null {
	const [a, b] = parts.flatMap((p) => [...p.subarray(0, 2)]);
	return a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Null where it is no text of this form, or nobody knows the form. */
function decoded(parts: readonly Uint8Array[], form: string, whole: boolean, fatal = false): string | null {
	try {
		const decoder = new TextDecoder(form, { fatal });
		const text = parts.map((part) => decoder.decode(part, { stream: true })).join('');
		return whole ? text + decoder.decode() : text;
	} catch {
		return null;
	}
}
