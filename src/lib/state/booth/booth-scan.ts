import type { CaptureDraft, ReadCode } from '#domain/booth/booth';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';

/**
 * The text of a code that is kept with a visitor. Of a Wi-Fi network (`WIFI:T:WPA;S:Name;P:…;;`, backslash escapes) all but its password: a
 * visitor's notes go to a CRM and into files, and no password belongs there.
 */
export function keptCode(text: string): string {
	const [scheme] = /^wifi:/i.exec(text.trim()) ?? [];
	if (!scheme) return text.trim();
	const parts =
		text
			.trim()
			.slice(scheme.length)
			.match(/(?:\\[^]|[^;\\])+/g) ?? [];
	return `${scheme}${parts.filter((part) => !/^p:/i.test(part)).join(';')};;`;
}

/** How codes begin that are a person's card (workers/codes/read-code.ts). */
const CARD = /^\s*(begin\s*:\s*vcard|mecard:|bizcard:|mailto:|tel:)/i;
/**
 * What says most of a visitor comes first: a card, a text with an address or a profile, a badge number, and only then what anybody's badge
 * may carry.
 */
const RANKS: readonly RegExp[] = [CARD, /[^\s@]@[^\s@]+\.[a-z]|linkedin\.com\/(in|pub)\//i, /^(?!\s*(https?:|wifi:))/i];
function rankOf(text: string): number {
	const at = RANKS.findIndex((r) => r.test(text));
	return at < 0 ? RANKS.length : at;
}

/** Of the codes in one picture the one that says most of a visitor: badges carry several. null = there is none. */
export const bestCode = (texts: readonly string[]): string | null => [...texts].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;

/** True where a picture shows the cards of several people: only one of them can be filled in. */
export const areSeveral = (texts: readonly string[]): boolean => new Set(texts.filter((text) => CARD.test(text))).size > 1;

/** A badge and a card are scanned for one visitor, and so are two badges: no text of a code takes the place of another one. */
function withCode(before: string, text: string): string {
	const code = keptCode(text);
	if (before === '') return code;
	return `\n${before}\n`.includes(`\n${code}\n`) ? before : `${before}\n${code}`;
}

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** True where one name says a part of the other. */
function areAlike(a: string, b: string): boolean {
	const within = (name: string, other: string): boolean =>
		partsOf(name).some((part) => part.length > 1 && other.replace(/\s/g, '').includes(part));
	return within(folded(a), folded(b)) || within(folded(b), folded(a));
}
const nameIn = ({ fullName, firstName, lastName }: ContactValues): string => fullName || [firstName, lastName].filter(Boolean).join(' ');

/**
 * True where a code says another name and another address than stand in the form: that is the next visitor, and the one before is not saved
 * yet. What one says would stand in the blanks of the other.
 */
export function isSomebodyElse(typed: ContactValues, said: ContactValues): boolean {
	const [name, other] = [nameIn(typed), nameIn(said)];
	if (!typed.email || !said.email || !name || !other) return false;
	return typed.email.trim().toLowerCase() !== said.email.trim().toLowerCase() && !areAlike(name, other);
}

/** What a code says goes into fields that are blank; what was typed stays. A code that is no card is kept as its text. */
export function filledFrom(draft: CaptureDraft, read: ReadCode, text: string): Pick<CaptureDraft, 'values' | 'code'> {
	const values = { ...draft.values };
	for (const field of Object.keys(read.values) as FieldId[]) if (!values[field]?.trim()) values[field] = read.values[field] as string;
	if (!values.fullName && (values.firstName || values.lastName))
		values.fullName = inOrder(values.firstName, values.lastName).filter(Boolean).join(' ');
	return { values, code: read.kind === 'card' ? draft.code : withCode(draft.code, text) };
}

/** Names that are written in Chinese, Japanese or Korean begin with the family's. */
function inOrder(first = '', last = ''): string[] {
	return /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]+$/u.test(first + last) ? [last, first] : [first, last];
}

const partsOf = (name: string): string[] => name.split(/\s+/).filter(Boolean);

/**
 * Whether a name still says both parts that a scan split: in the order of whoever bears it, and with a title or a further name beside them.
 * A part that was typed over is in it no more.
 */
function fits(fullName: string, first = '', last = ''): boolean {
	// A card that says the whole name as the last one knows no parts.
	if (first === '' && /\s/.test(last)) return false;
	const both = inOrder(first, last).filter(Boolean).join(' ');
	if (both === fullName.trim() || both.replace(/\s/g, '') === fullName.trim()) return true;
	const said = new Set(partsOf(fullName));
	return first !== '' && last !== '' && partsOf(both).every((part) => said.has(part));
}

/** First and last name follow from the one field that is typed: what a scan split no longer fits once it is changed. */
export function draftOf(draft: CaptureDraft): CaptureDraft {
	const { firstName, lastName, fullName } = draft.values;
	if (!fullName || fits(fullName, firstName, lastName)) return draft;
	const { firstName: _first, lastName: _last, ...values } = draft.values;
	return { ...draft, values };
}
