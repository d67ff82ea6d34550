import { LIMITS } from './limits';
import { PackedTexts } from './packed-texts';
import { Refusal } from './refusal';
import { cellString, refuseDoctype, tagEnd } from './xml';

const MAX_TEXT_CHARS = 8_000_000;

/**
 * Collects the texts that cells share, from XML in pieces of any size: `<si>` after `<si>`, formatting left out,
 * readings of Japanese and Chinese (`rPh`) left out, blanks kept.
 */
export class SharedTexts {
	readonly texts = new PackedTexts();
	private rest = '';
	private prefix: string | null = null;

	scan(piece: string): void {
		const s = this.rest + piece;
		let p = 0;
		if (this.prefix === null) {
			const root = /<((?:[\w-]+:)?)sst\b/.exec(s);
			if (!root) {
				this.rest = s;
				this.checkSize();
				return;
			}
			refuseDoctype(s.slice(0, root.index));
			this.prefix = root[1] as string;
			p = root.index + 1;
		}
		const opening = `<${this.prefix}si`;
		const closing = `</${this.prefix}si>`;
		for (;;) {
			const start = s.indexOf(opening, p);
			if (start === -1) {
				p = Math.max(p, s.length - opening.length);
				break;
			}
			const inside = tagEnd(s, start);
			if (inside === -1) {
				p = start;
				break;
			}
			if (s.charCodeAt(inside - 2) === 47) {
				this.texts.add('');
				p = inside;
				continue;
			}
			const end = s.indexOf(closing, inside);
			if (end === -1) {
				p = start;
				break;
			}
			this.texts.add(plainTexts(s.slice(inside, end)));
			p = end + closing.length;
		}
		this.rest = s.slice(p);
		this.checkSize();
	}

	private checkSize(): void {
		if (this.rest.length > MAX_TEXT_CHARS) throw new Refusal('textTooLarge', { characters: this.rest.length });
		const size = this.texts.characters;
		if (size > LIMITS.textChars) throw new Refusal('workbookTooLarge', { size, limit: LIMITS.textChars });
	}
}

/** The text of `<si>` or `<is>`: what its `<t>` say, one after the other, readings (`rPh`) left out. */
export function plainTexts(xml: string): string {
	if (xml.startsWith('<t>') && xml.indexOf('<', 3) === xml.length - 4) return cellString(xml.slice(3, -4));
	let text = '';
	for (let at = xml.indexOf('<'); at !== -1;) {
		const inside = tagEnd(xml, at);
		if (inside === -1) break;
		const name = tagName(xml, at);
		const local = name.slice(name.indexOf(':') + 1);
		let next = inside;
		if ((local === 't' || local === 'rPh') && xml.charCodeAt(inside - 2) !== 47) {
			const end = xml.indexOf(`</${name}>`, inside);
			if (end === -1) break;
			if (local === 't') text += cellString(xml.slice(inside, end));
			next = end + name.length + 3;
		}
		at = xml.indexOf('<', next);
	}
	return text;
}

function tagName(xml: string, at: number): string {
	let end = at + 1;
	for (let c = xml.charCodeAt(end); c > 32 && c !== 62 && c !== 47; c = xml.charCodeAt(end)) end++;
	return xml.slice(at + 1, end);
}
