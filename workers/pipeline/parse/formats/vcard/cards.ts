import { foundText, type FoundText } from '#domain/messages/found';
import type { ByteSource } from '../../../stages';
import { MAX_CELL_CHARS } from '../../format';
import { fileLines, isBinaryLine, type Line } from './lines';
import { encodingOf, parseProperty, type RawProperty } from './property';

/** Entries that a card may have, and characters in them all; what is beyond is counted as not read. */
const MAX_ENTRIES = 5_000;
const MAX_CARD_CHARS = 8_000_000;
/** Cards within cards: deeper ones stand beside. */
const MAX_WITHIN = 20;

/** A card with its entries in order. */
export interface Card {
	version: string;
	properties: RawProperty[];
	/** Characters in them. */
	chars: number;
	/** Line of its BEGIN. */
	line: number;
	/** Cards within it (AGENT), and within those. */
	agents: Card[];
	/** Pictures, sounds and keys in it that are no text. */
	binaries: number;
	bytesRead: number;
	/** The first place in it, or in a card within it, that doesn't read like a card; null = none. */
	trouble: { line: number; what: string } | null;
}

/** Places that don't read like a card: how many, and the first. */
export interface Trouble {
	count: number;
	line: number;
	what: string;
}

const BEGIN = /^BEGIN\s*:\s*VCARD\s*$/i;
const END = /^END\s*:\s*VCARD\s*$/i;
const GLUED = /^(END\s*:\s*VCARD)\s*(BEGIN\s*:\s*VCARD)\s*$/i;
/** Entries that never go over several lines. */
const ONE_LINE = new Set(['EMAIL', 'TEL', 'URL', 'UID', 'REV', 'BDAY', 'TZ', 'GEO', 'IMPP']);
/** A line of a picture that some programs don't set in. */
const DATA = /^[A-Za-z0-9+/=]+$/;

/**
 * The cards of a file in order, as they end in one piece of it after the other; trouble fills up on the way. Lines are put together again
 * here: folded ones, the soft breaks of quoted-printable, and pictures, whose data is passed over. A card without END ends where the next
 * begins.
 */
export async function* readCards(source: ByteSource, encoding: string, trouble: Trouble): AsyncGenerator<Card[]> {
	const stack: Card[] = [];
	const report = (line: number, what: FoundText, ...parts: number[]) => {
		const place = { line, what: foundText(what, ...parts) };
		if (trouble.count++ === 0) Object.assign(trouble, place);
		if (stack[0]) stack[0].trouble ??= place;
	};
	/** The outermost card, where its END is missing: what stands within it is kept. */
	const breakOff = (): Card => {
		while (stack.length > 1) {
			const inner = stack.pop() as Card;
			stack.at(-1)?.agents.push(inner);
		}
		return stack.pop() as Card;
	};
	let open: Open | null = null;
	let bytesRead = 0;

	/** Takes in the entry that is complete now; returns a card when it ends one. */
	function take(): Card | null {
		if (!open) return null;
		const { parts, line: at, binary, cut } = open;
		const line = { text: parts.length === 1 ? (parts[0] as string) : parts.join(''), line: at, binary, cut };
		open = null;
		const card = stack.at(-1);
		if (BEGIN.test(line.text)) {
			const parent = card?.properties.at(-1);
			const inside = card && stack.length < MAX_WITHIN && parent?.name === 'AGENT' && parent.value.trim() === '';
			if (!card || inside) {
				stack.push(freshCard(line.line, bytesRead));
				return null;
			}
			report(card.line, 'a card has no END');
			const done = breakOff();
			stack.push(freshCard(line.line, bytesRead));
			return done;
		}
		if (!card) {
			if (!isOfCard(line.text)) {
				report(line.line, 'a line stands outside of any card');
				return null;
			}
			const headless = freshCard(line.line, bytesRead);
			stack.push(headless);
			report(line.line, 'a card has no BEGIN');
			add(headless, line);
			return null;
		}
		if (END.test(line.text)) {
			stack.pop();
			card.bytesRead = bytesRead;
			const outermost = stack[0];
			if (!outermost) return card;
			outermost.agents.push(card);
			return null;
		}
		add(card, line);
		return null;
	}

	function add(card: Card, line: { text: string; line: number; binary: boolean; cut: boolean }): void {
		const property = parseProperty(line.text, line.line);
		const last = card.properties.at(-1);
		const tooLong = line.cut || card.chars > MAX_CARD_CHARS;
		if (!property) {
			const goesOn = last && !ONE_LINE.has(last.name);
			if (tooLong || (goesOn && last.value.length + line.text.length >= MAX_CELL_CHARS))
				return report(line.line, 'an entry is too long to be text');
			report(line.line, 'a line names no entry');
			card.chars += line.text.length;
			// Most often the rest of a text whose line breaks were not escaped; what can't be of such a text is kept beside it.
			if (goesOn) last.value += `\n${line.text}`;
			else card.properties.push({ group: '', name: 'NOTE', params: new Map(), value: line.text, line: line.line });
			return;
		}
		if (property.name === 'VERSION') card.version = property.value.trim();
		else if (isBinary(property, line.binary)) card.binaries++;
		else if (tooLong) report(line.line, 'an entry is too long to be text');
		else if (card.properties.length >= MAX_ENTRIES) report(line.line, 'a card has more than {1} entries', MAX_ENTRIES);
		else {
			card.chars += line.text.length;
			card.properties.push(property);
		}
	}

	for await (const batch of fileLines(source, encoding)) {
		bytesRead = batch.bytesRead;
		const cards: Card[] = [];
		for (const line of batch.lines.flatMap(apart)) {
			if (line.text.trim() === '') continue;
			if (open && continues(open, line)) {
				extend(open, line, stack.at(-1)?.version ?? '', false);
				continue;
			}
			const done = take();
			if (done) cards.push(done);
			open = {
				parts: [],
				length: 0,
				line: line.number,
				binary: isBinaryLine(line.text),
				quoted: isQuoted(line.text),
				soft: false,
				cut: false
			};
			extend(open, line, '', true);
		}
		yield cards;
	}
	const done = take();
	if (done) yield [done];
	if (stack[0]) {
		report(stack[0].line, 'the file ends before a card does');
		const left = breakOff();
		left.bytesRead = source.size;
		yield [left];
	}
}

const freshCard = (line: number, bytesRead: number): Card => ({
	version: '',
	properties: [],
	chars: 0,
	line,
	agents: [],
	binaries: 0,
	bytesRead,
	trouble: null
});

/** True for an entry that only a card has: where its BEGIN was cut off, a card begins with it. */
const isOfCard = (text: string): boolean =>
	/^(?:item\d+\.)?(?:VERSION|FN|N|EMAIL|TEL|ORG|ADR|TITLE|NOTE|BDAY|URL|PHOTO|UID)[;:]/i.test(text);

/** Where files were put one after the other, the END of a card and the BEGIN of the next may share a line. */
function apart(line: Line): Line[] {
	const [, end, begin] = GLUED.exec(line.text) ?? [];
	return end === undefined || begin === undefined
		? [line]
		: [
				{ ...line, text: end },
				{ ...line, text: begin }
			];
}

/** The entry that is being put together from its lines. */
interface Open {
	parts: string[];
	length: number;
	line: number;
	binary: boolean;
	quoted: boolean;
	soft: boolean;
	cut: boolean;
}

/** True when a line belongs to the entry before it. */
function continues(open: Open, { text }: Line): boolean {
	if (open.soft) return !END.test(text) && !BEGIN.test(text);
	if (/^[ \t]/.test(text)) return true;
	return open.binary && text.length > 20 && DATA.test(text);
}

function extend(open: Open, { text, cut }: Line, version: string, first: boolean): void {
	if (open.binary && !first) return;
	const folded = !first && !open.soft;
	// Version 2.1 folds at a blank, which stays; later ones put one in. A quoted-printable line that goes on ends with "=".
	const own = !folded ? text : version.startsWith('2') ? text.replace(/^[ \t]+/, ' ') : text.slice(1);
	open.soft = open.quoted && !open.binary && text.endsWith('=');
	open.length += own.length;
	open.cut ||= cut || open.length > MAX_CELL_CHARS;
	if (!open.cut) open.parts.push(open.soft ? own.slice(0, -1) : own);
	else if (first) open.parts.push(own.slice(0, 500));
}

const isQuoted = (text: string): boolean => text.includes('=') && /^[^:]{0,300}QUOTED-PRINTABLE[^:]{0,300}:/i.test(text.slice(0, 700));

function isBinary(property: RawProperty, marked: boolean): boolean {
	if (encodingOf(property) === 'base64') return true;
	if (!marked) return false;
	return /^\s*data:/i.test(property.value) || (property.value.length > 200 && !/^\s*https?:/i.test(property.value));
}
