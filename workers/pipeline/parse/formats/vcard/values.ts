import { encodingOf, type RawProperty } from './property';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Turns the characters of an entry into text: quoted-printable is undone, then its bytes are read in the encoding that it names, in UTF-8,
 * or in that of the file.
 */
export function valueText(property: RawProperty, fileEncoding: string): string {
	const quoted = encodingOf(property) === 'quoted';
	const raw = quoted ? unquoted(property.value) : property.value;
	return decoded(raw, property.params.get('CHARSET')?.[0], quoted && /^utf-16/.test(fileEncoding) ? 'windows-1252' : fileEncoding);
}

/** Text of characters that are bytes; text that already holds others is left as it is. */
export function decoded(raw: string, charset: string | undefined, fileEncoding: string): string {
	let ascii = true;
	for (let i = 0; i < raw.length; i++) {
		const c = raw.charCodeAt(i);
		if (c > 255) return raw;
		if (c > 127) ascii = false;
	}
	if ((ascii && !raw.includes('\x1b')) || /^utf-16/.test(fileEncoding)) return raw;
	const bytes = Uint8Array.from(raw, (c) => c.charCodeAt(0));
	const named = charset === undefined ? null : decoderFor(charset);
	if (named && named.encoding !== 'utf-8') return named.decode(bytes);
	try {
		return strict.decode(bytes);
	} catch {
		return (decoderFor(fileEncoding === 'utf-8' ? 'windows-1252' : fileEncoding) ?? new TextDecoder('windows-1252')).decode(bytes);
	}
}

function decoderFor(label: string): TextDecoder | null {
	try {
		return new TextDecoder(label.toLowerCase() === 'us-ascii' ? 'utf-8' : label);
	} catch {
		return null;
	}
}

/** =C3=A9 → its bytes. What is no such pair stays. */
export const unquoted = (text: string): string =>
	text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Splits at a separator that no backslash stands before; escapes stay. */
export function splitUnescaped(text: string, separator: ';' | ','): string[] {
	if (!text.includes('\\')) return text.split(separator);
	const parts: string[] = [];
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '\\') i++;
		else if (text[i] === separator) {
			parts.push(text.slice(from, i));
			from = i + 1;
		}
	}
	parts.push(text.slice(from));
	return parts;
}

/** \n, \, \; \: \\ and \" as what they stand for, CR LF as one line break; blanks around are taken off. */
export function plainText(text: string): string {
	const plain = text.includes('\\') ? text.replace(/\\([nN,;:\\"])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c)) : text;
	return plain.replace(/\r\n?/g, '\n').trim();
}

/**
 * The parts of a structured value (N, ADR, ORG), each as text. `lists` = commas part several values of one part, which are set side by
 * side.
 */
export function components(text: string, lists: string | null): string[] {
	return splitUnescaped(text, ';').map((part) =>
		lists === null
			? plainText(part)
			: splitUnescaped(part, ',')
					.map(plainText)
					.filter((p) => p !== '')
					.join(lists)
	);
}
