import { byteOrderMark, utf16Pattern } from '../../binary';
import { Refusal } from './refusal';

/** An opening, closing or empty tag of a small XML part; the prefix of its name is left out. */
export interface Tag {
	name: string;
	kind: 'open' | 'close' | 'empty';
	/** Attributes by name without prefix, except `r:id`, which keeps the `r:`-less name `rid`. */
	attributes: ReadonlyMap<string, string>;
	/** Where the text after the tag begins. */
	end: number;
	/** Where the tag begins. */
	start: number;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);

/** Text with its entities and quoted sections resolved. Only the five entities of XML itself are known: a part can't bring its own. */
export function xmlText(text: string): string {
	if (text.includes('<![CDATA[')) {
		return text
			.split('<![CDATA[')
			.map((part, n) => {
				if (n === 0) return xmlText(part);
				const end = part.indexOf(']]>');
				return end === -1 ? part : part.slice(0, end) + xmlText(part.slice(end + 3));
			})
			.join('');
	}
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
		const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
	});
}

/** Cell text: also resolves the `_x000D_` by which spreadsheets write characters that XML can't hold. Line breaks become one character. */
export function cellString(text: string): string {
	let plain = xmlText(text);
	if (plain.includes('_x')) plain = plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return lineBreaks(plain);
}

/** Line breaks of any kind as one character, the same in every kind of workbook. */
export const lineBreaks = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** The decoder that an XML part asks for: by its mark, its zero bytes, or the encoding that its first line names; UTF-8 otherwise. */
export function xmlDecoder(head: Uint8Array): TextDecoder {
	const label =
		byteOrderMark(head)?.encoding ??
		utf16Pattern(head.subarray(0, 64)) ??
		/^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})["']/.exec(ascii.decode(head.subarray(0, 200)))?.[1] ??
		'utf-8';
	try {
		return new TextDecoder(label);
	} catch {
		return new TextDecoder();
	}
}
const ascii = new TextDecoder('windows-1252');

/** A small part as text. Parts that declare entities are refused: no spreadsheet writes them, and they can be made to grow without end. */
export function xmlOf(bytes: Uint8Array): string {
	const text = xmlDecoder(bytes).decode(bytes);
	refuseDoctype(text);
	return text;
}

/** Throws for text with a document type; nothing outside the file is ever looked up. */
export function refuseDoctype(text: string): void {
	if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new Refusal('workbookUnsafe');
}

/** The tags of a small part in order. Comments and instructions are passed over; what is not well formed ends the list. */
export function* xmlTags(text: string, from = 0): Generator<Tag> {
	for (let at = text.indexOf('<', from); at !== -1;) {
		const next = text[at + 1];
		if (next === '!' || next === '?') {
			const [close, length] = text.startsWith('<!--', at)
				? (['-->', 3] as const)
				: text.startsWith('<![CDATA[', at)
					? ([']]>', 3] as const)
					: (['>', 1] as const);
			const stop = text.indexOf(close, at);
			if (stop === -1) return;
			at = text.indexOf('<', stop + length);
			continue;
		}
		const end = tagEnd(text, at + 1);
		if (end === -1) return;
		const closing = next === '/';
		const inside = text.slice(at + (closing ? 2 : 1), end - 1);
		const empty = inside.endsWith('/');
		const name = /^[^\s/>]*/.exec(inside)?.[0] ?? '';
		const tag: Tag = {
			name: name.slice(name.indexOf(':') + 1),
			kind: closing ? 'close' : empty ? 'empty' : 'open',
			attributes: attributesOf(inside, name.length),
			end,
			start: at
		};
		yield tag;
		at = text.indexOf('<', end);
	}
}

/** Position after the `>` that ends a tag, quotation marks respected; -1 when it isn't there. */
export function tagEnd(text: string, from: number): number {
	let quote = 0;
	for (let i = from; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (quote !== 0) {
			if (c === quote) quote = 0;
		} else if (c === 34 || c === 39) quote = c;
		else if (c === 62) return i + 1;
	}
	return -1;
}

/** By hand, since a pattern would try every place of a long word anew. */
function attributesOf(inside: string, from: number): Map<string, string> {
	const attributes = new Map<string, string>();
	for (let at = from; ;) {
		const equals = inside.indexOf('=', at);
		if (equals === -1) return attributes;
		const name = inside.slice(at, equals).trim();
		let open = equals + 1;
		while (inside.charCodeAt(open) <= 32) open++;
		const quote = inside[open];
		if (quote !== '"' && quote !== "'") return attributes;
		const close = inside.indexOf(quote, open + 1);
		if (close === -1) return attributes;
		const local = name.slice(name.indexOf(':') + 1);
		attributes.set(name !== local && local === 'id' ? 'rid' : local, xmlText(inside.slice(open + 1, close)));
		at = close + 1;
	}
}
