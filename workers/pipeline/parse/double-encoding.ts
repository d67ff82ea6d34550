import { wrongReadings, type WrongReading } from './double-encoding-tables';
import { oddities, UNLIKELY } from './encoding/oddities';

/** UTF-8 read wrongly, saved, and read wrongly again: more rounds are not met. */
const MAX_ROUNDS = 3;
const FOREIGN = /[^\x00-\x7f]/;
/** Every wrong reading makes two characters of one. */
const NEIGHBOURS = /[^\x00-\x7f]{2}/;
const RUNS = /[^\x00-\x7f]+/g;
/** A capital and a mark that people set behind words ("PÄIVÄ°", "GRÅ²"): it may be one letter read wrongly, or good text. */
const MARKED = /^\p{Lu}[°¹²³ªº½]$/u;
/** What nobody sets so, and what Turkish and Slavic words in capitals end with: İ and Ž of their own. */
const TELLING = /^(?:Ä°|.½)$/u;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Text that was UTF-8, taken for another encoding and saved again ("MÃ¼ller", "РњРѕСЃРєРІР°", "M√ºller"), once or several
 * times over, as it once was ("Müller"); null when it isn't that, or can't be told from good text: what is asked for is
 * a text that gets less odd by it. `kind` names the wrong reading where the column as a whole has shown it
 * (doubleEncodingOf): then a doubtful text that gets no odder is repaired as well.
 */
export function repairDoubleEncoding(text: string, kind?: string): string | null {
	let best: string | null = null;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const next = repairOnce(best ?? text, kind);
		if (next === null) break;
		best = next.text;
	}
	return best === null ? null : best.replace(/^\ufeff/, '');
}

/**
 * Whether a column or a file was decoded twice: the wrong reading that explains most of the texts with letters beyond
 * ASCII, and the share of these that it explains. Null when none is.
 */
export function doubleEncodingOf(texts: readonly string[]): { kind: string; share: number } | null {
	const counts = new Map<string, number>();
	let foreign = 0;
	for (const text of texts) {
		if (!FOREIGN.test(text)) continue;
		foreign++;
		const found = repairOnce(text);
		if (found) counts.set(found.kind, (counts.get(found.kind) ?? 0) + 1);
	}
	let best: { kind: string; share: number } | null = null;
	for (const [kind, n] of counts) if (!best || n / foreign > best.share) best = { kind, share: n / foreign };
	return best;
}

function repairOnce(text: string, kind?: string): { text: string; kind: string } | null {
	if (!(kind === undefined ? NEIGHBOURS : FOREIGN).test(text)) return null;
	const before = oddities(text);
	if (before === 0 && kind === undefined) return null;
	let best: { text: string; kind: string; odd: number; left: number } | null = null;
	for (const reading of wrongReadings()) {
		if (kind !== undefined && reading.kind !== kind) continue;
		const repaired = undo(text, reading, kind !== undefined);
		if (repaired === null) continue;
		const odd = oddities(repaired.text);
		if (kind === undefined ? odd >= before : odd > before) continue;
		if (!best || odd < best.odd || (odd === best.odd && repaired.left < best.left)) best = { ...repaired, kind: reading.kind, odd };
	}
	return best;
}

/**
 * The text with its runs of foreign characters read as UTF-8; null when none can be, or, where the wrong reading makes letters of
 * everything, not all.
 */
function undo(text: string, reading: WrongReading, sure: boolean): { text: string; left: number } | null {
	let repaired = 0;
	let left = 0;
	let doubtful = 0;
	let told = 0;
	const out = text.replace(RUNS, (run, at: number) => {
		const whole = decoded(run, reading);
		if (whole !== null) {
			repaired++;
			if (MARKED.test(run) && CAPITAL.test(whole) && CAPITAL.test(text[at - 1] ?? '') && !LETTER.test(text[at + run.length] ?? '')) {
				doubtful++;
				if (TELLING.test(run)) told++;
			}
			return whole;
		}
		// The lead of "à" at the end of a run: its second byte, a no-break space, has become a common one.
		const beginning = run.endsWith(reading.lead)
			? run === reading.lead
				? ''
				: decoded(run.slice(0, -reading.lead.length), reading)
			: null;
		if (beginning === null) left++;
		else if (beginning !== '') repaired++;
		return beginning === null ? run : beginning + reading.lead;
	});
	if (repaired === 0 && !sure) return null;
	if (reading.letters && left > 0) return null;
	// Beside letters that are well, what may be well is well: the first "Ä" of "PÄIVÄ°" is no half of anything.
	if (!sure && repaired > 0 && doubtful === repaired && (left > 0 || told === 0)) return null;
	const spaced = out.includes(reading.lead) ? withSpaces(out, reading.lead) : out;
	// Of a closing quotation mark windows-1252 has no last byte, and many programs dropped it.
	const whole = spaced.includes('“') ? spaced.replace(/â€(?![\u0080-\u00bf\u0152-\u2122])/g, '”') : spaced;
	return whole === text ? null : { text: whole, left };
}

/**
 * "à" whose no-break space became a common one or was trimmed: at the end, before two spaces, or standing alone. Elsewhere one space may be
 * the one between words.
 */
function withSpaces(text: string, lead: string): string {
	const parts = text.split(lead);
	let out = parts[0] as string;
	for (let i = 1; i < parts.length; i++) {
		const next = parts[i] as string;
		const twice = next.startsWith('  ');
		const atEnd = next === '' && i === parts.length - 1;
		const alone = (out === '' || out.endsWith(' ')) && next.startsWith(' ');
		out += twice ? `à${next.slice(1)}` : atEnd || alone ? `à${next}` : lead + next;
	}
	return out;
}

function decoded(run: string, { byteOf }: WrongReading): string | null {
	const bytes: number[] = [];
	for (const c of run) {
		const b = byteOf.get(c);
		if (b === undefined) return null;
		bytes.push(b);
	}
	try {
		const text = utf8.decode(Uint8Array.from(bytes));
		// Two signs that would be a foreign digit or a mark without its letter ("DZIAŁ§") were two signs.
		if (run.length === 2 && text > 'ÿ' && !LETTER.test(text)) return null;
		return UNLIKELY.test(text) ? null : text;
	} catch {
		return null;
	}
}
